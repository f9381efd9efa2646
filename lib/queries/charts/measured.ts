import { serialiseDecimal } from '@/lib/domain/amount'
import type { ChartBasis, CountedSum, Measure } from '@/lib/domain/chart-views'
import { measureSearch } from '@/lib/search-params/narrow-search'
import { type RecordSearch, serialiseResult } from '@/lib/search-params/record-search'
import { fromLimbs } from '@/lib/store/limbs'
import type { Reader } from '@/lib/store/reader-pool'
import type { Parameters, Row, Value } from '@/lib/store/sql'
import type { Store } from '@/lib/store/store'
import { toCalendarDate } from '../entry-rows'
import { createRecordFilter, type RecordFilter } from '../record-filter'

/** Which entries a chart is of: those of `search` that stand, in the measure's currency and stages. */
export type ChartQuestion = { readonly search: RecordSearch; readonly measure: Measure }

/** A question whose condition is made and whose total is known, so that several charts of one page share both. */
export type Measured = ChartQuestion & {
  readonly reader: Reader
  readonly basis: ChartBasis
  readonly filter: RecordFilter
  /** Selects `columns` (SQL of ours) of the entries, to be followed by GROUP BY and the like. Tables in `tables` are added to those of the filter. */
  select<Shape extends Row>(sql: MeasuredSql, parameters?: Parameters): Promise<Shape[]>
}

/** `tables` are common table expressions of ours, which may read `entry AS e WHERE ${where}`. */
export type MeasuredSql = (where: string) => { readonly tables?: readonly string[]; readonly select: string }

/** Units of a sum of limbs as the engine gives them; null of no rows is 0. */
export const unitsOf = (whole: Value | undefined, fraction: Value | undefined): bigint =>
  fromLimbs(toBigInt(whole), toBigInt(fraction))

export const toBigInt = (value: Value | undefined): bigint =>
  value === null || value === undefined ? 0n : BigInt(value as number | bigint)

/** Units of 10^-`scale` as the shortest decimal text. */
export function toText(units: bigint, scale = 18): string {
  const text = serialiseDecimal(units, scale)
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text
}

export const NOTHING: CountedSum = { count: 0, sum: '0' }

/** Makes a question's condition once and adds up all that it finds. */
export async function readMeasured(reader: Reader, question: ChartQuestion): Promise<Measured> {
  const search = measureSearch(question.search, question.measure)
  const filter = await createRecordFilter(reader, search ?? question.search)
  // Beside the condition, since each of its values must be used.
  const where = search === null ? `${filter.where} AND false` : filter.where
  const select = <Shape extends Row>(sql: MeasuredSql, parameters: Parameters = {}): Promise<Shape[]> => {
    const { tables = [], select } = sql(where)
    const all = [filter.with.replace(/^WITH\s/, ''), ...tables].filter((table) => table !== '')
    return reader.select<Shape>(`${all.length === 0 ? '' : `WITH ${all.join(',\n')}`}\n${select}`, {
      ...filter.parameters,
      ...parameters,
    })
  }
  const [row] = await select<{
    count: number
    whole: Value
    fraction: Value
    first: number | null
    last: number | null
  }>((condition) => ({
    select: `SELECT count(*) AS count, sum(e.whole) AS whole, sum(e.fraction) AS fraction,
               min(e.first_day) AS first, max(e.sort_day) AS last
             FROM entry AS e WHERE ${condition}`,
  }))
  const { count, whole, fraction, first, last } = row!
  return {
    ...question,
    reader,
    filter,
    select,
    basis: {
      measure: question.measure,
      total: { count, sum: toText(unitsOf(whole, fraction)) },
      period: first === null || last === null ? null : { first: toCalendarDate(first), last: toCalendarDate(last) },
    },
  }
}

/** Answers a chart's question from the present state of the index, once. `key` names the chart and whatever else it was asked. */
export function answerChart<View>(
  store: Store,
  key: string,
  { search, measure }: ChartQuestion,
  read: (measured: Measured) => Promise<View>,
): Promise<View> {
  const result = `${serialiseResult(search)}&of=${measure.currency}:${measure.stages.join('+')}`
  return store.answer(`chart/${key}?${result}`, async (reader) => read(await readMeasured(reader, { search, measure })))
}
