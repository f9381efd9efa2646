import { type RecordSearch, serialiseRecordSearch } from '@/lib/search-params/record-search'

const withQuery = (path: string, query: string): string => (query === '' ? path : `${path}?${query}`)

/** The address of a list of records; without `page` in `changes`, a changed search begins at its first page. */
export function recordsHref(search: RecordSearch, changes: Partial<RecordSearch> = {}): string {
  return withQuery('/records', serialiseRecordSearch({ ...search, page: 1, ...changes }))
}

/** The address of a file with exactly the rows of a search, all pages of it. */
export function recordsCsvHref(search: RecordSearch): string {
  return withQuery('/records.csv', serialiseRecordSearch({ ...search, page: 1, unread: [] }))
}

/** The facets that may have more choices than a list of filters can hold. */
export const CHOSEN_FACETS = ['payees', 'sectors', 'countries'] as const
export type ChosenFacet = (typeof CHOSEN_FACETS)[number]

/** Where all choices of a facet can be looked through, under a search; `find`: part of a name. */
export function chooseHref(facet: ChosenFacet, search: RecordSearch, find = ''): string {
  const query = serialiseRecordSearch({ ...search, page: 1, unread: [] })
  const finding = find === '' ? '' : new URLSearchParams({ find }).toString()
  return withQuery(`/records/choose/${facet}`, [query, finding].filter((part) => part !== '').join('&'))
}

/** Fields of a plain form that keep what the form itself does not ask for: `asked` is what it does, set to its defaults. */
export function hiddenFields(
  search: RecordSearch,
  asked: Partial<RecordSearch>,
): readonly (readonly [string, string])[] {
  return [...new URLSearchParams(serialiseRecordSearch({ ...search, page: 1, unread: [], ...asked }))]
}
