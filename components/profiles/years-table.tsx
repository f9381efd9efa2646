import { useLanguage } from '@/components/language/use-language'
import { InternalLink } from '@/components/ui/internal-link'
import { Money } from '@/components/ui/money'
import type { CurrencyCode } from '@/lib/domain/amount'
import type { YearTotals } from '@/lib/domain/profile-views'
import { STAGES, type Stage } from '@/lib/domain/stage'
import { type ProfileSearch, profileHref } from '@/lib/search-params/profile-search'
import type { RecordSearch, YearBasis } from '@/lib/search-params/record-search'
import { FigureLink } from './figure-link'

type YearsTableProps = {
  readonly path: string
  readonly shown: ProfileSearch
  readonly search: RecordSearch
  readonly years: readonly YearTotals[]
  readonly currency: CurrencyCode
  readonly yearBasis: YearBasis
  /** What there is to say about the fiscal years. */
  readonly note: string
  /** Whether a fiscal year ends in the calendar year after the one it is named by: "2025–26". */
  readonly spanTwo?: boolean
}

/** Sums by year and stage, newest first, each leading to its entries; on a phone a card a year. */
export function YearsTable({ path, shown, search, years, currency, yearBasis, note, spanTwo }: YearsTableProps) {
  const { words, say, format } = useLanguage()
  const texts = words.profiles.years
  const stages = STAGES.filter((stage) => years.some(({ totals }) => totals.some((total) => total.stage === stage)))
  return (
    <>
      <nav className="tabs mb-4" aria-label={words.profiles.years.title}>
        {(['calendar', 'fiscal'] as const).map((basis) => (
          <InternalLink
            key={basis}
            href={`${profileHref(path, shown, { yearBasis: basis })}#years`}
            scroll={false}
            aria-current={basis === yearBasis ? 'true' : undefined}
          >
            {texts[basis]}
          </InternalLink>
        ))}
      </nav>
      {yearBasis === 'fiscal' && <p className="mb-3 text-sm text-muted">{note}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="scroll-x" tabIndex={0} aria-label={texts.title}>
        <table className={stages.length > 3 ? 'statement by-year' : 'statement by-year by-year-narrow'}>
          <caption>
            {say(yearBasis === 'fiscal' ? texts.captionFiscal : texts.caption, {
              currency: format.currencyName(currency),
            })}
          </caption>
          <thead>
            <tr>
              <th scope="col">{texts.year}</th>
              {stages.map((stage) => (
                <th key={stage} scope="col" className="figure">
                  {words.glossary[stage].label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {years.map(({ year, totals }) => (
              <tr key={year ?? 'none'}>
                <th scope="row">
                  {year === null ? (
                    texts.noSingleYear
                  ) : (
                    <span dir="ltr">{yearLabel(year, yearBasis === 'fiscal' && spanTwo === true)}</span>
                  )}
                </th>
                {stages.map((stage) => (
                  <YearCell
                    key={stage}
                    {...{ search, stage, currency, year, yearBasis }}
                    label={words.glossary[stage].label}
                    none={texts.none}
                    sum={totals.find((total) => total.stage === stage)?.sum ?? null}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  )
}

const yearLabel = (year: number, spansTwo: boolean): string =>
  spansTwo ? `${year}–${String(year + 1).slice(-2)}` : String(year)

type YearCellProps = {
  readonly search: RecordSearch
  readonly stage: Stage
  readonly currency: CurrencyCode
  readonly year: number | null
  readonly yearBasis: YearBasis
  readonly label: string
  readonly none: string
  readonly sum: string | null
}

function YearCell({ search, stage, currency, year, yearBasis, label, none, sum }: YearCellProps) {
  return (
    <td className="figure" data-label={label} data-empty={sum === null ? '' : undefined}>
      {sum === null ? (
        <span className="text-muted">{none}</span>
      ) : year === null ? (
        // No search says "in no single year".
        <Money sum money={{ amount: sum, currency }} />
      ) : (
        <FigureLink {...{ search, currency, year, yearBasis, sum }} stages={[stage]} />
      )}
    </td>
  )
}
