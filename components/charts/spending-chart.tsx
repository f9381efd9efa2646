import { Say } from '@/components/language/say'
import { useLanguage } from '@/components/language/use-language'
import { Money } from '@/components/ui/money'
import type { CountedSum, SpendingOverTime } from '@/lib/domain/chart-views'
import type { Stage } from '@/lib/domain/stage'
import type { BlockView } from '@/lib/domain/views'
import { toPlotValue } from '@/lib/format/plot-value'
import { narrowingOfTime } from '@/lib/search-params/narrow-search'
import type { RecordSearch } from '@/lib/search-params/record-search'
import { ChartFigure } from './chart-figure'
import { apart, createHrefOf, describeBasis, describeMark, type HrefOf, stageOf, worksheetOf } from './chart-words'
import { chooseLabels } from './column-layout'
import { ColumnPlot, gutterOf } from './column-plot'
import { InteractivePlot } from './interactive-plot'
import type { PlotData } from './plot-data'
import { stageClass } from './plot-fill'
import { SpendingTable } from './spending-table'
import { addAll, timeLabel } from './time-words'

type SpendingChartProps = {
  readonly search: RecordSearch
  readonly view: SpendingOverTime
  readonly block: BlockView | null
  readonly small?: boolean
  /** Unique on its page. */
  readonly id?: string
}

/** Money over time: one stage, or the two that make outlays on one another. Every column leads to its records. */
export function SpendingChart({ search, ...rest }: SpendingChartProps) {
  const { measure } = rest.view
  return <SpendingFigure {...rest} hrefOf={createHrefOf(search, measure)} worksheet={worksheetOf(search, measure)} />
}

type SpendingFigureProps = Omit<SpendingChartProps, 'search'> & {
  readonly hrefOf: HrefOf
  readonly worksheet?: string | null
}

export function SpendingFigure(props: SpendingFigureProps) {
  const { view, block, small = false, id = 'over-time', hrefOf, worksheet = null } = props
  const tools = useLanguage()
  const { words, say, format } = tools
  const { time: texts } = words.charts
  const { measure, stages, step, points } = view
  const titles = { month: texts.byMonth, year: view.yearBasis === 'fiscal' ? texts.byFiscalYear : texts.byYear }
  const title = say(titles[step], { stage: stageOf(tools, measure) })
  if (view.total.count === 0) return <p className="empty-result">{words.charts.nothing}</p>

  const shown = points.map((point) => ({ ...point, label: timeLabel(format, point.time), all: addAll(point.sums) }))
  const groups = shown.map(({ time, label, sums, all }) => ({
    key: time,
    label,
    values: sums.map((sum) => (sum === null ? null : toPlotValue(sum.sum))),
    marks: [
      all && { label: describeMark(tools, label, all, measure.currency), href: hrefOf(narrowingOfTime(time)) },
    ] as const,
  }))
  const data: PlotData = {
    slots: stages.map((stage) => ({
      label: words.glossary[stage].label,
      fill: stageClass(stage).includes('other') ? 'var(--plot-3)' : 'var(--plot-1)',
    })),
    ticks: chooseLabels(groups).map(({ key, label }) => ({ key, label })),
    rows: shown.map(({ time, label, sums, all }, position) => ({
      key: time,
      label,
      note: say(words.ui.recordCount, { count: all?.count ?? 0 }),
      values: groups[position]!.values,
      figures: sums.map((sum) => (sum === null ? null : format.sum({ amount: sum.sum, currency: measure.currency }))),
      linked: groups[position]!.marks[0]?.href != null,
    })),
    arrange: 'stacked',
    empty: words.charts.noRecords,
  }
  const marks = groups.filter(({ marks }) => marks[0]?.href != null).length
  return (
    <ChartFigure
      id={id}
      title={title}
      source={describeBasis(tools, view, block)}
      worksheet={worksheet}
      takeaway={<Takeaway view={view} />}
      notes={notesOf(view, tools)}
      small={small}
      marks={marks}
      table={<SpendingTable title={title} view={view} hrefOf={hrefOf} />}
    >
      {stages.length > 1 && <PlotKey stages={stages} />}
      {points.length > 0 && (
        <InteractivePlot
          data={data}
          label={title}
          small={small}
          style={gutterOf(
            shown.map(({ all }) => all && toPlotValue(all.sum)),
            format.tick,
          )}
        >
          <ColumnPlot
            label={title}
            small={small}
            arrange="stacked"
            groups={groups}
            slots={stages.map((stage) => ({
              key: stage,
              label: words.glossary[stage].label,
              className: stageClass(stage),
            }))}
          />
        </InteractivePlot>
      )}
    </ChartFigure>
  )
}

function PlotKey({ stages }: { readonly stages: readonly Stage[] }) {
  const { words } = useLanguage()
  return (
    <p className="plot-key">
      {stages.map((stage) => (
        <span key={stage} className={`key ${stageClass(stage)}`}>
          {words.glossary[stage].label}
        </span>
      ))}
    </p>
  )
}

function Takeaway({ view }: { readonly view: SpendingOverTime }) {
  const { words, say, format } = useLanguage()
  const { time: texts } = words.charts
  const known = view.points.flatMap(({ time, sums }) => {
    const all = addAll(sums)
    return all === null ? [] : [{ time, sum: all.sum, height: toPlotValue(all.sum) }]
  })
  const [first] = known
  if (first === undefined) return null
  const most = known.reduce((best, point) => (point.height > best.height ? point : best), first)
  const gaps = view.points.length - known.length
  return (
    <>
      {known.length > 1 && (
        <Say
          message={texts.most}
          values={{
            time: timeLabel(format, most.time),
            sum: <Money sum money={{ amount: most.sum, currency: view.measure.currency }} />,
          }}
        />
      )}
      {gaps > 0 && ` ${say(view.step === 'month' ? texts.gapsMonth : texts.gapsYear, { count: gaps })}`}
    </>
  )
}

function notesOf(view: SpendingOverTime, { words, say, format }: ReturnType<typeof useLanguage>): string[] {
  const { time: texts } = words.charts
  const said = ({ count, sum }: CountedSum) => ({
    count,
    sum: apart(format.sum({ amount: sum, currency: view.measure.currency })),
  })
  return [
    ...(view.yearBasis === 'fiscal' ? [texts.fiscal] : []),
    ...(view.undated.count > 0
      ? [say(view.step === 'month' ? texts.undatedMonth : texts.undatedYear, said(view.undated))]
      : []),
    ...(view.outside.count > 0 ? [say(texts.outside, said(view.outside))] : []),
  ]
}
