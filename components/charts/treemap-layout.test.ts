import fc from 'fast-check'
import { expect, test } from 'vitest'
import { layOutTreemap } from './treemap-layout'

test('gives each value its area, the largest first', () => {
  const tiles = layOutTreemap([6, 6, 4, 3, 2, 2, 1], 1.5)
  expect(tiles[0]).toEqual({ x: 0, y: 0, width: 50, height: 50 })
  expect(tiles[1]).toEqual({ x: 0, y: 50, width: 50, height: 50 })
  expect(tiles.map((tile) => Math.round((tile!.width * tile!.height * 24) / 10_000))).toEqual([6, 6, 4, 3, 2, 2, 1])
})

test('draws nothing for zero and below, and all of the box for one', () => {
  expect(layOutTreemap([0, 5, -3], 2)).toEqual([null, { x: 0, y: 0, width: 100, height: 100 }, null])
  expect(layOutTreemap([], 2)).toEqual([])
  expect(layOutTreemap([-1, 0], 2)).toEqual([null, null])
})

test('fills the box without gaps, whatever the values', () => {
  const values = fc.array(fc.integer({ min: 1, max: 1_000_000_000 }), { minLength: 1, maxLength: 30 })
  fc.assert(
    fc.property(values, fc.double({ min: 0.5, max: 4, noNaN: true }), (some, ratio) => {
      const tiles = layOutTreemap(some, ratio).filter((tile) => tile !== null)
      const area = tiles.reduce((sum, { width, height }) => sum + width * height, 0)
      expect(area).toBeCloseTo(10_000, 3)
      for (const { x, y, width, height } of tiles) {
        expect(x + width).toBeLessThanOrEqual(100.000001)
        expect(y + height).toBeLessThanOrEqual(100.000001)
      }
    }),
  )
})
