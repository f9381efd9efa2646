import { Say } from '@/components/language/say'
import { type LanguageTools, useLanguage } from '@/components/language/use-language'
import { SearchBox } from '@/components/layout/search-box'
import type { Answer } from '@/components/search/answer'
import { AnswerBox } from '@/components/search/answer-box'
import { ExplorerShell } from '@/components/search/explorer-shell'
import { InternalLink } from '@/components/ui/internal-link'
import { Pagination } from '@/components/ui/pagination'
import type { CurrencyCode } from '@/lib/domain/amount'
import type { FacetsView, RecordListView, ResultTotals } from '@/lib/domain/views'
import { type RecordSearch, serialiseRecordSearch } from '@/lib/search-params/record-search'
import { EmptyResult, type NearName } from './empty-result'
import { ReadAs } from './read-as'
import { FiltersButton, RecordFilters } from './record-filters'
import type { FiscalYearStart } from './record-filters-years'
import { RecordListActions } from './record-list-actions'
import { ViewChooser } from './record-list-view'
import { RecordTable } from './record-table'
import { shownColumns } from './record-table-columns'
import { SearchChips } from './search-chips'
import { hiddenFields, recordsHref } from './search-links'
import { SearchTotals } from './search-totals'
import { UnreadNotice } from './search-unread'
import {
  type FilterName,
  formatFilter,
  formatPiece,
  formatSearch,
  type SearchNames,
  toConditions,
} from './search-words'
import { SortLinks } from './sort-links'

type RecordListProps = {
  readonly view: RecordListView
  readonly facets: FacetsView
  readonly names: SearchNames
  readonly search: RecordSearch
  /** In the search box: words, or the question that `search` is of. */
  readonly typed: string
  readonly answer: Answer | null
  readonly fiscalYears: readonly FiscalYearStart[]
  readonly nearest: readonly NearName[]
  readonly relaxations: readonly Relaxation[]
  /** Currencies that sums can be shown in. */
  readonly showIn: readonly CurrencyCode[]
}

/** Of an empty result: what would be found with one condition fewer. */
type Relaxation = {
  readonly condition:
    | { readonly kind: 'words'; readonly text: string }
    | { readonly kind: 'filter'; readonly filter: FilterName }
  readonly without: RecordSearch
  readonly count: number
}

/** A search and its answer: what was asked, in words; what it comes to; and its rows. */
export function RecordList({
  view,
  facets,
  names,
  search,
  typed,
  answer,
  fiscalYears,
  nearest,
  relaxations,
  showIn,
}: RecordListProps) {
  const tools = useLanguage()
  const { words } = tools
  const conditions = toConditions(search, names, tools)
  const { entries, totals, page, pageCount } = view
  const sentence = sentenceOf(search, names, totals, tools)

  return (
    <ExplorerShell query={`${serialiseRecordSearch(search)} ${typed}`} searching={words.records.searching}>
      <h1>{words.records.title}</h1>
      <div className="explorer-search">
        <SearchBox
          className="page-search"
          id="records-search"
          value={typed}
          keep={answer !== null ? [] : hiddenFields(search, { words: '' })}
        />
        <FiltersButton search={search} />
        <InternalLink href="/search-help">{words.search.help}</InternalLink>
      </div>
      {answer !== null && <AnswerBox answer={answer} names={names} />}
      <div className="explorer-grid">
        <div className="min-w-0">
          <RecordFilters search={search} facets={facets} count={totals.entries} fiscalYears={fiscalYears} />
        </div>
        <div className="explorer-result">
          <UnreadNotice search={search} />
          <SearchChips search={search} conditions={conditions} />
          <p className="result-sentence" role="status" data-result="" tabIndex={-1}>
            {sentence}
          </p>
          {entries.length > 0 && <ReadAs words={view.readAs} />}
          {entries.length === 0 ? (
            <EmptyResult
              search={search}
              readAs={view.readAs}
              nearest={nearest}
              wider={relaxations.map(({ condition, without, count }) => ({
                text:
                  condition.kind === 'words'
                    ? formatPiece(condition.text, tools)
                    : formatFilter(search, condition.filter, names, tools),
                without,
                count,
              }))}
            />
          ) : (
            <>
              <SearchTotals totals={totals} search={search} showIn={showIn} />
              <RecordListActions search={search} totals={totals} showIn={showIn} />
              <div className="list-head">
                <SortLinks search={search} />
                <ViewChooser search={search} />
              </div>
              {search.sort === 'amount' && <CurrencyNote search={search} totals={totals} />}
              <RecordTable
                caption={sentence}
                entries={entries}
                columns={shownColumns(search)}
                density={search.density}
              />
              <RowsShown view={view} search={search} />
              <Pagination page={page} pageCount={pageCount} hrefOf={(to) => recordsHref(search, { page: to })} />
            </>
          )}
        </div>
      </div>
    </ExplorerShell>
  )
}

/** The search in one sentence: what the page is called, and the heading of its table. */
export function sentenceOf(
  search: RecordSearch,
  names: SearchNames,
  { entries }: Pick<ResultTotals, 'entries'>,
  tools: LanguageTools,
): string {
  const count = tools.say(tools.words.ui.recordCount, { count: entries })
  const clauses = formatSearch(search, names, tools)
  return clauses === '' ? count : `${count} ${clauses}`
}

/** An order by bare figures says little across currencies; one currency at a time it says what it seems to say. */
function CurrencyNote({ search, totals }: { readonly search: RecordSearch; readonly totals: ResultTotals }) {
  const { order } = useLanguage().words.records
  const currencies = [...new Set(totals.totals.map(({ currency }) => currency))].sort()
  if (currencies.length < 2) return null
  return (
    <p className="currency-note">
      {order.byFigure}{' '}
      {currencies.map((currency) => (
        <InternalLink key={currency} href={recordsHref(search, { currencies: [currency] })} scroll={false}>
          {currency}
        </InternalLink>
      ))}
    </p>
  )
}

function RowsShown({ view, search }: { readonly view: RecordListView; readonly search: RecordSearch }) {
  const { words, format } = useLanguage()
  const { entries, totals, page, pageSize } = view
  const first = (page - 1) * pageSize + 1
  return (
    <p className="rows-shown">
      <Say
        message={words.records.rows}
        values={{
          from: format.count(first),
          to: format.count(first + entries.length - 1),
          count: totals.entries,
        }}
      />
      {search.page > page && (
        <>
          {' '}
          <Say message={words.records.lastPage} values={{ page: search.page }} />
        </>
      )}
    </p>
  )
}
