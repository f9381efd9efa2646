/** The page of the state of this site. */
export const status = {} as const
