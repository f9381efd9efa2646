import type { NearName } from '@/components/records/empty-result'
import type { FiscalYearStart } from '@/components/records/record-filters-years'
import type { SearchNames } from '@/components/records/search-words'
import type { Language } from '@/lib/domain/language'
import type { FacetsView, NamedChoice, PlaceChoice, RecordListView, SectorChoice } from '@/lib/domain/views'
import type { Format } from '@/lib/format/format'
import { fillFacets } from '@/lib/queries/fill-facets'
import { getFacets } from '@/lib/queries/get-facets'
import { listKnownChoices } from '@/lib/queries/list-known-choices'
import { listRecords } from '@/lib/queries/list-records'
import { listYearStarts } from '@/lib/queries/list-year-starts'
import { nameReferences } from '@/lib/queries/name-references'
import { findNearestNames } from '@/lib/queries/suggest-nearest'
import { listRelaxations, type Relaxation } from '@/lib/queries/suggest-relaxations'
import type { RecordSearch } from '@/lib/search-params/record-search'
import type { Store } from '@/lib/store/store'

export type Explorer = {
  readonly view: RecordListView
  readonly facets: FacetsView
  readonly names: SearchNames
  readonly fiscalYears: readonly FiscalYearStart[]
  /** Of an empty result: the names nearest to the words, and what would be found with one condition fewer. */
  readonly nearest: readonly NearName[]
  readonly relaxations: readonly Relaxation[]
}

type ReadExplorerParameters = {
  readonly store: Store
  readonly search: RecordSearch
  readonly format: Pick<Format, 'country'>
  readonly language: Language
}

/** Everything that one page of the explorer shows. */
export async function readExplorer({ store, search, format, language }: ReadExplorerParameters): Promise<Explorer> {
  const [view, facets, known, references, fiscalYears] = await Promise.all([
    listRecords({ store, search }),
    getFacets({ store, search }),
    listKnownChoices({ store }),
    nameReferences({ store, profiles: search.references }),
    search.yearBasis === 'fiscal' ? listYearStarts({ store }) : [],
  ])
  const isEmpty = view.totals.entries === 0
  const nearest = isEmpty ? await findNearestNames({ store, text: search.words, language }) : []
  const relaxations = isEmpty ? await listRelaxations({ store, search }) : []
  return {
    view,
    facets: fillFacets(facets, known, search),
    names: { ...namesOf(facets, format), references },
    fiscalYears,
    nearest,
    relaxations,
  }
}

/** The names of what a search asks for by code, for pages that show no facets. */
export async function readSearchNames({
  store,
  search,
  format,
}: {
  readonly store: Store
  readonly search: RecordSearch
  readonly format: Pick<Format, 'country'>
}): Promise<SearchNames> {
  const references = await nameReferences({ store, profiles: search.references })
  const { agencies, payees, sectors, places } = search
  if ([agencies, payees, sectors, places].every((named) => named.length === 0)) return { ...NO_NAMES, references }
  return { ...namesOf(await getFacets({ store, search }), format), references }
}

const NO_NAMES = { agencies: new Map(), payees: new Map(), sectors: new Map(), places: new Map() } as const

/** What the page calls the choices that are in force. */
function namesOf(facets: FacetsView, format: Pick<Format, 'country'>): Omit<SearchNames, 'references'> {
  const named = <Choice extends NamedChoice>(choices: readonly Choice[], nameOf: (choice: Choice) => string | null) =>
    new Map(
      choices.flatMap((choice) => {
        const name = choice.selected ? nameOf(choice) : null
        return name === null ? [] : [[choice.value, name] as const]
      }),
    )
  return {
    agencies: named(facets.agencies, ({ label }) => label),
    payees: named(facets.payees, ({ label }) => label),
    sectors: named(facets.sectors, sectorName),
    places: named(facets.countries, (place) => placeName(place, format)),
  }
}

const sectorName = ({ label, scheme, code }: SectorChoice): string | null =>
  label ?? (code === null ? null : [scheme, code].filter((part) => part !== null).join(' '))

const placeName = ({ kind, code, label }: PlaceChoice, format: Pick<Format, 'country'>): string | null =>
  kind === 'country' && code !== null ? format.country(code) : label
