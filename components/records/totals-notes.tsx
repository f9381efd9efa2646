import type { ResultTotals } from '@/lib/domain/views'
import { formatCount, formatCounted } from '@/lib/format/count'
import { formatStage } from '@/lib/format/glossary'
import { formatSum } from '@/lib/format/money'

/** What a total leaves out, and how much of it is in doubt. Nothing, where there is nothing to say. */
export function TotalsNotes({ totals }: { readonly totals: ResultTotals }) {
  const left = totals.entries - totals.counted
  const { disputed, provisional } = totals
  if (left === 0 && disputed.count === 0 && provisional.count === 0) return null
  return (
    <ul className="mt-3 space-y-1 text-sm text-muted">
      {left > 0 && (
        <li>
          {formatCounted(left, 'record')} {left === 1 ? 'is' : 'are'} not counted: corrected or withdrawn since, or a
          withdrawal.
        </li>
      )}
      {disputed.count > 0 && (
        <li>
          {formatCount(disputed.count)} of the records counted {disputed.count === 1 ? 'is' : 'are'} disputed
          {disputed.totals.length > 0 && `: ${disputed.totals.map(disputedPart).join('; ')}`}.
        </li>
      )}
      {provisional.count > 0 && (
        <li>
          {formatCounted(provisional.count, 'record')} {provisional.count === 1 ? 'is' : 'are'} provisional: the ledger
          took {provisional.count === 1 ? 'it' : 'them'} in moments ago.
        </li>
      )}
    </ul>
  )
}

const disputedPart = ({ stage, currency, sum }: ResultTotals['totals'][number]): string =>
  `${formatSum({ amount: sum, currency })} of ${formatStage(stage).label.toLowerCase()}`
