/** The search box, suggestions, questions and their answers. */
export const search = {} as const
