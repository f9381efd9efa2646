import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  isAmountText,
  parseAmount,
  parseLedgerSum,
  serialiseAmount,
  serialiseDecimal,
  serialiseLedgerUnits,
  toLedgerUnits,
} from './amount'
import { accept, refuse } from './parsed'

test('keeps every cent of an amount no double can hold', () => {
  expect(parseAmount('90071992547409.93', 'EUR')).toEqual(
    accept({ units: 9007199254740993n, scale: 2, currency: 'EUR' }),
  )
})

test('keeps decimals and trailing zeros as published', () => {
  expect(parseAmount('-0.1234567890', 'XDR')).toEqual(accept({ units: -1234567890n, scale: 10, currency: 'XDR' }))
})

test.each([
  '',
  '-',
  '.5',
  '1.',
  '01',
  '-0',
  '-0.00',
  '+1',
  '1e3',
  '1,000',
  ' 1',
  '1\n',
  '٣',
  '1'.repeat(19),
  `0.${'1'.repeat(19)}`,
])('refuses the amount "%s"', (text) => {
  expect(parseAmount(text, 'EUR')).toEqual(refuse({ code: 'amount-not-a-number', text }))
  expect(isAmountText(text)).toBe(false)
})

test.each(['eur', 'EU', 'EURO', '', 'E1R'])('refuses the currency "%s"', (currency) => {
  expect(parseAmount('1', currency)).toEqual(refuse({ code: 'currency-not-a-code', text: currency }))
})

test('writes what it read, to the letter', () => {
  const text = fc.stringMatching(/^-?(0|[1-9]\d{0,17})(\.\d{1,18})?$/).filter(isAmountText)
  fc.assert(
    fc.property(text, (written) => {
      const parsed = parseAmount(written, 'EUR')
      expect(parsed.ok && serialiseAmount(parsed.value)).toBe(written)
    }),
  )
})

test('writes decimals that begin with a point as zero', () => {
  expect(serialiseDecimal(-5n, 3)).toBe('-0.005')
  expect(serialiseDecimal(0n, 2)).toBe('0.00')
  expect(serialiseDecimal(1200n, 0)).toBe('1200')
})

test('writes a ledger sum in its shortest form and reads it back', () => {
  expect(serialiseLedgerUnits(toLedgerUnits({ units: 120450n, scale: 2 }))).toBe('1204.5')
  expect(serialiseLedgerUnits(-(10n ** 19n))).toBe('-10')
  expect(serialiseLedgerUnits(0n)).toBe('0')
  fc.assert(
    fc.property(fc.bigInt({ min: -(2n ** 160n), max: 2n ** 160n }), (units) => {
      expect(parseLedgerSum(serialiseLedgerUnits(units))).toBe(units)
    }),
  )
})

test.each(['', '01', '1.', '+1', '1e3', '1'.repeat(49), `0.${'1'.repeat(19)}`])(
  'refuses the ledger sum "%s"',
  (text) => {
    expect(() => parseLedgerSum(text)).toThrow(RangeError)
  },
)
