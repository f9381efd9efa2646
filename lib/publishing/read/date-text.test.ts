import { expect, test } from 'vitest'
import { dateOrderShown, toCalendarDate } from './date-text'

test.each([
  ['2023-06-30', null, '2023-06-30'],
  ['2023-06-30T00:00:00Z', null, '2023-06-30'],
  ['2023/6/30', null, '2023-06-30'],
  ['20230630', null, '2023-06-30'],
  ['30/06/2023', 'dmy', '2023-06-30'],
  ['30/06/2023 00:00:00', 'dmy', '2023-06-30'],
  ['6/30/2023 12:00 AM', 'mdy', '2023-06-30'],
  ['30.6.23', 'dmy', '2023-06-30'],
  ['23/06/30', 'ymd', '2023-06-30'],
  ['16-Jan-2013', null, '2013-01-16'],
  ['16 January 2013', null, '2013-01-16'],
  ['1st Sept 2013', null, '2013-09-01'],
  ['January 16, 2013', null, '2013-01-16'],
  ['29/02/2024', 'dmy', '2024-02-29'],
  ['29/02/2023', 'dmy', null],
  ['30/06/2023', 'mdy', null],
  ['30/06/2023', null, null],
  ['30-06/2023', 'dmy', null],
  ['45107', 'dmy', null],
  ['16-Foo-2013', null, null],
  ['', 'dmy', null],
] as const)('%s read as %s is %s', (published, order, date) => expect(toCalendarDate(published, order)).toBe(date))

test.each([
  ['30/06/2023', 'dmy'],
  ['6/30/2023', 'mdy'],
  ['04/06/2023', 'either'],
  ['06/06/2023', null],
  ['2023-06-30', null],
  ['16-Jan-2013', null],
  ['31/31/2023', null],
  ['n/a', null],
] as const)('%s shows the order %s', (published, order) => expect(dateOrderShown(published)).toBe(order))
