import { InternalLink } from '@/components/ui/internal-link'
import { Pagination } from '@/components/ui/pagination'
import type { RecordListView, ResultTotals } from '@/lib/domain/views'
import { formatCount, formatCounted } from '@/lib/format/count'
import type { RecordSearch } from '@/lib/search-params/record-search'
import { EmptyResult } from './empty-result'
import { ReadAs } from './read-as'
import { RecordFilters } from './record-filters'
import { RecordTable } from './record-table'
import { SearchChips } from './search-chips'
import { recordsCsvHref, recordsHref } from './search-links'
import { formatSearch, toConditions } from './search-words'
import { SortLinks } from './sort-links'
import { TotalsNotes } from './totals-notes'
import { TotalsTable } from './totals-table'

type RecordListProps = { readonly view: RecordListView; readonly search: RecordSearch }

/** A search and its answer: what was asked, in words; what it comes to; and its rows. */
export function RecordList({ view, search }: RecordListProps) {
  const names = searchNames(view, search)
  const conditions = toConditions(search, names)
  const { entries, totals, page, pageCount, pageSize } = view
  const words = formatSearch(search, names)
  const sentence = `${formatCounted(totals.entries, 'record')}${words === '' ? '' : ` ${words}`}`

  return (
    <>
      <h1>Records</h1>
      <div className="mt-6 grid gap-x-12 gap-y-4 lg:grid-cols-[16rem_minmax(0,1fr)]">
        <div className="min-w-0">
          <RecordFilters search={search} choices={view.choices} />
        </div>
        <div className="min-w-0">
          <SearchChips search={search} conditions={conditions} />
          <p className="result-sentence" role="status">
            {sentence}
          </p>
          {entries.length > 0 && <ReadAs words={view.readAs} />}
          {entries.length === 0 ? (
            <EmptyResult search={search} conditions={conditions} readAs={view.readAs} />
          ) : (
            <>
              <WholeResult totals={totals} />
              <div className="list-head">
                <SortLinks search={search} />
                <a href={recordsCsvHref(search)} download>
                  Download {totals.entries === 1 ? 'this row' : `these ${formatCount(totals.entries)} rows`} as CSV
                </a>
              </div>
              {search.sort === 'amount' && <CurrencyNote search={search} totals={totals} />}
              <RecordTable caption={sentence} entries={entries} />
              <p className="mt-4 text-sm text-muted">
                Rows {formatCount((page - 1) * pageSize + 1)} to {formatCount((page - 1) * pageSize + entries.length)}{' '}
                of {formatCount(totals.entries)}
                {search.page > page && `. Page ${formatCount(search.page)} was asked for; this is the last one`}
              </p>
              <Pagination page={page} pageCount={pageCount} hrefOf={(to) => recordsHref(search, { page: to })} />
            </>
          )}
        </div>
      </div>
    </>
  )
}

/** What the sentence and the title of a search call its codes. */
export function searchNames(view: RecordListView, search: RecordSearch) {
  const payeeNames = new Map<string, string>()
  for (const { payee } of view.entries) {
    const { name, profileId } = payee ?? { name: null, profileId: null }
    if (name !== null && profileId !== null && search.payees.includes(profileId)) payeeNames.set(profileId, name)
  }
  return { agencies: view.choices.agencies, payeeNames }
}

function WholeResult({ totals }: Pick<RecordListView, 'totals'>) {
  if (totals.totals.length === 0) return <TotalsNotes totals={totals} />
  return (
    <details className="fold" open={totals.totals.length <= 6}>
      <summary>Totals of the whole result</summary>
      <div className="pt-3 pb-4">
        <TotalsTable totals={totals.totals} />
        <TotalsNotes totals={totals} />
      </div>
    </details>
  )
}

/** An order by bare figures says little across currencies; one currency at a time it says what it seems to say. */
function CurrencyNote({ search, totals }: { readonly search: RecordSearch; readonly totals: ResultTotals }) {
  const currencies = [...new Set(totals.totals.map(({ currency }) => currency))].sort()
  if (currencies.length < 2) return null
  return (
    <p className="mb-2 text-sm text-muted">
      By the figure alone: currencies are not converted. One at a time:{' '}
      {currencies.map((currency) => (
        <InternalLink
          key={currency}
          className="me-3 inline-block py-1"
          href={recordsHref(search, { currencies: [currency] })}
        >
          {currency}
        </InternalLink>
      ))}
    </p>
  )
}
