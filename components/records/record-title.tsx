import { EntryTags } from '@/components/ui/entry-tags'
import { InternalLink } from '@/components/ui/internal-link'
import { Money } from '@/components/ui/money'
import { PartyName } from '@/components/ui/party-name'
import { PublishedText } from '@/components/ui/published-text'
import type { EntrySummary, RecordView } from '@/lib/domain/views'
import { formatStage, GLOSSARY } from '@/lib/format/glossary'
import { toLanguageTexts } from '@/lib/format/localised'
import { formatMoney } from '@/lib/format/money'
import { formatParty } from '@/lib/format/party'

/** The head of a record's page: its stage, how much to whom, and its name for ever. */
export function RecordTitle({ view: { entry, record } }: { readonly view: RecordView }) {
  const activity = record.activity?.title && toLanguageTexts(record.activity.title)[0]
  return (
    <header>
      <p className="text-muted">
        <InternalLink href={`/agencies/${entry.agency.code}`}>
          <PublishedText text={entry.agency.name} />
        </InternalLink>
        <span aria-hidden="true"> / </span>
        <span className="inline-block">Record {entry.id}</span>
      </p>
      <h1 className="mt-2 max-w-[32ch]">
        {entry.money === null ? (
          stageWithoutAmount(entry)
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
      {activity && activity.text !== entry.title && (
        <p className="mt-1 max-w-[66ch] text-muted">
          Part of <PublishedText text={activity.text} language={activity.language} />
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
  const what =
    entry.money === null
      ? stageWithoutAmount(entry)
      : `${formatStage(entry.stage).label} of ${formatMoney(entry.money)}`
  return `${what} to ${formatParty(entry.payee).text}`
}

/** "Withdrawal: expenditure", so that nobody reads a record that takes money back as one that spends it. */
function stageWithoutAmount({ stage, status }: EntrySummary): string {
  const { label } = formatStage(stage)
  return status === 'withdrawal' ? `${GLOSSARY.withdrawal.label}: ${label.toLowerCase()}` : label
}
