import fc from 'fast-check'
import { expect, test } from 'vitest'
import { classifySums, compareDecimals, darknessOf } from './map-classes'

test('divides sums into five classes, told by their exact bounds', () => {
  const classes = classifySums(['10', '9', '8.5', '7', '6', '5', '4', '3.000000000000000000000001', '2', '1'])
  expect(classes.map(({ darkness, least, greatest, count }) => [darkness, least, greatest, count])).toEqual([
    [1, '1', '2', 2],
    [2, '3.000000000000000000000001', '4', 2],
    [3, '5', '6', 2],
    [4, '7', '8.5', 2],
    [5, '9', '10', 2],
  ])
  expect(darknessOf(classes, '3.000000000000000000000001')).toBe(2)
  expect(darknessOf(classes, '-1')).toBeNull()
})

test('makes no more classes than there are different sums, the greatest the darkest', () => {
  expect(classifySums(['5'])).toEqual([{ darkness: 5, least: '5', greatest: '5', count: 1 }])
  expect(classifySums(['2', '7', '2.0', '-3']).map(({ darkness, count }) => [darkness, count])).toEqual([
    [4, 2],
    [5, 1],
  ])
  expect(classifySums(['-1'])).toEqual([])
})

test('puts each sum in one class, and greater ones in none that is lighter', () => {
  const sums = fc.array(fc.integer({ min: -20, max: 300 }).map(String), { maxLength: 60 })
  fc.assert(
    fc.property(sums, (some) => {
      const classes = classifySums(some)
      const above = some.filter((sum) => !sum.startsWith('-')).sort(compareDecimals)
      expect(classes.reduce((count, item) => count + item.count, 0)).toBe(above.length)
      expect(classes.length).toBe(Math.min(5, new Set(above).size))
      const shades = above.map((sum) => darknessOf(classes, sum)!)
      expect(shades).toEqual([...shades].sort((a, b) => a - b))
    }),
  )
})
