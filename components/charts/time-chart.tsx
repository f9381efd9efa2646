import { OUTLAY_STAGES, type Stage } from '@/lib/domain/stage'
import type { BlockView, MonthlySeries } from '@/lib/domain/views'
import { formatCount, formatCounted } from '@/lib/format/count'
import { GLOSSARY } from '@/lib/format/glossary'
import { formatCurrencyName, formatSum } from '@/lib/format/money'
import { toPlotValue } from '@/lib/format/plot-value'
import { BarPlot } from './bar-plot'
import { InteractivePlot } from './interactive-plot'
import { toPlotData } from './plot-data'
import { plotFill } from './plot-fill'
import { type TimeSeries, toTimeSeries } from './time-series'
import { TimeTable } from './time-table'

type TimeChartProps = {
  readonly months: readonly MonthlySeries[]
  readonly block: BlockView | null
  readonly small?: boolean
}

/** Money over time: one stage, or the two that make up outlays stacked. The same figures stand in a table beneath. */
export function TimeChart({ months, block, small = false }: TimeChartProps) {
  const series = toTimeSeries(months)
  if (series === null) return null
  const title = titleOf(series.stages)
  const [first, last] = [series.points[0]?.label, series.points.at(-1)?.label]
  const label = `${title} by ${series.step} in ${formatCurrencyName(series.currency)}, ${first} to ${last}`

  return (
    <figure className="min-w-0">
      <figcaption className="mb-3">
        <p className={small ? 'font-semibold' : 'text-xl font-semibold'}>
          {title}, {series.currency} by {series.step}
        </p>
        <p className="text-muted">{takeawayOf(series)}</p>
      </figcaption>
      {series.stages.length > 1 && <PlotKey stages={series.stages} />}
      <InteractivePlot data={toPlotData(series)} label={`${label}. Values by pointer or arrow keys.`} small={small}>
        <BarPlot series={series} label={label} small={small} />
      </InteractivePlot>
      <p className="mt-2 text-sm text-muted">{sourceOf(series, block)}</p>
      <details className="fold">
        <summary>The same figures as a table</summary>
        <TimeTable series={series} title={title} />
      </details>
    </figure>
  )
}

function PlotKey({ stages }: { readonly stages: readonly Stage[] }) {
  return (
    <p className="plot-key">
      {stages.map((stage) => (
        <span key={stage} style={{ ['--swatch' as string]: plotFill(stage) }}>
          {GLOSSARY[stage].label}
        </span>
      ))}
    </p>
  )
}

function titleOf(stages: readonly Stage[]): string {
  const [only] = stages
  if (stages.length === 1 && only !== undefined) return GLOSSARY[only].label
  const outlays = stages.every((stage) => (OUTLAY_STAGES as readonly Stage[]).includes(stage))
  return `${outlays ? 'Outlays: ' : ''}${stages.map((stage) => GLOSSARY[stage].label.toLowerCase()).join(' and ')}`
}

function takeawayOf({ points, currency, step }: TimeSeries): string {
  const known = points.flatMap(({ label, sum }) => (sum === null ? [] : [{ label, sum, height: toPlotValue(sum) }]))
  const most = known.reduce((best, point) => (point.height > best.height ? point : best), known[0]!)
  const gaps = points.length - known.length
  return [
    `Most in ${most.label}: ${formatSum({ amount: most.sum, currency })}.`,
    gaps > 0 ? ` No records for ${formatCounted(gaps, step)}.` : '',
  ].join('')
}

function sourceOf({ undated, outside, step }: TimeSeries, block: BlockView | null): string {
  return [
    `By the ${step} of each record's own date; records that stand now`,
    block ? `, at block ${formatCount(block.number)}` : '',
    undated > 0 ? `; ${formatCounted(undated, 'record')} without a date left out` : '',
    outside > 0 ? `; ${formatCounted(outside, 'record')} dated outside these ${step}s left out` : '',
    '.',
  ].join('')
}
