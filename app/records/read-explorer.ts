import type { FiscalYearStart } from '@/components/records/record-filters-years'
import { type SearchNames, widerSearches } from '@/components/records/search-words'
import type { FacetsView, NamedChoice, RecordListView } from '@/lib/domain/views'
import { listRecords } from '@/lib/queries/list-records'
import { sumTotals } from '@/lib/queries/sum-totals'
import type { RecordSearch } from '@/lib/search-params/record-search'
import type { Store } from '@/lib/store/store'

export type Explorer = {
  readonly view: RecordListView
  readonly facets: FacetsView
  readonly names: SearchNames
  readonly fiscalYears: readonly FiscalYearStart[]
  readonly countWithout: readonly number[]
}

/** An empty result says so of this many conditions at most: each is a search of its own. */
const CONDITIONS_COUNTED = 6

/** Everything that one page of the explorer shows. */
export async function readExplorer({
  store,
  search,
}: {
  readonly store: Store
  readonly search: RecordSearch
}): Promise<Explorer> {
  const view = await listRecords({ store, search })
  const facets = facetsOf(view, search)
  const wider = view.totals.entries > 0 ? [] : widerSearches(search).slice(0, CONDITIONS_COUNTED)
  const countWithout = await Promise.all(
    wider.map(async (without) => (await sumTotals({ store, search: without })).entries),
  )
  return { view, facets, names: namesOf(facets), fiscalYears: [], countWithout }
}

function namesOf(facets: FacetsView): SearchNames {
  const named = (choices: readonly NamedChoice[]) =>
    new Map(choices.flatMap(({ value, label, selected }) => (selected && label !== null ? [[value, label]] : [])))
  return {
    agencies: named(facets.agencies),
    payees: named(facets.payees),
    sectors: named(facets.sectors),
    places: named(facets.countries),
    references: new Map(),
  }
}

/** The choices of the whole index. */
function facetsOf({ choices }: RecordListView, search: RecordSearch): FacetsView {
  return {
    stages: choices.stages.map(({ stage, count }) => ({
      value: stage,
      count,
      selected: search.stages.includes(stage),
    })),
    agencies: choices.agencies.map(({ agency, count }) => ({
      value: agency.code,
      label: agency.name,
      count,
      selected: search.agencies.includes(agency.code),
    })),
    payees: [],
    sectors: [],
    countries: [],
    currencies: choices.currencies.map(({ currency, count }) => ({
      value: currency,
      count,
      selected: search.currencies.includes(currency),
    })),
    years: choices.years.map(({ year, count }) => ({ value: year, count, selected: search.years.includes(year) })),
    bands: [],
    statuses: [],
    finality: [],
  }
}
