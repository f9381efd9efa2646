import { expect, test } from 'vitest'
import { sumLastTwelveMonths } from './last-twelve-months'
import type { TimeCell } from './spending-over-time'

const cell = (month: string, units: bigint, stage: TimeCell['stage'] = 'expenditure'): TimeCell => ({
  stage,
  month: Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1,
  year: Number(month.slice(0, 4)),
  count: 1,
  units: units * 10n ** 16n,
})

test('ends with the last month that has records, and leaves out the month that still runs', () => {
  const cells = [
    cell('2025-01', 150n),
    cell('2026-01', 200n),
    cell('2026-02', 9900n),
    cell('2026-01', 25n, 'disbursement'),
    { ...cell('2026-01', 7n), month: null },
  ]
  expect(sumLastTwelveMonths(cells, '2026-02-20')).toEqual({
    first: '2025-02',
    last: '2026-01',
    sum: '2.25',
    count: 2,
    before: '1.5',
  })
})

test('has nothing to compare with where the twelve months before have no record', () => {
  expect(sumLastTwelveMonths([cell('2024-03', 500n)], '2026-02-20')).toEqual({
    first: '2023-04',
    last: '2024-03',
    sum: '5',
    count: 1,
    before: null,
  })
})

test('tells of nothing before the first month is over', () => {
  expect(sumLastTwelveMonths([cell('2026-02', 5n)], '2026-02-20')).toBeNull()
  expect(sumLastTwelveMonths([], '2026-02-20')).toBeNull()
})
