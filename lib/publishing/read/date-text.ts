import { type CalendarDate, isCalendarDate } from '@/lib/domain/calendar-date'

export const DATE_ORDERS = ['dmy', 'mdy', 'ymd'] as const
export type DateOrder = (typeof DATE_ORDERS)[number]

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const LONG_MONTHS = 'january february march april may june july august september october november december'.split(' ')
const TIME = /(?:T| +)\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?[AaPp][Mm])?(?:Z|[+-]\d{2}:?\d{2})?$/
const NUMERIC = /^(\d{1,4})([/.\- ])(\d{1,2})\2(\d{1,4})$/
const DAY_FIRST_NAME = /^(\d{1,2})(?:st|nd|rd|th)?[ \-/]*([A-Za-z]{3,9})\.?[ \-/,]*(\d{4}|\d{2})$/
const MONTH_FIRST_NAME = /^([A-Za-z]{3,9})\.? *(\d{1,2})(?:st|nd|rd|th)?,? +(\d{4})$/

function monthNumber(name: string): number {
  const lower = name.toLowerCase()
  const long = LONG_MONTHS.indexOf(lower)
  if (long >= 0) return long + 1
  return lower === 'sept' ? 9 : MONTHS.indexOf(lower) + 1
}

function toDate(year: string, month: number | string, day: string): CalendarDate | null {
  // Two digits of a year are of this century: no spending file is older than that.
  const fullYear = year.length === 2 ? `20${year}` : year
  const text = `${fullYear}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`
  return isCalendarDate(text) ? text : null
}

/**
 * The day that a published date names, or null where it names none. A date whose year stands first is read so in any `order`;
 * months in English words need no order; a time of day is left out. With `order` null, a numeric date with the year last is not read.
 */
export function toCalendarDate(published: string, order: DateOrder | null): CalendarDate | null {
  const text = published.trim().replace(TIME, '')
  if (isCalendarDate(text)) return text
  if (/^\d{8}$/.test(text)) return toDate(text.slice(0, 4), text.slice(4, 6), text.slice(6))

  const numeric = NUMERIC.exec(text)
  if (numeric) {
    const [, first = '', , second = '', third = ''] = numeric
    if (first.length === 4) return third.length <= 2 ? toDate(first, second, third) : null
    if (third.length !== 4 && third.length !== 2) return null
    if (order === 'ymd') return first.length === 2 && third.length === 2 ? toDate(first, second, third) : null
    if (order === 'dmy') return toDate(third, second, first)
    return order === 'mdy' ? toDate(third, first, second) : null
  }

  const dayFirst = DAY_FIRST_NAME.exec(text)
  if (dayFirst) return toDate(dayFirst[3]!, monthNumber(dayFirst[2]!), dayFirst[1]!)
  const monthFirst = MONTH_FIRST_NAME.exec(text)
  return monthFirst ? toDate(monthFirst[3]!, monthNumber(monthFirst[1]!), monthFirst[2]!) : null
}

/** Which order a published date shows: 'either' where day and month could change places and the day would change with them. */
export function dateOrderShown(published: string): 'dmy' | 'mdy' | 'either' | null {
  const numeric = NUMERIC.exec(published.trim().replace(TIME, ''))
  if (!numeric || numeric[1]!.length === 4) return null
  const [dayFirst, monthFirst] = [toCalendarDate(published, 'dmy'), toCalendarDate(published, 'mdy')]
  if (dayFirst === monthFirst) return null
  if (dayFirst !== null && monthFirst !== null) return 'either'
  return dayFirst === null ? 'mdy' : 'dmy'
}
