import { useLanguage } from '@/components/language/use-language'
import { hrefOf, type SuggestionKind } from '@/components/search/suggestions'
import { InternalLink } from '@/components/ui/internal-link'
import { PublishedText } from '@/components/ui/published-text'
import type { RecordListView } from '@/lib/domain/views'
import { toDisplayText } from '@/lib/format/display-text'
import { parseQueryText } from '@/lib/search-params/query-syntax'
import { type RecordSearch, serialiseRecordSearch } from '@/lib/search-params/record-search'
import { recordsHref } from './search-links'

/** A wider search in words, and how many records it finds. */
export type WiderSearch = { readonly text: string; readonly without: RecordSearch; readonly count: number }
/** A name that may have been meant, where it is shown, and how many records it has. */
export type NearName = {
  readonly kind: SuggestionKind
  readonly id: string
  readonly label: string
  readonly search: RecordSearch
  readonly count: number
}

type EmptyResultProps = {
  readonly search: RecordSearch
  readonly readAs: RecordListView['readAs']
  readonly nearest: readonly NearName[]
  readonly wider: readonly WiderSearch[]
}

/** We looked and found none: which words are at fault, which names are near, and how to look wider. */
export function EmptyResult({ search, readAs, nearest, wider }: EmptyResultProps) {
  const { words, say, format } = useLanguage()
  const { empty, clauses, nothingPublished } = words.records
  if (recordsHref({ ...search, unread: [] }) === '/records') return <p className="empty-result">{nothingPublished}</p>
  const quoted = (text: string) => say(clauses.quoted, { text: toDisplayText(text) })
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
      {nearest.length > 0 && (
        <>
          <h3>{empty.names}</h3>
          <ul className="empty-ways">
            {nearest.map(({ kind, id, label, search: ofName, count }) => (
              <li key={`${kind} ${id}`}>
                <InternalLink href={hrefOf(kind, { id, query: serialiseRecordSearch(ofName) })}>
                  <PublishedText text={label} />
                </InternalLink>
                <span>
                  {words.search.kind[kind]}, {say(words.ui.recordCount, { count })}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>{empty.wider}</h3>
      <ul className="empty-ways">
        {singleWords(search.words, readAs).map((word) => (
          <li key={word}>
            <InternalLink href={recordsHref(search, { words: word })} scroll={false}>
              {say(empty.only, { word: toDisplayText(word) })}
            </InternalLink>
          </li>
        ))}
        {wider.map(({ text, without, count }) => (
          <li key={text}>
            <InternalLink href={recordsHref(without)} scroll={false}>
              {say(empty.without, { condition: toDisplayText(text) })}
            </InternalLink>
            <span>{say(words.ui.recordCount, { count })}</span>
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
