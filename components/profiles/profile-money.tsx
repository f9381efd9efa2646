import type { ReactNode } from 'react'
import { useLanguage } from '@/components/language/use-language'
import { recordsHref } from '@/components/records/search-links'
import { TotalsNotes } from '@/components/records/totals-notes'
import { TotalsTable } from '@/components/records/totals-table'
import { InternalLink } from '@/components/ui/internal-link'
import { Section } from '@/components/ui/section'
import type { ProfileMoney } from '@/lib/domain/profile-views'
import type { ProfileSearch } from '@/lib/search-params/profile-search'
import type { RecordSearch } from '@/lib/search-params/record-search'
import { CurrencyChoice } from './currency-choice'
import { YearsTable } from './years-table'

type ProfileMoneyProps = {
  readonly title: string
  readonly path: string
  readonly shown: ProfileSearch
  readonly search: RecordSearch
  readonly money: ProfileMoney
  readonly fiscalNote: string
  /** Said before the statement. */
  readonly above?: ReactNode
  /** Drawn beside the statement. */
  readonly chart?: ReactNode
  /** Whether the fiscal years of the profile begin within a calendar year, and so end in the next. */
  readonly yearsSpanTwo?: boolean
}

/** The money of a profile: its statement, drawn over time, and year by year. */
export function ProfileMoneySections(props: ProfileMoneyProps) {
  const { title, path, shown, search, money, fiscalNote, above, chart, yearsSpanTwo = false } = props
  const { profiles } = useLanguage().words
  const { currency, currencies, totals } = money
  return (
    <>
      <Section
        id="money"
        title={title}
        aside={<InternalLink href={recordsHref(search)}>{profiles.allItsRecords}</InternalLink>}
      >
        {currency === null ? (
          <p className="text-muted">{profiles.money.empty}</p>
        ) : (
          <>
            <CurrencyChoice {...{ path, shown, currency, currencies }} />
            {above}
            <div className="profile-money">
              <div className="min-w-0">
                <TotalsTable totals={totals.totals.filter((total) => total.currency === currency)} search={search} />
                <TotalsNotes totals={totals} />
              </div>
              {chart !== undefined && <div className="min-w-0">{chart}</div>}
            </div>
          </>
        )}
      </Section>
      {currency !== null && money.years.length > 0 && (
        <Section id="years" title={profiles.years.title}>
          <YearsTable
            {...{ path, shown, search, currency }}
            years={money.years}
            yearBasis={money.yearBasis}
            note={fiscalNote}
            spanTwo={yearsSpanTwo}
          />
        </Section>
      )}
    </>
  )
}
