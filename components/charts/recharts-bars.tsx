'use client'

import { Bar, BarChart, CartesianGrid, ReferenceLine, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import { formatCounted } from '@/lib/format/count'
import { formatTick } from '@/lib/format/money'
import type { PlotData } from './plot-data'

type Row = PlotData['rows'][number]

/** The server's bar plot again, answering to pointer and arrow keys. */
export function RechartsBars({ data }: { readonly data: PlotData }) {
  return (
    <ResponsiveContainer width="100%" height="100%">
      <BarChart
        data={[...data.rows]}
        stackOffset="sign"
        margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
        barCategoryGap="14%"
      >
        <CartesianGrid vertical={false} stroke="var(--rule)" />
        <XAxis dataKey="label" tickLine={false} axisLine={false} minTickGap={48} height={28} />
        <YAxis
          width={52}
          tickLine={false}
          axisLine={false}
          tickFormatter={(value: number) => formatTick(value)}
          tickCount={5}
        />
        <ReferenceLine y={0} stroke="var(--ink)" />
        <Tooltip
          isAnimationActive={false}
          cursor={{ fill: 'var(--surface)' }}
          content={({ active, payload }) => (
            <PlotTooltip row={active ? (payload?.[0]?.payload as Row | undefined) : undefined} stages={data.stages} />
          )}
        />
        {data.stages.map((stage, slot) => (
          <Bar
            key={stage.label}
            name={stage.label}
            dataKey={(row: Row) => row.values[slot] ?? null}
            stackId="stages"
            fill={stage.fill}
            isAnimationActive={false}
          />
        ))}
      </BarChart>
    </ResponsiveContainer>
  )
}

function PlotTooltip({ row, stages }: { readonly row: Row | undefined; readonly stages: PlotData['stages'] }) {
  if (row === undefined) return null
  return (
    <div className="plot-tooltip">
      <p className="font-semibold">{row.label}</p>
      {row.figures.map((figure, slot) => (
        <p key={stages[slot]?.label}>
          {stages[slot]?.label}: {figure ?? 'no records'}
        </p>
      ))}
      <p className="text-muted">{formatCounted(row.count, 'record')}</p>
    </div>
  )
}
