/** Worksheets of totals, and views in another currency. */
export const worksheet = {} as const
