import { expect, test } from 'vitest'
import { addDecimals } from './decimal-sum'

test('adds exactly at the finest scale', () => {
  expect(addDecimals(['1.50', '2', '-0.001'])).toBe('3.499')
  expect(addDecimals(['90071992547409.93', '0.01'])).toBe('90071992547409.94')
})

test('gives zero for nothing, and never a negative zero', () => {
  expect(addDecimals([])).toBe('0')
  expect(addDecimals(['-1.00', '1.00'])).toBe('0.00')
})

test('refuses what is not a plain decimal', () => {
  expect(() => addDecimals(['1e3'])).toThrow(RangeError)
})
