import { expect, test } from 'vitest'
import { compareSums } from './change'

test('says by how much a sum is more or less than an earlier one', () => {
  expect(compareSums({ from: '1000.00', to: '1082.99' })).toEqual({ kind: 'more', amount: '8.2' })
  expect(compareSums({ from: '1000', to: '880.0000000001' })).toEqual({ kind: 'less', amount: '11.9' })
  expect(compareSums({ from: '1000', to: '900' })).toEqual({ kind: 'less', amount: '10' })
})

test('counts in times from three times up', () => {
  expect(compareSums({ from: '10', to: '34' })).toEqual({ kind: 'times', amount: '3.4' })
  expect(compareSums({ from: '0.01', to: '1000' })).toEqual({ kind: 'times', amount: '100000' })
})

test('tells a small change from none, beyond what a double can hold', () => {
  expect(compareSums({ from: '90071992547409.92', to: '90071992547409.93' })).toEqual({ kind: 'barely-more' })
  expect(compareSums({ from: '90071992547409.93', to: '90071992547409.92' })).toEqual({ kind: 'barely-less' })
  expect(compareSums({ from: '5.0', to: '5.00' })).toEqual({ kind: 'same' })
})

test('compares nothing with zero or with money that came back', () => {
  expect(compareSums({ from: '0', to: '5' })).toBeNull()
  expect(compareSums({ from: '-1', to: '5' })).toBeNull()
  expect(compareSums({ from: '5', to: '-1' })).toBeNull()
})
