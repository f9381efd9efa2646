import { sumTotals } from '@/lib/queries/sum-totals'
import { EVERY_RECORD, type RecordSearch, serialiseRecordSearch } from '@/lib/search-params/record-search'
import type { Store } from '@/lib/store/store'
import { answerJson } from './answer-json'

/** GET /api/v1/totals: the totals of a search, those of sumTotals. docs/api.md describes the answer. */
export function totalsJsonResponse({
  store,
  search,
  request,
}: {
  readonly store: Store
  readonly search: RecordSearch
  readonly request: Request
}): Promise<Response> {
  // Order, page and look change no total.
  const { sort, descending, columns, density, page } = EVERY_RECORD
  const whole = { ...search, sort, descending, columns, density, page }
  return answerJson({
    store,
    request,
    search: whole,
    read: async () => {
      const { entries, counted, totals, disputed, provisional } = await sumTotals({ store, search: whole })
      return { entries, counted, totals, disputed, provisional, worksheet: addressOf('/totals', whole) }
    },
  })
}

/** The address of a page or file of a search, within the site. */
export function addressOf(path: string, search: RecordSearch): string {
  const query = serialiseRecordSearch(search)
  return query === '' ? path : `${path}?${query}`
}
