import { expect, test } from 'vitest'
import { createSay } from './message'

test('fills in names and counts, each language in its plural', () => {
  const records = { one: '{count} record', other: '{count} records' } as const
  expect(createSay('en')(records, { count: 1 })).toBe('1 record')
  expect(createSay('en')(records, { count: 2468 })).toBe('2,468 records')
  const french = { one: '{count} écriture', other: '{count} écritures' } as const
  expect(createSay('fr')(french, { count: 0 })).toBe('0 écriture')
  const arabic = {
    zero: 'لا قيود',
    one: 'قيد',
    two: 'قيدان',
    few: '{count} قيود',
    many: '{count} قيدًا',
    other: '{count} قيد',
  } as const
  expect(createSay('ar')(arabic, { count: 2 })).toBe('قيدان')
  expect(createSay('ar')(arabic, { count: 5 })).toBe('5 قيود')
  expect(createSay('ar')(arabic, { count: 11 })).toBe('11 قيدًا')
  expect(createSay('ar')(arabic, { count: 100 })).toBe('100 قيد')
})
