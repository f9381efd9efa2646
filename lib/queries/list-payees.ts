import type { ListedPayee, Listing } from '@/lib/domain/profile-views'
import { PARTY_TYPES } from '@/lib/domain/record'
import { type ListingSearch, listingHref, WHOLE_LISTING } from '@/lib/search-params/listing-search'
import type { Reader } from '@/lib/store/reader-pool'
import type { Parameters } from '@/lib/store/sql'
import type { Store } from '@/lib/store/store'
import { tokenise } from '@/lib/store/tokenise'
import { readParties } from './entry-rows'
import { chooseCurrency, LISTED, OUTLAY_SUMS, type Sums, toSumText } from './profiles/listing'

/** Pages that can be leafed through: past them, words narrow the list. */
const PAGES = 2_000
/** Words of a name that are looked for at most. */
const WORDS = 6

/**
 * Payees with a published name, by outlays in one currency unless asked otherwise, as they were written. Persons are found by a search, and not
 * listed: a name is no invitation to leaf through people.
 */
export function listPayees({
  store,
  listing = WHOLE_LISTING,
}: {
  readonly store: Store
  readonly listing?: ListingSearch
}): Promise<Listing<ListedPayee>> {
  return store.answer(listingHref('payees', listing, { page: listing.page }), async (reader) => {
    const money = await chooseCurrency(reader, listing.currency)
    const parameters = { ...nameParameters(listing.words), currency: money.currency ?? '' }
    const grouped = `grouped AS MATERIALIZED (
      SELECT e.payee AS id, count(*) AS entries, count(DISTINCT e.agency) AS agencies, ${OUTLAY_SUMS}
      FROM entry AS e WHERE e.payee IN (${namedParties(listing.words)}) GROUP BY e.payee)`
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

const PERSON = PARTY_TYPES.indexOf('individual')

const namedParties = (words: string): string =>
  [
    `SELECT id FROM party WHERE profile IS NOT NULL AND type <> ${PERSON}`,
    ...Object.keys(nameParameters(words)).map(
      (name) => `SELECT party FROM party_post WHERE tid IN (SELECT id FROM token WHERE starts_with(tok, $${name}))`,
    ),
  ].join(' INTERSECT ')

const nameParameters = (words: string): Parameters =>
  Object.fromEntries(
    tokenise(words)
      .slice(0, WORDS)
      .map((word, index) => [`word${index}`, word]),
  )

const ORDERS = {
  sum: 'coalesce(g.whole, 0)::DOUBLE + coalesce(g.fraction, 0)::DOUBLE / 1e18 DESC, g.id',
  records: 'g.entries DESC, g.id',
  name: 'strip_accents(lower(p.name)), g.id',
} as const

async function readPage(
  reader: Reader,
  grouped: string,
  parameters: Parameters,
  { sort, page }: Pick<ListingSearch, 'sort' | 'page'>,
): Promise<ListedPayee[]> {
  const order = sort === 'records' || sort === 'name' ? sort : 'sum'
  const rows = await reader.select<Sums & { id: number; entries: number; agencies: number }>(
    `WITH ${grouped} SELECT g.* FROM grouped AS g ${order === 'name' ? 'JOIN party AS p ON p.id = g.id' : ''}
     ORDER BY ${ORDERS[order]} LIMIT ${LISTED} OFFSET $skip`,
    { ...parameters, skip: (page - 1) * LISTED },
  )
  const parties = await readParties(
    reader,
    rows.map(({ id }) => id),
  )
  return rows.map((row) => ({
    payee: parties.get(row.id)!,
    entries: row.entries,
    agencies: row.agencies,
    sum: toSumText(row),
  }))
}
