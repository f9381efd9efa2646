'use client'

import { type ComponentType, type ReactNode, useEffect, useRef, useState } from 'react'
import type { PlotData } from './plot-data'

type InteractivePlotProps = {
  readonly data: PlotData
  readonly label: string
  readonly small?: boolean
  /** The same plot as the server drew it, which stands until a hand comes near. */
  readonly children: ReactNode
}

/** Shows the server's drawing, and fetches the one that answers to pointer and arrow keys when it is first wanted, in a box of the same size. */
export function InteractivePlot({ data, label, small = false, children }: InteractivePlotProps) {
  const [Chart, setChart] = useState<ComponentType<{ readonly data: PlotData }> | null>(null)
  const box = useRef<HTMLDivElement>(null)
  const cameByKeyboard = useRef(false)

  const wake = () => {
    // A failed download leaves the server's drawing, which says the same.
    import('./recharts-bars').then((module) => setChart(() => module.RechartsBars)).catch(() => undefined)
  }

  useEffect(() => {
    const plot = box.current
    if (Chart === null || plot === null || !cameByKeyboard.current) return
    // The drawing comes a moment after its component, once it has measured the box.
    const observer = new MutationObserver(() => {
      const drawing = plot.querySelector<SVGElement>('svg[tabindex]')
      if (drawing === null) return
      observer.disconnect()
      drawing.focus()
    })
    observer.observe(plot, { childList: true, subtree: true })
    return () => observer.disconnect()
  }, [Chart])

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div
      ref={box}
      role="group"
      aria-label={label}
      className={small ? 'plot plot-small' : 'plot'}
      tabIndex={Chart === null ? 0 : -1}
      onPointerEnter={Chart === null ? wake : undefined}
      onFocus={
        Chart === null
          ? () => {
              cameByKeyboard.current = true
              wake()
            }
          : undefined
      }
    >
      {Chart === null ? children : <Chart data={data} />}
    </div>
  )
}
