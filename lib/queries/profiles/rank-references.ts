import type { RankedReference } from '@/lib/domain/profile-views'
import { type RecordSearch, serialiseResult } from '@/lib/search-params/record-search'
import type { Store } from '@/lib/store/store'
import { createRecordFilter } from '../record-filter'
import { COUNTED_OUTLAY, type Sums, toSumText } from './listing'
import { type ReferenceRow, toReferenceName } from './reference-row'

const RANKED = 12
/** What a citizen may know a thing by. Lines of a budget say nothing that its sectors do not. */
const COLUMNS = ['programme', 'activity', 'contract'] as const

/** Programmes, activities and contracts of a search, by outlays in one currency. A record that belongs to several counts in each. */
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
    const parts = COLUMNS.map(
      (column) => `SELECT e.${column} AS id, count(*) AS count, sum(e.whole) AS whole, sum(e.fraction) AS fraction
        FROM entry AS e WHERE ${filter.where} AND ${COUNTED_OUTLAY} AND e.${column} IS NOT NULL GROUP BY e.${column}`,
    )
    const rows = await reader.select<ReferenceRow & Sums & { count: number }>(
      `SELECT r.id, r.kind, r.ref, r.title, r.profile, t.count, t.whole, t.fraction
       FROM (${parts.join(' UNION ALL ')}) AS t JOIN reference AS r ON r.id = t.id
       ORDER BY t.whole::DOUBLE + t.fraction::DOUBLE / 1e18 DESC, r.id LIMIT ${RANKED}`,
      { ...filter.parameters, currency },
    )
    return rows.map((row) => ({ reference: toReferenceName(row), count: row.count, sum: toSumText(row) ?? '0' }))
  })
}
