'use client'

import { type ComponentType, type CSSProperties, type PointerEvent, type ReactNode, useRef, useState } from 'react'
import type { PlotData } from './plot-data'

type InteractivePlotProps = {
  readonly data: PlotData
  readonly label: string
  readonly small?: boolean
  readonly style?: CSSProperties
  /** The same plot as the server drew it: it stands until a hand comes near, and again when it has gone. */
  readonly children: ReactNode
}

export type DrawnPlot = ComponentType<{
  readonly data: PlotData
  readonly label: string
  /** Of the rows that have one, in their order. */
  readonly hrefs: readonly string[]
}>

/**
 * Shows the server's drawing, whose marks are links for keyboards and screen readers, and fetches the one that answers to a pointer when one is first
 * near, in a box of the same size.
 */
export function InteractivePlot({ data, label, small = false, style, children }: InteractivePlotProps) {
  const [Plot, setPlot] = useState<DrawnPlot | null>(null)
  const [near, setNear] = useState(false)
  const [hrefs, setHrefs] = useState<readonly string[]>([])
  const box = useRef<HTMLDivElement>(null)

  const wake = () => {
    setHrefs([...(box.current?.querySelectorAll('a.mark') ?? [])].map((mark) => mark.getAttribute('href') ?? ''))
    setNear(true)
    // A failed download leaves the server's drawing, which says the same.
    import('./recharts-columns').then((module) => setPlot(() => module.RechartsColumns)).catch(() => undefined)
  }
  // A finger leaves with every tap, and would take the figures with it.
  const rest = ({ pointerType }: PointerEvent) => {
    if (pointerType === 'mouse') setNear(false)
  }
  const awake = Plot !== null && near
  return (
    <div
      ref={box}
      className={small ? 'plot plot-small' : 'plot'}
      style={style}
      onPointerEnter={near ? undefined : wake}
      onPointerLeave={rest}
    >
      {awake ? <Plot data={data} label={label} hrefs={hrefs} /> : children}
    </div>
  )
}
