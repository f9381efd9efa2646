import type { ReactNode } from 'react'
import { CountBeneath } from '@/components/ui/count-beneath'
import { Money } from '@/components/ui/money'
import type { CurrencyCode } from '@/lib/domain/amount'
import { formatCount } from '@/lib/format/count'
import { toPlotValue } from '@/lib/format/plot-value'

export type RankedRow = { readonly key: string; readonly name: ReactNode; readonly count: number; readonly sum: string }

type RankedTableProps = {
  readonly caption: string
  readonly heading: string
  readonly rows: readonly RankedRow[]
  readonly currency: CurrencyCode
}

/** A ranking that is its own chart: name, exact sum, and a bar as long as its share of the largest. */
export function RankedTable({ caption, heading, rows, currency }: RankedTableProps) {
  const most = Math.max(0, ...rows.map(({ sum }) => Math.abs(toPlotValue(sum))))
  return (
    <table className="statement ranked">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{heading}</th>
          <th scope="col" className="figure count">
            Records
          </th>
          <th scope="col" className="figure">
            Sum
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, count, sum }) => (
          <tr key={key}>
            <th scope="row">
              {name}
              <CountBeneath count={count} />
              <RankBar share={most === 0 ? 0 : toPlotValue(sum) / most} />
            </th>
            <td className="figure count">{formatCount(count)}</td>
            <td className="figure">
              <Money sum money={{ amount: sum, currency }} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function RankBar({ share }: { readonly share: number }) {
  return (
    <svg className="rank-bar" aria-hidden="true">
      <rect
        width={`${Math.abs(share) * 100}%`}
        height="100%"
        fill={share < 0 ? 'none' : 'var(--plot-1)'}
        stroke={share < 0 ? 'var(--plot-7)' : 'none'}
      />
    </svg>
  )
}
