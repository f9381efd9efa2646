import { Banner } from '@/components/ui/banner'
import { InternalLink } from '@/components/ui/internal-link'
import { PublishedText } from '@/components/ui/published-text'
import type { RecordSearch } from '@/lib/search-params/record-search'
import { recordsHref } from './search-links'
import { formatUnreadReason, type SearchCondition } from './search-words'

type SearchChipsProps = { readonly search: RecordSearch; readonly conditions: readonly SearchCondition[] }

/** The conditions that are in force, each of which a link takes away, and those that could not be read. */
export function SearchChips({ search, conditions }: SearchChipsProps) {
  return (
    <>
      {search.unread.length > 0 && <UnreadNotice search={search} />}
      {conditions.length > 0 && (
        <ul className="mb-4 flex flex-wrap gap-2" aria-label="Filters in force">
          {conditions.map(({ text, without }) => (
            <li key={text} className="max-w-full">
              <InternalLink className="chip" href={recordsHref(without)}>
                <span className="sr-only">Remove: </span>
                <PublishedText text={text} />
                <span aria-hidden="true">×</span>
              </InternalLink>
            </li>
          ))}
          {conditions.length > 1 && (
            <li>
              <InternalLink className="inline-flex min-h-11 items-center text-sm sm:min-h-8" href="/records">
                Remove all
              </InternalLink>
            </li>
          )}
        </ul>
      )}
    </>
  )
}

function UnreadNotice({ search }: { readonly search: RecordSearch }) {
  return (
    <div className="mb-4">
      <Banner tone="caution">
        <p className="font-semibold">Part of this address narrows nothing</p>
        <ul className="mt-1 space-y-1">
          {search.unread.map(({ name, value, reason }) => (
            <li key={`${name}=${value}`}>
              <PublishedText text={`${name} = ${value}`} />: {formatUnreadReason(reason)}.
            </li>
          ))}
        </ul>
        <p className="mt-1">
          The list and its totals are therefore wider than what was asked for.{' '}
          <InternalLink href={recordsHref(search, { unread: [] })}>Leave it out</InternalLink>
        </p>
      </Banner>
    </div>
  )
}
