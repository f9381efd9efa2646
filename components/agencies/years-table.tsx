import { CountBeneath } from '@/components/ui/count-beneath'
import { Money } from '@/components/ui/money'
import type { CurrencyCode } from '@/lib/domain/amount'
import { addDecimals } from '@/lib/domain/decimal-sum'
import { OUTLAY_STAGES } from '@/lib/domain/stage'
import type { AgencyView } from '@/lib/domain/views'
import { formatCount } from '@/lib/format/count'

type YearsTableProps = { readonly years: AgencyView['years']; readonly currency: CurrencyCode }

/** Outlays by year in one currency, newest first; a year without any says so. */
export function YearsTable({ years, currency }: YearsTableProps) {
  const rows = years
    .map(({ year, totals }) => {
      const outlays = totals.filter(
        (total) => total.currency === currency && (OUTLAY_STAGES as readonly string[]).includes(total.stage),
      )
      return {
        year,
        count: outlays.reduce((sum, { count }) => sum + count, 0),
        sum: outlays.length === 0 ? null : addDecimals(outlays.map(({ sum }) => sum)),
      }
    })
    .toSorted((a, b) => b.year - a.year)
  if (rows.length === 0) return null
  return (
    <table className="statement">
      <caption>Outlays (disbursement and expenditure) in {currency}, by year of the record’s date</caption>
      <thead>
        <tr>
          <th scope="col">Year</th>
          <th scope="col" className="figure count">
            Records
          </th>
          <th scope="col" className="figure">
            Sum
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ year, count, sum }) => (
          <tr key={year}>
            <th scope="row">
              {year}
              <CountBeneath count={count} />
            </th>
            <td className="figure count">{formatCount(count)}</td>
            <td className="figure">
              {sum === null ? (
                <span className="text-muted">no records</span>
              ) : (
                <Money sum money={{ amount: sum, currency }} />
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
