import { expect, test } from 'vitest'
import { daysInMonth, isCalendarDate, isLeapYear } from './calendar-date'

test.each(['2024-02-29', '2000-02-29', '1999-12-31', '0001-01-01', '9999-12-31'])('%s is a day', (text) => {
  expect(isCalendarDate(text)).toBe(true)
})

test.each([
  '2023-02-29',
  '1900-02-29',
  '2024-04-31',
  '2024-13-01',
  '2024-00-10',
  '2024-01-00',
  '0000-01-01',
  '2024-1-1',
  '24-01-01',
  '2024-01-01T00:00:00',
  '2024-01-01\n',
  '',
])('"%s" is no day', (text) => {
  expect(isCalendarDate(text)).toBe(false)
})

test('counts the days that the platform counts', () => {
  for (const year of [1900, 2000, 2023, 2024]) {
    for (let month = 1; month <= 12; month += 1) {
      expect(daysInMonth(year, month)).toBe(new Date(Date.UTC(year, month, 0)).getUTCDate())
    }
  }
  expect(daysInMonth(2024, 13)).toBe(0)
  expect([1900, 2000, 2023, 2024].map(isLeapYear)).toEqual([false, true, false, true])
})
