import { useLanguage } from '@/components/language/use-language'
import { InternalLink } from '@/components/ui/internal-link'
import type { RecordListView } from '@/lib/domain/views'
import { toDisplayText } from '@/lib/format/display-text'
import { parseQueryText } from '@/lib/search-params/query-syntax'
import type { RecordSearch } from '@/lib/search-params/record-search'
import { recordsHref } from './search-links'
import type { SearchCondition } from './search-words'

/** A wider search, and how many records it would find. */
export type WiderSearch = { readonly text: string; readonly search: RecordSearch; readonly count: number }

type EmptyResultProps = {
  readonly search: RecordSearch
  readonly conditions: readonly SearchCondition[]
  readonly readAs: RecordListView['readAs']
  /** How many records each condition keeps out, in the order of `conditions`; shorter where there are many. */
  readonly countWithout: readonly number[]
}

/** We looked and found none: which words are at fault, and how to look wider. */
export function EmptyResult({ search, conditions, readAs, countWithout }: EmptyResultProps) {
  const { words, say, format } = useLanguage()
  const { empty, clauses, nothingPublished } = words.records
  if (conditions.length === 0) return <p className="empty-result">{nothingPublished}</p>
  const quoted = (text: string) => say(clauses.quoted, { text: toDisplayText(text) })
  const wider = conditions
    .map(({ text, without }, position) => ({ text, without, count: countWithout[position] ?? null }))
    .filter(({ count }) => count !== 0)
  return (
    <div className="empty-result">
      {readAs.length > 0 && (
        <ul className="mb-4">
          {readAs.map(({ word, as }) => (
            <li key={word}>
              {as.length === 0
                ? say(words.records.readAs.none, { word: toDisplayText(word) })
                : say(empty.nearest, {
                    word: toDisplayText(word),
                    list: format.list(as.slice(0, NEAREST_SHOWN).map(quoted), { either: true }),
                  })}
            </li>
          ))}
        </ul>
      )}
      <h2>{empty.title}</h2>
      <p className="mt-3 text-muted">{empty.wider}</p>
      <ul className="empty-ways">
        {singleWords(search.words, readAs).map((word) => (
          <li key={word}>
            <InternalLink href={recordsHref(search, { words: word })} scroll={false}>
              {say(empty.only, { word: toDisplayText(word) })}
            </InternalLink>
          </li>
        ))}
        {conditions.length > 1 &&
          wider.map(({ text, without, count }) => (
            <li key={text}>
              <InternalLink href={recordsHref(without)} scroll={false}>
                {say(empty.without, { condition: toDisplayText(text) })}
              </InternalLink>
              {count !== null && <span>{say(words.ui.recordCount, { count })}</span>}
            </li>
          ))}
        <li>
          <InternalLink href="/records">{empty.all}</InternalLink>
        </li>
      </ul>
    </div>
  )
}

const NEAREST_SHOWN = 3
const MOST_WORDS = 4

/** Each word of the search on its own, in the spelling that some record has; none of a search for one word that was well spelt. */
function singleWords(typed: string, readAs: RecordListView['readAs']): readonly string[] {
  const near = new Map(readAs.map(({ word, as }) => [word.toLowerCase(), as[0] ?? null]))
  const plain = parseQueryText(typed).terms.filter(
    ({ field, phrase, excluded }) => field === null && !phrase && !excluded,
  )
  const known = plain.flatMap(({ text }) => {
    const found = near.get(text.toLowerCase())
    return found === undefined ? [text] : found === null ? [] : [found]
  })
  const distinct = [...new Set(known)].slice(0, MOST_WORDS)
  return distinct.length === 1 && distinct[0] === typed ? [] : distinct
}
