import { Section } from '@/components/ui/section'
import type { RecordView } from '@/lib/domain/views'
import { ReceiptStrip } from './receipt-strip'
import { RecordBanners } from './record-banners'
import { RecordEvidence } from './record-evidence'
import { RecordFacts } from './record-facts'
import { RecordFlow } from './record-flow'
import { RecordHistory } from './record-history'
import { RecordPayments } from './record-payments'
import { RecordSigners } from './record-signers'
import { RecordSource } from './record-source'
import { RecordTitle } from './record-title'

type RecordArticleProps = { readonly view: RecordView; readonly contract: string }

/** One record: what it says, what became of it, who answers for it, and how to see all that without this site. */
export function RecordArticle({ view, contract }: RecordArticleProps) {
  return (
    <article>
      <RecordBanners view={view} />
      <RecordTitle view={view} />
      <div className="mt-8">
        <RecordFlow entry={view.entry} />
      </div>
      <div className="mt-6">
        <ReceiptStrip entry={view.entry} publication={view.publication} />
      </div>

      <Section id="facts" title="What the record says">
        <RecordFacts view={view} />
      </Section>
      {view.payments.length > 0 && (
        <Section id="paid" title="Paid in the same act">
          <RecordPayments payments={view.payments} recordId={view.entry.id} />
        </Section>
      )}
      <Section id="history" title="History">
        <RecordHistory versions={view.history} shownId={view.entry.id} />
      </Section>
      <Section id="signed" title="Who signed">
        <RecordSigners publication={view.publication} />
      </Section>
      <Section id="source" title="Where this came from">
        <RecordSource record={view.record} />
      </Section>
      <Section id="evidence" title="How do we know?">
        <RecordEvidence view={view} contract={contract} />
      </Section>
    </article>
  )
}
