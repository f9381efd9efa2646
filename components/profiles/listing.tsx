import type { ReactNode } from 'react'
import { useLanguage } from '@/components/language/use-language'
import { recordsHref } from '@/components/records/search-links'
import { InternalLink } from '@/components/ui/internal-link'
import { Pagination } from '@/components/ui/pagination'
import type { CurrencyCode } from '@/lib/domain/amount'
import type { Listing } from '@/lib/domain/profile-views'
import type { Stage } from '@/lib/domain/stage'
import { type ListingSearch, type ListingSort, listingHref } from '@/lib/search-params/listing-search'
import type { RecordSearch } from '@/lib/search-params/record-search'
import { FigureLink } from './figure-link'
import { ListingTabs } from './listing-tabs'

/** One column of a list: those with a `sort` can be put in order by their heading. */
export type ListingColumn<Row> = {
  readonly key: string
  readonly label: string
  readonly sort?: ListingSort
  readonly figure?: boolean
  /** Left out on a phone. */
  readonly minor?: boolean
  readonly cell: (row: Row) => ReactNode
}

type ListingViewProps<Row> = {
  readonly path: string
  readonly title: string
  readonly lead: string
  readonly caption: string
  readonly listing: ListingSearch
  readonly view: Listing<Row>
  readonly ownSort: ListingSort
  /** The first names the row. */
  readonly columns: readonly ListingColumn<Row>[]
  readonly keyOf: (row: Row) => string
  /** What else narrows the list. */
  readonly narrowing?: ReactNode
}

/** A list of agencies, payees, activities, sectors or places: searched, sorted and leafed through by plain addresses. */
export function ListingView<Row>(props: ListingViewProps<Row>) {
  const { path, title, lead, listing, view, narrowing } = props
  const { words, say } = useLanguage()
  const texts = words.profiles.listing
  return (
    <>
      <ListingTabs path={path} />
      <h1>{title}</h1>
      <p className="lead mt-3 mb-6 max-w-[66ch]">{lead}</p>
      {narrowing}
      <ListingForm path={path} listing={listing} />
      <ListingCurrencies path={path} listing={listing} view={view} />
      {view.rows.length === 0 ? (
        <p className="mt-6">
          {listing.words === '' ? texts.empty : say(texts.none, { words: `\u2068${listing.words}\u2069` })}
        </p>
      ) : (
        <ListingTable {...props} />
      )}
      <Pagination page={view.page} pageCount={view.pageCount} hrefOf={(page) => listingHref(path, listing, { page })} />
    </>
  )
}

function ListingForm({ path, listing }: { readonly path: string; readonly listing: ListingSearch }) {
  const { words, path: toPath } = useLanguage()
  const texts = words.profiles.listing
  const id = 'listing-words'
  return (
    <form className="listing-form" action={toPath(path)}>
      <label htmlFor={id}>{texts.search}</label>
      <div className="search-box">
        <input id={id} className="field" type="search" name="q" defaultValue={listing.words} maxLength={200} />
        <button className="button" type="submit">
          {texts.show}
        </button>
      </div>
      {listing.only !== null && <input type="hidden" name="only" value={listing.only} />}
      {listing.currency !== null && <input type="hidden" name="currency" value={listing.currency} />}
      {listing.sort !== null && <input type="hidden" name="sort" value={listing.sort} />}
      {listing.words !== '' && (
        <InternalLink className="listing-clear" href={listingHref(path, listing, { words: '' })}>
          {texts.clear}
        </InternalLink>
      )}
    </form>
  )
}

type ListingCurrenciesProps = {
  readonly path: string
  readonly listing: ListingSearch
  readonly view: Pick<Listing<unknown>, 'currency' | 'currencies'>
}

function ListingCurrencies({ path, listing, view }: ListingCurrenciesProps) {
  const { words } = useLanguage()
  if (view.currencies.length <= 1) return null
  return (
    <nav className="tabs" aria-label={words.ui.currency}>
      {view.currencies.map((code) => (
        <InternalLink
          key={code}
          href={listingHref(path, listing, { currency: code })}
          scroll={false}
          aria-current={code === view.currency ? 'true' : undefined}
        >
          {code}
        </InternalLink>
      ))}
    </nav>
  )
}

function ListingTable<Row>({ path, caption, listing, view, ownSort, columns, keyOf }: ListingViewProps<Row>) {
  const { words } = useLanguage()
  const texts = words.profiles.listing
  const sort = listing.sort ?? ownSort
  const sortable = columns.flatMap((column) => (column.sort === undefined ? [] : [{ ...column, sort: column.sort }]))
  return (
    <>
      <p className="listing-sorts">
        {texts.sortBy}{' '}
        {sortable.map((column) => (
          <InternalLink
            key={column.sort}
            href={listingHref(path, listing, { sort: column.sort === ownSort ? null : column.sort })}
            scroll={false}
            aria-current={column.sort === sort ? 'true' : undefined}
          >
            {column.label}
          </InternalLink>
        ))}
      </p>
      <table className="statement stacked listing">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ key, label, figure, minor, sort: own }) => (
              <th
                key={key}
                scope="col"
                className={[figure && 'figure', minor && 'count'].filter(Boolean).join(' ') || undefined}
                aria-sort={own === sort ? (own === 'name' || own === 'code' ? 'ascending' : 'descending') : undefined}
              >
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {view.rows.map((row) => (
            <tr key={keyOf(row)}>
              {columns.map(({ key, label, figure, minor, cell }, position) =>
                position === 0 ? (
                  <th key={key} scope="row">
                    {cell(row)}
                  </th>
                ) : (
                  <td
                    key={key}
                    data-label={label}
                    className={[figure && 'figure', minor && 'count'].filter(Boolean).join(' ') || undefined}
                  >
                    {cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

type ListedFigureProps = {
  /** Finds the records of the row. */
  readonly search: RecordSearch
  readonly stages: readonly Stage[]
  readonly currency: CurrencyCode
  readonly sum: string | null
}

/** A sum of a row, which leads to the records that it adds up; or that there are none. */
export function ListedFigure({ sum, ...figure }: ListedFigureProps) {
  const { words } = useLanguage()
  if (sum === null) return <span className="text-muted">{words.profiles.years.none}</span>
  return <FigureLink {...figure} sum={sum} />
}

type ListedCountProps = { readonly search: RecordSearch; readonly entries: number }

/** How many records a row has, and the way to them. */
export function ListedCount({ search, entries }: ListedCountProps) {
  const { format } = useLanguage()
  return (
    <InternalLink className="figure-link" href={recordsHref(search)}>
      {format.count(entries)}
    </InternalLink>
  )
}

type ListingNarrowingProps = {
  readonly path: string
  readonly listing: ListingSearch
  readonly label: string
  readonly choices: readonly { readonly value: string | null; readonly label: string }[]
  readonly chosen: string | null
}

/** The kinds or lists that a list can be narrowed to. Nothing where there is no choice. */
export function ListingNarrowing({ path, listing, label, choices, chosen }: ListingNarrowingProps) {
  if (choices.length <= 1) return null
  return (
    <nav className="tabs mb-6" aria-label={label}>
      {choices.map((choice) => (
        <InternalLink
          key={choice.value}
          href={listingHref(path, listing, { only: choice.value })}
          scroll={false}
          aria-current={choice.value === chosen ? 'true' : undefined}
        >
          {choice.label}
        </InternalLink>
      ))}
    </nav>
  )
}
