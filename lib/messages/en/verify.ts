/** The check. */
export const verify = {} as const
