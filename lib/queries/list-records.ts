import { STAGES } from '@/lib/domain/stage'
import type { RecordListView } from '@/lib/domain/views'
import { EVERY_RECORD, type RecordSearch, serialiseRecordSearch } from '@/lib/search-params/record-search'
import type { Reader } from '@/lib/store/reader-pool'
import { integers } from '@/lib/store/sql'
import type { Store } from '@/lib/store/store'
import { AGENCY_NAMES, selectEntries } from './entry-rows'
import { createRecordFilter } from './record-filter'
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
 * One page of a search, with the totals of its whole result and the choices of the filters.
 *
 * Shape: `page` is the page shown: the last one where a later one was asked for. Only the first PAGE_LIMIT pages can be shown; `totals`
 * covers all entries all the same. Entries that were corrected or withdrawn are listed, and count in no total.
 */
export async function listRecords({
  store,
  search,
}: {
  readonly store: Store
  readonly search: RecordSearch
}): Promise<RecordListView> {
  // Before, not within: a reading that waits for another one may wait for itself.
  const choices = await store.answer('choices', readChoices)
  const { columns, density, unread } = EVERY_RECORD
  const key = serialiseRecordSearch({ ...search, columns, density, unread })
  return store.answer(`records?${key}`, async (reader) => {
    const filter = await createRecordFilter(reader, search)
    const order = orderOf(search)
    const skipOf = (page: number) => (page - 1) * PAGE_SIZE
    // Words are looked for once. Without any, the engine finds a page's rows without looking at all of them.
    const asked = Math.min(search.page, PAGE_LIMIT)
    const found =
      filter.with === ''
        ? { totals: await sumFiltered(reader, filter), rowids: null }
        : await sumAndFindPage(reader, filter, { orderBy: order, limit: PAGE_SIZE, skip: skipOf(asked) })
    const { totals } = found
    const pageCount = Math.min(Math.max(Math.ceil(totals.entries / PAGE_SIZE), 1), PAGE_LIMIT)
    const page = Math.min(search.page, pageCount)
    const rows =
      totals.entries === 0
        ? []
        : await selectEntries(reader, {
            orderBy: order,
            // The wide columns are read for the page's rows alone.
            ...(found.rowids !== null && page === asked
              ? {
                  where: 'e.rowid IN (SELECT unnest($rowids))',
                  parameters: { rowids: integers(found.rowids) },
                }
              : {
                  where: `e.rowid IN (${filter.with} SELECT e.rowid FROM entry AS e WHERE ${filter.where}
                            ORDER BY ${order} LIMIT ${PAGE_SIZE} OFFSET $skip)`,
                  parameters: { ...filter.parameters, skip: skipOf(page) },
                }),
          })
    return {
      entries: rows.map(({ entry }) => entry),
      totals,
      page,
      pageCount,
      pageSize: PAGE_SIZE,
      choices,
      readAs: filter.readAs,
    }
  })
}

async function readChoices(reader: Reader): Promise<RecordListView['choices']> {
  const agencies = await reader.select<{ code: string; name: string; count: number }>(
    `SELECT a.code, a.name, t.count FROM (SELECT agency, count(*) AS count FROM entry GROUP BY agency) AS t
     JOIN (${AGENCY_NAMES}) AS a ON a.id = t.agency ORDER BY a.name, a.code`,
  )
  const stages = await reader.select<{ stage: number; count: number }>(
    'SELECT stage, count(*) AS count FROM entry GROUP BY stage ORDER BY stage',
  )
  const years = await reader.select<{ year: number; count: number }>(
    'SELECT year, count(*) AS count FROM entry WHERE year IS NOT NULL GROUP BY year ORDER BY year DESC',
  )
  const currencies = await reader.select<{ currency: string; count: number }>(
    `SELECT c.code AS currency, t.count FROM (SELECT currency, count(*) AS count FROM entry GROUP BY currency) AS t
     JOIN currency AS c ON c.id = t.currency ORDER BY t.count DESC, c.code`,
  )
  return {
    agencies: agencies.map(({ code, name, count }) => ({ agency: { code, name }, count })),
    stages: stages.map(({ stage, count }) => ({ stage: STAGES[stage]!, count })),
    years: years.map(({ year, count }) => ({ year, count })),
    currencies: currencies.map(({ currency, count }) => ({ currency, count })),
  }
}
