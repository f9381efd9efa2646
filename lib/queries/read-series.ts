import { OUTLAY_STAGES, STAGES } from '@/lib/domain/stage'
import type { MonthlyPoint, MonthlySeries } from '@/lib/domain/views'
import type { Reader } from '@/lib/store/reader-pool'
import type { Parameters } from '@/lib/store/sql'
import { toSum } from './sum-totals'

/** Months that a chart shows at most. */
const MONTHS = 360
/** Months ahead of the ledger's time that a chart follows its entries: commitments lie in the future, mistyped centuries further. */
const AHEAD = 60

type MonthRow = {
  readonly stage: number
  readonly month: number | null
  readonly count: number
  readonly whole: bigint | number | null
  readonly fraction: bigint | number | null
}

const formatMonth = (month: number): string =>
  `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`

/**
 * Outlays (disbursement, expenditure) by month of the standing entries that `where` picks, in one currency.
 *
 * Shape: one series per stage that has entries, all over the same months, oldest first, without gaps; null where a month has no entry.
 * `where` is SQL of ours over `entry AS e`, its values bound.
 */
export async function readMonthlyOutlays(
  reader: Reader,
  {
    where,
    parameters,
    currency,
  }: { readonly where: string; readonly parameters: Parameters; readonly currency: string },
): Promise<MonthlySeries[]> {
  const rows = await reader.select<MonthRow>(
    `SELECT e.stage, e.month, count(*) AS count, sum(e.whole) AS whole, sum(e.fraction) AS fraction
     FROM entry AS e
     WHERE e.status = 0 AND e.stage IN (${OUTLAY_STAGES.map((stage) => STAGES.indexOf(stage)).join(', ')})
       AND e.currency = (SELECT id FROM currency WHERE code = $currency) AND ${where}
     GROUP BY e.stage, e.month`,
    { ...parameters, currency },
  )
  const [now] = await reader.select<{ at_s: number | null }>('SELECT max(at_s) AS at_s FROM block')
  return toSeries(rows, currency, now?.at_s ?? 0)
}

function toSeries(rows: readonly MonthRow[], currency: string, nowSeconds: number): MonthlySeries[] {
  const today = new Date(nowSeconds * 1000)
  const horizon = today.getUTCFullYear() * 12 + today.getUTCMonth() + AHEAD
  const months = rows.flatMap(({ month }) => (month === null || month > horizon ? [] : [month]))
  const last = Math.max(...months)
  const first = Math.max(Math.min(...months), last - MONTHS + 1)

  return OUTLAY_STAGES.flatMap((stage) => {
    const mine = rows.filter((row) => STAGES[row.stage] === stage)
    if (mine.length === 0) return []
    const byMonth = new Map(mine.map((row) => [row.month, row]))
    const points: MonthlyPoint[] = []
    // Without a single month in sight `last` is -Infinity, and there is no point.
    for (let month = first; month <= last; month++) {
      const row = byMonth.get(month)
      points.push({
        month: formatMonth(month),
        sum: row === undefined ? null : toSum(row.whole, row.fraction),
        count: row?.count ?? 0,
      })
    }
    const undated = byMonth.get(null)?.count ?? 0
    const all = mine.reduce((count, row) => count + row.count, 0)
    const shown = points.reduce((count, point) => count + point.count, 0)
    return [{ stage, currency, points, undated, outside: all - undated - shown }]
  })
}
