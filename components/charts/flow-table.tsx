import { useLanguage } from '@/components/language/use-language'
import { InternalLink } from '@/components/ui/internal-link'
import { Money } from '@/components/ui/money'
import type { CountedSum, MoneyFlow } from '@/lib/domain/chart-views'
import type { NamedNode } from './flow-words'
import { ScrollTable } from './scroll-table'

type FlowTableProps = {
  readonly title: string
  readonly currency: string
  readonly total: CountedSum
  /** Greatest first. */
  readonly flows: readonly (MoneyFlow & {
    readonly source: NamedNode
    readonly sink: NamedNode
    readonly href: string | null
  })[]
}

/** Every flow exactly, those below zero too, beside the records that name both its ends. Each step of the way adds up to the total. */
export function FlowTable({ title, flows, currency, total }: FlowTableProps) {
  const { words, say, format } = useLanguage()
  return (
    <ScrollTable title={title} long={flows.length > 12}>
      <thead>
        <tr>
          <th scope="col">{words.charts.flows.from}</th>
          <th scope="col">{words.charts.flows.to}</th>
          <th scope="col" className="figure">
            {words.charts.sum}
          </th>
          <th scope="col" className="figure">
            {words.charts.whole}
          </th>
        </tr>
      </thead>
      <tbody>
        {flows.map(({ from, to, source, sink, sum, all, href }) => {
          const whole = all && (
            <>
              <Money sum money={{ amount: all.sum, currency }} />
              <span className="chart-count">{say(words.ui.recordCount, { count: all.count })}</span>
            </>
          )
          return (
            <tr key={`${from} ${to}`}>
              <th scope="row">
                <bdi>{source.name}</bdi>
              </th>
              <td>
                <bdi>{sink.name}</bdi>
              </td>
              <td className="figure">
                <Money sum money={{ amount: sum, currency }} />
              </td>
              <td className="figure">{href === null ? whole : <InternalLink href={href}>{whole}</InternalLink>}</td>
            </tr>
          )
        })}
      </tbody>
      <tfoot>
        <tr className="sum">
          <th scope="row" colSpan={2}>
            {words.charts.inAll}
          </th>
          <td className="figure">
            <Money sum money={{ amount: total.sum, currency }} />
          </td>
          <td className="figure">{format.count(total.count)}</td>
        </tr>
      </tfoot>
    </ScrollTable>
  )
}
