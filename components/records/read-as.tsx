import { useLanguage } from '@/components/language/use-language'
import type { RecordListView } from '@/lib/domain/views'
import { toDisplayText } from '@/lib/format/display-text'

/** Which words no record has, and the near ones that were searched for in their place. */
export function ReadAs({ words: unknown }: { readonly words: RecordListView['readAs'] }) {
  const { words, say, format } = useLanguage()
  if (unknown.length === 0) return null
  const { readAs, clauses } = words.records
  const quoted = (text: string) => say(clauses.quoted, { text: toDisplayText(text) })
  return (
    <ul className="read-as">
      {unknown.map(({ word, as }) => (
        <li key={word}>
          {as.length === 0
            ? say(readAs.none, { word: toDisplayText(word) })
            : say(readAs.showing, { word: toDisplayText(word), list: format.list(as.map(quoted), { either: true }) })}
        </li>
      ))}
    </ul>
  )
}
