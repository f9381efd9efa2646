import type { TwelveMonths } from '@/lib/domain/chart-views'
import { toText } from './measured'
import { monthText, type TimeCell } from './spending-over-time'

/**
 * The newest twelve months that can be told of, over all stages together: they end with the last month that has a record and is over on `today`
 * (`YYYY-MM-DD`), since a month that still runs would make every comparison look like a fall. Null without any.
 */
export function sumLastTwelveMonths(cells: readonly TimeCell[], today: string): TwelveMonths | null {
  const running = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1
  const over = cells.filter((cell) => cell.month !== null && cell.month < running)
  if (over.length === 0) return null

  const last = Math.max(...over.map(({ month }) => month!))
  const within = (from: number, to: number) => over.filter(({ month }) => month! >= from && month! <= to)
  const add = (some: readonly TimeCell[]) => toText(some.reduce((sum, { units }) => sum + units, 0n))
  const recent = within(last - 11, last)
  const earlier = within(last - 23, last - 12)
  return {
    first: monthText(last - 11),
    last: monthText(last),
    sum: add(recent),
    count: recent.reduce((total, { count }) => total + count, 0),
    before: earlier.length === 0 ? null : add(earlier),
  }
}
