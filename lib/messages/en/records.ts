/** The explorer: filters, list, totals bar. */
export const records = {} as const
