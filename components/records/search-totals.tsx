import { Say } from '@/components/language/say'
import { useLanguage } from '@/components/language/use-language'
import { KeptOpen } from '@/components/search/kept-open'
import { InternalLink } from '@/components/ui/internal-link'
import { Money } from '@/components/ui/money'
import { worksheetHref } from '@/components/worksheet/worksheet-links'
import type { CurrencyCode } from '@/lib/domain/amount'
import { addDecimals } from '@/lib/domain/decimal-sum'
import { OUTLAY_STAGES, type Stage } from '@/lib/domain/stage'
import type { ResultTotals, StageTotal } from '@/lib/domain/views'
import { toDisplayText } from '@/lib/format/display-text'
import type { RecordSearch } from '@/lib/search-params/record-search'
import { unreadTexts } from './search-unread'
import { TotalsNotes } from './totals-notes'
import { TotalsTable } from './totals-table'

type SearchTotalsProps = {
  readonly totals: ResultTotals
  readonly search: RecordSearch
  readonly showIn: readonly CurrencyCode[]
}

/** So many sums stand beside each other; of more, those of most records, and the others in a fold. */
const BESIDE = 6
const FIRST = 3

/** What a whole result comes to, whatever its page: the sum of each stage and currency, and what is left out of them. */
export function SearchTotals({ totals, search, showIn }: SearchTotalsProps) {
  const { words, say, format } = useLanguage()
  const { records } = words
  const all = totals.totals
  const isMany = all.length > BESIDE
  const shown = isMany ? all.toSorted((a, b) => b.count - a.count).slice(0, FIRST) : all
  const unread = unreadTexts(search).map((text) => say(records.clauses.quoted, { text: toDisplayText(text) }))
  return (
    <section className="result-totals" aria-label={records.totals.title}>
      {shown.length > 0 && (
        <dl>
          {shown.map((total) => (
            <Figure
              key={`${total.stage} ${total.currency}`}
              total={total}
              label={words.glossary[total.stage].label}
              stages={[total.stage]}
              search={search}
            />
          ))}
          {!isMany &&
            addOutlays(all).map((total) => (
              <Figure
                key={`outlays ${total.currency}`}
                total={total}
                label={words.glossary.outlays.label}
                stages={OUTLAY_STAGES}
                search={search}
              />
            ))}
        </dl>
      )}
      {isMany && (
        <KeptOpen className="fold" open={false}>
          <summary>{say(records.totals.all, { count: all.length })}</summary>
          <div className="pt-3">
            <TotalsTable totals={all} search={search} showIn={showIn} />
          </div>
        </KeptOpen>
      )}
      <TotalsNotes totals={totals} />
      {unread.length > 0 && (
        <p className="mt-1 text-sm font-semibold text-caution">
          {say(records.unread.inTotals, { list: format.list(unread) })}
        </p>
      )}
    </section>
  )
}

/** What disbursement and expenditure make together, in each currency that has both. */
function addOutlays(totals: readonly StageTotal[]): readonly Omit<StageTotal, 'stage'>[] {
  const outlays = totals.filter(({ stage }) => (OUTLAY_STAGES as readonly Stage[]).includes(stage))
  return [...new Set(outlays.map(({ currency }) => currency))].flatMap((currency) => {
    const both = outlays.filter((total) => total.currency === currency)
    if (both.length < OUTLAY_STAGES.length) return []
    return [
      {
        currency,
        count: both.reduce((count, total) => count + total.count, 0),
        sum: addDecimals(both.map(({ sum }) => sum)),
      },
    ]
  })
}

type FigureProps = {
  readonly total: Omit<StageTotal, 'stage'>
  readonly label: string
  readonly stages: readonly Stage[]
  readonly search: RecordSearch
}

function Figure({ total: { currency, count, sum }, label, stages, search }: FigureProps) {
  const { words, say } = useLanguage()
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <InternalLink className="result-sum" href={worksheetHref(search, { stages, currencies: [currency] })}>
          <Say
            message={words.worksheet.rowLink}
            values={{ sum: <Money sum money={{ amount: sum, currency }} /> }}
            tags={{ hidden }}
          />
        </InternalLink>
      </dd>
      <dd className="result-count">{say(words.ui.recordCount, { count })}</dd>
    </div>
  )
}

const hidden = (text: string) => <span className="sr-only">{text}</span>
