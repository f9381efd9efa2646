import { Money } from '@/components/ui/money'
import { formatCount } from '@/lib/format/count'
import { GLOSSARY } from '@/lib/format/glossary'
import type { TimeSeries } from './time-series'

type TimeTableProps = { readonly series: TimeSeries; readonly title: string }

/** The figures of a plot, exact, newest first. */
export function TimeTable({ series: { stages, currency, step, points }, title }: TimeTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="scroll-x max-h-96 overflow-y-auto" aria-label={`${title}, table`} tabIndex={0}>
      <table className="statement">
        <caption>
          {title}, {currency} by {step}
        </caption>
        <thead>
          <tr>
            <th scope="col">{step === 'month' ? 'Month' : 'Year'}</th>
            {stages.map((stage) => (
              <th key={stage} scope="col" className="figure">
                {GLOSSARY[stage].label}
              </th>
            ))}
            <th scope="col" className="figure">
              Records
            </th>
          </tr>
        </thead>
        <tbody>
          {points.toReversed().map(({ key, label, sums, count }) => (
            <tr key={key}>
              <th scope="row">{label}</th>
              {stages.map((stage, slot) => {
                const sum = sums[slot]
                return (
                  <td key={stage} className="figure">
                    {sum == null ? (
                      <span className="text-muted">no records</span>
                    ) : (
                      <Money sum money={{ amount: sum, currency }} />
                    )}
                  </td>
                )
              })}
              <td className="figure">{formatCount(count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
