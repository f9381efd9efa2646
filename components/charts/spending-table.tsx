import { useLanguage } from '@/components/language/use-language'
import { InternalLink } from '@/components/ui/internal-link'
import { Money } from '@/components/ui/money'
import type { CountedSum, SpendingOverTime } from '@/lib/domain/chart-views'
import { narrowingOfTime } from '@/lib/search-params/narrow-search'
import type { HrefOf } from './chart-words'
import { ScrollTable } from './scroll-table'
import { addAll, timeLabel } from './time-words'

type SpendingTableProps = { readonly title: string; readonly view: SpendingOverTime; readonly hrefOf: HrefOf }

/** The figures of a plot over time, exact, newest first, with what the plot has no place for, and their total. */
export function SpendingTable({ title, view, hrefOf }: SpendingTableProps) {
  const { words, format } = useLanguage()
  const { time: texts } = words.charts
  const { measure, step, stages, points, undated, outside, total } = view
  const several = stages.length > 1
  const heading = step === 'month' ? texts.month : view.yearBasis === 'fiscal' ? texts.fiscalYear : texts.year
  const rest = (label: string, sum: CountedSum) =>
    sum.count > 0 && (
      <tr>
        <th scope="row">{label}</th>
        {several && <td colSpan={stages.length} />}
        <td className="figure">
          <Money sum money={{ amount: sum.sum, currency: measure.currency }} />
        </td>
        <td className="figure">{format.count(sum.count)}</td>
      </tr>
    )
  return (
    <ScrollTable title={title} long={points.length > 12}>
      <thead>
        <tr>
          <th scope="col">{heading}</th>
          {several &&
            stages.map((stage) => (
              <th key={stage} scope="col" className="figure">
                {words.glossary[stage].label}
              </th>
            ))}
          <th scope="col" className="figure">
            {words.charts.sum}
          </th>
          <th scope="col" className="figure">
            {words.charts.records}
          </th>
        </tr>
      </thead>
      <tbody>
        {points.toReversed().map(({ time, sums }) => {
          const all = addAll(sums)
          const href = hrefOf(narrowingOfTime(time))
          const label = timeLabel(format, time)
          return (
            <tr key={time}>
              <th scope="row">
                {href === null || all === null ? label : <InternalLink href={href}>{label}</InternalLink>}
              </th>
              {several &&
                sums.map((sum, slot) => (
                  <td key={stages[slot]} className="figure">
                    <SumOrNone sum={sum} currency={measure.currency} />
                  </td>
                ))}
              <td className="figure">
                <SumOrNone sum={all} currency={measure.currency} />
              </td>
              <td className="figure">{format.count(all?.count ?? 0)}</td>
            </tr>
          )
        })}
        {rest(step === 'month' ? texts.noMonth : texts.noYear, undated)}
        {rest(texts.otherTimes, outside)}
      </tbody>
      <tfoot>
        <tr className="sum">
          <th scope="row">{words.charts.inAll}</th>
          {several && <td colSpan={stages.length} />}
          <td className="figure">
            <Money sum money={{ amount: total.sum, currency: measure.currency }} />
          </td>
          <td className="figure">{format.count(total.count)}</td>
        </tr>
      </tfoot>
    </ScrollTable>
  )
}

/** An exact sum, or that nothing was published: zero means that somebody published zero. */
export function SumOrNone({ sum, currency }: { readonly sum: CountedSum | null; readonly currency: string }) {
  const { words } = useLanguage()
  if (sum === null) return <span className="text-muted">{words.charts.noRecords}</span>
  return <Money sum money={{ amount: sum.sum, currency }} />
}
