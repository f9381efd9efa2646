import { formatCounted } from '@/lib/format/count'

/** How many records, beneath the name of a row, where a phone has no room for a column of its own. */
export function CountBeneath({ count }: { readonly count: number }) {
  return <span className="count-beneath">{formatCounted(count, 'record')}</span>
}
