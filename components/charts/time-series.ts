import type { CurrencyCode } from '@/lib/domain/amount'
import { addDecimals } from '@/lib/domain/decimal-sum'
import type { Stage } from '@/lib/domain/stage'
import type { MonthlyPoint, MonthlySeries } from '@/lib/domain/views'
import { formatMonth } from '@/lib/format/dates'

const MOST_MONTHS = 84 // seven years: a bar on a phone is then four pixels wide

/** One bar, or none: `sum` is exact decimal text, null where nothing was published for that time. */
export type TimePoint = {
  readonly key: string
  readonly label: string
  readonly count: number
  readonly sum: string | null
  readonly sums: readonly (string | null)[]
}

/** Some stages of one currency over the same months, or years where the months are too many to see. `points[n].sums` follow `stages`. */
export type TimeSeries = {
  readonly stages: readonly Stage[]
  readonly currency: CurrencyCode
  readonly step: 'month' | 'year'
  readonly points: readonly TimePoint[]
  readonly undated: number
  readonly outside: number
}

/**
 * Lays series of one currency beside each other: from the first month of any to the last of any, without gaps.
 * Null where there is nothing to draw. Sums are exact; months become years beyond {@link MOST_MONTHS}.
 */
export function toTimeSeries(series: readonly MonthlySeries[]): TimeSeries | null {
  const months = series.flatMap(({ points }) => points.map(({ month }) => month)).sort()
  const [first, last, currency] = [months[0], months.at(-1), series[0]?.currency]
  if (first === undefined || last === undefined || currency === undefined) return null

  const step = monthNumber(last) - monthNumber(first) < MOST_MONTHS ? 'month' : 'year'
  const keyOf = (month: string) => (step === 'month' ? month : month.slice(0, 4))
  const grouped = series.map((one) => groupPoints(one.points, keyOf))

  const points = keysBetween({ first, last, step }).map((key): TimePoint => {
    const cells = grouped.map((group) => group.get(key) ?? [])
    const sums = cells.map((cell) => sumOrNull(cell.map(({ sum }) => sum)))
    return {
      key,
      label: step === 'month' ? formatMonth(key, { short: true }) : key,
      count: cells.flat().reduce((total, { count }) => total + count, 0),
      sum: sumOrNull(sums),
      sums,
    }
  })

  const undated = series.reduce((total, one) => total + one.undated, 0)
  const outside = series.reduce((total, one) => total + one.outside, 0)
  return { stages: series.map(({ stage }) => stage), currency, step, points, undated, outside }
}

function groupPoints(points: readonly MonthlyPoint[], keyOf: (month: string) => string): Map<string, MonthlyPoint[]> {
  const groups = new Map<string, MonthlyPoint[]>()
  for (const point of points) {
    const key = keyOf(point.month)
    const group = groups.get(key)
    if (group) group.push(point)
    else groups.set(key, [point])
  }
  return groups
}

function sumOrNull(sums: readonly (string | null)[]): string | null {
  const known = sums.filter((sum) => sum !== null)
  return known.length === 0 ? null : addDecimals(known)
}

const monthNumber = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1

function keysBetween({ first, last, step }: { first: string; last: string; step: 'month' | 'year' }): string[] {
  const size = step === 'month' ? 1 : 12
  const from = Math.floor(monthNumber(first) / size)
  const to = Math.floor(monthNumber(last) / size)
  return Array.from({ length: to - from + 1 }, (_, offset) => {
    const month = (from + offset) * size
    const year = String(Math.floor(month / 12)).padStart(4, '0')
    return step === 'year' ? year : `${year}-${String((month % 12) + 1).padStart(2, '0')}`
  })
}
