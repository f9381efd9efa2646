import type { CSSProperties } from 'react'
import { useLanguage } from '@/components/language/use-language'
import { type ColumnGroup, layOutColumns } from './column-layout'

/** What one mark is, and where it leads. */
export type ColumnMarkWords = { readonly label: string; readonly href: string | null }

export type ColumnSlot = { readonly key: string; readonly label: string; readonly className: string }

type ColumnPlotProps = {
  readonly label: string
  readonly slots: readonly ColumnSlot[]
  readonly groups: readonly (ColumnGroup & {
    /** One for the whole group where its columns are stacked, else one for each slot. */
    readonly marks: readonly (ColumnMarkWords | null)[]
  })[]
  readonly arrange: 'stacked' | 'beside'
  readonly small?: boolean
}

/** Columns drawn on the server in percent, so that they fill any width and their words keep their size. Every mark is a link. */
export function ColumnPlot({ label, slots, groups, arrange, small = false }: ColumnPlotProps) {
  const { format } = useLanguage()
  const layout = layOutColumns(groups, { arrange, tickCount: small ? 2 : 4 })
  const strips = new Map(layout.strips.map((strip) => [strip.key, strip]))
  return (
    // biome-ignore lint/a11y/useSemanticElements: an SVG is what it groups
    <svg role="group" aria-label={label}>
      <svg aria-hidden="true">
        {layout.ticks.map(({ value, at }) => (
          <g key={value}>
            <line className="grid" x1="0%" x2="100%" y1={`${at}%`} y2={`${at}%`} />
            <text x={-8} y={`${at}%`} dy="0.32em" textAnchor="end">
              {format.tick(value)}
            </text>
          </g>
        ))}
      </svg>
      {groups.map(({ key, marks: words }) => {
        const columns = layout.marks.filter((mark) => mark.key === key)
        const strip = strips.get(key)!
        if (arrange === 'stacked') {
          return <Mark key={key} words={words[0] ?? null} strip={strip} columns={columns} slots={slots} />
        }
        return columns.map((column) => (
          <Mark
            key={`${key}/${column.slot}`}
            words={words[column.slot] ?? null}
            strip={column}
            columns={[column]}
            slots={slots}
          />
        ))
      })}
      <svg aria-hidden="true">
        <line className="base" x1="0%" x2="100%" y1={`${layout.baseline}%`} y2={`${layout.baseline}%`} />
        {layout.labels.map(({ label: text, at, minor }) => (
          <text
            key={at}
            className={minor ? 'minor' : undefined}
            x={`${at}%`}
            y="100%"
            dy={20}
            textAnchor={at < 12 ? 'start' : at > 88 ? 'end' : 'middle'}
          >
            {text}
          </text>
        ))}
      </svg>
    </svg>
  )
}

type MarkProps = {
  readonly words: ColumnMarkWords | null
  readonly strip: { readonly x: number; readonly width: number }
  readonly columns: ReturnType<typeof layOutColumns>['marks']
  readonly slots: readonly ColumnSlot[]
}

function Mark({ words, strip, columns, slots }: MarkProps) {
  const { path } = useLanguage()
  if (words === null) return null
  const drawn = columns.map(({ slot, x, y, width, height }) => (
    <rect
      key={slot}
      className={height < 0.4 ? `${slots[slot]!.className} sliver` : slots[slot]!.className}
      x={percent(x)}
      y={percent(y)}
      width={percent(width)}
      height={percent(height)}
    />
  ))
  if (words.href === null) {
    return (
      <svg role="img" aria-label={words.label}>
        {drawn}
      </svg>
    )
  }
  return (
    <a href={path(words.href)} className="mark" aria-label={words.label}>
      <rect className="hit" x={percent(strip.x)} y="0%" width={percent(strip.width)} height="100%" />
      {drawn}
      <text className="readout" x="100%" y={-10} textAnchor="end">
        {words.label}
      </text>
    </a>
  )
}

/** To a thousandth: what is finer than a pixel only weighs. */
export const percent = (value: number): string => `${Math.round(value * 1000) / 1000}%`

/** Room for the words of the axis, by its longest. */
export function gutterOf(values: readonly (number | null)[], tick: (value: number) => string): CSSProperties {
  const greatest = [
    Math.min(0, ...values.map((value) => value ?? 0)),
    Math.max(0, ...values.map((value) => value ?? 0)),
  ]
  const longest = Math.max(...greatest.map((value) => tick(value).length), 3)
  return { ['--gutter' as string]: `${(longest * 0.5 + 0.85).toFixed(2)}rem` }
}
