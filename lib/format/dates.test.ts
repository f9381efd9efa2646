import { expect, test } from 'vitest'
import { formatAgo, formatDate, formatMoment, formatMonth, formatPeriod } from './dates'

test('writes days and months in words', () => {
  expect(formatDate('2026-03-01')).toBe('1 March 2026')
  expect(formatDate('2026-09-30', { short: true })).toBe('30 Sep 2026')
  expect(formatMonth('2026-12')).toBe('December 2026')
})

test('leaves text that is no day as it is', () => {
  expect(formatDate('2026-02-30')).toBe('2026-02-30')
})

test('writes each form of a period', () => {
  expect(formatPeriod('2025')).toBe('2025')
  expect(formatPeriod('2025-04')).toBe('April 2025')
  expect(formatPeriod('2025-04-01/2026-03-31')).toBe('1 April 2025 to 31 March 2026')
  expect(formatPeriod('2025-04-01/2026-03-31', { language: 'ar' })).toBe('1 أبريل 2025 إلى 31 مارس 2026')
})

test('writes moments in UTC', () => {
  expect(formatMoment(1_773_324_120)).toBe('12 March 2026, 14:02 UTC')
})

test('says how long ago in the largest whole unit', () => {
  const nowSeconds = 1_800_000_000
  expect(formatAgo({ seconds: nowSeconds - 59, nowSeconds })).toBe('just now')
  expect(formatAgo({ seconds: nowSeconds - 60, nowSeconds })).toBe('1 minute ago')
  expect(formatAgo({ seconds: nowSeconds - 7_300, nowSeconds })).toBe('2 hours ago')
  expect(formatAgo({ seconds: nowSeconds + 5, nowSeconds })).toBe('just now')
})
