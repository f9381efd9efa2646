import { scaleBand, scaleLinear } from 'd3-scale'

/** Columns that stand on one line: `values` by slot, null where there is none. */
export type ColumnGroup = { readonly key: string; readonly label: string; readonly values: readonly (number | null)[] }

/** A rectangle in percent of the plot, `y` from its top. */
export type ColumnMark = {
  readonly key: string
  readonly slot: number
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}
/** The strip of the plot that belongs to a group, however low its columns are. */
export type ColumnStrip = { readonly key: string; readonly x: number; readonly width: number }
export type AxisTick = { readonly value: number; readonly at: number }
/** `minor` labels give way where the plot is narrow. */
export type ColumnLabel = { readonly key: string; readonly label: string; readonly minor: boolean; readonly at: number }

export type ColumnLayout = {
  readonly marks: readonly ColumnMark[]
  readonly strips: readonly ColumnStrip[]
  readonly ticks: readonly AxisTick[]
  readonly labels: readonly ColumnLabel[]
  readonly baseline: number
}

type ColumnOptions = {
  /** Slots on one another, money coming back below the line; or beside each other. */
  readonly arrange: 'stacked' | 'beside'
  readonly tickCount?: number
  readonly mostLabels?: number
}

const TICKS = 4
const MOST_LABELS = 8
/** A column's width in percent of the plot. */
const WIDEST = 12

/** Where columns stand, in percent of the plot, so that they fill any width. */
export function layOutColumns(
  groups: readonly ColumnGroup[],
  { arrange, tickCount = TICKS, mostLabels = MOST_LABELS }: ColumnOptions,
): ColumnLayout {
  const spans = groups.map(({ values }) =>
    arrange === 'stacked' ? stack(values) : values.map((value) => spanOf(value)),
  )
  const edges = spans.flat().flatMap(({ from, to }) => [from, to])
  const [low, high] = [Math.min(0, ...edges), Math.max(0, ...edges)]
  const value = scaleLinear([low, high === low ? low + 1 : high], [100, 0]).nice(tickCount)
  const band = scaleBand(
    groups.map(({ key }) => key),
    [0, 100],
  ).paddingInner(groups.length > 48 ? 0.15 : 0.28)
  const slots = Math.max(1, ...groups.map(({ values }) => values.length))
  // A few groups do not become walls.
  const full = Math.min(band.bandwidth(), arrange === 'stacked' ? WIDEST : WIDEST * slots)
  const xOf = (key: string) => (band(key) ?? 0) + (band.bandwidth() - full) / 2

  const marks = groups.flatMap(({ key, values }, position) =>
    spans[position]!.flatMap(({ from, to }, slot): ColumnMark[] => {
      if (values[slot] === null || from === to) return []
      const y = value(Math.max(from, to))
      const width = arrange === 'stacked' ? full : full / slots
      const x = arrange === 'stacked' ? xOf(key) : xOf(key) + slot * width
      return [{ key, slot, x, y, width, height: value(Math.min(from, to)) - y }]
    }),
  )
  return {
    marks,
    strips: groups.map(({ key }) => {
      const start = (band(key) ?? 0) - (band.step() - band.bandwidth()) / 2
      const [x, end] = [Math.max(0, start), Math.min(100, start + band.step())]
      return { key, x, width: end - x }
    }),
    ticks: value.ticks(tickCount).map((tick) => ({ value: tick, at: value(tick) })),
    labels: chooseLabels(groups, mostLabels).map((label) => ({ ...label, at: xOf(label.key) + full / 2 })),
    baseline: value(0),
  }
}

type Span = { readonly from: number; readonly to: number }

const spanOf = (value: number | null): Span => ({ from: 0, to: value ?? 0 })

function stack(values: readonly (number | null)[]): Span[] {
  let [above, below] = [0, 0]
  return values.map((maybe) => {
    const value = maybe ?? 0
    if (value >= 0) {
      above += value
      return { from: above - value, to: above }
    }
    below += value
    return { from: below - value, to: below }
  })
}

/** Which groups an axis names: months by their Januaries where there are three, else every nth. Every second one is minor. */
export function chooseLabels(
  groups: readonly Pick<ColumnGroup, 'key' | 'label'>[],
  most: number = MOST_LABELS,
): Omit<ColumnLabel, 'at'>[] {
  const januaries = groups.filter(({ key }) => key.endsWith('-01'))
  const yearly = januaries.length >= 3
  const candidates = yearly ? januaries : groups
  const stride = Math.ceil(candidates.length / most)
  return candidates
    .filter((_, position) => position % stride === 0)
    .map(({ key, label }, position) => ({
      key,
      label: yearly ? key.slice(0, 4) : label,
      minor: position % 2 === 1,
    }))
}
