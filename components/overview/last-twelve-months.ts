import { addDecimals } from '@/lib/domain/decimal-sum'
import type { MonthlySeries } from '@/lib/domain/views'

/** Sums of twelve months, `first` to `last` (`YYYY-MM`), and of the twelve before them: null where those have no record. */
export type TwelveMonths = {
  readonly first: string
  readonly last: string
  readonly sum: string
  readonly count: number
  readonly before: string | null
}

/**
 * The newest twelve months that can be told of, over all `series` (of one currency) together: they end with the last month that has a record
 * and is over on `today` (`YYYY-MM-DD`), since a month that still runs would make every comparison look like a fall. Null without any.
 */
export function sumLastTwelveMonths({
  series,
  today,
}: {
  readonly series: readonly MonthlySeries[]
  readonly today: string
}): TwelveMonths | null {
  const points = series
    .flatMap((one) => one.points)
    .filter(({ month, sum }) => sum !== null && month < today.slice(0, 7))
  const last = points
    .map(({ month }) => month)
    .sort()
    .at(-1)
  if (last === undefined) return null

  const first = monthBefore(last, 11)
  const within = (from: string, to: string) => points.filter(({ month }) => month >= from && month <= to)
  const recent = within(first, last)
  const earlier = within(monthBefore(first, 12), monthBefore(first, 1))
  return {
    first,
    last,
    sum: addDecimals(recent.map(({ sum }) => sum!)),
    count: recent.reduce((total, { count }) => total + count, 0),
    before: earlier.length === 0 ? null : addDecimals(earlier.map(({ sum }) => sum!)),
  }
}

function monthBefore(month: string, months: number): string {
  const number = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 - months
  return `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`
}
