/** What the drawing in the browser needs: heights as numbers, figures and notes as the text that is to be read. */
export type PlotData = {
  readonly slots: readonly { readonly label: string; readonly fill: string }[]
  /** Which groups the axis names, and how. */
  readonly ticks: readonly { readonly key: string; readonly label: string }[]
  readonly rows: readonly {
    readonly key: string
    readonly label: string
    readonly note: string
    readonly values: readonly (number | null)[]
    readonly figures: readonly (string | null)[]
    /** Whether the server's drawing has a link for it; those links are told in the same order. */
    readonly linked: boolean
  }[]
  readonly arrange: 'stacked' | 'beside'
  /** In place of a figure where nothing was published. */
  readonly empty: string
}
