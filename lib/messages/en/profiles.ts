/** Agencies, payees, activities, sectors and places. */
export const profiles = {} as const
