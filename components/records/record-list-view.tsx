import { useLanguage } from '@/components/language/use-language'
import { KeptOpen } from '@/components/search/kept-open'
import { InternalLink } from '@/components/ui/internal-link'
import { DENSITIES, EVERY_RECORD, RECORD_COLUMNS, type RecordSearch } from '@/lib/search-params/record-search'
import { shownColumns, USUAL_COLUMNS } from './record-table-columns'
import { hiddenFields, recordsHref } from './search-links'

/** Which columns, and how close the rows stand. Nothing of it changes what is found. */
export function ViewChooser({ search }: { readonly search: RecordSearch }) {
  const { words, path } = useLanguage()
  const { view, columns } = words.records
  const shown = shownColumns(search)
  return (
    <KeptOpen className="view-chooser" open={false}>
      <summary>{view.title}</summary>
      <form
        action={path('/records')}
        method="get"
        data-live=""
        data-usual-columns={USUAL_COLUMNS.join(',')}
        aria-label={view.title}
      >
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
