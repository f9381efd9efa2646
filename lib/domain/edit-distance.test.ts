import { expect, test } from 'vitest'
import { countSlips, countSlipsOfBeginning } from './edit-distance'

test.each([
  ['hospital', 'hospital', 0],
  ['hosptial', 'hospital', 1],
  ['hospitl', 'hospital', 1],
  ['hhospital', 'hospital', 1],
  ['nospital', 'hospital', 1],
  ['больниза', 'больница', 1],
  ['𝒜b', '𝒜c', 1],
  ['', 'ab', 2],
  ['abcd', 'wxyz', 4],
])('%s is %s with %i slips', (a, b, slips) => {
  expect(countSlips(a, b, 4)).toBe(slips)
  expect(countSlips(b, a, 4)).toBe(slips)
})

test('stops counting above what is asked for', () => {
  expect(countSlips('kitten', 'sitting', 1)).toBe(2)
  expect(countSlips('a', 'abcdef', 2)).toBe(3)
})

test.each([
  ['hospt', 'hospital', 1],
  ['hopsi', 'hospital', 1],
  ['hospital', 'hospitality', 0],
  ['nosp', 'hospital', 1],
  ['hospitals', 'hospital', 1],
])('%s begins %s with %i slips', (typed, word, slips) => {
  expect(countSlipsOfBeginning(typed, word, 2)).toBe(slips)
})
