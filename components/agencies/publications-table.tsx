import { CautionIcon } from '@/components/ui/icons'
import { Moment } from '@/components/ui/moment'
import { PublishedText } from '@/components/ui/published-text'
import type { PublicationView } from '@/lib/domain/views'
import { formatCount, formatCounted } from '@/lib/format/count'
import { formatPeriod } from '@/lib/format/dates'

/** What the agency has signed, newest first. */
export function PublicationsTable({ publications }: { readonly publications: readonly PublicationView[] }) {
  return (
    <table className="statement">
      <caption>Newest first. Each is for one period, and signed by two officials.</caption>
      <thead>
        <tr>
          <th scope="col">Number</th>
          <th scope="col">Period</th>
          <th scope="col" className="figure count">
            Records
          </th>
          <th scope="col" className="count">
            Signed by, approved by
          </th>
          <th scope="col">Recorded</th>
        </tr>
      </thead>
      <tbody>
        {publications.map((publication) => (
          <PublicationRow key={publication.digest} publication={publication} />
        ))}
      </tbody>
    </table>
  )
}

function PublicationRow({ publication }: { readonly publication: PublicationView }) {
  const { sequence, period, records, preparer, approver, recordedAtSeconds } = publication
  return (
    <tr>
      <th scope="row">{formatCount(sequence)}</th>
      <td>
        {formatPeriod(period, { short: true })}
        <span className="count-beneath">{formatCounted(records, 'record')}</span>
        <PublicationState publication={publication} />
      </td>
      <td className="figure count">{formatCount(records)}</td>
      <td className="count">
        <PublishedText text={preparer.post} />, <PublishedText text={approver.post} />
      </td>
      <td>
        <Moment seconds={recordedAtSeconds} day />
      </td>
    </tr>
  )
}

function PublicationState({ publication }: { readonly publication: PublicationView }) {
  const { state, nilReturn, disputed, parts, partsDelivered } = publication
  const notes = [
    nilReturn && 'Nil return: nothing to report',
    state === 'incomplete' && `Incomplete: ${partsDelivered} of ${parts} parts`,
    state === 'cancelled' && `Rest cancelled after ${partsDelivered} of ${parts} parts`,
  ].filter((note) => note !== false)
  return (
    <>
      {notes.map((note) => (
        <span key={note} className="block text-sm text-muted">
          {note}
        </span>
      ))}
      {disputed !== null && (
        <span className="block text-sm">
          <span className="tag">
            <CautionIcon />
            Disputed
          </span>
          “<PublishedText text={disputed.reason} />”
        </span>
      )}
    </>
  )
}
