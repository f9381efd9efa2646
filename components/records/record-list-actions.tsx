import { useLanguage } from '@/components/language/use-language'
import { CopyLink } from '@/components/search/copy-link'
import { KeptOpen } from '@/components/search/kept-open'
import { InternalLink } from '@/components/ui/internal-link'
import { LOCALES } from '@/lib/domain/language'
import { DENSITIES, EVERY_RECORD, RECORD_COLUMNS, type RecordSearch } from '@/lib/search-params/record-search'
import { shownColumns } from './record-table-columns'
import { hiddenFields, recordsCsvHref, recordsHref } from './search-links'

type RecordListActionsProps = { readonly search: RecordSearch; readonly count: number }

/** What can be done with a result: take it away, pass it on, look at it in another shape. */
export function RecordListActions({ search, count }: RecordListActionsProps) {
  const { words, say, path, language } = useLanguage()
  const { download, share } = words.records
  const here = recordsHref({ ...search, unread: [] }, { page: search.page })
  return (
    <div className="list-actions">
      <ViewChooser search={search} />
      <CopyLink href={path(here)} words={{ copy: share.copy, copied: share.copied, byHand: share.byHand }} />
      <InternalLink className="without-script" href={here}>
        {share.link}
      </InternalLink>
      <span className="list-download">
        <a href={recordsCsvHref(search)} download>
          {say(download.rows, { count })}
        </a>{' '}
        <span className="text-muted">
          {say(download.size, { size: fileSize(count * ROW_BYTES, LOCALES[language]) })}
        </span>
      </span>
    </div>
  )
}

/** Of a row of the file, as measured over the rows of several agencies. */
const ROW_BYTES = 331

/** Rounded to what a reader can use: it is an estimate. */
function fileSize(bytes: number, locale: string): string {
  const isLarge = bytes >= 950_000
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: isLarge ? 'megabyte' : 'kilobyte',
    maximumSignificantDigits: isLarge && bytes < 10_000_000 ? 2 : 3,
  }).format(isLarge ? bytes / 1_000_000 : Math.max(1, Math.round(bytes / 1000)))
}

/** Which columns, and how close the rows stand. Nothing of it changes what is found. */
function ViewChooser({ search }: { readonly search: RecordSearch }) {
  const { words, path } = useLanguage()
  const { view, columns } = words.records
  const shown = shownColumns(search)
  return (
    <KeptOpen className="view-chooser" open={false}>
      <summary>{view.title}</summary>
      <form action={path('/records')} method="get" data-live="" aria-label={view.title}>
        {hiddenFields(search, { columns: [], density: EVERY_RECORD.density }).map(([name, value]) => (
          <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
        ))}
        <fieldset>
          <legend>{view.columns}</legend>
          {RECORD_COLUMNS.map((column) => (
            <label key={column}>
              <input type="checkbox" name="columns" value={column} defaultChecked={shown.includes(column)} />
              {columns[column]}
            </label>
          ))}
        </fieldset>
        <fieldset>
          <legend>{view.density}</legend>
          {DENSITIES.map((density) => (
            <label key={density}>
              <input
                type="radio"
                name="density"
                value={density === EVERY_RECORD.density ? '' : density}
                defaultChecked={density === search.density}
              />
              {view[density]}
            </label>
          ))}
        </fieldset>
        <div className="view-chooser-end">
          <button type="submit" className="button without-script">
            {view.apply}
          </button>
          <InternalLink href={recordsHref(search, { columns: [], page: search.page })} scroll={false}>
            {view.usual}
          </InternalLink>
        </div>
      </form>
    </KeptOpen>
  )
}
