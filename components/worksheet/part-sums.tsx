import { useLanguage } from '@/components/language/use-language'
import { Money } from '@/components/ui/money'
import type { WorksheetPart } from '@/lib/domain/worksheet'

/** Sums named one by one; the others are on the page of the entries themselves. */
const SHOWN = 6

/** The sums of some entries, each with its stage; never across stages or currencies. */
export function PartSums({ part: { totals } }: { readonly part: WorksheetPart }) {
  const { words, say } = useLanguage()
  if (totals.length === 0) return <span className="text-muted">{words.worksheet.noAmount}</span>
  const shown = totals.length === SHOWN + 1 ? totals : totals.slice(0, SHOWN)
  return (
    <ul className="part-sums">
      {shown.map(({ stage, currency, sum }) => (
        <li key={`${stage} ${currency}`}>
          <span className="text-muted">{words.glossary[stage].label}</span>{' '}
          <Money sum money={{ amount: sum, currency }} />
        </li>
      ))}
      {shown.length < totals.length && (
        <li className="text-sm text-muted">{say(words.worksheet.moreSums, { count: totals.length - shown.length })}</li>
      )}
    </ul>
  )
}
