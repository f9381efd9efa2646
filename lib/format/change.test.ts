import { expect, test } from 'vitest'
import { formatChange } from './change'

test('says by how much a sum is more or less than an earlier one', () => {
  expect(formatChange({ from: '1000.00', to: '1082.99' })).toBe('8.2% more than in')
  expect(formatChange({ from: '1000', to: '880.0000000001' })).toBe('11.9% less than in')
  expect(formatChange({ from: '1000', to: '900' })).toBe('10% less than in')
})

test('counts in times from three times up', () => {
  expect(formatChange({ from: '10', to: '34' })).toBe('3.4 times')
  expect(formatChange({ from: '0.01', to: '1000' })).toBe('100,000 times')
})

test('tells a small change from none, beyond what a double can hold', () => {
  expect(formatChange({ from: '90071992547409.92', to: '90071992547409.93' })).toBe('barely more than in')
  expect(formatChange({ from: '5.0', to: '5.00' })).toBe('the same as in')
})

test('compares nothing with zero or with money that came back', () => {
  expect(formatChange({ from: '0', to: '5' })).toBeNull()
  expect(formatChange({ from: '-1', to: '5' })).toBeNull()
  expect(formatChange({ from: '5', to: '-1' })).toBeNull()
})
