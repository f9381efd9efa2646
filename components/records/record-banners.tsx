import { Banner } from '@/components/ui/banner'
import { InternalLink } from '@/components/ui/internal-link'
import { Moment } from '@/components/ui/moment'
import { PublishedText } from '@/components/ui/published-text'
import type { RecordView, VersionView } from '@/lib/domain/views'

/** What a reader must know before the figures: replaced, withdrawn, disputed, provisional, incomplete. */
export function RecordBanners({ view }: { readonly view: RecordView }) {
  const { entry, history, publication } = view
  const position = history.findIndex(({ id }) => id === entry.id)
  const next = position < 0 ? undefined : history[position + 1]
  const earlier = position > 0 ? history[position - 1] : undefined
  return (
    <div className="mb-6 empty:hidden">
      {entry.status === 'corrected' && next && <Corrected next={next} newest={history.at(-1)!} />}
      {entry.status === 'withdrawn' && next && <Withdrawn next={next} />}
      {entry.status === 'withdrawal' && (
        <Banner tone="note">
          <p>
            <strong>This record takes an earlier one back.</strong> It has no amount of its own.{' '}
            {earlier && <InternalLink href={`/records/${earlier.id}`}>See the record that was withdrawn</InternalLink>}
          </p>
        </Banner>
      )}
      {entry.disputed && publication.disputed && (
        <Banner tone="caution">
          <p>
            <strong>
              This publication has been disputed since <Moment seconds={publication.disputed.sinceSeconds} day />.
            </strong>{' '}
            The reason given: “<PublishedText text={publication.disputed.reason} />” It still counts, and totals say how
            much of them is disputed.
          </p>
        </Banner>
      )}
      {entry.finality === 'provisional' && (
        <Banner tone="note">
          <p>
            <strong>Provisional.</strong> The ledger took this record in moments ago, and its place there may still
            change.
          </p>
        </Banner>
      )}
      {publication.state === 'incomplete' && (
        <Banner tone="note">
          <p>
            <strong>
              Incomplete publication: {publication.partsDelivered} of {publication.parts} parts
            </strong>{' '}
            have reached the ledger so far.
          </p>
        </Banner>
      )}
      {publication.state === 'cancelled' && (
        <Banner tone="note">
          <p>
            The agency cancelled the rest of this publication after {publication.partsDelivered} of {publication.parts}{' '}
            parts. What had been published stays.
          </p>
        </Banner>
      )}
    </div>
  )
}

function Corrected({ next, newest }: { readonly next: VersionView; readonly newest: VersionView }) {
  return (
    <Banner tone="caution">
      <p>
        <strong>
          This record was corrected on <Moment seconds={next.recordedAtSeconds} day />.
        </strong>{' '}
        The original is kept and can still be checked, but it counts in no total.{' '}
        <InternalLink href={`/records/${newest.id}`}>See the current version</InternalLink>
      </p>
    </Banner>
  )
}

function Withdrawn({ next }: { readonly next: VersionView }) {
  return (
    <Banner tone="caution">
      <p>
        <strong>
          The agency withdrew this record on <Moment seconds={next.recordedAtSeconds} day />.
        </strong>{' '}
        It is kept and can still be checked, but it counts in no total.{' '}
        <InternalLink href={`/records/${next.id}`}>See the withdrawal</InternalLink>
      </p>
    </Banner>
  )
}
