import { InternalLink } from '@/components/ui/internal-link'
import type { RecordSearch } from '@/lib/search-params/record-search'
import { recordsHref } from './search-links'

const ORDERS = [
  { sort: 'date', descending: true, label: 'Newest' },
  { sort: 'date', descending: false, label: 'Oldest' },
  { sort: 'amount', descending: true, label: 'Largest' },
  { sort: 'amount', descending: false, label: 'Smallest' },
  { sort: 'recorded', descending: true, label: 'Recorded', more: ' last first' },
] as const

/** In which order. Every order is of the whole result, and begins at its first page. */
export function SortLinks({ search }: { readonly search: RecordSearch }) {
  return (
    <nav className="sort-links" aria-label="Order">
      <span className="text-muted" aria-hidden="true">
        Order
      </span>
      <ul className="flex flex-wrap gap-x-3 sm:gap-x-4">
        {ORDERS.map((order) => {
          const { sort, descending, label } = order
          const current = search.sort === sort && search.descending === descending
          return (
            <li key={label}>
              <InternalLink
                href={recordsHref(search, { sort, descending })}
                aria-current={current ? 'true' : undefined}
              >
                {label}
                {'more' in order && <span className="sr-only">{order.more}</span>}
              </InternalLink>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
