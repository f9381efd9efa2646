import type { Language } from '@/lib/domain/language'
import type { ListedAgency, Listing } from '@/lib/domain/profile-views'
import { type ListingSearch, WHOLE_LISTING } from '@/lib/search-params/listing-search'
import type { Store } from '@/lib/store/store'
import { chooseCurrency, compareUnits, OUTLAY_SUMS, type Sums, toListing, toSumText, toUnits } from './profiles/listing'
import { readCompleteness } from './read-completeness'

type AgencyRow = ListedAgency & { readonly units: bigint }

/** Every registered agency, with how much it has published, when last, and its outlays in one currency; by name unless asked otherwise. */
export async function listAgencies({
  store,
  listing = WHOLE_LISTING,
  language = 'en',
}: {
  readonly store: Store
  readonly listing?: ListingSearch
  readonly language?: Language
}): Promise<Listing<ListedAgency>> {
  const { rows, ...money } = await readAgencies(store, listing.currency)
  const byName = new Intl.Collator(language)
  return toListing<AgencyRow>(rows, listing, {
    ...money,
    textOf: ({ agency }) => `${agency.name} ${agency.code}`,
    compare: (a, b) =>
      compareBy(listing.sort, a, b) ||
      byName.compare(a.agency.name, b.agency.name) ||
      (a.agency.code < b.agency.code ? -1 : 1),
  })
}

function compareBy(sort: ListingSearch['sort'], a: AgencyRow, b: AgencyRow): number {
  switch (sort) {
    case 'sum':
      return compareUnits(a.units, b.units)
    case 'records':
      return b.entries - a.entries
    case 'recorded':
      return (b.lastRecordedAtSeconds ?? 0) - (a.lastRecordedAtSeconds ?? 0)
    default:
      return 0
  }
}

const readAgencies = (store: Store, asked: string | null) =>
  store.answer(`agencies?${asked ?? ''}`, async (reader) => {
    const { currency, currencies } = await chooseCurrency(reader, asked)
    const sums = await reader.select<Sums & { code: string }>(
      `SELECT a.code, ${OUTLAY_SUMS} FROM entry AS e JOIN agency AS a ON a.id = e.agency GROUP BY a.code`,
      { currency: currency ?? '' },
    )
    const byCode = new Map(sums.map((row) => [row.code, row]))
    const completeness = await readCompleteness(reader)
    const rows = completeness.map(({ agency, records, ...rest }): AgencyRow => {
      const own = byCode.get(agency.code) ?? { whole: null, fraction: null }
      return { agency, ...rest, entries: records, sum: toSumText(own), units: toUnits(own) }
    })
    return { currency, currencies, rows }
  })
