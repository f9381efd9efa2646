import { regionName } from '@/lib/domain/code-lists/sector-name'
import { type Language, LOCALES } from '@/lib/domain/language'
import type { ListedPlace, Listing } from '@/lib/domain/profile-views'
import { PLACE_KINDS } from '@/lib/domain/views'
import { type ListingSearch, WHOLE_LISTING } from '@/lib/search-params/listing-search'
import type { Store } from '@/lib/store/store'
import { chooseCurrency, compareText, compareUnits, toListing } from './profiles/listing'
import { readNamedParts } from './profiles/read-named-parts'

/** Countries, regions and other places that entries name, by name unless asked otherwise. */
export async function listPlaces({
  store,
  listing = WHOLE_LISTING,
  language = 'en',
}: {
  readonly store: Store
  readonly listing?: ListingSearch
  readonly language?: Language
}): Promise<Listing<ListedPlace>> {
  const { rows, ...money } = await store.answer(`places?${listing.currency ?? ''}`, async (reader) => {
    const chosen = await chooseCurrency(reader, listing.currency)
    return { ...chosen, rows: await readNamedParts(reader, 'place', chosen.currency) }
  })
  const countries = new Intl.DisplayNames(LOCALES[language], { type: 'region', fallback: 'none' })
  const listed = rows.map(({ units, entries, sum, attributed, kind, ...rest }) => {
    const place = { ...rest, kind: PLACE_KINDS[kind]! }
    const code = place.code ?? ''
    const country = place.kind === 'country' && /^[A-Z]{2}$/.test(code) ? countries.of(code) : undefined
    const name = country ?? regionName(place.scheme, code, language)?.text ?? place.label ?? code
    return { place, units, entries, sum, attributed, name }
  })
  const byName = new Intl.Collator(language)
  const view = toListing(listed, listing, {
    ...money,
    textOf: ({ name, place }) => `${name} ${place.code ?? ''} ${place.label ?? ''}`,
    compare: (a, b) =>
      (listing.sort === 'sum'
        ? compareUnits(a.units, b.units)
        : listing.sort === 'records'
          ? b.entries - a.entries
          : 0) ||
      byName.compare(a.name, b.name) ||
      compareText(a.place.profile, b.place.profile),
  })
  return { ...view, rows: view.rows.map(({ name: _name, units: _units, ...row }) => row) }
}
