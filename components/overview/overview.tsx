import { RankedAgencies } from '@/components/charts/ranked-agencies'
import { RankedPayees } from '@/components/charts/ranked-payees'
import { TimeChart } from '@/components/charts/time-chart'
import { SearchBox } from '@/components/layout/search-box'
import { RecordTable } from '@/components/records/record-table'
import { TotalsNotes } from '@/components/records/totals-notes'
import { TotalsTable } from '@/components/records/totals-table'
import { CurrencyTabs } from '@/components/ui/currency-tabs'
import { GlossaryList } from '@/components/ui/glossary-list'
import { InternalLink } from '@/components/ui/internal-link'
import { Section } from '@/components/ui/section'
import { STAGES } from '@/lib/domain/stage'
import type { BlockView, MonthlySeries, OverviewView } from '@/lib/domain/views'
import { EVERY_RECORD } from '@/lib/search-params/record-search'
import { CompletenessTable } from './completeness-table'
import { ExampleSearches } from './example-searches'
import { HeadlineFigures } from './headline-figures'

type OverviewProps = { readonly view: OverviewView; readonly block: BlockView | null }

/** The first page: what the ledger says at a glance, how fresh that is and what is missing. */
export function Overview({ view, block }: OverviewProps) {
  const { currency, currencies, totals, months, topAgencies, topPayees, latest, completeness } = view
  const stages = STAGES.filter((stage) => totals.totals.some((total) => total.stage === stage))
  return (
    <>
      <h1>Where did public money go{yearsOf(months)}?</h1>
      <p className="lead mt-3 max-w-[60ch]">
        Public bodies sign what they spend, line by line, onto a shared ledger. Search it, and check any line yourself.
      </p>
      <SearchBox className="hero-search mt-6 max-w-2xl" id="overview-search" placeholder="Firm, place or purpose" />
      <ExampleSearches view={view} />

      {totals.entries === 0 ? (
        <p className="empty-result">Nothing has been published on this ledger yet.</p>
      ) : (
        <HeadlineFigures view={view} block={block} />
      )}

      {currency !== null && (
        <Section id="spending" title="Money that left the agencies">
          <CurrencyTabs path="/" currency={currency} currencies={currencies} />
          <TimeChart months={months} block={block} />
          <div className="mt-10 grid items-start gap-x-12 gap-y-10 lg:grid-cols-2">
            <RankedAgencies ranked={topAgencies} currency={currency} block={block} heading="Agency" />
            <div className="min-w-0">
              <RankedPayees ranked={topPayees} currency={currency} block={block} />
              <p className="mt-3 text-sm">
                <InternalLink href={`/payees?currency=${currency}`}>The hundred largest payees</InternalLink>
              </p>
            </div>
          </div>
        </Section>
      )}

      {latest.length > 0 && (
        <Section
          id="latest"
          title="Last recorded"
          aside={<InternalLink href="/records?sort=recorded-desc">More</InternalLink>}
        >
          <RecordTable caption="The records that the ledger took in last, the agencies in turn" entries={latest} />
        </Section>
      )}

      {completeness.length > 0 && (
        <Section
          id="completeness"
          title="How complete is this?"
          aside={<InternalLink href="/agencies">Agencies</InternalLink>}
        >
          <CompletenessTable rows={completeness} />
          <p className="mt-3 max-w-[66ch] text-sm text-muted">
            Bodies that publish nothing here do not appear at all. For those that do, the table shows the last period
            they have stated: what came after it is missing, not zero.
          </p>
        </Section>
      )}

      {totals.totals.length > 0 && (
        <Section id="totals" title="Full statement" aside={<InternalLink href="/records">All records</InternalLink>}>
          <TotalsTable totals={totals.totals} search={EVERY_RECORD} />
          <TotalsNotes totals={totals} />
          <GlossaryList words={[...stages, 'outlays']} />
        </Section>
      )}
    </>
  )
}

/** The years that the page's series cover, as the end of its question: ", 2022 to 2026". */
function yearsOf(months: readonly MonthlySeries[]): string {
  const years = months.flatMap(({ points }) => points.map(({ month }) => month.slice(0, 4))).sort()
  const [first, last] = [years[0], years.at(-1)]
  if (first === undefined || last === undefined) return ''
  return first === last ? ` in ${first}` : `, ${first} to ${last}`
}
