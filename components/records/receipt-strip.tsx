import { Say } from '@/components/language/say'
import { useLanguage } from '@/components/language/use-language'
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
  const { receipt } = useLanguage().words.records
  return (
    <dl className="receipt" aria-label={receipt.title}>
      <div>
        <dt className="flex items-center gap-1.5">
          <UncheckedIcon /> {receipt.notChecked}
        </dt>
        <dd>
          <InternalLink
            href={`/records/${entry.id}/verify`}
            className="inline-flex min-h-11 items-center font-semibold md:min-h-0"
          >
            <Say message={receipt.check} values={{ id: entry.id }} tags={{ hidden }} />
          </InternalLink>
        </dd>
      </div>
      <div>
        <dt>{receipt.recorded}</dt>
        <dd>
          <Moment seconds={entry.recordedAtSeconds} day />
        </dd>
      </div>
      <div>
        <dt>
          <Say message={receipt.signed} values={{ agency: <PublishedText text={entry.agency.name} /> }} />
        </dt>
        <dd>
          <Say
            message={receipt.signers}
            values={{
              preparer: <PublishedText text={preparer.post} />,
              approver: <PublishedText text={approver.post} />,
            }}
          />
        </dd>
      </div>
    </dl>
  )
}

const hidden = (text: string) => <span className="sr-only">{text}</span>
