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
import type { BlockView, OverviewView } from '@/lib/domain/views'
import { formatCounted } from '@/lib/format/count'
import { CompletenessTable } from './completeness-table'
import { ExampleSearches } from './example-searches'

type OverviewProps = { readonly view: OverviewView; readonly block: BlockView | null }

/** The first page: what the ledger says at a glance, how fresh that is and what is missing. */
export function Overview({ view, block }: OverviewProps) {
  const { currency, currencies, totals, months, topAgencies, topPayees, latest, completeness } = view
  const stages = STAGES.filter((stage) => totals.totals.some((total) => total.stage === stage))
  return (
    <>
      <h1>Where did public money go?</h1>
      <p className="lead mt-3 max-w-[66ch]">
        {formatCounted(totals.entries, 'record')} of public money, each signed by two officials of the body that
        published it, and each open to anyone’s check. {formatCounted(completeness.length, 'body', 'bodies')} publish
        here.
      </p>
      <SearchBox
        className="hero-search mt-6 max-w-2xl"
        id="overview-search"
        label="Search the records"
        placeholder="Firm, place or purpose"
      />
      <ExampleSearches view={view} />

      {totals.entries === 0 && <p className="empty-result">Nothing has been published on this ledger yet.</p>}

      {totals.totals.length > 0 && (
        <Section id="totals" title="Statement" aside={<InternalLink href="/records">All records</InternalLink>}>
          <TotalsTable totals={totals.totals} />
          <TotalsNotes totals={totals} />
          <GlossaryList words={[...stages, 'outlays']} />
        </Section>
      )}

      {currency !== null && (
        <Section id="spending" title="Money that left the agencies">
          <CurrencyTabs path="/" currency={currency} currencies={currencies} />
          <TimeChart months={months} block={block} />
          <div className="mt-10 grid items-start gap-x-12 gap-y-10 lg:grid-cols-2">
            <RankedAgencies ranked={topAgencies} currency={currency} block={block} heading="Agency" />
            <RankedPayees ranked={topPayees} currency={currency} block={block} />
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
    </>
  )
}
