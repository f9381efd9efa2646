import { expect, test } from 'vitest'
import { boxOfPath, cropWorld } from './map-crop'

const WORLD = { width: 1000, height: 470 }

test('reads the box of an outline of several rings', () => {
  expect(boxOfPath('M10 20l5-3 0 8z')).toEqual({ x: 10, y: 17, width: 5, height: 8 })
  expect(boxOfPath('M10 20l5-3zM100 50l-2 4 1-1z')).toEqual({ x: 10, y: 17, width: 90, height: 37 })
})

test('shows a part around one country that tells where it lies, within the world', () => {
  const part = cropWorld([{ x: 980, y: 10, width: 10, height: 10 }], WORLD)
  expect(part).toEqual({ x: 550, y: 0, width: 450, height: 211.5 })
})

test('shows no more than the world, and all of it around far countries', () => {
  const far = [
    { x: 5, y: 300, width: 5, height: 5 },
    { x: 990, y: 20, width: 5, height: 5 },
  ]
  expect(cropWorld(far, WORLD)).toEqual({ x: 0, y: 0, width: 1000, height: 470 })
  expect(cropWorld([], WORLD)).toEqual({ x: 0, y: 0, width: 1000, height: 470 })
})

test('is not taller than a phone has room for', () => {
  const { width, height } = cropWorld([{ x: 500, y: 0, width: 10, height: 470 }], WORLD)
  expect(width / height).toBeGreaterThanOrEqual(4 / 3)
  expect(height).toBe(470)
})
