import { expect, test } from 'vitest'
import { layOutBars } from './bar-layout'
import type { TimePoint, TimeSeries } from './time-series'

const point = (key: string, sums: TimePoint['sums']): TimePoint => ({ key, label: key, count: 1, sum: '0', sums })
const series = (points: readonly TimePoint[]): TimeSeries => ({
  stages: ['expenditure', 'disbursement'],
  currency: 'GBP',
  step: 'month',
  undated: 0,
  outside: 0,
  points,
})

test('stacks stages from the line upwards', () => {
  const { marks, baseline } = layOutBars(series([point('2026-01', ['60', '40'])]))
  expect(baseline).toBe(100)
  expect(marks.map(({ slot, y, height }) => ({ slot, y, height }))).toEqual([
    { slot: 0, y: 40, height: 60 },
    { slot: 1, y: 0, height: 40 },
  ])
})

test('hangs money coming back below the line', () => {
  const { marks, baseline } = layOutBars(series([point('2026-01', ['100', null]), point('2026-02', ['-100', null])]))
  expect(baseline).toBe(50)
  expect(marks.map(({ y, height }) => [y, height])).toEqual([
    [0, 50],
    [50, 50],
  ])
})

test('draws no bar for a month without records', () => {
  expect(layOutBars(series([point('2026-01', [null, null])])).marks).toEqual([])
})

test('survives sums that no axis can hold', () => {
  const { marks } = layOutBars(series([point('2026-01', [`9${'0'.repeat(47)}`, '-1'])]))
  expect(marks.every(({ y, height }) => Number.isFinite(y) && Number.isFinite(height))).toBe(true)
})
