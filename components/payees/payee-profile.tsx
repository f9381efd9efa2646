import { RankedAgencies } from '@/components/charts/ranked-agencies'
import { TimeChart } from '@/components/charts/time-chart'
import { RecordTable } from '@/components/records/record-table'
import { recordsHref } from '@/components/records/search-links'
import { TotalsNotes } from '@/components/records/totals-notes'
import { TotalsTable } from '@/components/records/totals-table'
import { CurrencyTabs } from '@/components/ui/currency-tabs'
import { InternalLink } from '@/components/ui/internal-link'
import { PartyName } from '@/components/ui/party-name'
import { PublishedText } from '@/components/ui/published-text'
import { Section } from '@/components/ui/section'
import type { BlockView, PayeeView } from '@/lib/domain/views'
import { formatCounted } from '@/lib/format/count'
import { EVERY_RECORD } from '@/lib/search-params/record-search'

type PayeeProfileProps = { readonly view: PayeeView; readonly block: BlockView | null }

/** One payee as it was written: what was published about money paid to it, and by whom. */
export function PayeeProfile({ view, block }: PayeeProfileProps) {
  const { payee, identifiers, totals, currency, currencies } = view
  const all = recordsHref({ ...EVERY_RECORD, payees: payee.profileId === null ? [] : [payee.profileId] })
  return (
    <>
      <p className="text-muted">
        <InternalLink href="/payees">Payees</InternalLink>
      </p>
      <h1 className="mt-2">
        <PartyName party={payee} />
      </h1>
      <p className="lead mt-3 max-w-[66ch]">
        <InternalLink href={all}>{formatCounted(totals.entries, 'record')}</InternalLink> name this payee, letter by
        letter. The same firm under another spelling has a page of its own.
      </p>
      {identifiers.length > 0 && (
        <p className="mt-2 text-muted">
          {identifiers.map(({ scheme, id }) => (
            <span key={`${scheme}/${id}`} className="me-4 inline-block">
              <PublishedText text={scheme} />: <PublishedText text={id} />
            </span>
          ))}
        </p>
      )}

      {totals.totals.length > 0 && (
        <Section id="totals" title="Statement" aside={<InternalLink href={all}>All its records</InternalLink>}>
          <TotalsTable totals={totals.totals} />
          <TotalsNotes totals={totals} />
        </Section>
      )}

      {currency !== null && (
        <Section id="received" title="Paid to it over time">
          <CurrencyTabs path={`/payees/${payee.profileId}`} currency={currency} currencies={currencies} />
          <TimeChart months={view.months} block={block} />
          <div className="mt-10 max-w-[51rem]">
            <RankedAgencies ranked={view.payers} currency={currency} block={block} heading="Published by" />
          </div>
        </Section>
      )}

      {view.latest.length > 0 && (
        <Section id="latest" title="Last recorded" aside={<InternalLink href={all}>More</InternalLink>}>
          <RecordTable caption="The records of this payee that the ledger took in last" entries={view.latest} />
        </Section>
      )}
    </>
  )
}
