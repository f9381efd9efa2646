import { expect, test } from 'vitest'
import { formatRecordId, isAgencyCode, parseRecordId } from './record-id'

test('reads the id it wrote, hyphens and numbers in the code too', () => {
  for (const id of [
    { agency: 'moh', sequence: 12, row: 3017 },
    { agency: 'min-health-2', sequence: 1, row: 1 },
    { agency: 'a1-2', sequence: 999_999_999, row: 999_999_999 },
  ]) {
    expect(parseRecordId(formatRecordId(id))).toEqual(id)
  }
  expect(formatRecordId({ agency: 'moh', sequence: 12, row: 3017 })).toBe('moh-12-3017')
})

test.each([
  'moh-12',
  'moh-0-1',
  'moh-1-0',
  'moh-01-1',
  'MOH-1-1',
  '-1-1',
  'm-1-1',
  'moh-1-1 ',
  'moh-1-1234567890',
  '1a-1-1',
  '',
])('"%s" is no record id', (text) => {
  expect(parseRecordId(text)).toBeNull()
})

test('an agency code has 2 to 31 characters, begins with a letter and does not end with a hyphen', () => {
  for (const code of ['ab', 'min-health', 'a1', `a${'b'.repeat(30)}`]) expect(isAgencyCode(code)).toBe(true)
  for (const code of ['a', 'ab-', '-ab', '1a', 'Ab', 'a_b', `a${'b'.repeat(31)}`, 'ab\n', ''])
    expect(isAgencyCode(code)).toBe(false)
})
