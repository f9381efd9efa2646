import { Say } from '@/components/language/say'
import { useLanguage } from '@/components/language/use-language'
import { Banner } from '@/components/ui/banner'
import { InternalLink } from '@/components/ui/internal-link'
import { PublishedText } from '@/components/ui/published-text'
import { parseQueryText } from '@/lib/search-params/query-syntax'
import type { RecordSearch } from '@/lib/search-params/record-search'
import { recordsHref } from './search-links'

/** What was asked for and narrows nothing, with its text and the reason: left out in silence, it would widen a total. */
export function UnreadNotice({ search }: { readonly search: RecordSearch }) {
  const { words, say } = useLanguage()
  const { unread, unreadReasons } = words.records
  const { problems, parts } = parseQueryText(search.words)
  if (search.unread.length === 0 && problems.length === 0) return null
  const readable = parts.filter(({ as }) => as !== 'problem').map(({ text }) => text)
  return (
    <div className="mb-4">
      <Banner tone="caution">
        <p className="font-semibold">{search.unread.length > 0 ? unread.title : unread.queryTitle}</p>
        <ul className="mt-1 space-y-1">
          {search.unread.map(({ name, value, reason }) => (
            <li key={`${name}=${value}`}>
              <Say
                message={unread.line}
                values={{ what: <PublishedText text={`${name} = ${value}`} />, reason: unreadReasons[reason] }}
              />
            </li>
          ))}
          {problems.map(({ text, reason, meant }) => (
            <li key={text}>
              <Say
                message={unread.line}
                values={{ what: <PublishedText text={text} />, reason: unreadReasons[reason] }}
              />{' '}
              {meant !== null && say(unread.meant, { field: `${meant}:` })}
            </li>
          ))}
        </ul>
        <p className="mt-1">
          {unread.wider}{' '}
          <InternalLink href={recordsHref(search, { unread: [], words: readable.join(' ') })} scroll={false}>
            {unread.leaveOut}
          </InternalLink>
        </p>
      </Banner>
    </div>
  )
}

/** The texts of what was not applied, for the totals to say. */
export function unreadTexts(search: RecordSearch): readonly string[] {
  return [
    ...search.unread.map(({ name, value }) => `${name} = ${value}`),
    ...parseQueryText(search.words).problems.map(({ text }) => text),
  ]
}
