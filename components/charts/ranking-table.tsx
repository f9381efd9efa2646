import type { ReactNode } from 'react'
import { useLanguage } from '@/components/language/use-language'
import { CountBeneath } from '@/components/ui/count-beneath'
import { InternalLink } from '@/components/ui/internal-link'
import { Money } from '@/components/ui/money'
import { WorksheetSum } from '@/components/worksheet/worksheet-sum'
import type { CurrencyCode } from '@/lib/domain/amount'
import type { CountedSum } from '@/lib/domain/chart-views'
import { toPlotValue } from '@/lib/format/plot-value'
import { percent } from './column-plot'

/** `href` leads to the records that the sum is of. */
export type RankedRow = CountedSum & { readonly key: string; readonly name: ReactNode; readonly href: string | null }

type RankingTableProps = {
  readonly title: string
  readonly source: string
  readonly heading: string
  readonly rows: readonly RankedRow[]
  /** What has no row of its own. */
  readonly rest?: readonly (CountedSum & { readonly key: string; readonly name: string })[]
  readonly total?: CountedSum
  /** The address of the worksheet of the total. */
  readonly worksheet?: string | null
  readonly currency: CurrencyCode
}

/** A ranking that is its own chart: name, a bar as long as its share of the largest, and the exact sum, which leads to its records. */
export function RankingTable(props: RankingTableProps) {
  const { title, source, heading, rows, rest = [], total, worksheet = null, currency } = props
  const { words, format } = useLanguage()
  const most = Math.max(0, ...rows.map(({ sum }) => Math.abs(toPlotValue(sum))))
  return (
    <table className="statement ranked">
      <caption>
        <span className="chart-title chart-title-small">{title}</span>
        <span className="chart-source">{source}</span>
      </caption>
      <thead>
        <tr>
          <th scope="col">{heading}</th>
          <th scope="col" className="figure count">
            {words.charts.records}
          </th>
          <th scope="col" className="figure">
            {words.charts.sum}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, count, sum, href }) => {
          const figure = <Money sum money={{ amount: sum, currency }} />
          return (
            <tr key={key}>
              <th scope="row">
                {name}
                <CountBeneath count={count} />
                <RankBar share={most === 0 ? 0 : toPlotValue(sum) / most} />
              </th>
              <td className="figure count">{format.count(count)}</td>
              <td className="figure">{href === null ? figure : <InternalLink href={href}>{figure}</InternalLink>}</td>
            </tr>
          )
        })}
        {rest
          .filter(({ count }) => count > 0)
          .map(({ key, name, count, sum }) => (
            <tr key={key} className="rest">
              <th scope="row">
                {name}
                <CountBeneath count={count} />
              </th>
              <td className="figure count">{format.count(count)}</td>
              <td className="figure">
                <Money sum money={{ amount: sum, currency }} />
              </td>
            </tr>
          ))}
      </tbody>
      {total && (
        <tfoot>
          <tr className="sum">
            <th scope="row">
              {words.charts.inAll}
              <CountBeneath count={total.count} />
            </th>
            <td className="figure count">{format.count(total.count)}</td>
            <td className="figure">
              <WorksheetSum href={worksheet} money={{ amount: total.sum, currency }} />
            </td>
          </tr>
        </tfoot>
      )}
    </table>
  )
}

function RankBar({ share }: { readonly share: number }) {
  return (
    <svg className="rank-bar" aria-hidden="true">
      <rect className={share < 0 ? 'column-negative' : 'column'} width={percent(Math.abs(share) * 100)} height="100%" />
    </svg>
  )
}
