import { PublishedText } from '@/components/ui/published-text'
import type { RecordListView } from '@/lib/domain/views'

/** Which words no record has, and the near ones that were searched for in their place. */
export function ReadAs({ words }: { readonly words: RecordListView['readAs'] }) {
  if (words.length === 0) return null
  return (
    <ul className="mt-1 text-muted">
      {words.map(({ word, as }) => (
        <li key={word}>
          No record has the word “<PublishedText text={word} />”
          {as.length === 0 ? (
            ', nor one near it.'
          ) : (
            <>
              ; these have{' '}
              {as.map((near, position) => (
                <span key={near}>
                  {position > 0 && (position === as.length - 1 ? ' or ' : ', ')}“<PublishedText text={near} />”
                </span>
              ))}
              .
            </>
          )}
        </li>
      ))}
    </ul>
  )
}
