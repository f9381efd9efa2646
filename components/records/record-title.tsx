import { EntryTags } from '@/components/ui/entry-tags'
import { InternalLink } from '@/components/ui/internal-link'
import { Money } from '@/components/ui/money'
import { PartyName } from '@/components/ui/party-name'
import { PublishedText } from '@/components/ui/published-text'
import type { EntrySummary, RecordView } from '@/lib/domain/views'
import { formatStage } from '@/lib/format/glossary'
import { formatMoney } from '@/lib/format/money'
import { formatParty } from '@/lib/format/party'

/** The head of a record's page: its stage, how much to whom, and its name for ever. */
export function RecordTitle({ view: { entry } }: { readonly view: RecordView }) {
  return (
    <header>
      <p className="text-muted">
        <InternalLink href={`/agencies/${entry.agency.code}`}>
          <PublishedText text={entry.agency.name} />
        </InternalLink>
        <span aria-hidden="true"> / </span>
        Record {entry.id}
      </p>
      <h1 className="mt-2 max-w-[32ch]">
        {entry.money === null ? (
          formatStage(entry.stage).label
        ) : (
          <>
            {formatStage(entry.stage).label} of <Money money={entry.money} />
          </>
        )}{' '}
        to <PartyName party={entry.payee} />
      </h1>
      {entry.title !== null && (
        <p className="lead mt-3 max-w-[66ch]">
          <PublishedText text={entry.title} />
        </p>
      )}
      <p className="mt-2 empty:hidden">
        <EntryTags entry={entry} />
      </p>
    </header>
  )
}

/** The title of the browser's window: the same words, plain. */
export function formatRecordTitle(entry: EntrySummary): string {
  const amount = entry.money === null ? '' : ` of ${formatMoney(entry.money)}`
  return `${formatStage(entry.stage).label}${amount} to ${formatParty(entry.payee).text}`
}
