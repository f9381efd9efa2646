const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })

/** The day of a block's time, in words and in UTC: "12 March 2026". */
export const formatDay = (seconds: number): string => DAY.format(seconds * 1000)
