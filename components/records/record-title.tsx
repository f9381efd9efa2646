import { Say } from '@/components/language/say'
import { type LanguageTools, useLanguage } from '@/components/language/use-language'
import { EntryTags } from '@/components/ui/entry-tags'
import { InternalLink } from '@/components/ui/internal-link'
import { Money } from '@/components/ui/money'
import { PartyName } from '@/components/ui/party-name'
import { PublishedText } from '@/components/ui/published-text'
import type { EntrySummary, RecordView } from '@/lib/domain/views'
import { toPartyText } from '@/lib/format/party'

/** Characters of a heading that still reads as one at its full size. */
const LONG_HEADING = 110

/** The head of a record's page: its stage, how much to whom, and its name for ever. */
export function RecordTitle({ view: { entry, record } }: { readonly view: RecordView }) {
  const tools = useLanguage()
  const { words, format } = tools
  const isLong = formatRecordTitle(entry, tools).length > LONG_HEADING
  const activity = record.activity?.title && format.texts(record.activity.title)[0]
  return (
    <header>
      <p className="text-muted">
        <InternalLink href={`/agencies/${entry.agency.code}`}>
          <PublishedText text={entry.agency.name} />
        </InternalLink>
        <span aria-hidden="true"> / </span>
        <span className="inline-block">
          <Say message={words.record.recordNumber} values={{ id: <bdi dir="ltr">{entry.id}</bdi> }} />
        </span>
      </p>
      <h1 className={isLong ? 'heading-long mt-2' : 'mt-2 max-w-[32ch]'}>
        <RecordHeading entry={entry} />
      </h1>
      {entry.title !== null && (
        <p className="lead mt-3 max-w-[66ch]">
          <PublishedText text={entry.title} />
        </p>
      )}
      {activity && activity.text !== entry.title && (
        <p className="mt-1 max-w-[66ch] text-muted">
          <Say
            message={words.record.partOfActivity}
            values={{ title: <PublishedText text={activity.text} language={activity.language} /> }}
          />
        </p>
      )}
      <p className="mt-2 empty:hidden">
        <EntryTags entry={entry} />
      </p>
    </header>
  )
}

/** A record in one sentence: its stage, how much, to whom. */
export function RecordHeading({ entry }: { readonly entry: EntrySummary }) {
  const { words } = useLanguage()
  const { message, party } = readHeading(entry, words)
  const shown = toPartyText(party, words.ui.party)
  return (
    <Say
      message={message}
      values={{
        stage: words.glossary[entry.stage].label,
        amount: entry.money && <Money money={entry.money} />,
        name: shown.kind === 'name' ? <PartyName party={party} /> : shown.text,
        reason: shown.text,
      }}
    />
  )
}

/** The same words, plain: for the browser's window, for links and for citations. */
export function formatRecordTitle(entry: EntrySummary, { words, format, say }: LanguageTools): string {
  const { message, party } = readHeading(entry, words)
  const name = toPartyText(party, words.ui.party).text
  const amount = entry.money === null ? words.ui.noAmount : format.money(entry.money)
  return say(message, { stage: words.glossary[entry.stage].label, amount, name, reason: name })
}

type Heading = {
  readonly message: '{stage} {amount} {name} {reason}'
  readonly party: EntrySummary['payee']
}

/**
 * The sentence that names a record: the money's other end is the payee, for money received the payer. A record that takes another back says so,
 * so that nobody reads it as one that spends.
 */
function readHeading(entry: EntrySummary, words: LanguageTools['words']): Heading {
  const { heading } = words.record
  const isReceived = entry.stage.startsWith('incoming')
  const party = isReceived ? entry.payer : entry.payee
  const named = party !== null && !REASONS.has(party.type) && (!party.sealed || party.type === 'individual')
  const text =
    entry.money === null
      ? heading[!named ? 'withdrawalOfNobody' : isReceived ? 'withdrawalReceived' : 'withdrawal']
      : named
        ? heading[isReceived ? 'received' : 'paid']
        : heading[isReceived ? 'receivedFromNobody' : 'paidToNobody']
  return { message: text as Heading['message'], party }
}

/** Types of parties of whom nothing is said but why. */
const REASONS: ReadonlySet<string> = new Set(['withheld', 'not-reported'])
