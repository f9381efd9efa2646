import type { RankedReference } from '@/lib/domain/profile-views'
import { type RecordSearch, serialiseResult } from '@/lib/search-params/record-search'
import type { Store } from '@/lib/store/store'
import { createRecordFilter } from '../record-filter'
import { COUNTED_OUTLAY, type Sums, toSumText } from './listing'
import { type ReferenceRow, toReferenceName } from './reference-row'

const RANKED = 12
/** What a citizen knows a thing by comes first: a programme, else an activity, else a contract, else a line of the budget. */
const NARROWEST = 'coalesce(e.programme, e.activity, e.contract, e.budget_line)'

/** Programmes and the like of a search, by outlays in one currency; each entry counts once. */
export function rankReferences({
  store,
  search,
  currency,
}: {
  readonly store: Store
  readonly search: RecordSearch
  readonly currency: string | null
}): Promise<readonly RankedReference[]> {
  return store.answer(`references/${currency}?${serialiseResult(search)}`, async (reader) => {
    if (currency === null) return []
    const filter = await createRecordFilter(reader, search)
    const rows = await reader.select<ReferenceRow & Sums & { count: number }>(
      `SELECT r.id, r.kind, r.ref, r.title, r.profile, t.count, t.whole, t.fraction FROM (
         SELECT ${NARROWEST} AS id, count(*) AS count, sum(e.whole) AS whole, sum(e.fraction) AS fraction
         FROM entry AS e WHERE ${filter.where} AND ${COUNTED_OUTLAY} GROUP BY ALL
       ) AS t JOIN reference AS r ON r.id = t.id
       ORDER BY t.whole::DOUBLE + t.fraction::DOUBLE / 1e18 DESC, r.id LIMIT ${RANKED}`,
      { ...filter.parameters, currency },
    )
    return rows.map((row) => ({ reference: toReferenceName(row), count: row.count, sum: toSumText(row) ?? '0' }))
  })
}
