import { Say } from '@/components/language/say'
import { useLanguage } from '@/components/language/use-language'
import { InternalLink } from '@/components/ui/internal-link'
import type { RecordSearch } from '@/lib/search-params/record-search'
import { recordsHref } from './search-links'

const ORDERS = [
  { key: 'newest', sort: 'date', descending: true },
  { key: 'oldest', sort: 'date', descending: false },
  { key: 'largest', sort: 'amount', descending: true },
  { key: 'smallest', sort: 'amount', descending: false },
  { key: 'recorded', sort: 'recorded', descending: true },
] as const

/** In which order. Every order is of the whole result, and begins at its first page. */
export function SortLinks({ search }: { readonly search: RecordSearch }) {
  const { order } = useLanguage().words.records
  return (
    <nav className="sort-links" aria-label={order.title}>
      <span className="text-muted" aria-hidden="true">
        {order.title}
      </span>
      <ul>
        {ORDERS.map(({ key, sort, descending }) => (
          <li key={key}>
            <InternalLink
              href={recordsHref(search, { sort, descending })}
              aria-current={search.sort === sort && search.descending === descending ? 'true' : undefined}
            >
              <Say message={order[key]} tags={{ hidden }} />
            </InternalLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}

const hidden = (text: string) => <span className="sr-only">{text}</span>
