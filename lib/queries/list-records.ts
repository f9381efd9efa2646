import type { RecordListView } from '@/lib/domain/views'
import { EVERY_RECORD, type RecordSearch, serialiseRecordSearch } from '@/lib/search-params/record-search'
import type { Reader } from '@/lib/store/reader-pool'
import { integers } from '@/lib/store/sql'
import type { Store } from '@/lib/store/store'
import { selectEntries } from './entry-rows'
import { needsDetails, readDetails } from './read-details'
import { readMatched } from './read-matched'
import { createRecordFilter, type RecordFilter } from './record-filter'
import { sumAndFindPage, sumFiltered } from './sum-totals'

/** Entries on a page. */
export const PAGE_SIZE = 50
/** Pages that can be leafed through; whoever needs more narrows the search or takes the file. Bounds what one page costs. */
export const PAGE_LIMIT = 2000

/** Order of a list over `e`: the last word is the place in the ledger, so that no two entries ever change places. */
export function orderOf(search: Pick<RecordSearch, 'sort' | 'descending'>): string {
  const way = search.descending ? 'DESC' : 'ASC'
  switch (search.sort) {
    case 'date':
      return `e.sort_day ${way} NULLS LAST, e.seq ${way}`
    case 'amount':
      return `e.whole ${way} NULLS LAST, e.fraction ${way}, e.seq ${way}`
    case 'recorded':
      return `e.seq ${way}`
  }
}

/**
 * One page of a search, with the totals of its whole result.
 *
 * Shape: `page` is the page shown: the last one where a later one was asked for. Only the first PAGE_LIMIT pages can be shown; `totals`
 * covers all entries all the same. Entries that were corrected or withdrawn are listed, and count in no total. Where words were searched for,
 * each entry says in which of its fields they stand.
 */
export async function listRecords({
  store,
  search,
}: {
  readonly store: Store
  readonly search: RecordSearch
}): Promise<RecordListView> {
  const { columns, density, unread } = EVERY_RECORD
  const isDetailed = needsDetails(search.columns)
  const key = serialiseRecordSearch({ ...search, columns, density, unread })
  return store.answer(`records?${key}${isDetailed ? ' with details' : ''}`, async (reader) => {
    const filter = await createRecordFilter(reader, search)
    const { lines, ...page } = await readPage(reader, search, filter)
    const rows = lines.map(({ row }) => row)
    const matched = await readMatched(reader, filter.words, rows)
    const details = isDetailed ? await readDetails(reader, rows) : null
    const entries = lines.map(({ row: { seq }, entry }) => ({
      ...entry,
      ...(filter.words.length === 0 ? {} : { matched: matched.get(seq)! }),
      ...(details === null ? {} : { details: details.get(seq)! }),
    }))
    return { ...page, entries, pageSize: PAGE_SIZE, readAs: filter.readAs }
  })
}

/** The page's lines. Words are looked for once, for totals and page; without any, the engine finds a page's rows without looking at all of them. */
async function readPage(reader: Reader, search: RecordSearch, filter: RecordFilter) {
  const orderBy = orderOf(search)
  const skipOf = (page: number) => (page - 1) * PAGE_SIZE
  const asked = Math.min(search.page, PAGE_LIMIT)
  const found =
    filter.words.length === 0
      ? { totals: await sumFiltered(reader, filter), rowids: null }
      : await sumAndFindPage(reader, filter, { orderBy, limit: PAGE_SIZE, skip: skipOf(asked) })
  const { totals } = found
  const pageCount = Math.min(Math.max(Math.ceil(totals.entries / PAGE_SIZE), 1), PAGE_LIMIT)
  const page = Math.min(search.page, pageCount)
  if (totals.entries === 0) return { totals, page, pageCount, lines: [] }
  // The wide columns are read for the page's rows alone.
  const lines =
    found.rowids !== null && page === asked
      ? await selectEntries(reader, {
          orderBy,
          where: 'e.rowid IN (SELECT unnest($rowids))',
          parameters: { rowids: integers(found.rowids) },
        })
      : await selectEntries(reader, {
          orderBy,
          where: `e.rowid IN (${filter.with} SELECT e.rowid FROM entry AS e WHERE ${filter.where}
                    ORDER BY ${orderBy} LIMIT ${PAGE_SIZE} OFFSET $skip)`,
          parameters: { ...filter.parameters, skip: skipOf(page) },
        })
  return { totals, page, pageCount, lines }
}
