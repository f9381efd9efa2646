import { addDecimals } from '@/lib/domain/decimal-sum'
import type { BlockView, MonthlySeries } from '@/lib/domain/views'
import { SpendingFigure } from './spending-chart'

type TimeChartProps = {
  readonly months: readonly MonthlySeries[]
  readonly block: BlockView | null
  readonly small?: boolean
}

/** Monthly series as a chart whose marks lead nowhere. Pages that know their search use SpendingChart. */
export function TimeChart({ months, block, small = false }: TimeChartProps) {
  const [first] = months
  if (first === undefined) return null
  const times = [...new Set(months.flatMap(({ points }) => points.map(({ month }) => month)))].sort()
  const points = times.map((time) => ({
    time,
    sums: months.map((series) => {
      const point = series.points.find(({ month }) => month === time)
      return point == null || point.sum === null ? null : { count: point.count, sum: point.sum }
    }),
  }))
  const known = points.flatMap(({ sums }) => sums.flatMap((sum) => sum ?? []))
  const stages = months.map(({ stage }) => stage)
  return (
    <SpendingFigure
      block={block}
      small={small}
      hrefOf={() => null}
      view={{
        measure: { currency: first.currency, stages },
        total: {
          count: known.reduce((sum, { count }) => sum + count, 0),
          sum: addDecimals(['0', ...known.map(({ sum }) => sum)]),
        },
        period: null,
        step: 'month',
        yearBasis: 'calendar',
        stages,
        points,
        undated: { count: 0, sum: '0' },
        outside: { count: 0, sum: '0' },
      }}
    />
  )
}
