import { expect, test } from 'vitest'
import { layOutFlows } from './flow-layout'

const COLUMNS = [
  ['a', 'b'],
  ['x', 'y'],
]

test('draws bands as high as what flows, on one scale', () => {
  const { nodes, bands } = layOutFlows(
    { columns: COLUMNS, flows: [flow('a', 'x', 60), flow('a', 'y', 20), flow('b', 'y', 20)] },
    { room: 0, gap: 0 },
  )
  expect(nodes.map(({ id, column, y, height }) => [id, column, y, height].map(rounded).join(' '))).toEqual([
    'a 0 0 80',
    'b 0 80 20',
    'x 1 0 60',
    'y 1 60 40',
  ])
  expect(bands.map(({ from, to, y, height }) => [from, to, ...y, height].map(rounded).join(' '))).toEqual([
    'a x 0 0 60',
    'a y 60 60 20',
    'b y 80 80 20',
  ])
})

test('keeps room for the words of the smallest', () => {
  const { nodes } = layOutFlows(
    { columns: COLUMNS, flows: [flow('a', 'x', 1000), flow('b', 'y', 1)] },
    { room: 10, gap: 2 },
  )
  const [a, b] = nodes
  expect(b!.middle - a!.middle).toBeCloseTo(88 / 2 + 2 + 10 / 2, 6)
  expect(b!.height).toBeCloseTo(0.088, 6)
})

test('leaves out what is not above zero, and nodes that nothing else reaches', () => {
  const { nodes, bands } = layOutFlows({
    columns: COLUMNS,
    flows: [flow('a', 'x', 5), flow('b', 'x', -5), flow('b', 'y', 0)],
  })
  expect(nodes.map(({ id }) => id)).toEqual(['a', 'x'])
  expect(bands).toHaveLength(1)
  expect(layOutFlows({ columns: [[], []], flows: [] })).toEqual({ nodes: [], bands: [] })
})

test('keeps every node within the drawing, however many and however huge', () => {
  const ids = Array.from({ length: 9 }, (_, index) => `n${index}`)
  const { nodes, bands } = layOutFlows({
    columns: [ids, ['x']],
    flows: ids.map((id, index) => flow(id, 'x', Number.MAX_VALUE / (index + 1))),
  })
  for (const { y, height } of nodes) {
    expect(y).toBeGreaterThanOrEqual(-1e-9)
    expect(y + height).toBeLessThanOrEqual(100 + 1e-9)
  }
  expect(bands.every(({ height }) => Number.isFinite(height) && height > 0)).toBe(true)
})

function flow(from: string, to: string, value: number) {
  return { from, to, value }
}

const rounded = (part: string | number) => (typeof part === 'number' ? Math.round(part * 1e6) / 1e6 : part)
