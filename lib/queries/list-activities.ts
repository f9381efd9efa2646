import type { ListedReference, Listing } from '@/lib/domain/profile-views'
import { STAGES } from '@/lib/domain/stage'
import { REFERENCE_KINDS } from '@/lib/domain/views'
import { type ListingSearch, listingHref, WHOLE_LISTING } from '@/lib/search-params/listing-search'
import type { Reader } from '@/lib/store/reader-pool'
import type { Parameters } from '@/lib/store/sql'
import type { Store } from '@/lib/store/store'
import { tokenise } from '@/lib/store/tokenise'
import { AGENCY_NAMES } from './entry-rows'
import { chooseCurrency, LISTED, OUTLAY_SUMS, type Sums, toSumText } from './profiles/listing'
import { type ReferenceRow, toReferenceName } from './profiles/reference-row'

const PAGES = 2_000
const WORDS = 6
const COLUMNS = ['activity', 'programme', 'contract', 'budget_line'] as const
const BUDGETED = `e.status = 0 AND e.stage = ${STAGES.indexOf('budget')} AND e.currency = (SELECT id FROM currency WHERE code = $currency)`

/** Activities, programmes, contracts and budget lines, by outlays in one currency unless asked otherwise; `only` is one of REFERENCE_KINDS. */
export function listActivities({
  store,
  listing = WHOLE_LISTING,
}: {
  readonly store: Store
  readonly listing?: ListingSearch
}): Promise<Listing<ListedReference>> {
  return store.answer(listingHref('activities', listing, { page: listing.page }), async (reader) => {
    const money = await chooseCurrency(reader, listing.currency)
    const parameters = { ...nameParameters(listing.words), currency: money.currency ?? '' }
    const grouped = groupedSql(listing)
    const [count] = await reader.select<{ all: number }>(
      `WITH ${grouped} SELECT count(*) AS all FROM grouped`,
      parameters,
    )
    const pageCount = Math.min(PAGES, Math.max(1, Math.ceil(count!.all / LISTED)))
    const page = Math.min(listing.page, pageCount)
    return {
      ...money,
      rows: await readPage(reader, grouped, parameters, { sort: listing.sort, page }),
      all: count!.all,
      page,
      pageCount,
    }
  })
}

/** Each entry counts once for each thing that it belongs to. */
function groupedSql({ only, words }: ListingSearch): string {
  const kind = (REFERENCE_KINDS as readonly (string | null)[]).indexOf(only)
  const columns = COLUMNS.filter((_, index) => kind < 0 || index === kind)
  const named = Object.keys(nameParameters(words)).map(
    (name) => `contains(strip_accents(lower(concat_ws(' ', title, ref))), $${name})`,
  )
  const parts = columns.map(
    (column) => `SELECT e.${column} AS id, count(*) AS entries, ${OUTLAY_SUMS},
        sum(e.whole) FILTER (${BUDGETED}) AS budget_whole, sum(e.fraction) FILTER (${BUDGETED}) AS budget_fraction
      FROM entry AS e WHERE e.${column} IS NOT NULL ${named.length === 0 ? '' : `AND e.${column} IN (SELECT id FROM reference WHERE ${named.join(' AND ')})`}
      GROUP BY e.${column}`,
  )
  return `grouped AS MATERIALIZED (${parts.join(' UNION ALL ')})`
}

const nameParameters = (words: string): Parameters =>
  Object.fromEntries(
    tokenise(words)
      .slice(0, WORDS)
      .map((word, index) => [`word${index}`, word]),
  )

const ORDERS = {
  sum: 'coalesce(g.whole, 0)::DOUBLE + coalesce(g.fraction, 0)::DOUBLE / 1e18 DESC, g.entries DESC, g.id',
  records: 'g.entries DESC, g.id',
  name: 'strip_accents(lower(coalesce(r.title, r.ref))), g.id',
} as const

type ListedRow = ReferenceRow &
  Sums & {
    readonly entries: number
    readonly code: string
    readonly name: string
    readonly budget_whole: bigint | number | null
    readonly budget_fraction: bigint | number | null
  }

async function readPage(
  reader: Reader,
  grouped: string,
  parameters: Parameters,
  { sort, page }: Pick<ListingSearch, 'sort' | 'page'>,
): Promise<ListedReference[]> {
  const order = sort === 'records' || sort === 'name' ? sort : 'sum'
  const rows = await reader.select<ListedRow>(
    `WITH ${grouped} SELECT g.*, r.kind, r.ref, r.title, r.profile, a.code, a.name FROM grouped AS g
     JOIN reference AS r ON r.id = g.id JOIN (${AGENCY_NAMES}) AS a ON a.id = r.agency
     ORDER BY ${ORDERS[order]} LIMIT ${LISTED} OFFSET $skip`,
    { ...parameters, skip: (page - 1) * LISTED },
  )
  return rows.map((row) => ({
    reference: toReferenceName(row),
    agency: { code: row.code, name: row.name },
    entries: row.entries,
    sum: toSumText(row),
    budget: toSumText({ whole: row.budget_whole, fraction: row.budget_fraction }),
  }))
}
