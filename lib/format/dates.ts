import { type CalendarDate, isCalendarDate } from '@/lib/domain/calendar-date'
import { type Language, LOCALES } from '@/lib/domain/language'
import type { Period } from '@/lib/domain/period'

type Options = { readonly short?: boolean; readonly language?: Language }
type Part = 'day' | 'month' | 'moment' | 'day-of-year'

const FORMATS = new Map<string, Intl.DateTimeFormat>()

function formatOf(part: Part, { short = false, language = 'en' }: Options): Intl.DateTimeFormat {
  const key = `${part} ${short} ${language}`
  let format = FORMATS.get(key)
  if (format === undefined) {
    format = new Intl.DateTimeFormat(LOCALES[language], {
      ...(part !== 'day-of-year' && { year: 'numeric' }),
      month: short ? 'short' : 'long',
      ...(part !== 'month' && { day: 'numeric' }),
      ...(part === 'moment' && { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZoneName: 'short' }),
      timeZone: 'UTC',
    })
    FORMATS.set(key, format)
  }
  return format
}

/** English months are cut to three letters, "Sep" as "Oct": a column of dates stays even. */
const written = (format: Intl.DateTimeFormat, at: Date): string =>
  format
    .format(at)
    .replace('Sept ', 'Sep ')
    .replace(/[\u200e\u200f\u061c]/g, '')

/** A day in words: "12 March 2026", or "12 Mar 2026" with `short`. Text that is no day is returned as it is. */
export function formatDate(date: CalendarDate, options: Options = {}): string {
  if (!isCalendarDate(date)) return date
  return written(formatOf('day', options), new Date(`${date}T00:00:00Z`))
}

/** A day without its year: "1 April". */
export function formatDayOfYear(date: CalendarDate, options: Options = {}): string {
  if (!isCalendarDate(date)) return date
  return written(formatOf('day-of-year', options), new Date(`${date}T00:00:00Z`))
}

/** A month `YYYY-MM` in words: "March 2026", or "Mar 2026" with `short`. */
export function formatMonth(month: string, options: Options = {}): string {
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(month)) return month
  return written(formatOf('month', options), new Date(`${month}-01T00:00:00Z`))
}

/** A period in words: "2026", "March 2026", "1 April 2025 to 31 March 2026". */
export function formatPeriod(period: Period, options: Options = {}): string {
  const [first, last] = period.split('/')
  if (first === undefined || last === undefined) return formatMonth(period, options)
  const between = { en: ' to ', fr: ' – ', es: ' – ', ar: ' إلى ' }[options.language ?? 'en']
  return `${formatDate(first, options)}${between}${formatDate(last, options)}`
}

/** A moment of the ledger, in UTC so that every reader sees the same: "12 March 2026, 14:02 UTC". `seconds` is Unix time. */
export function formatMoment(seconds: number, options: Options = {}): string {
  const iso = toIsoMoment(seconds)
  if ((options.language ?? 'en') === 'en') return `${formatDate(iso.slice(0, 10), options)}, ${iso.slice(11, 16)} UTC`
  return written(formatOf('moment', options), new Date(seconds * 1000))
}

/** The day of a moment, in UTC. `seconds` is Unix time. */
export const formatMomentDate = (seconds: number, options: Options = {}): string =>
  formatDate(toIsoMoment(seconds).slice(0, 10), options)

/** For the `dateTime` attribute of `<time>`. */
export const toIsoMoment = (seconds: number): string => new Date(seconds * 1000).toISOString()

const STEPS: readonly (readonly [seconds: number, unit: Intl.RelativeTimeFormatUnit])[] = [
  [86_400 * 365, 'year'],
  [86_400 * 30, 'month'],
  [86_400, 'day'],
  [3_600, 'hour'],
  [60, 'minute'],
]

/** How long ago, in the largest whole unit: "3 minutes ago", "just now". A moment ahead of the clock reads "just now" too. */
export function formatAgo({
  seconds,
  nowSeconds,
  language = 'en',
}: {
  readonly seconds: number
  readonly nowSeconds: number
  readonly language?: Language
}): string {
  const age = nowSeconds - seconds
  for (const [size, unit] of STEPS) {
    const count = Math.floor(age / size)
    if (count >= 1) return new Intl.RelativeTimeFormat(LOCALES[language]).format(-count, unit)
  }
  if (language === 'en') return 'just now'
  return new Intl.RelativeTimeFormat(LOCALES[language], { numeric: 'auto' }).format(0, 'second')
}
