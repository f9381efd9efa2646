/** The pages that explain how it works. */
export const methodology = {} as const
