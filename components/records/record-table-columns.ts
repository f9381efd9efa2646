import { RECORD_COLUMNS, type RecordColumn, type RecordSearch } from '@/lib/search-params/record-search'

/** What a list shows of each entry where the reader has chosen nothing else. */
export const USUAL_COLUMNS: readonly RecordColumn[] = ['date', 'payee', 'agency', 'title', 'stage', 'amount']

/** The columns that a search shows, in their order. */
export function shownColumns({ columns }: Pick<RecordSearch, 'columns'>): readonly RecordColumn[] {
  return columns.length === 0 ? USUAL_COLUMNS : RECORD_COLUMNS.filter((column) => columns.includes(column))
}

/** The same choice, said in the shortest way: the usual columns are chosen by choosing none. */
export function shortestColumns(columns: readonly RecordColumn[]): readonly RecordColumn[] {
  const isUsual = columns.length === USUAL_COLUMNS.length && USUAL_COLUMNS.every((column) => columns.includes(column))
  return isUsual ? [] : columns
}
