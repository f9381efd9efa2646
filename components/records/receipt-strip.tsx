import { UncheckedIcon } from '@/components/ui/icons'
import { InternalLink } from '@/components/ui/internal-link'
import { Moment } from '@/components/ui/moment'
import { PublishedText } from '@/components/ui/published-text'
import type { EntrySummary, PublicationView } from '@/lib/domain/views'

type ReceiptStripProps = {
  readonly entry: EntrySummary
  readonly publication: Pick<PublicationView, 'preparer' | 'approver'>
}

/** The reader's stub: whether it was checked, when it was recorded, and who signed. */
export function ReceiptStrip({ entry, publication: { preparer, approver } }: ReceiptStripProps) {
  return (
    <dl className="receipt" aria-label="Receipt">
      <div>
        <dt className="flex items-center gap-1.5">
          <UncheckedIcon /> Not checked yet
        </dt>
        <dd>
          <InternalLink
            href={`/records/${entry.id}/verify`}
            className="inline-flex min-h-11 items-center font-semibold md:min-h-0"
          >
            Check it yourself<span className="sr-only">: record {entry.id}</span>
          </InternalLink>
        </dd>
      </div>
      <div>
        <dt>Recorded</dt>
        <dd>
          <Moment seconds={entry.recordedAtSeconds} day />
        </dd>
      </div>
      <div>
        <dt>
          Signed by two officials of <PublishedText text={entry.agency.name} />
        </dt>
        <dd>
          <PublishedText text={preparer.post} />, approved by <PublishedText text={approver.post} />
        </dd>
      </div>
    </dl>
  )
}
