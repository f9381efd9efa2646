import { AMOUNT_BANDS, type FacetChoice, type FacetsView } from '@/lib/domain/views'
import { ENTRY_STATUSES, FINALITIES, type RecordSearch } from '@/lib/search-params/record-search'
import type { KnownChoices } from './list-known-choices'

/** Of more agencies than a reader can look over, those with most entries stand first, and those without any nowhere. */
const AGENCIES_IN_ORDER = 30

/**
 * The short facets with every choice that the index has, at 0 where the search leaves none, and in an order that does not change with it: what
 * the reader points at stays where it is.
 */
export function fillFacets(facets: FacetsView, known: KnownChoices, { yearBasis }: RecordSearch): FacetsView {
  const values = <Value>(all: readonly Value[]) => all.map((value) => ({ value }))
  const agencies = known.agencies.map(({ code, name }) => ({ value: code, label: name }))
  return {
    ...facets,
    stages: fill(facets.stages, values(known.stages)),
    agencies: agencies.length > AGENCIES_IN_ORDER ? facets.agencies : fill(facets.agencies, agencies),
    currencies: fill(facets.currencies, values(known.currencies)),
    years: yearBasis === 'fiscal' ? facets.years : fill(facets.years, values(known.years)),
    bands: fill(facets.bands, values(AMOUNT_BANDS)),
    statuses: fill(facets.statuses, values(ENTRY_STATUSES)),
    finality: fill(facets.finality, values(FINALITIES)),
  }
}

/** Known choices in their order, each as counted; then what is counted but not known. */
function fill<Choice extends FacetChoice<string | number>>(
  counted: readonly Choice[],
  known: readonly Omit<Choice, 'count' | 'selected'>[],
): readonly Choice[] {
  const byValue = new Map(counted.map((choice) => [choice.value, choice]))
  const values = new Set(known.map(({ value }) => value))
  return [
    ...known.map((choice) => byValue.get(choice.value) ?? ({ ...choice, count: 0, selected: false } as Choice)),
    ...counted.filter(({ value }) => !values.has(value)),
  ]
}
