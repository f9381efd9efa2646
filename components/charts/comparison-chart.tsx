import { Say } from '@/components/language/say'
import { type LanguageTools, useLanguage } from '@/components/language/use-language'
import { Money } from '@/components/ui/money'
import { COMPARED, type Compared, type StageComparison } from '@/lib/domain/chart-views'
import { stagesOf } from '@/lib/domain/choose-measure'
import type { BlockView } from '@/lib/domain/views'
import { toPlotValue } from '@/lib/format/plot-value'
import type { Narrowing } from '@/lib/search-params/narrow-search'
import type { RecordSearch } from '@/lib/search-params/record-search'
import { ChartFigure } from './chart-figure'
import { createHrefOf, describeChart, describeMark, worksheetOf } from './chart-words'
import { chooseLabels } from './column-layout'
import { ColumnPlot, gutterOf } from './column-plot'
import { COMPARED_CLASS, type ComparedHref, groupName } from './compared-words'
import { ComparisonBars } from './comparison-bars'
import { ComparisonTable } from './comparison-table'
import { InteractivePlot } from './interactive-plot'
import type { PlotData } from './plot-data'

type ComparisonChartProps = {
  readonly search: RecordSearch
  readonly view: StageComparison
  readonly block: BlockView | null
  readonly id?: string
}

const FILL: { readonly [stage in Compared]: string } = {
  budget: 'var(--paper)',
  commitment: 'color-mix(in oklab, var(--plot-1) 38%, var(--paper))',
  outlays: 'var(--plot-1)',
}

/** What was allowed, promised and paid beside each other: in columns by year, in bars by whatever has a name. */
export function ComparisonChart({ search, view, block, id = 'comparison' }: ComparisonChartProps) {
  const tools = useLanguage()
  const { words, say } = tools
  const texts = words.charts.comparison
  const title = titleOf(tools, view)
  const stages = COMPARED.filter((stage) => view.totals[stage] !== null)
  if (stages.length === 0) return <p className="empty-result">{words.charts.nothing}</p>

  const hrefOf: ComparedHref = (key, stage) => {
    const narrowing: Narrowing = view.by === 'year' ? { year: Number(key) } : { reference: key }
    return createHrefOf(search, { currency: view.currency, stages: stagesOf(stage) })(narrowing)
  }
  const table = <ComparisonTable title={title} view={view} hrefOf={hrefOf} />
  const source = describeChart(tools, { stage: texts.spelled, currency: view.currency, period: view.period, block })
  const notes = view.by === 'year' && view.yearBasis === 'fiscal' ? [words.charts.time.fiscal] : []
  const marks = view.groups.reduce(
    (count, { sums }) => count + stages.filter((stage) => sums[stage] !== null).length,
    0,
  )
  return (
    <ChartFigure
      id={id}
      title={title}
      source={source}
      worksheet={worksheetOf(search, { currency: view.currency, stages: COMPARED.flatMap(stagesOf) })}
      takeaway={<Takeaway view={view} />}
      notes={notes}
      marks={marks}
      table={table}
    >
      <p className="plot-key">
        {stages.map((stage) => (
          <span key={stage} className={`key ${COMPARED_CLASS[stage]}`}>
            {words.glossary[stage].label}
          </span>
        ))}
      </p>
      {view.by === 'year' ? (
        <YearColumns title={title} view={view} stages={stages} hrefOf={hrefOf} />
      ) : (
        <ComparisonBars view={view} stages={stages} hrefOf={hrefOf} />
      )}
      {view.others.groups > 0 && view.by !== 'year' && (
        <p className="chart-note">{say(texts.others, { count: view.others.groups })}</p>
      )}
    </ChartFigure>
  )
}

function titleOf({ words }: LanguageTools, { by, yearBasis }: StageComparison): string {
  const texts = words.charts.comparison
  switch (by) {
    case 'year':
      return yearBasis === 'fiscal' ? texts.byFiscalYear : texts.byYear
    case 'activity':
      return texts.byActivity
    case 'programme':
      return texts.byProgramme
    case 'contract':
      return texts.byContract
    case 'budget-line':
      return texts.byBudgetLine
  }
}

function Takeaway({ view }: { readonly view: StageComparison }) {
  const { words } = useLanguage()
  const paid = view.groups.flatMap((group) =>
    group.sums.outlays === null ? [] : [{ group, sum: group.sums.outlays.sum }],
  )
  const [first] = paid
  if (first === undefined || paid.length < 2) return null
  const most = paid.reduce((best, item) => (toPlotValue(item.sum) > toPlotValue(best.sum) ? item : best), first)
  return (
    <Say
      message={words.charts.comparison.most}
      values={{
        what: <bdi>{groupName(most.group)}</bdi>,
        sum: <Money sum money={{ amount: most.sum, currency: view.currency }} />,
      }}
    />
  )
}

type YearColumnsProps = {
  readonly title: string
  readonly view: StageComparison
  readonly stages: readonly Compared[]
  readonly hrefOf: ComparedHref
}

function YearColumns({ title, view, stages, hrefOf }: YearColumnsProps) {
  const tools = useLanguage()
  const { words, say, format } = tools
  const groups = view.groups.map(({ key, sums }) => ({
    key,
    label: key,
    values: stages.map((stage) => (sums[stage] === null ? null : toPlotValue(sums[stage].sum))),
    marks: stages.map((stage) => {
      const sum = sums[stage]
      if (sum === null) return null
      const what = `${words.glossary[stage].label}, ${key}`
      return { label: describeMark(tools, what, sum, view.currency), href: hrefOf(key, stage) }
    }),
  }))
  const data: PlotData = {
    slots: stages.map((stage) => ({ label: words.glossary[stage].label, fill: FILL[stage] })),
    ticks: chooseLabels(groups).map(({ key, label }) => ({ key, label })),
    rows: view.groups.map(({ key, sums }, position) => ({
      key,
      label: key,
      note: say(words.ui.recordCount, { count: stages.reduce((count, stage) => count + (sums[stage]?.count ?? 0), 0) }),
      values: groups[position]!.values,
      figures: stages.map((stage) =>
        sums[stage] === null ? null : format.sum({ amount: sums[stage].sum, currency: view.currency }),
      ),
      linked: false,
    })),
    arrange: 'beside',
    empty: words.charts.noRecords,
  }
  return (
    <InteractivePlot
      data={data}
      label={title}
      style={gutterOf(
        groups.flatMap(({ values }) => values),
        format.tick,
      )}
    >
      <ColumnPlot
        label={title}
        arrange="beside"
        groups={groups}
        slots={stages.map((stage) => ({
          key: stage,
          label: words.glossary[stage].label,
          className: COMPARED_CLASS[stage],
        }))}
      />
    </InteractivePlot>
  )
}
