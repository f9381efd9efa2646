import type { ChartBasis, CountedSum, Measure, SpendingOverTime, TimePoint } from '@/lib/domain/chart-views'
import { STAGES, type Stage } from '@/lib/domain/stage'
import type { RecordSearch } from '@/lib/search-params/record-search'
import type { Reader } from '@/lib/store/reader-pool'
import type { Parameter, Value } from '@/lib/store/sql'
import type { Store } from '@/lib/store/store'
import { yearSql } from '../fiscal-year'
import { answerChart, type Measured, toText, unitsOf } from './measured'

/** Months that are drawn one by one; more become years. Seven years: a bar on a phone is then four pixels wide. */
const MOST_MONTHS = 84
/** Years that a chart reaches back from its last. */
const MOST_YEARS = 30
/** Months ahead of the ledger's time that a chart follows its entries: commitments lie in the future, mistyped centuries further. */
const MONTHS_AHEAD = 60

/** Sum of one stage and time; nulls where the time is in no single month or year. `month` is year × 12 + month − 1. */
export type TimeCell = {
  readonly stage: Stage
  readonly month: number | null
  readonly year: number | null
  readonly count: number
  readonly units: bigint
}

/** Spending over time of a search. Months, or years where the search counts in fiscal years, or where months are too many or mostly not known. */
export const getSpendingOverTime = ({
  store,
  search,
  measure,
}: {
  readonly store: Store
  readonly search: RecordSearch
  readonly measure: Measure
}): Promise<SpendingOverTime> => answerChart(store, 'time', { search, measure }, readSpendingOverTime)

/** The same within a reading that is under way. */
export async function readSpendingOverTime(measured: Measured): Promise<SpendingOverTime> {
  const { basis, search } = measured
  const cells = await readTimeCells(measured, { months: search.yearBasis !== 'fiscal' })
  const nowSeconds = await readLedgerTime(measured.reader)
  return toSpendingOverTime({ basis, cells, yearBasis: search.yearBasis, nowSeconds })
}

/** Time of the newest block: what is in the future is so by the ledger's clock. */
export async function readLedgerTime(reader: Reader): Promise<number> {
  const [now] = await reader.select<{ at_s: number | null }>('SELECT max(at_s) AS at_s FROM block')
  return now?.at_s ?? 0
}

/** Sums by stage, month and year. */
export async function readTimeCells(measured: Measured, { months }: { readonly months: boolean }): Promise<TimeCell[]> {
  // Apart from the filter's values, of which each statement uses every one.
  const parameters: Record<string, Parameter> = {}
  const year = yearSql(measured.filter.yearStarts, (starts) => {
    parameters.chart_years = starts
    return '$chart_years'
  })
  const rows = await measured.select<{
    stage: number
    month: number | null
    year: number | null
    count: number
    whole: Value
    fraction: Value
  }>(
    (where) => ({
      select: `SELECT e.stage, ${months ? 'e.month' : 'NULL::INTEGER'} AS month, ${year} AS year, count(*) AS count,
               sum(e.whole) AS whole, sum(e.fraction) AS fraction
             FROM entry AS e WHERE ${where} GROUP BY ALL`,
    }),
    parameters,
  )
  return rows.map(({ stage, month, year, count, whole, fraction }) => ({
    stage: STAGES[stage]!,
    month,
    year,
    count,
    units: unitsOf(whole, fraction),
  }))
}

/** `YYYY-MM` of a month's number. */
export const monthText = (month: number): string =>
  `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`

/** Lays cells out in steps of a month or a year, without gaps. Pure. */
export function toSpendingOverTime({
  basis,
  cells,
  yearBasis,
  nowSeconds,
}: {
  readonly basis: ChartBasis
  readonly cells: readonly TimeCell[]
  readonly yearBasis: RecordSearch['yearBasis']
  readonly nowSeconds: number
}): SpendingOverTime {
  const today = new Date(nowSeconds * 1000)
  const horizon = today.getUTCFullYear() * 12 + today.getUTCMonth() + MONTHS_AHEAD
  const step = chooseStep(cells, yearBasis, horizon)
  const timeOf = ({ month, year }: TimeCell): number | null => (step === 'month' ? month : year)
  const latest = step === 'month' ? horizon : Math.floor(horizon / 12)

  const times = cells.flatMap((cell) => {
    const time = timeOf(cell)
    return time === null || time > latest ? [] : [time]
  })
  const last = Math.max(...times)
  const first = Math.max(Math.min(...times), last - (step === 'month' ? MOST_YEARS * 12 : MOST_YEARS) + 1)
  const stages = STAGES.filter((stage) => cells.some((cell) => cell.stage === stage))

  const byTime = new Map<number | null, TimeCell[]>()
  for (const cell of cells) {
    const time = timeOf(cell)
    const group = byTime.get(time)
    if (group) group.push(cell)
    else byTime.set(time, [cell])
  }
  const points: TimePoint[] = []
  // Without a single time in sight `last` is -Infinity, and there is no point.
  for (let time = first; time <= last; time++) {
    const group = byTime.get(time) ?? []
    points.push({
      time: step === 'month' ? monthText(time) : String(time).padStart(4, '0'),
      sums: stages.map((stage) => addCells(group.filter((cell) => cell.stage === stage))),
    })
  }
  const outside = cells.filter((cell) => {
    const time = timeOf(cell)
    return time !== null && !(time >= first && time <= last)
  })
  return {
    ...basis,
    step,
    yearBasis,
    stages,
    points,
    undated: addCells(byTime.get(null) ?? []) ?? { count: 0, sum: '0' },
    outside: addCells(outside) ?? { count: 0, sum: '0' },
  }
}

function chooseStep(cells: readonly TimeCell[], yearBasis: RecordSearch['yearBasis'], horizon: number) {
  if (yearBasis === 'fiscal') return 'year'
  const months = cells.flatMap(({ month }) => (month === null || month > horizon ? [] : [month]))
  const count = (some: readonly TimeCell[]) => some.reduce((sum, cell) => sum + cell.count, 0)
  const known = count(cells.filter(({ month }) => month !== null))
  const yearly = count(cells.filter(({ month, year }) => month === null && year !== null))
  if (known < yearly) return 'year'
  return Math.max(...months) - Math.min(...months) < MOST_MONTHS ? 'month' : 'year'
}

/** Exact sum of some cells; null of none. */
function addCells(cells: readonly TimeCell[]): CountedSum | null {
  if (cells.length === 0) return null
  return {
    count: cells.reduce((sum, { count }) => sum + count, 0),
    sum: toText(cells.reduce((sum, { units }) => sum + units, 0n)),
  }
}
