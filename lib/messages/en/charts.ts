/** Charts and their captions and tables. */
export const charts = {} as const
