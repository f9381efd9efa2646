/** The first page. */
export const overview = {} as const
