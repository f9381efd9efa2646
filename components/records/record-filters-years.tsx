import { useLanguage } from '@/components/language/use-language'
import { PublishedText } from '@/components/ui/published-text'
import { type Language, LOCALES } from '@/lib/domain/language'
import type { AgencyName } from '@/lib/domain/views'
import type { RecordSearch } from '@/lib/search-params/record-search'

/** When an agency's own year begins, as month and day `04-01`. */
export type FiscalYearStart = { readonly agency: AgencyName; readonly start: string }

/** Which years are meant, and what that means for each agency. */
export function YearBasis({
  basis,
  fiscalYears,
}: {
  readonly basis: RecordSearch['yearBasis']
  readonly fiscalYears: readonly FiscalYearStart[]
}) {
  const { words, say, language } = useLanguage()
  const { filters } = words.records
  return (
    <div className="filter-basis">
      <fieldset>
        <legend className="sr-only">{filters.years}</legend>
        <label>
          <input type="radio" name="years" value="" defaultChecked={basis === 'calendar'} />
          {filters.calendar}
        </label>
        <label>
          <input type="radio" name="years" value="fiscal" defaultChecked={basis === 'fiscal'} />
          {filters.fiscal}
        </label>
      </fieldset>
      {basis === 'fiscal' && (
        <div className="filter-note">
          <p>{filters.fiscalNote}</p>
          {fiscalYears.length > 0 && (
            <details>
              <summary>{filters.fiscalOf}</summary>
              <ul>
                {fiscalYears.map(({ agency, start }) => (
                  <li key={agency.code}>
                    <PublishedText text={agency.name} />:{' '}
                    {say(filters.fiscalStart, { date: dayOfYear(start, language) })}
                  </li>
                ))}
              </ul>
            </details>
          )}
        </div>
      )}
    </div>
  )
}

/** "1 April" for `04-01`. */
function dayOfYear(start: string, language: Language): string {
  const day = new Intl.DateTimeFormat(LOCALES[language], { day: 'numeric', month: 'long', timeZone: 'UTC' })
  return day.format(new Date(`2000-${start}T00:00:00Z`)).replace(/[\u200e\u200f\u061c]/g, '')
}

/** The first and the last day. */
export function DateFields({ from, to }: Pick<RecordSearch, 'from' | 'to'>) {
  const { filters } = useLanguage().words.records
  return (
    <fieldset className="filter-range">
      <legend>{filters.dates}</legend>
      <label>
        {filters.from}
        <input className="field" type="date" name="from" defaultValue={from ?? ''} />
      </label>
      <label>
        {filters.to}
        <input className="field" type="date" name="to" defaultValue={to ?? ''} />
      </label>
    </fieldset>
  )
}
