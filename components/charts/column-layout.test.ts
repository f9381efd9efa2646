import { expect, test } from 'vitest'
import { layOutColumns } from './column-layout'

const group = (key: string, ...values: (number | null)[]) => ({ key, label: key, values })

test('stacks slots from the line upwards', () => {
  const { marks, baseline } = layOutColumns([group('2026-01', 60, 40)], { arrange: 'stacked' })
  expect(baseline).toBe(100)
  expect(marks.map(({ slot, y, height }) => ({ slot, y, height }))).toEqual([
    { slot: 0, y: 40, height: 60 },
    { slot: 1, y: 0, height: 40 },
  ])
})

test('stands slots beside each other', () => {
  const { marks } = layOutColumns([group('2026', 100, 50, null, 25)], { arrange: 'beside' })
  expect(marks.map(({ slot, x, y, width }) => ({ slot, x, y, width }))).toEqual([
    { slot: 0, x: 26, y: 0, width: 12 },
    { slot: 1, x: 38, y: 50, width: 12 },
    { slot: 3, x: 62, y: 75, width: 12 },
  ])
})

test('hangs money coming back below the line', () => {
  const { marks, baseline } = layOutColumns([group('2026-01', 100), group('2026-02', -100)], { arrange: 'stacked' })
  expect(baseline).toBe(50)
  expect(marks.map(({ y, height }) => [y, height])).toEqual([
    [0, 50],
    [50, 50],
  ])
})

test('draws no column where nothing was published, and keeps its place', () => {
  const { marks, strips } = layOutColumns([group('2026-01', null), group('2026-02', 5)], { arrange: 'stacked' })
  expect(marks.map(({ key }) => key)).toEqual(['2026-02'])
  expect(strips.map(({ key }) => key)).toEqual(['2026-01', '2026-02'])
  expect(layOutColumns([], { arrange: 'stacked' })).toMatchObject({ marks: [], strips: [], labels: [] })
})

test('names the years of many months, and lets every second label go where it is narrow', () => {
  const months = Array.from({ length: 48 }, (_, index) =>
    group(`${2022 + Math.floor((index + 9) / 12)}-${String(((index + 9) % 12) + 1).padStart(2, '0')}`, 1),
  )
  const { labels } = layOutColumns(months, { arrange: 'stacked' })
  expect(labels.map(({ label, minor }) => [label, minor])).toEqual([
    ['2023', false],
    ['2024', true],
    ['2025', false],
    ['2026', true],
  ])
})

test('survives sums that no axis can hold', () => {
  const { marks, ticks } = layOutColumns([group('2026', Number.MAX_VALUE, -1)], { arrange: 'stacked' })
  expect(marks.every(({ y, height }) => Number.isFinite(y) && Number.isFinite(height))).toBe(true)
  expect(ticks.every(({ at }) => Number.isFinite(at))).toBe(true)
})
