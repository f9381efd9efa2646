import type { ReactNode } from 'react'
import { Say } from '@/components/language/say'
import { useLanguage } from '@/components/language/use-language'
import { EntryTags } from '@/components/ui/entry-tags'
import { InternalLink } from '@/components/ui/internal-link'
import { Moment } from '@/components/ui/moment'
import { Money } from '@/components/ui/money'
import { PublishedText } from '@/components/ui/published-text'
import type { VersionView } from '@/lib/domain/views'
import { toReasonWords } from '@/lib/format/record-words'
import { RecordChanges } from './record-changes'
import { SignedBy } from './signed-by'

type RecordHistoryProps = { readonly versions: readonly VersionView[]; readonly shownId: string }

const DAY_SECONDS = 86_400

/** Every version of a record, newest first, with what each changed. Nothing is overwritten: each keeps its own page. */
export function RecordHistory({ versions, shownId }: RecordHistoryProps) {
  const { history } = useLanguage().words.record
  const original = versions[0]!
  return (
    <>
      <ol className="history" reversed>
        {versions
          .map((version, position) => (
            <li key={version.id} data-current={version.current || version.status === 'withdrawal'}>
              <Version
                version={version}
                original={original}
                previous={versions[position - 1] ?? null}
                shownId={shownId}
              />
            </li>
          ))
          .reverse()}
      </ol>
      {versions.length === 1 && <p className="mt-4 max-w-[66ch] text-sm text-muted">{history.onlyOne}</p>}
    </>
  )
}

type VersionProps = {
  readonly version: VersionView
  readonly original: VersionView
  /** The one it answers. */
  readonly previous: VersionView | null
  readonly shownId: string
}

function Version({ version, original, previous, shownId }: VersionProps) {
  const { words } = useLanguage()
  const { history } = words.record
  const isOriginal = version.id === original.id
  return (
    <>
      <p className="text-sm text-muted">
        <Moment seconds={version.recordedAtSeconds} />
        {!isOriginal && <Delay from={original.recordedAtSeconds} to={version.recordedAtSeconds} />}
      </p>
      <h3 className="mt-0.5">
        <Headline version={version} previous={previous} />
      </h3>
      {version.reason !== null && <p className="mt-1">{toReasonWords(version.reason, words.record)}</p>}
      {version.words !== null && (
        <blockquote className="quoted mt-1 max-w-[66ch]" dir="auto">
          <PublishedText text={version.words} />
        </blockquote>
      )}
      <p className="mt-1 text-sm text-muted">
        <SignedBy message={history.signedBy} publication={version} />
      </p>
      <p className="mt-1 text-sm empty:hidden">
        <EntryTags entry={{ status: 'stands', finality: version.finality, disputed: version.disputed }} />
      </p>
      {!isOriginal && version.status !== 'withdrawal' && <Comparison version={version} />}
      {version.status === 'withdrawal' && version.comparison !== null && version.comparison.changes.length > 0 && (
        <RecordChanges {...version.comparison} />
      )}
      <p className="no-print mt-1 text-sm">
        {version.id === shownId ? (
          <span className="text-muted">{version.current ? history.thisPageCurrent : history.thisPage}</span>
        ) : (
          <InternalLink href={`/records/${version.id}`}>
            <Say
              message={version.current ? history.seeCurrent : history.see}
              values={{ id: version.id }}
              tags={{ hidden: (text) => <span className="sr-only">{text}</span> }}
            />
          </InternalLink>
        )}
      </p>
    </>
  )
}

function Headline({ version, previous }: Pick<VersionProps, 'version' | 'previous'>): ReactNode {
  const { history } = useLanguage().words.record
  if (version.status === 'withdrawal') {
    if (previous === null || previous.money === null) return history.withdrawn
    return <Say message={history.withdrawnAmount} values={{ amount: <Money money={previous.money} /> }} />
  }
  const isOriginal = previous === null
  if (version.money === null) return isOriginal ? history.published : history.corrected
  const amount = <Money money={version.money} />
  // A correction of something else leaves the amount as it was: its headline does not say that it was corrected.
  const changedMoney =
    version.comparison?.changes.some(({ field }) => field === 'amount' || field === 'currency') ?? true
  if (isOriginal) return <Say message={history.publishedWith} values={{ amount }} />
  return changedMoney ? <Say message={history.correctedTo} values={{ amount }} /> : history.corrected
}

/** How long the answer took. */
function Delay({ from, to }: { readonly from: number; readonly to: number }) {
  const { words, say } = useLanguage()
  const { history, comma } = words.record
  const count = Math.floor(to / DAY_SECONDS) - Math.floor(from / DAY_SECONDS)
  return (
    <>
      {comma}
      {count <= 0 ? history.sameDay : say(history.afterOriginal, { count })}
    </>
  )
}

function Comparison({ version }: { readonly version: VersionView }) {
  const { history } = useLanguage().words.record
  if (version.comparison === null) return <p className="mt-1 text-sm text-muted">{history.notCompared}</p>
  if (version.comparison.changes.length === 0) return <p className="mt-1 text-sm text-muted">{history.noChange}</p>
  return <RecordChanges {...version.comparison} />
}
