import { sectorName } from '@/lib/domain/code-lists/sector-name'
import type { Language } from '@/lib/domain/language'
import type { ListedSector, Listing } from '@/lib/domain/profile-views'
import { type ListingSearch, WHOLE_LISTING } from '@/lib/search-params/listing-search'
import type { Store } from '@/lib/store/store'
import { chooseCurrency, compareText, compareUnits, toListing } from './profiles/listing'
import { readNamedParts } from './profiles/read-named-parts'

/** The sectors of every list that agencies use, as listed: by code unless asked otherwise; `only` is a scheme. `schemes` are all there are. */
export async function listSectors({
  store,
  listing = WHOLE_LISTING,
  language = 'en',
}: {
  readonly store: Store
  readonly listing?: ListingSearch
  readonly language?: Language
}): Promise<Listing<ListedSector> & { readonly schemes: readonly string[]; readonly scheme: string | null }> {
  const { rows, ...money } = await store.answer(`sectors?${listing.currency ?? ''}`, async (reader) => {
    const chosen = await chooseCurrency(reader, listing.currency)
    return { ...chosen, rows: await readNamedParts(reader, 'sector', chosen.currency) }
  })
  const uses = new Map<string, number>()
  for (const { scheme, entries } of rows) uses.set(scheme, (uses.get(scheme) ?? 0) + entries)
  const schemes = [...uses].sort(([a, x], [b, y]) => y - x || compareText(a, b)).map(([scheme]) => scheme)
  const scheme = schemes.find((known) => known === listing.only) ?? schemes[0] ?? null
  const listed = rows
    .filter((row) => row.scheme === scheme)
    .map(({ units, entries, sum, attributed, ...sector }) => ({
      ...{ sector, units, entries, sum, attributed },
      name:
        (sector.code && sectorName(sector.scheme, sector.code, language)?.text) || (sector.label ?? sector.code ?? ''),
    }))
  const byName = new Intl.Collator(language)
  const view = toListing(listed, listing, {
    ...money,
    textOf: ({ name, sector }) => `${name} ${sector.code ?? ''} ${sector.label ?? ''}`,
    compare: (a, b) =>
      (listing.sort === 'sum'
        ? compareUnits(a.units, b.units)
        : listing.sort === 'records'
          ? b.entries - a.entries
          : 0) ||
      (listing.sort === 'name' ? byName.compare(a.name, b.name) : 0) ||
      compareText(a.sector.code ?? a.name, b.sector.code ?? b.name) ||
      compareText(a.sector.profile, b.sector.profile),
  })
  return { ...view, rows: view.rows.map(({ name: _name, units: _units, ...row }) => row), schemes, scheme }
}
