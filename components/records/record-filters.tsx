import type { ReactNode } from 'react'
import { useLanguage } from '@/components/language/use-language'
import { InternalLink } from '@/components/ui/internal-link'
import { PublishedText } from '@/components/ui/published-text'
import type { FacetsView } from '@/lib/domain/views'
import { EVERY_RECORD, type RecordSearch } from '@/lib/search-params/record-search'
import { FilterChoices } from './record-filters-choices'
import { DateFields, type FiscalYearStart, YearBasis } from './record-filters-years'
import { type ChosenFacet, chooseHref, hiddenFields } from './search-links'
import { formatBand } from './search-words'

type RecordFiltersProps = {
  readonly search: RecordSearch
  readonly facets: FacetsView
  /** How many records are found as it is. */
  readonly count: number
  readonly fiscalYears: readonly FiscalYearStart[]
}

/** The filters, as a plain form: a desk shows them beside the list, a phone as a sheet over it. All they say goes into the address. */
export function RecordFilters({ search, facets, count, fiscalYears }: RecordFiltersProps) {
  const tools = useLanguage()
  const { words, say, format, path } = tools
  const { filters } = words.records
  return (
    <div id="filters" className="filters" popover="auto">
      <form action={path('/records')} method="get" aria-label={filters.title} data-live="">
        <div className="filters-head">
          <h2 className="text-xl">{filters.title}</h2>
          <button
            type="button"
            className="filters-close link-button"
            popoverTarget="filters"
            popoverTargetAction="hide"
          >
            {filters.close}
          </button>
        </div>
        {hiddenFields(search, ASKED).map(([name, value]) => (
          <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
        ))}
        <FilterChoices legend={filters.stages} name="stage" open choices={facets.stages}>
          {({ value }) => words.glossary[value].label}
        </FilterChoices>
        <FilterChoices legend={filters.agencies} name="agency" open choices={facets.agencies}>
          {({ value, label }) => <PublishedText text={label ?? value} />}
        </FilterChoices>
        <FilterChoices
          legend={filters.payees}
          name="payee"
          choices={facets.payees}
          more={<More of="payees" search={search} choices={facets.payees} />}
        >
          {({ value, label }) => <PublishedText text={label ?? value} />}
        </FilterChoices>
        <FilterChoices
          legend={filters.years}
          name="year"
          open
          choices={facets.years}
          before={<YearBasis basis={search.yearBasis} fiscalYears={fiscalYears} />}
          after={<DateFields from={search.from} to={search.to} />}
          chosenBeside={search.from !== null || search.to !== null}
        >
          {({ value }) => String(value)}
        </FilterChoices>
        <FilterChoices
          legend={filters.amounts}
          name="band"
          choices={facets.bands}
          after={<AmountFields minimum={search.minimum} maximum={search.maximum} />}
          chosenBeside={search.minimum !== null || search.maximum !== null}
        >
          {({ value }) => <span className="capital">{formatBand(value, tools)}</span>}
        </FilterChoices>
        <FilterChoices legend={filters.currencies} name="currency" choices={facets.currencies}>
          {({ value }) => `${value}, ${format.currencyName(value)}`}
        </FilterChoices>
        <FilterChoices
          legend={filters.sectors}
          name="sector"
          choices={facets.sectors}
          more={<More of="sectors" search={search} choices={facets.sectors} />}
        >
          {({ value, label, scheme, code }) => (
            <>
              <PublishedText text={label ?? value} />
              {code !== null && (
                <span className="filter-code">
                  <PublishedText text={scheme === null ? code : `${scheme} ${code}`} />
                </span>
              )}
            </>
          )}
        </FilterChoices>
        <FilterChoices
          legend={filters.countries}
          name="place"
          choices={facets.countries}
          more={<More of="countries" search={search} choices={facets.countries} />}
        >
          {({ value, label, kind, code }) =>
            kind === 'country' && code !== null ? format.country(code) : <PublishedText text={label ?? value} />
          }
        </FilterChoices>
        <FilterChoices legend={filters.statuses} name="status" choices={facets.statuses}>
          {({ value }) => words.glossary[value].label}
        </FilterChoices>
        <FilterChoices legend={filters.finality} name="finality" choices={facets.finality}>
          {({ value }) => words.glossary[value].label}
        </FilterChoices>
        <div className="filters-submit">
          <button type="submit" className="button w-full">
            <span className="without-script">{filters.show}</span>
            <span className="needs-script">{say(filters.showCount, { count })}</span>
          </button>
        </div>
      </form>
    </div>
  )
}

/** What a phone opens the filters by, and how many are in force. */
export function FiltersButton({ search }: { readonly search: RecordSearch }) {
  const { words, say } = useLanguage()
  const { filters } = words.records
  const chosen = chosenCount(search)
  return (
    <button type="button" className="filters-button button button-quiet" popoverTarget="filters">
      {chosen === 0 ? filters.title : say(filters.inForce, { count: chosen })}
    </button>
  )
}

/** What the form has fields for. */
const ASKED: Partial<RecordSearch> = {
  stages: [],
  agencies: [],
  payees: [],
  years: [],
  yearBasis: EVERY_RECORD.yearBasis,
  from: null,
  to: null,
  bands: [],
  minimum: null,
  maximum: null,
  currencies: [],
  sectors: [],
  places: [],
  statuses: [],
  finality: [],
}

function chosenCount(search: RecordSearch): number {
  const { agencies, payees, payeeIdentifiers, sectors, places, references, publications, linked, stages, years } =
    search
  const { currencies, statuses, finality, bands, from, to, minimum, maximum } = search
  const lists = [agencies, payees, payeeIdentifiers, sectors, places, references, publications, linked, stages, years]
  const others = [currencies, statuses, finality, bands]
  const ends = [from, to, minimum, maximum].filter((end) => end !== null).length
  return [...lists, ...others].reduce((sum, list) => sum + list.length, ends)
}

/** Of a facet whose choices are too many to list, so many are listed at most. */
const MOST_LISTED = 12

function More({
  of,
  search,
  choices,
}: {
  readonly of: ChosenFacet
  readonly search: RecordSearch
  readonly choices: readonly unknown[]
}) {
  const { filters } = useLanguage().words.records
  if (choices.length < MOST_LISTED) return null
  return (
    <p className="filter-more">
      <InternalLink href={chooseHref(of, search)}>{filters.more}</InternalLink>
    </p>
  )
}

function AmountFields({ minimum, maximum }: Pick<RecordSearch, 'minimum' | 'maximum'>) {
  const { filters } = useLanguage().words.records
  return (
    <fieldset className="filter-range">
      <legend>{filters.exactly}</legend>
      <AmountField name="min" label={filters.from} value={minimum} />
      <AmountField name="max" label={filters.to} value={maximum} />
      <p>{filters.anyCurrency}</p>
    </fieldset>
  )
}

type FieldProps = { readonly name: string; readonly label: ReactNode; readonly value: string | null }

function AmountField({ name, label, value }: FieldProps) {
  return (
    <label>
      {label}
      <input
        className="field"
        name={name}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        dir="ltr"
        defaultValue={value ?? ''}
      />
    </label>
  )
}
