import { RankedPayees } from '@/components/charts/ranked-payees'
import { TimeChart } from '@/components/charts/time-chart'
import { RecordTable } from '@/components/records/record-table'
import { recordsHref } from '@/components/records/search-links'
import { TotalsNotes } from '@/components/records/totals-notes'
import { TotalsTable } from '@/components/records/totals-table'
import { CurrencyTabs } from '@/components/ui/currency-tabs'
import { InternalLink } from '@/components/ui/internal-link'
import { PublishedText } from '@/components/ui/published-text'
import { Section } from '@/components/ui/section'
import type { AgencyView, BlockView } from '@/lib/domain/views'
import { formatCount, formatCounted } from '@/lib/format/count'
import { EVERY_RECORD } from '@/lib/search-params/record-search'
import { AgencyDescription } from './agency-description'
import { PublicationsTable } from './publications-table'
import { SetAsideList } from './set-aside-list'
import { YearsTable } from './years-table'

type AgencyProfileProps = { readonly view: AgencyView; readonly block: BlockView | null }

/** One agency: what it says it is, what it has stated, and what of that stands. */
export function AgencyProfile({ view, block }: AgencyProfileProps) {
  const { agency, description, totals, currency, currencies } = view
  const all = recordsHref({ ...EVERY_RECORD, agencies: [agency.code] })
  return (
    <>
      <p className="text-muted">
        <InternalLink href="/agencies">Agencies</InternalLink>
      </p>
      <h1 className="mt-2">
        <PublishedText text={agency.name} />
      </h1>
      <p className="lead mt-3 max-w-[66ch]">
        {totals.entries === 0 ? (
          'This agency has published no records yet.'
        ) : (
          <>
            <InternalLink href={all}>{formatCounted(totals.entries, 'record')}</InternalLink> in{' '}
            {formatCounted(view.publications.length, 'publication')}
            {view.publications.length >= 100 && ' or more'}, each signed by two of its officials.
          </>
        )}
      </p>

      {totals.totals.length > 0 && (
        <Section id="totals" title="Statement" aside={<InternalLink href={all}>All its records</InternalLink>}>
          <TotalsTable totals={totals.totals} />
          <TotalsNotes totals={totals} />
        </Section>
      )}

      {currency !== null && (
        <Section id="spending" title="Money that left the agency">
          <CurrencyTabs path={`/agencies/${agency.code}`} currency={currency} currencies={currencies} />
          <TimeChart months={view.months} block={block} />
          <div className="mt-10 grid items-start gap-x-12 gap-y-10 lg:grid-cols-2">
            <RankedPayees ranked={view.topPayees} currency={currency} block={block} />
            <YearsTable years={view.years} currency={currency} />
          </div>
        </Section>
      )}

      {view.latest.length > 0 && (
        <Section
          id="latest"
          title="Last recorded"
          aside={
            <InternalLink href={recordsHref({ ...EVERY_RECORD, agencies: [agency.code], sort: 'recorded' })}>
              More
            </InternalLink>
          }
        >
          <RecordTable
            caption="The records of this agency that the ledger took in last"
            entries={view.latest}
            showAgency={false}
          />
        </Section>
      )}

      {view.publications.length > 0 && (
        <Section id="publications" title="Publications">
          <PublicationsTable publications={view.publications} />
        </Section>
      )}

      {view.batchesSetAside.length > 0 && (
        <Section id="set-aside" title={`Set aside: ${formatCount(view.batchesSetAside.length)}`}>
          <SetAsideList batches={view.batchesSetAside} />
        </Section>
      )}

      <Section id="description" title="What the agency says about itself">
        <AgencyDescription agency={agency} description={description} />
      </Section>
    </>
  )
}
