import { type CalendarDate, isCalendarDate } from '@/lib/domain/calendar-date'
import type { Period } from '@/lib/domain/period'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

const monthName = (month: string): string => MONTHS[Number(month) - 1] ?? month

/** A day in words: "12 March 2026", or "12 Mar 2026" with `short`. Text that is no day is returned as it is. */
export function formatDate(date: CalendarDate, { short = false }: { readonly short?: boolean } = {}): string {
  if (!isCalendarDate(date)) return date
  const [year = '', month = '', day = ''] = date.split('-')
  const name = monthName(month)
  return `${Number(day)} ${short ? name.slice(0, 3) : name} ${Number(year)}`
}

/** A month `YYYY-MM` in words: "March 2026", or "Mar 2026" with `short`. */
export function formatMonth(month: string, { short = false }: { readonly short?: boolean } = {}): string {
  const match = /^(\d{4})-(\d{2})$/.exec(month)
  if (!match) return month
  const name = monthName(match[2]!)
  return `${short ? name.slice(0, 3) : name} ${Number(match[1])}`
}

/** A period in words: "2026", "March 2026", "1 April 2025 to 31 March 2026". */
export function formatPeriod(period: Period, options: { readonly short?: boolean } = {}): string {
  const [first, last] = period.split('/')
  if (first !== undefined && last !== undefined) return `${formatDate(first, options)} to ${formatDate(last, options)}`
  return formatMonth(period, options)
}

/** A moment of the ledger, in UTC so that every reader sees the same: "12 March 2026, 14:02 UTC". `seconds` is Unix time. */
export function formatMoment(seconds: number, options: { readonly short?: boolean } = {}): string {
  const iso = toIsoMoment(seconds)
  return `${formatDate(iso.slice(0, 10), options)}, ${iso.slice(11, 16)} UTC`
}

/** The day of a moment, in UTC. `seconds` is Unix time. */
export const formatMomentDate = (seconds: number, options: { readonly short?: boolean } = {}): string =>
  formatDate(toIsoMoment(seconds).slice(0, 10), options)

/** For the `dateTime` attribute of `<time>`. */
export const toIsoMoment = (seconds: number): string => new Date(seconds * 1000).toISOString()

const STEPS: readonly (readonly [seconds: number, unit: string])[] = [
  [86_400 * 365, 'year'],
  [86_400 * 30, 'month'],
  [86_400, 'day'],
  [3_600, 'hour'],
  [60, 'minute'],
]

/** How long ago, in the largest whole unit: "3 minutes ago", "just now". A moment ahead of the clock reads "just now" too. */
export function formatAgo({ seconds, nowSeconds }: { readonly seconds: number; readonly nowSeconds: number }): string {
  const age = nowSeconds - seconds
  for (const [size, unit] of STEPS) {
    const count = Math.floor(age / size)
    if (count >= 1) return `${count} ${unit}${count === 1 ? '' : 's'} ago`
  }
  return 'just now'
}
