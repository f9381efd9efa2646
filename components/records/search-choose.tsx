import { useLanguage } from '@/components/language/use-language'
import { ExplorerShell } from '@/components/search/explorer-shell'
import { InternalLink } from '@/components/ui/internal-link'
import { PublishedText } from '@/components/ui/published-text'
import type { ChoiceList, ListedChoice } from '@/lib/domain/views'
import { toDisplayText } from '@/lib/format/display-text'
import type { RecordSearch } from '@/lib/search-params/record-search'
import { type ChosenFacet, chooseHref, hiddenFields, recordsHref } from './search-links'
import { formatSearch, type SearchNames } from './search-words'

type ChoosePageProps = {
  readonly facet: ChosenFacet
  readonly search: RecordSearch
  /** The part of a name that is looked for. */
  readonly text: string
  readonly list: ChoiceList
  readonly names: SearchNames
}

const FIELDS = {
  payees: { name: 'payee', without: { payees: [] } },
  sectors: { name: 'sector', without: { sectors: [] } },
  countries: { name: 'place', without: { places: [] } },
} as const

/** The choices of one filter, and a search among their names. What is ticked stays ticked while the reader looks for more. */
export function ChoosePage({ facet, search, text, list, names }: ChoosePageProps) {
  const tools = useLanguage()
  const { words, say, path } = tools
  const { choose } = words.records
  const { name, without } = FIELDS[facet]
  const clauses = formatSearch({ ...search, ...without }, names, tools)
  const here = chooseHref(facet, search, text)
  return (
    <ExplorerShell query={here} searching={words.records.searching}>
      <h1>{choose[facet]}</h1>
      {clauses !== '' && <p className="lead mt-2">{say(choose.within, { sentence: clauses })}</p>}
      <form className="choose explorer-result" action={path(`/records/choose/${facet}`)} method="get">
        {hiddenFields(search, without).map(([field, value]) => (
          <input key={`${field}=${value}`} type="hidden" name={field} value={value} />
        ))}
        <div className="choose-find">
          <label htmlFor="choose-find">{choose.find}</label>
          <div className="search-box">
            <div className="combobox">
              <input
                className="field"
                id="choose-find"
                name="find"
                type="search"
                defaultValue={text}
                autoComplete="off"
              />
            </div>
            <button type="submit" className="button button-quiet">
              {choose.search}
            </button>
          </div>
        </div>
        {list.chosen.length > 0 && <Choices legend={choose.chosen} name={name} choices={list.chosen} />}
        <p className="choose-found" role="status" data-result="" tabIndex={-1}>
          {list.found === 0
            ? say(choose.none, { text: toDisplayText(text) })
            : list.choices.length + list.chosen.length < list.found
              ? say(choose.most, { count: list.choices.length })
              : say(choose.found, { count: list.found })}
        </p>
        {list.choices.length > 0 && <Choices legend={choose[facet]} name={name} choices={list.choices} hidden />}
        <div className="choose-end">
          <button type="submit" name="done" value="1" className="button">
            {choose.show}
          </button>
          <InternalLink href={recordsHref(search)}>{choose.back}</InternalLink>
        </div>
      </form>
    </ExplorerShell>
  )
}

type ChoicesProps = {
  readonly legend: string
  readonly name: string
  readonly choices: readonly ListedChoice[]
  /** The legend is what the page is called. */
  readonly hidden?: boolean
}

function Choices({ legend, name, choices, hidden = false }: ChoicesProps) {
  const { format } = useLanguage()
  return (
    <fieldset>
      <legend className={hidden ? 'sr-only' : 'font-semibold'}>{legend}</legend>
      <div className="choose-list">
        {choices.map((choice) => (
          <label key={choice.value} className="filter-choice">
            <input type="checkbox" name={name} value={choice.value} defaultChecked={choice.selected} />
            <span className="filter-label">
              <ChoiceName choice={choice} />
            </span>
            <span className="filter-count">{format.count(choice.count)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** A payee's name, a sector's with its code, a country's in the reader's language. */
export function ChoiceName({ choice: { value, label, scheme, code, kind } }: { readonly choice: ListedChoice }) {
  const { format } = useLanguage()
  if (kind === 'country' && code !== null) return format.country(code)
  const coded = [scheme, code].filter((part) => part !== null).join(' ')
  return (
    <>
      <PublishedText text={label ?? (coded === '' ? value : coded)} />
      {label !== null && code !== null && (
        <span className="filter-code">
          <PublishedText text={coded} />
        </span>
      )}
    </>
  )
}
