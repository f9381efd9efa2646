import type { CurrencyCode } from '@/lib/domain/amount'
import { EVERY_RECORD, type RecordSearch, serialiseRecordSearch } from '@/lib/search-params/record-search'

/** The parameter that asks a worksheet for a view in one currency. It is no part of the search: it finds the same entries. */
export const SHOW_IN = 'in'

type WorksheetHrefOptions = Partial<RecordSearch> & { readonly showIn?: CurrencyCode | null }

/** The address of the worksheet of a search's totals, which has neither order nor pages; `changes` narrow it further. */
export function worksheetHref(search: RecordSearch, { showIn = null, ...changes }: WorksheetHrefOptions = {}): string {
  const { sort, descending, columns, density, page } = EVERY_RECORD
  const query = serialiseRecordSearch({ ...search, ...changes, sort, descending, columns, density, page })
  const parameters = [query, showIn === null ? '' : `${SHOW_IN}=${showIn}`].filter((part) => part !== '')
  return parameters.length === 0 ? '/totals' : `/totals?${parameters.join('&')}`
}
