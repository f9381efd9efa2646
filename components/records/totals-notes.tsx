import { useLanguage } from '@/components/language/use-language'
import type { ResultTotals, StageTotal } from '@/lib/domain/views'

/** What a total leaves out, and how much of it is in doubt. Nothing, where there is nothing to say. */
export function TotalsNotes({ totals }: { readonly totals: ResultTotals }) {
  const { words, say, format } = useLanguage()
  const { notes } = words.worksheet
  const left = totals.entries - totals.counted
  const { disputed, provisional } = totals
  if (left === 0 && disputed.count === 0 && provisional.count === 0) return null
  // Between marks that keep a figure whole in a text that runs the other way.
  const sumOf = ({ stage, currency, sum }: StageTotal) =>
    say(notes.sumOf, {
      sum: `\u2068${format.sum({ amount: sum, currency })}\u2069`,
      stage: words.glossary[stage].label,
    })
  return (
    <ul className="mt-3 space-y-1 text-sm text-muted">
      {left > 0 && <li>{say(notes.notCounted, { count: left })}</li>}
      {disputed.count > 0 && (
        <li>{say(notes.disputed, { count: disputed.count, sums: format.list(disputed.totals.map(sumOf)) })}</li>
      )}
      {provisional.count > 0 && <li>{say(notes.provisional, { count: provisional.count })}</li>}
    </ul>
  )
}
