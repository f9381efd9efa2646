import { describe, expect, test } from 'vitest'
import { decimalMarkShown, toAmountText } from './amount-text'

const point = (text: string) => {
  const parsed = toAmountText(text, '.')
  return parsed.ok ? parsed.value : parsed.problem
}
const comma = (text: string) => {
  const parsed = toAmountText(text, ',')
  return parsed.ok ? parsed.value : parsed.problem
}

describe('a published amount becomes format 1 text, to the last digit', () => {
  test.each([
    ['1616.23', '1616.23'],
    ['27.50', '27.50'],
    ['0', '0'],
    ['0.00', '0.00'],
    ['-5', '-5'],
    ['28,990.27 ', '28990.27'],
    ['£1,234', '1234'],
    ['12,34,567.5', '1234567.5'],
    ["1'234.50", '1234.50'],
    ['1 234.50', '1234.50'],
    ['(13,249,702.74)', '-13249702.74'],
    ['£(5.00)', '-5.00'],
    ['5.00-', '-5.00'],
    ['-£5.00', '-5.00'],
    ['\u22125.00', '-5.00'],
    ['+5', '5'],
    ['-0.00', '0.00'],
    ['(0)', '0'],
    ['.5', '0.5'],
    ['5.', '5'],
    ['007.10', '7.10'],
    ['0.1000000000000000001', 'too-long'],
    ['9007199254740993.0123456789', '9007199254740993.0123456789'],
    ['1234567890123456789', 'too-long'],
  ])('%s → %s', (published, expected) => expect(point(published)).toBe(expected))

  test.each([
    ['', 'blank'],
    ['-', 'blank'],
    [' – ', 'blank'],
    ['£', 'blank'],
    ['n/a', 'not-a-number'],
    ['1e5', 'not-a-number'],
    ['1.2.3', 'not-a-number'],
    ['--5', 'not-a-number'],
    ['(5', 'not-a-number'],
    ['(-5)', 'not-a-number'],
    ['٥', 'not-a-number'],
    ['Infinity', 'not-a-number'],
    ['1,23', 'thousands-unclear'],
    ['1,2345', 'thousands-unclear'],
    [',5', 'thousands-unclear'],
  ])('%s is refused: %s', (published, problem) => expect(point(published)).toBe(problem))

  test.each([
    ['1.234,50', '1234.50'],
    ['1.234.567,00-', '-1234567.00'],
    ['12,5', '12.5'],
    ['1.5', 'thousands-unclear'],
  ])('with a decimal comma %s → %s', (published, expected) => expect(comma(published)).toBe(expected))
})

test.each([
  ['1,234.50', '.'],
  ['1.234,50', ','],
  ['62499.15', '.'],
  ['12,5', ','],
  ['1,234,567', '.'],
  ['1.234.567', ','],
  ['34,312', null],
  ['1.234', null],
  ['0.123', '.'],
  ['12345.678', '.'],
  ['100', null],
  ['see page 3, note', null],
] as const)('%s shows the decimal mark %s', (published, mark) => expect(decimalMarkShown(published)).toBe(mark))
