import { InternalLink } from '@/components/ui/internal-link'
import { PublishedText } from '@/components/ui/published-text'
import type { RecordListView } from '@/lib/domain/views'
import type { RecordSearch } from '@/lib/search-params/record-search'
import { recordsHref } from './search-links'
import type { SearchCondition } from './search-words'

type EmptyResultProps = {
  readonly search: RecordSearch
  readonly conditions: readonly SearchCondition[]
  readonly readAs: RecordListView['readAs']
}

/** We looked and found none: which words are at fault, and how to look wider. */
export function EmptyResult({ search, conditions, readAs }: EmptyResultProps) {
  if (conditions.length === 0) {
    return <p className="empty-result">Nothing has been published on this ledger yet.</p>
  }
  const single = singleWords(search.words, readAs)
  return (
    <div className="empty-result">
      {readAs.length > 0 && (
        <ul className="mb-4">
          {readAs.map(({ word, as }) => (
            <li key={word}>
              No record has the word “<PublishedText text={word} />”
              {as.length === 0 ? (
                ', nor one near it.'
              ) : (
                <>
                  . The nearest that some have is “<PublishedText text={as[0]!} />
                  ”.
                </>
              )}
            </li>
          ))}
        </ul>
      )}
      <p>No record meets all of these conditions. Look wider:</p>
      <ul className="mt-1">
        {single.map((word) => (
          <li key={word}>
            <InternalLink className="inline-block py-1.5" href={recordsHref(search, { words: word })}>
              Only “<PublishedText text={word} />”
            </InternalLink>
          </li>
        ))}
        {conditions.map(({ text, without }) => (
          <li key={text}>
            <InternalLink className="inline-block py-1.5" href={recordsHref(without)}>
              {conditions.length === 1 ? (
                'All records'
              ) : (
                <>
                  Without <PublishedText text={text} />
                </>
              )}
            </InternalLink>
          </li>
        ))}
      </ul>
    </div>
  )
}

const MOST_WORDS = 4

/** Each word of the search on its own, in the spelling that some record has; none of a search for one word that was well spelt. */
function singleWords(words: string, readAs: RecordListView['readAs']): readonly string[] {
  const near = new Map(readAs.map(({ word, as }) => [word.toLowerCase(), as[0] ?? null]))
  const typed = words === '' ? [] : words.split(' ')
  const known = typed.flatMap((word) => {
    const found = near.get(word.toLowerCase())
    return found === undefined ? [word] : found === null ? [] : [found]
  })
  const distinct = [...new Set(known)].slice(0, MOST_WORDS)
  return distinct.length === 1 && distinct[0] === words ? [] : distinct
}
