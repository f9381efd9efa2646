import { InternalLink } from '@/components/ui/internal-link'
import { PublishedText } from '@/components/ui/published-text'
import { recordsHref } from './search-links'
import type { SearchCondition } from './search-words'

type EmptyResultProps = { readonly conditions: readonly SearchCondition[] }

/** We looked and found none: how to look wider. */
export function EmptyResult({ conditions }: EmptyResultProps) {
  if (conditions.length === 0) {
    return <p className="empty-result">Nothing has been published on this ledger yet.</p>
  }
  return (
    <div className="empty-result">
      <p>No record meets all of these conditions. Look wider by leaving one out:</p>
      <ul className="mt-2 space-y-1">
        {conditions.map(({ text, without }) => (
          <li key={text}>
            <InternalLink href={recordsHref(without)}>
              Without <PublishedText text={text} />
            </InternalLink>
          </li>
        ))}
      </ul>
    </div>
  )
}
