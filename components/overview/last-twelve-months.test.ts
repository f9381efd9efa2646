import { expect, test } from 'vitest'
import type { MonthlyPoint, MonthlySeries } from '@/lib/domain/views'
import { sumLastTwelveMonths } from './last-twelve-months'

const point = (month: string, sum: string | null, count = sum === null ? 0 : 1): MonthlyPoint => ({ month, sum, count })
const series = (points: readonly MonthlyPoint[]): MonthlySeries => ({
  stage: 'expenditure',
  currency: 'EUR',
  points,
  undated: 0,
  outside: 0,
})

test('ends with the last month that has records, and leaves out the month that still runs', () => {
  const months = sumLastTwelveMonths({
    series: [
      series([point('2025-01', '1.50'), point('2025-02', null), point('2026-01', '2'), point('2026-02', '99')]),
      series([point('2026-01', '0.25')]),
    ],
    today: '2026-02-20',
  })
  expect(months).toEqual({ first: '2025-02', last: '2026-01', sum: '2.25', count: 2, before: '1.50' })
})

test('has nothing to compare with where the twelve months before have no record', () => {
  expect(sumLastTwelveMonths({ series: [series([point('2024-03', '5')])], today: '2026-02-20' })).toEqual({
    first: '2023-04',
    last: '2024-03',
    sum: '5',
    count: 1,
    before: null,
  })
})

test('tells of nothing before the first month is over', () => {
  expect(sumLastTwelveMonths({ series: [series([point('2026-02', '5')])], today: '2026-02-20' })).toBeNull()
})
