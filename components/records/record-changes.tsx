import type { ReactNode } from 'react'
import { Say } from '@/components/language/say'
import { useLanguage } from '@/components/language/use-language'
import { Money } from '@/components/ui/money'
import { PublishedText } from '@/components/ui/published-text'
import { diffValues, type FieldChange } from '@/lib/domain/diff-records'
import type { SpendingRecord } from '@/lib/domain/record'
import { toDifference } from '@/lib/format/record-words'
import { FieldValue } from './record-fields'

type RecordChangesProps = {
  readonly before: SpendingRecord
  readonly after: SpendingRecord
  readonly changes: readonly FieldChange[]
}

/** Two versions of a record beside each other, field by field: only what differs, each side as that version says it. */
export function RecordChanges({ before, after, changes }: RecordChangesProps) {
  const { words } = useLanguage()
  return (
    <dl className="changes" aria-label={words.record.history.whatChanged}>
      {changes.map((change) => (
        <div key={change.field}>
          <dt>{words.glossary[change.field].label}</dt>
          <Sides change={change} before={before} after={after} />
        </div>
      ))}
    </dl>
  )
}

type SidesProps = { readonly change: FieldChange; readonly before: SpendingRecord; readonly after: SpendingRecord }

function Sides({ change: { field, kind }, before, after }: SidesProps) {
  const { words } = useLanguage()
  const { history } = words.record
  if (kind === 'sealed-anew') return <dd className="changes-note">{history.sealedAnew}</dd>
  if (field === 'ext') {
    const leaves = diffValues(before.ext ?? {}, after.ext ?? {})
    const side = (pick: 'before' | 'after') =>
      leaves.map(({ path, [pick]: text }) => (
        <p key={path.join('\u0000')}>
          <span className="text-muted">
            <PublishedText text={path.join(' › ')} />
          </span>{' '}
          {text === null ? <Nothing /> : <PublishedText text={text} />}
        </p>
      ))
    return (
      <>
        <Side label={history.before}>{side('before')}</Side>
        <Side label={history.after}>{side('after')}</Side>
      </>
    )
  }
  const difference = field === 'amount' ? toDifference(before, after) : null
  return (
    <>
      <Side label={history.before}>
        {kind === 'added' ? <Nothing /> : <FieldValue field={field} record={before} />}
      </Side>
      <Side label={history.after}>
        {kind === 'removed' ? <Nothing /> : <FieldValue field={field} record={after} />}
        {difference !== null && (
          <span className="block text-sm text-muted">
            <Say
              message={difference.isMore ? history.more : history.less}
              values={{ amount: <Money money={difference.money} /> }}
            />
          </span>
        )}
      </Side>
    </>
  )
}

function Side({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <dd>
      <span className="changes-side">{label}</span>
      {children}
    </dd>
  )
}

function Nothing() {
  const { history } = useLanguage().words.record
  return <span className="text-muted italic">{history.nothing}</span>
}
