import { expect, test } from 'vitest'
import { readPunctuality } from './punctuality'

const at = (day: string) => Date.parse(`${day}T16:00:00Z`) / 1000
const publication = (sequence: number, period: string, day: string) => ({
  sequence,
  period,
  recordedAtSeconds: at(day),
})
const none = { every: null, dueDays: null }

test('counts the days from the end of a period to its record', () => {
  const { periods, medianDelayDays, longestDelayDays } = readPunctuality(
    [
      publication(1, '2024-01', '2024-02-10'),
      publication(2, '2024-02', '2024-03-31'),
      publication(3, '2024-03', '2024-04-01'),
    ],
    { every: 'month', dueDays: 30 },
  )
  expect(periods.map(({ period, delayDays, inTime }) => [period, delayDays, inTime])).toEqual([
    ['2024-03', 1, true],
    ['2024-02', 31, false],
    ['2024-01', 10, true],
  ])
  expect([medianDelayDays, longestDelayDays]).toEqual([10, 31])
})

test('counts the first publication for a period only, and says nothing of promises that were not made', () => {
  const { periods } = readPunctuality(
    [publication(2, '2024', '2026-01-01'), publication(1, '2024', '2025-01-31')],
    none,
  )
  expect(periods).toEqual([
    { period: '2024', sequence: 1, recordedAtSeconds: at('2025-01-31'), delayDays: 31, inTime: null },
  ])
})

test('finds the stretches that no publication covers', () => {
  const { gaps } = readPunctuality(
    [
      publication(1, '2024-01-01/2024-03-31', '2024-04-20'),
      publication(2, '2024-02', '2024-04-21'),
      publication(3, '2024-07-01/2024-09-30', '2024-10-20'),
      publication(4, '2024-10', '2024-11-20'),
      publication(5, '2024-12', '2025-01-20'),
    ],
    none,
  )
  expect(gaps).toEqual([
    { first: '2024-04-01', last: '2024-06-30' },
    { first: '2024-11-01', last: '2024-11-30' },
  ])
})

test('knows the next period and its day by the agency’s own calendar', () => {
  const stated = [publication(1, '2024-07-01/2024-09-30', '2024-10-20')]
  expect(readPunctuality(stated, { every: 'quarter', dueDays: 30 }).next).toEqual({
    first: '2024-10-01',
    last: '2024-12-31',
    due: '2025-01-30',
  })
  expect(readPunctuality(stated, { every: 'fortnight', dueDays: 30 }).next).toBeNull()
  expect(readPunctuality([], { every: 'month', dueDays: 30 }).next).toBeNull()
})

test('has nothing to say of an agency that has published nothing', () => {
  expect(readPunctuality([], none)).toEqual({
    periods: [],
    medianDelayDays: null,
    longestDelayDays: null,
    every: null,
    dueDays: null,
    gaps: [],
    next: null,
  })
})
