import { type CalendarDate, daysInMonth, isCalendarDate } from './calendar-date'

/** The period that a publication reports: `YYYY`, `YYYY-MM` or `YYYY-MM-DD/YYYY-MM-DD`, both ends included. Not a bound on its records' dates. */
export type Period = string

/** First and last day of a period, or null where `text` is not one. */
export function periodBounds(text: string): { readonly first: CalendarDate; readonly last: CalendarDate } | null {
  const year = /^(\d{4})$/.exec(text)
  if (year && text !== '0000') return { first: `${text}-01-01`, last: `${text}-12-31` }

  const month = /^(\d{4})-(\d{2})$/.exec(text)
  if (month) {
    const first = `${text}-01`
    if (!isCalendarDate(first)) return null
    return { first, last: `${text}-${String(daysInMonth(Number(month[1]), Number(month[2]))).padStart(2, '0')}` }
  }

  const [first, last, more] = text.split('/')
  if (first === undefined || last === undefined || more !== undefined) return null
  return isCalendarDate(first) && isCalendarDate(last) && first <= last ? { first, last } : null
}

export const isPeriod = (text: string): boolean => periodBounds(text) !== null
