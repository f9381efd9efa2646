import { formatCounted } from '@/lib/format/count'
import { formatSum, formatTick } from '@/lib/format/money'
import { layOutBars } from './bar-layout'
import { plotFill } from './plot-fill'
import type { TimeSeries } from './time-series'

type BarPlotProps = { readonly series: TimeSeries; readonly label: string; readonly small?: boolean }

/** Bars over time, drawn on the server in percent, so that they fill any width and their words keep their size. */
export function BarPlot({ series, label, small = false }: BarPlotProps) {
  const { marks, ticks, timeTicks, baseline } = layOutBars(series, small ? 2 : 4)
  const points = new Map(series.points.map((point) => [point.key, point]))
  return (
    <svg role="img" aria-label={label}>
      {ticks.map(({ value, at }) => (
        <g key={value}>
          <line className="grid" x1="0%" x2="100%" y1={`${at}%`} y2={`${at}%`} />
          <text x={-8} y={`${at}%`} dy="0.32em" textAnchor="end">
            {formatTick(value)}
          </text>
        </g>
      ))}
      {marks.map(({ key, slot, x, y, width, height }) => {
        const point = points.get(key)
        return (
          <rect
            key={`${key}/${slot}`}
            x={`${x}%`}
            y={`${y}%`}
            width={`${width}%`}
            height={`${height}%`}
            strokeWidth={height < 0.4 ? 1 : 0}
            stroke={plotFill(series.stages[slot])}
            fill={plotFill(series.stages[slot])}
          >
            {point?.sum && (
              <title>
                {`${point.label}: ${formatSum({ amount: point.sum, currency: series.currency })}, ${formatCounted(point.count, 'record')}`}
              </title>
            )}
          </rect>
        )
      })}
      <line className="base" x1="0%" x2="100%" y1={`${baseline}%`} y2={`${baseline}%`} />
      {timeTicks.map(({ label: text, at, minor }) => (
        <text key={at} className={minor ? 'minor' : undefined} x={`${at}%`} y="100%" dy={20} textAnchor="middle">
          {text}
        </text>
      ))}
    </svg>
  )
}
