/** The page of one record. */
export const record = {} as const
