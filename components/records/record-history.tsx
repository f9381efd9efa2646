import { InternalLink } from '@/components/ui/internal-link'
import { Moment } from '@/components/ui/moment'
import { Money } from '@/components/ui/money'
import { PublishedText } from '@/components/ui/published-text'
import type { VersionView } from '@/lib/domain/views'
import { formatAmendmentReason } from '@/lib/format/record-words'

type RecordHistoryProps = { readonly versions: readonly VersionView[]; readonly shownId: string }

/** Every version of a record, newest first. Nothing is overwritten: each keeps its own page. */
export function RecordHistory({ versions, shownId }: RecordHistoryProps) {
  return (
    <ol className="history" reversed>
      {versions.toReversed().map((version, position) => {
        const original = position === versions.length - 1
        return (
          <li key={version.id} data-current={version.current || version.status === 'withdrawal'}>
            <p className="text-sm text-muted">
              <Moment seconds={version.recordedAtSeconds} />
            </p>
            <p className="text-lg font-semibold">
              {version.status === 'withdrawal' ? (
                'Withdrawn'
              ) : (
                <>
                  {original ? 'Published' : 'Corrected'}
                  {version.money && (
                    <>
                      {original ? ': ' : ' to '}
                      <Money money={version.money} />
                    </>
                  )}
                </>
              )}
            </p>
            {version.reason && <p>{formatAmendmentReason(version.reason)}</p>}
            {version.words && (
              <p>
                “<PublishedText text={version.words} />”
              </p>
            )}
            <p className="text-sm">
              {version.id === shownId ? (
                <span className="text-muted">This page{version.current ? ', the current version' : ''}</span>
              ) : (
                <InternalLink href={`/records/${version.id}`}>
                  {version.current ? 'See the current version' : 'See this version'}
                  <span className="sr-only">, {version.id}</span>
                </InternalLink>
              )}
            </p>
          </li>
        )
      })}
    </ol>
  )
}
