import { CountBeneath } from '@/components/ui/count-beneath'
import { Money } from '@/components/ui/money'
import { addDecimals } from '@/lib/domain/decimal-sum'
import { OUTLAY_STAGES, STAGES } from '@/lib/domain/stage'
import type { StageTotal } from '@/lib/domain/views'
import { formatCount } from '@/lib/format/count'
import { formatStage } from '@/lib/format/glossary'
import { formatCurrencyName } from '@/lib/format/money'

type TotalsTableProps = { readonly totals: readonly StageTotal[] }

/** A statement for each currency, that of most records first: its stages, and under disbursement and expenditure what they make together. */
export function TotalsTable({ totals }: TotalsTableProps) {
  const statements = [...new Set(totals.map(({ currency }) => currency))]
    .map((currency) => totals.filter((total) => total.currency === currency))
    .sort((a, b) => countOf(b) - countOf(a))
  return (
    <div className={statements.length > 1 ? 'statements' : 'max-w-[51rem]'}>
      {statements.map((ofCurrency) => (
        <div key={ofCurrency[0]!.currency}>
          <CurrencyStatement totals={ofCurrency} />
        </div>
      ))}
    </div>
  )
}

const isOutlay = ({ stage }: StageTotal): boolean => (OUTLAY_STAGES as readonly string[]).includes(stage)

function CurrencyStatement({ totals }: TotalsTableProps) {
  const currency = totals[0]!.currency
  const inOrder = totals.toSorted((a, b) => STAGES.indexOf(a.stage) - STAGES.indexOf(b.stage))
  const outlays = inOrder.filter(isOutlay)
  const others = inOrder.filter((total) => !isOutlay(total))
  return (
    <table className="statement">
      <caption>
        {formatCurrencyName(currency)} ({currency})
      </caption>
      <thead>
        <tr>
          <th scope="col">Stage</th>
          <th scope="col" className="figure count">
            Records
          </th>
          <th scope="col" className="figure">
            Sum
          </th>
        </tr>
      </thead>
      <tbody>
        {outlays.map((total) => (
          <TotalRow key={total.stage} total={total} />
        ))}
        {outlays.length > 1 && (
          <tr className="sum">
            <th scope="row">
              Outlays<span className="font-normal text-muted">, the two together</span>
              <CountBeneath count={countOf(outlays)} />
            </th>
            <td className="figure count">{formatCount(countOf(outlays))}</td>
            <td className="figure">
              <Money sum money={{ amount: addDecimals(outlays.map(({ sum }) => sum)), currency }} />
            </td>
          </tr>
        )}
        {others.map((total) => (
          <TotalRow key={total.stage} total={total} />
        ))}
      </tbody>
    </table>
  )
}

const countOf = (totals: readonly StageTotal[]): number => totals.reduce((sum, { count }) => sum + count, 0)

function TotalRow({ total: { stage, currency, count, sum } }: { readonly total: StageTotal }) {
  return (
    <tr>
      <th scope="row">
        {formatStage(stage).label}
        <CountBeneath count={count} />
      </th>
      <td className="figure count">{formatCount(count)}</td>
      <td className="figure">
        <Money sum money={{ amount: sum, currency }} />
      </td>
    </tr>
  )
}
