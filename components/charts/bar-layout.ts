import { scaleBand, scaleLinear } from 'd3-scale'
import { toPlotValue } from '@/lib/format/plot-value'
import type { TimeSeries } from './time-series'

/** A rectangle in percent of the plot, `y` from its top. `slot` is the place of its stage in the series. */
export type BarMark = {
  readonly key: string
  readonly slot: number
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export type AxisTick = { readonly value: number; readonly at: number }
/** `minor` labels give way where the plot is narrow. */
export type TimeTick = { readonly label: string; readonly at: number; readonly minor: boolean }

export type BarLayout = {
  readonly marks: readonly BarMark[]
  readonly ticks: readonly AxisTick[]
  readonly timeTicks: readonly TimeTick[]
  readonly baseline: number
}

const TICKS = 4
const MOST_TIME_LABELS = 8

/** Where the bars of a series stand, in percent of the plot: stages stacked, money coming back below the line. */
export function layOutBars(series: TimeSeries, tickCount: number = TICKS): BarLayout {
  const stacks = series.points.map(({ sums }) => stack(sums.map((sum) => (sum === null ? 0 : toPlotValue(sum)))))
  const edges = stacks.flat().flatMap(({ from, to }) => [from, to])
  const [low, high] = [Math.min(0, ...edges), Math.max(0, ...edges)]
  const value = scaleLinear([low, high === low ? low + 1 : high], [100, 0]).nice(tickCount)
  const band = scaleBand(
    series.points.map(({ key }) => key),
    [0, 100],
  ).paddingInner(series.points.length > 48 ? 0.15 : 0.28)

  const marks = series.points.flatMap(({ key, sums }, position) =>
    (stacks[position] ?? []).flatMap(({ from, to }, slot): BarMark[] => {
      if (sums[slot] === null || from === to) return []
      const y = value(Math.max(from, to))
      return [{ key, slot, x: band(key) ?? 0, y, width: band.bandwidth(), height: value(Math.min(from, to)) - y }]
    }),
  )

  return {
    marks,
    ticks: value.ticks(tickCount).map((tick) => ({ value: tick, at: value(tick) })),
    timeTicks: timeTicks(series, (key) => (band(key) ?? 0) + band.bandwidth() / 2),
    baseline: value(0),
  }
}

function stack(values: readonly number[]): { readonly from: number; readonly to: number }[] {
  let [above, below] = [0, 0]
  return values.map((value) => {
    if (value >= 0) {
      above += value
      return { from: above - value, to: above }
    }
    below += value
    return { from: below - value, to: below }
  })
}

function timeTicks(series: TimeSeries, at: (key: string) => number): TimeTick[] {
  const yearly = series.points.filter(({ key }) => key.length === 4 || key.endsWith('-01'))
  const candidates = yearly.length >= 3 ? yearly : series.points
  const stride = Math.ceil(candidates.length / MOST_TIME_LABELS)
  return candidates
    .filter((_, position) => position % stride === 0)
    .map(({ key, label }, position) => ({
      label: yearly.length >= 3 ? key.slice(0, 4) : label,
      at: at(key),
      minor: position % 2 === 1,
    }))
}
