import { expect, test } from 'vitest'
import { partOf } from './part-of'

test('gives a part in tenths of a percent', () => {
  expect(partOf('66.67', '100')).toBe(667)
  expect(partOf('0', '3')).toBe(0)
  expect(partOf('3', '2')).toBe(1500)
  expect(partOf('333333333333333333.3', '999999999999999999.9')).toBe(333)
})

test('says nothing where a share means nothing', () => {
  expect(partOf('1', '0')).toBeNull()
  expect(partOf('1', '-5')).toBeNull()
  expect(partOf('-1', '5')).toBeNull()
  expect(partOf('999999', '0.01')).toBeNull()
})
