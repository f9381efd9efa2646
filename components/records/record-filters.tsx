import type { ReactNode } from 'react'
import { PublishedText } from '@/components/ui/published-text'
import type { RecordListView } from '@/lib/domain/views'
import { formatCount } from '@/lib/format/count'
import { formatStage, GLOSSARY } from '@/lib/format/glossary'
import { formatCurrencyName } from '@/lib/format/money'
import { ENTRY_STATUSES, type RecordSearch, serialiseRecordSearch } from '@/lib/search-params/record-search'

type RecordFiltersProps = { readonly search: RecordSearch; readonly choices: RecordListView['choices'] }

/** The filters, as a plain form: a desk shows them beside the list, a phone as a sheet over it. All they say goes into the address. */
export function RecordFilters({ search, choices }: RecordFiltersProps) {
  return (
    <>
      <button type="button" className="filters-button button button-quiet" popoverTarget="filters">
        Filters
      </button>
      <div id="filters" className="filters" popover="auto">
        <form action="/records" method="get" aria-label="Filters">
          <div className="mb-2 flex items-center justify-between">
            <h2 className="text-xl">Filters</h2>
            <button
              type="button"
              className="filters-close min-h-11 items-center text-link underline"
              popoverTarget="filters"
              popoverTargetAction="hide"
            >
              Close
            </button>
          </div>
          {hiddenFields(search).map(([name, value]) => (
            <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
          ))}
          <label className="mb-1 block font-semibold" htmlFor="filter-words">
            Words
          </label>
          <input className="field" id="filter-words" name="q" type="search" defaultValue={search.words} />
          <Choices legend="Stage" name="stage" open chosen={search.stages}>
            {choices.stages.map(({ stage, count }) => ({ value: stage, label: formatStage(stage).label, count }))}
          </Choices>
          <Choices legend="Published by" name="agency" open chosen={search.agencies}>
            {choices.agencies.map(({ agency, count }) => ({
              value: agency.code,
              label: <PublishedText text={agency.name} />,
              count,
            }))}
          </Choices>
          <Choices legend="Year" name="year" chosen={search.years.map(String)}>
            {choices.years.map(({ year, count }) => ({ value: String(year), label: String(year), count }))}
          </Choices>
          <Choices legend="Currency" name="currency" chosen={search.currencies}>
            {choices.currencies.map(({ currency, count }) => ({
              value: currency,
              label: `${currency}, ${formatCurrencyName(currency)}`,
              count,
            }))}
          </Choices>
          <Choices legend="How it stands" name="status" chosen={search.statuses}>
            {ENTRY_STATUSES.map((status) => ({ value: status, label: GLOSSARY[status].label, count: null }))}
          </Choices>
          <div className="filter-group">
            <fieldset className="flex items-center gap-2">
              <legend className="py-2.5 font-semibold">Amount</legend>
              <AmountField name="min" label="from" value={search.minimum} />
              <AmountField name="max" label="to" value={search.maximum} />
            </fieldset>
          </div>
          <div className="filters-submit mt-5">
            <button type="submit" className="button w-full">
              Show records
            </button>
          </div>
        </form>
      </div>
    </>
  )
}

/** What the form has no field for, and must not lose. */
function hiddenFields(search: RecordSearch): readonly (readonly [string, string])[] {
  const shown = { words: '', stages: [], agencies: [], years: [], currencies: [], statuses: [] }
  const rest = { ...search, ...shown, minimum: null, maximum: null, page: 1, unread: [] }
  return [...new URLSearchParams(serialiseRecordSearch(rest))]
}

type Choice = { readonly value: string; readonly label: ReactNode; readonly count: number | null }
type ChoicesProps = {
  readonly legend: string
  readonly name: string
  readonly open?: boolean
  readonly chosen: readonly string[]
  readonly children: readonly Choice[]
}

function Choices({ legend, name, open = false, chosen, children }: ChoicesProps) {
  if (children.length === 0) return null
  return (
    <details className="filter-group" open={open || chosen.length > 0}>
      <summary>
        {legend}
        {chosen.length > 0 && <span className="ms-1.5 font-normal text-muted">({formatCount(chosen.length)})</span>}
      </summary>
      <fieldset className="filter-choices">
        <legend className="sr-only">{legend}</legend>
        {children.map(({ value, label, count }) => (
          <label key={value} className="filter-choice">
            <input type="checkbox" name={name} value={value} defaultChecked={chosen.includes(value)} />
            <span className="min-w-0 flex-1">{label}</span>
            {count !== null && <span className="text-sm text-muted tabular-nums">{formatCount(count)}</span>}
          </label>
        ))}
      </fieldset>
    </details>
  )
}

function AmountField({
  name,
  label,
  value,
}: {
  readonly name: string
  readonly label: string
  readonly value: string | null
}) {
  return (
    <label className="min-w-0 flex-1">
      <span className="text-sm text-muted">{label}</span>
      <input
        className="field"
        name={name}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        defaultValue={value ?? ''}
      />
    </label>
  )
}
