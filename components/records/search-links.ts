import { type RecordSearch, serialiseRecordSearch } from '@/lib/search-params/record-search'

/** The address of a list of records; without `page` in `changes`, a changed search begins at its first page. */
export function recordsHref(search: RecordSearch, changes: Partial<RecordSearch> = {}): string {
  const query = serialiseRecordSearch({ ...search, page: 1, ...changes })
  return query === '' ? '/records' : `/records?${query}`
}

/** The address of a file with exactly the rows of a search, all pages of it. */
export function recordsCsvHref(search: RecordSearch): string {
  const query = serialiseRecordSearch({ ...search, page: 1, unread: [] })
  return query === '' ? '/records.csv' : `/records.csv?${query}`
}
