import { useLanguage } from '@/components/language/use-language'
import type { MatchedField } from '@/lib/domain/views'

/** In which fields of the entry the words of the search stand. */
export function MatchedNote({ matched }: { readonly matched: readonly MatchedField[] | undefined }) {
  const { words, say, format } = useLanguage()
  if (matched === undefined || matched.length === 0) return null
  const names = words.records.matched
  return (
    <span className="records-matched">
      {say(names.found, { list: format.list(matched.map((field) => names[field])) })}
    </span>
  )
}
