import type { ReactNode } from 'react'
import { useLanguage } from '@/components/language/use-language'
import { InternalLink } from '@/components/ui/internal-link'
import { Money } from '@/components/ui/money'
import type { CurrencyCode } from '@/lib/domain/amount'
import type { AttributedSum, CountedSum } from '@/lib/domain/chart-views'
import { ScrollTable } from './scroll-table'

type AttributionTableProps = {
  readonly title: string
  readonly heading: string
  readonly currency: CurrencyCode
  readonly total: CountedSum
  readonly rows: readonly (AttributedSum & {
    readonly key: string
    readonly name: ReactNode
    readonly code?: string | null
    readonly href: string | null
  })[]
  /** What no row has; without records nor a sum it is left out. */
  readonly rest: readonly {
    readonly key: string
    readonly name: string
    readonly attributed: string
    readonly count: number | null
  }[]
}

/** What the records give to each sector or country, exactly, and the records that name it with their whole amounts. */
export function AttributionTable({ title, heading, currency, total, rows, rest }: AttributionTableProps) {
  const { words, say, format } = useLanguage()
  return (
    <ScrollTable title={title} long={rows.length > 12}>
      <thead>
        <tr>
          <th scope="col">{heading}</th>
          <th scope="col" className="figure">
            {words.charts.part}
          </th>
          <th scope="col" className="figure">
            {words.charts.whole}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, code, attributed, all, href }) => {
          const whole = (
            <>
              <Money sum money={{ amount: all.sum, currency }} />
              <span className="chart-count">{say(words.ui.recordCount, { count: all.count })}</span>
            </>
          )
          return (
            <tr key={key}>
              <th scope="row">
                {name}
                {code && <span className="chart-code"> {code}</span>}
              </th>
              <td className="figure">
                <Money sum money={{ amount: attributed, currency }} />
              </td>
              <td className="figure">{href === null ? whole : <InternalLink href={href}>{whole}</InternalLink>}</td>
            </tr>
          )
        })}
        {rest
          .filter(({ attributed, count }) => attributed !== '0' || (count ?? 0) > 0)
          .map(({ key, name, attributed, count }) => (
            <tr key={key} className="rest">
              <th scope="row">{name}</th>
              <td className="figure">
                <Money sum money={{ amount: attributed, currency }} />
              </td>
              <td className="figure">
                {count !== null && <span className="chart-count">{say(words.ui.recordCount, { count })}</span>}
              </td>
            </tr>
          ))}
      </tbody>
      <tfoot>
        <tr className="sum">
          <th scope="row">{words.charts.inAll}</th>
          <td className="figure">
            <Money sum money={{ amount: total.sum, currency }} />
          </td>
          <td className="figure">{format.count(total.count)}</td>
        </tr>
      </tfoot>
    </ScrollTable>
  )
}
