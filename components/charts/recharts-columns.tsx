'use client'

import { Bar, BarChart, CartesianGrid, ReferenceLine, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import { useReaderLanguage } from '@/components/language/language-provider'
import { createFormat } from '@/lib/format/format'
import type { PlotData } from './plot-data'

type Row = PlotData['rows'][number]
type RechartsColumnsProps = { readonly data: PlotData; readonly label: string; readonly hrefs: readonly string[] }

/** The server's columns again, answering to the pointer: each group says its figures, and leads to its records. */
export function RechartsColumns({ data, label, hrefs }: RechartsColumnsProps) {
  const format = createFormat(useReaderLanguage())
  const linked = data.rows.filter((row) => row.linked)
  const follow = (index: unknown) => {
    const href = hrefs[linked.indexOf(data.rows[Number(index)]!)]
    if (data.arrange === 'stacked' && href) window.location.assign(href)
  }
  return (
    <ResponsiveContainer width="100%" height="100%">
      <BarChart
        data={[...data.rows]}
        stackOffset="sign"
        margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
        barCategoryGap="14%"
        barGap={0}
        aria-label={label}
        accessibilityLayer={false}
        className={data.arrange === 'stacked' ? 'cursor-pointer' : ''}
        onClick={({ activeTooltipIndex }) => follow(activeTooltipIndex)}
      >
        <CartesianGrid vertical={false} stroke="var(--rule)" />
        <XAxis
          dataKey="key"
          ticks={data.ticks.map(({ key }) => key)}
          tickFormatter={(key: string) => data.ticks.find((tick) => tick.key === key)?.label ?? ''}
          tickLine={false}
          axisLine={false}
          minTickGap={32}
          height={28}
        />
        <YAxis width="auto" tickLine={false} axisLine={false} tickFormatter={format.tick} tickCount={5} />
        <ReferenceLine y={0} stroke="var(--ink)" />
        <Tooltip
          isAnimationActive={false}
          cursor={{ fill: 'var(--surface)' }}
          content={({ active, payload }) => (
            <PlotTooltip row={active ? (payload?.[0]?.payload as Row | undefined) : undefined} data={data} />
          )}
        />
        {data.slots.map((slot, position) => (
          <Bar
            key={slot.label}
            name={slot.label}
            dataKey={(row: Row) => row.values[position] ?? null}
            stackId={data.arrange === 'stacked' ? 'one' : `${position}`}
            fill={slot.fill}
            isAnimationActive={false}
          />
        ))}
      </BarChart>
    </ResponsiveContainer>
  )
}

function PlotTooltip({ row, data }: { readonly row: Row | undefined; readonly data: PlotData }) {
  if (row === undefined) return null
  return (
    <div className="plot-tooltip">
      <p className="font-semibold">{row.label}</p>
      {row.figures.map((figure, slot) => (
        <p key={data.slots[slot]?.label}>
          {data.slots[slot]?.label}: <bdi>{figure ?? data.empty}</bdi>
        </p>
      ))}
      <p className="text-muted">{row.note}</p>
    </div>
  )
}
