import { type CalendarDate, isCalendarDate } from './calendar-date'
import { type Period, periodBounds } from './period'
import type { Punctuality, StatedPeriod } from './profile-views'

const DAY_MS = 86_400_000
/** Gaps listed at most: one mistyped century must not fill the page. */
const MOST_GAPS = 24

const toDays = (date: CalendarDate): number => Date.parse(`${date}T00:00:00Z`) / DAY_MS
const toDate = (days: number): CalendarDate => new Date(days * DAY_MS).toISOString().slice(0, 10)

/** Steps of a calendar that an agency can state, in months. */
const STEPS: Readonly<Record<string, number>> = { month: 1, quarter: 3, 'half-year': 6, year: 12 }

/** What an agency's publications say about when it publishes: the first one for each period; later ones add to it. `calendar` is its own promise. */
export function readPunctuality(
  publications: readonly { readonly sequence: number; readonly period: Period; readonly recordedAtSeconds: number }[],
  calendar: { readonly every: string | null; readonly dueDays: number | null },
): Punctuality {
  const periods = new Map<Period, StatedPeriod>()
  for (const { sequence, period, recordedAtSeconds } of publications.toSorted((a, b) => a.sequence - b.sequence)) {
    if (periods.has(period)) continue
    const bounds = periodBounds(period)
    const recorded = Math.floor((recordedAtSeconds * 1000) / DAY_MS)
    const delayDays = bounds === null ? null : recorded - toDays(bounds.last)
    const inTime = delayDays === null || calendar.dueDays === null ? null : delayDays <= calendar.dueDays
    periods.set(period, { period, sequence, recordedAtSeconds, delayDays, inTime })
  }
  const stated = [...periods.values()].sort((a, b) => b.sequence - a.sequence)
  const delays = stated.flatMap(({ delayDays }) => (delayDays === null ? [] : [delayDays])).sort((a, b) => a - b)
  const bounds = stated.flatMap(({ period }) => periodBounds(period) ?? [])
  return {
    periods: stated,
    medianDelayDays: median(delays),
    longestDelayDays: delays.at(-1) ?? null,
    ...calendar,
    gaps: findGaps(bounds),
    next: nextPeriod(bounds, calendar),
  }
}

/** The lower of the two middle ones where their number is even: a number of days that was. */
export const median = (sorted: readonly number[]): number | null =>
  sorted.length === 0 ? null : sorted[Math.floor((sorted.length - 1) / 2)]!

type Bounds = { readonly first: CalendarDate; readonly last: CalendarDate }

function findGaps(bounds: readonly Bounds[]): readonly Bounds[] {
  const gaps: Bounds[] = []
  let covered: number | null = null
  for (const { first, last } of bounds.toSorted((a, b) => (a.first < b.first ? -1 : 1))) {
    const [from, to] = [toDays(first), toDays(last)]
    if (covered !== null && from > covered + 1) gaps.push({ first: toDate(covered + 1), last: toDate(from - 1) })
    covered = covered === null ? to : Math.max(covered, to)
  }
  return gaps.slice(-MOST_GAPS)
}

function nextPeriod(
  bounds: readonly Bounds[],
  { every, dueDays }: { readonly every: string | null; readonly dueDays: number | null },
): Punctuality['next'] {
  const months = every === null ? undefined : STEPS[every]
  const last = bounds.reduce<CalendarDate | null>((newest, { last }) => (newest && newest > last ? newest : last), null)
  if (months === undefined || dueDays === null || last === null) return null
  const first = toDate(toDays(last) + 1)
  const end = toDate(toDays(addMonths(first, months)) - 1)
  const due = toDate(toDays(end) + dueDays)
  return isCalendarDate(due) ? { first, last: end, due } : null
}

/** The same day so many months later; the last of the month where that has no such day. */
function addMonths(date: CalendarDate, months: number): CalendarDate {
  const [year, month, day] = [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8))]
  const target = new Date(Date.UTC(year, month - 1 + months, 1))
  const days = new Date(Date.UTC(target.getUTCFullYear(), target.getUTCMonth() + 1, 0)).getUTCDate()
  target.setUTCDate(Math.min(day, days))
  return target.toISOString().slice(0, 10)
}
