import { EntryTags } from '@/components/ui/entry-tags'
import { InternalLink } from '@/components/ui/internal-link'
import { Money } from '@/components/ui/money'
import { PartyName } from '@/components/ui/party-name'
import { PublishedText } from '@/components/ui/published-text'
import { RecordDate } from '@/components/ui/record-date'
import type { EntrySummary } from '@/lib/domain/views'
import { formatStage } from '@/lib/format/glossary'

type RecordTableProps = {
  readonly caption: string
  readonly entries: readonly EntrySummary[]
  /** False on the page of one agency, where its name in every row says nothing. */
  readonly showAgency?: boolean
}

/** Entries, one a row; below 640 px one a card. */
export function RecordTable({ caption, entries, showAgency = true }: RecordTableProps) {
  return (
    <table className="records">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Date</th>
          <th scope="col">{showAgency ? 'Paid to, published by' : 'Paid to'}</th>
          <th scope="col">For</th>
          <th scope="col" className="records-amount">
            Amount
          </th>
          <th scope="col">Check</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <RecordRow key={entry.id} entry={entry} showAgency={showAgency} />
        ))}
      </tbody>
    </table>
  )
}

function RecordRow({ entry, showAgency }: { readonly entry: EntrySummary; readonly showAgency: boolean }) {
  return (
    <tr data-status={entry.status}>
      <td className="records-date">
        <RecordDate dated={entry} short />
      </td>
      <td className="records-party">
        <span className="records-payee">
          <PartyName party={entry.payee} link />
        </span>
        {showAgency && (
          <span className="records-agency">
            <InternalLink href={`/agencies/${entry.agency.code}`}>
              <PublishedText text={entry.agency.name} />
            </InternalLink>
          </span>
        )}
      </td>
      <td className="records-purpose">
        <InternalLink href={`/records/${entry.id}`}>
          {entry.title === null ? `Record ${entry.id}` : <PublishedText text={entry.title} />}
        </InternalLink>
        <span className="block empty:hidden">
          <EntryTags entry={entry} />
        </span>
      </td>
      <td className="records-amount">
        {entry.money === null ? <span className="text-muted italic">no amount</span> : <Money money={entry.money} />}
        <span className="records-stage">{formatStage(entry.stage).label}</span>
      </td>
      <td className="records-check">
        <InternalLink href={`/records/${entry.id}/verify`}>
          Check<span className="sr-only"> record {entry.id}</span>
          <span className="sm:hidden"> this record</span>
        </InternalLink>
      </td>
    </tr>
  )
}
