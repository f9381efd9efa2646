import { formatStage } from '@/lib/format/glossary'
import { formatSum } from '@/lib/format/money'
import { toPlotValue } from '@/lib/format/plot-value'
import { plotFill } from './plot-fill'
import type { TimeSeries } from './time-series'

/** What the drawing in the browser needs: heights as numbers, figures as the exact text that is to be read. */
export type PlotData = {
  readonly stages: readonly { readonly label: string; readonly fill: string }[]
  readonly rows: readonly {
    readonly label: string
    readonly count: number
    readonly values: readonly (number | null)[]
    readonly figures: readonly (string | null)[]
  }[]
}

export function toPlotData(series: TimeSeries): PlotData {
  return {
    stages: series.stages.map((stage) => ({ label: formatStage(stage).label, fill: plotFill(stage) })),
    rows: series.points.map(({ label, count, sums }) => ({
      label,
      count,
      values: sums.map((sum) => (sum === null ? null : toPlotValue(sum))),
      figures: sums.map((sum) => (sum === null ? null : formatSum({ amount: sum, currency: series.currency }))),
    })),
  }
}
