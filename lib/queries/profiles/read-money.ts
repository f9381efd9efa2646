import { listCurrencies } from '@/lib/domain/choose-measure'
import type { ProfileMoney, YearTotals } from '@/lib/domain/profile-views'
import { STAGES } from '@/lib/domain/stage'
import type { RecordSearch, YearBasis } from '@/lib/search-params/record-search'
import type { Reader } from '@/lib/store/reader-pool'
import { toCalendarDate } from '../entry-rows'
import { yearSql } from '../fiscal-year'
import { readLatest } from '../read-latest'
import { createRecordFilter, type RecordFilter } from '../record-filter'
import { sumFiltered, toSum } from '../sum-totals'

const LATEST = 6

/** What every profile says of its money: all of it of the entries that `search` finds, which must not search for words. */
export async function readMoney(
  reader: Reader,
  search: RecordSearch,
  { currency: asked, yearBasis }: { readonly currency: string | null; readonly yearBasis: YearBasis },
): Promise<ProfileMoney> {
  const filter = await createRecordFilter(reader, { ...search, yearBasis })
  const totals = await sumFiltered(reader, filter)
  const currencies = listCurrencies(totals.totals)
  const currency = currencies.find((known) => known === asked) ?? currencies[0] ?? null
  const period = await readPeriod(reader, filter)
  const latest = totals.entries === 0 ? [] : await readLatest(reader, { ...filter, limit: LATEST })
  // Last, since the years are bound among the values of the filter.
  const years = currency === null ? [] : await readYears(reader, filter, currency)
  return { totals, currency, currencies, yearBasis, years, period, latest }
}

async function readYears(reader: Reader, filter: RecordFilter, currency: string): Promise<YearTotals[]> {
  const year = yearSql(filter.yearStarts, filter.values.bind)
  const rows = await reader.select<{
    year: number | null
    stage: number
    count: number
    whole: bigint | number
    fraction: bigint | number
  }>(
    `SELECT ${year} AS year, e.stage, count(*) AS count, sum(e.whole) AS whole, sum(e.fraction) AS fraction
     FROM entry AS e WHERE ${filter.where} AND e.status = 0 AND e.currency = (SELECT id FROM currency WHERE code = $currency)
     GROUP BY ALL ORDER BY year DESC NULLS LAST, e.stage`,
    { ...filter.parameters, currency },
  )
  const years = new Map<number | null, YearTotals['totals'][number][]>()
  for (const { year, stage, count, whole, fraction } of rows) {
    const totals = years.get(year) ?? []
    totals.push({ stage: STAGES[stage]!, currency, count, sum: toSum(whole, fraction) })
    years.set(year, totals)
  }
  return [...years].map(([year, totals]) => ({ year, totals }))
}

async function readPeriod(reader: Reader, filter: RecordFilter): Promise<ProfileMoney['period']> {
  const [row] = await reader.select<{ first: number | null; last: number | null }>(
    `SELECT min(e.first_day) AS first, max(e.sort_day) AS last FROM entry AS e WHERE ${filter.where} AND e.status = 0`,
    filter.parameters,
  )
  if (row === undefined || row.first === null || row.last === null) return null
  return { first: toCalendarDate(row.first), last: toCalendarDate(row.last) }
}
