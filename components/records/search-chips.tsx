import { useLanguage } from '@/components/language/use-language'
import { InternalLink } from '@/components/ui/internal-link'
import { PublishedText } from '@/components/ui/published-text'
import { EVERY_RECORD, type RecordSearch } from '@/lib/search-params/record-search'
import { recordsHref } from './search-links'
import type { SearchCondition } from './search-words'

type SearchChipsProps = { readonly search: RecordSearch; readonly conditions: readonly SearchCondition[] }

/** The conditions that are in force, each of which a link takes away. How the list looks and is ordered stays. */
export function SearchChips({ search, conditions }: SearchChipsProps) {
  const { chips } = useLanguage().words.records
  const { sort, descending, columns, density } = search
  if (conditions.length === 0) return null
  return (
    <ul className="chips" aria-label={chips.inForce}>
      {conditions.map(({ text, without }) => (
        <li key={text}>
          <InternalLink className="chip" href={recordsHref(without)} scroll={false}>
            <span className="sr-only">{chips.remove} </span>
            <PublishedText text={text} />
            <span aria-hidden="true">×</span>
          </InternalLink>
        </li>
      ))}
      {conditions.length > 1 && (
        <li>
          <InternalLink
            className="chips-clear"
            href={recordsHref({ ...EVERY_RECORD, sort, descending, columns, density })}
            scroll={false}
          >
            {chips.removeAll}
          </InternalLink>
        </li>
      )}
    </ul>
  )
}
