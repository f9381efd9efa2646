import type { ReactNode } from 'react'
import { useLanguage } from '@/components/language/use-language'
import { InternalLink } from '@/components/ui/internal-link'

/** More marks than this can be skipped by keyboard. */
const FEW_MARKS = 12

type ChartFigureProps = {
  /** Unique on its page. */
  readonly id: string
  readonly title: string
  /** Stage, unit, period and block. */
  readonly source: string
  /** The address of the worksheet of what it adds up. */
  readonly worksheet?: string | null
  /** The sentence that a reader takes away. */
  readonly takeaway?: ReactNode
  readonly notes?: readonly ReactNode[]
  readonly small?: boolean
  readonly marks: number
  readonly table: ReactNode
  readonly children: ReactNode
}

/** A chart with what it says of itself above, and the same figures in a table beneath. */
export function ChartFigure(props: ChartFigureProps) {
  const { id, title, source, worksheet = null, takeaway, notes = [], small = false, marks, table, children } = props
  const { words, say } = useLanguage()
  return (
    <figure className="chart">
      <figcaption>
        <p className={small ? 'chart-title chart-title-small' : 'chart-title'}>{title}</p>
        {takeaway && <p className="chart-takeaway">{takeaway}</p>}
        <p className="chart-source">{source}</p>
        {worksheet !== null && (
          <InternalLink className="chart-worksheet" href={worksheet}>
            {words.worksheet.linkAll}
          </InternalLink>
        )}
      </figcaption>
      {marks > FEW_MARKS && (
        <a href={`#${id}-table`} className="skip-marks">
          {say(words.charts.skip, { count: marks })}
        </a>
      )}
      {children}
      {notes.map((note, position) => (
        // The notes of one chart never move.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <p key={position} className="chart-note">
          {note}
        </p>
      ))}
      <details className="fold" id={`${id}-table`}>
        <summary>{words.charts.asTable}</summary>
        {table}
      </details>
    </figure>
  )
}
