import { expect, test } from 'vitest'
import type { MonthlySeries } from '@/lib/domain/views'
import { toTimeSeries } from './time-series'

const series = (points: MonthlySeries['points'], more: Partial<MonthlySeries> = {}): MonthlySeries => ({
  stage: 'expenditure',
  currency: 'GBP',
  undated: 0,
  outside: 0,
  points,
  ...more,
})

test('lays stages beside each other and adds them exactly', () => {
  const spent = series([{ month: '2025-12', sum: '90071992547409.93', count: 2 }])
  const passedOn = series(
    [
      { month: '2025-12', sum: '0.01', count: 1 },
      { month: '2026-01', sum: '5', count: 1 },
    ],
    { stage: 'disbursement', undated: 3 },
  )
  expect(toTimeSeries([spent, passedOn])).toEqual({
    stages: ['expenditure', 'disbursement'],
    currency: 'GBP',
    step: 'month',
    undated: 3,
    outside: 0,
    points: [
      { key: '2025-12', label: 'Dec 2025', count: 3, sum: '90071992547409.94', sums: ['90071992547409.93', '0.01'] },
      { key: '2026-01', label: 'Jan 2026', count: 1, sum: '5', sums: [null, '5'] },
    ],
  })
})

test('keeps a month without records apart from one whose sum is zero', () => {
  const months = toTimeSeries([
    series([
      { month: '2026-01', sum: '0', count: 2 },
      { month: '2026-03', sum: '1', count: 1 },
    ]),
  ])
  expect(months?.points.map(({ sum }) => sum)).toEqual(['0', null, '1'])
})

test('draws years where the months are too many to see', () => {
  const years = toTimeSeries([
    series([
      { month: '2010-05', sum: '1.5', count: 1 },
      { month: '2010-11', sum: '2.25', count: 1 },
      { month: '2019-02', sum: '-1', count: 1 },
    ]),
  ])
  expect(years?.step).toBe('year')
  expect(years?.points).toHaveLength(10)
  expect(years?.points[0]).toEqual({ key: '2010', label: '2010', count: 2, sum: '3.75', sums: ['3.75'] })
})

test('has nothing to draw without points', () => {
  expect(toTimeSeries([])).toBeNull()
  expect(toTimeSeries([series([])])).toBeNull()
})
