import { describe, expect, test } from 'vitest'
import { type ExchangeRate, listRateSpans, minorDigits, multiplyDecimals, roundDecimal } from './exchange-rate'

const rate = (per: string, date: string, more: Partial<ExchangeRate> = {}): ExchangeRate => ({
  currency: 'USD',
  per,
  date,
  rate: '1.25',
  source: 'Treasury',
  ...more,
})
const spansOf = (...rates: ExchangeRate[]) =>
  listRateSpans({ rates, currencies: ['USD'] }, 'USD').map(({ rate, first, last, wholeYear }) => [
    `${rate.per} ${rate.date}`,
    monthText(first),
    monthText(last),
    wholeYear,
  ])
const monthText = (month: number) => `${Math.floor(month / 12)}-${(month % 12) + 1}`

describe('which months a rate converts', () => {
  test('its own, and three more where no nearer one is stated', () => {
    expect(spansOf(rate('GBP', '2024-01'), rate('GBP', '2024-03-28'))).toEqual([
      ['GBP 2024-01', '2024-1', '2024-2', null],
      ['GBP 2024-03-28', '2024-3', '2024-6', null],
    ])
  })

  test('a year converts its twelve months, and what is known only to be of that year', () => {
    expect(spansOf(rate('EUR', '2023'), rate('EUR', '2024-02'))).toEqual([
      ['EUR 2023', '2023-1', '2024-1', 2023],
      ['EUR 2024-02', '2024-2', '2024-5', null],
    ])
  })

  test('each pair by itself; a rate of another currency converts nothing, and none is turned round', () => {
    expect(
      spansOf(rate('GBP', '2024-01'), rate('EUR', '2024-02'), rate('USD', '2024-01', { currency: 'EUR' })),
    ).toEqual([
      ['EUR 2024-02', '2024-2', '2024-5', null],
      ['GBP 2024-01', '2024-1', '2024-4', null],
    ])
  })
})

test.each([
  ['100.50', '1.2', '120.6'],
  ['-0.1', '0.000000000000000001', '-0.0000000000000000001'],
  ['999999999999999999999.999999999999999999', '3', '2999999999999999999999.999999999999999997'],
  ['0', '1.5', '0'],
  ['12', '1', '12'],
])('%s × %s is exactly %s', (a, b, product) => {
  expect(multiplyDecimals(a, b)).toBe(product)
})

test.each([
  ['1.005', 2, '1.01'],
  ['-1.005', 2, '-1.01'],
  ['1.00499999999999999999', 2, '1.00'],
  ['0.004', 2, '0.00'],
  ['-0.004', 2, '0.00'],
  ['12.5', 0, '13'],
  ['12', 2, '12.00'],
  ['9007199254740993.455', 2, '9007199254740993.46'],
])('%s rounded to %s digits is %s', (text, digits, rounded) => {
  expect(roundDecimal(text, digits)).toBe(rounded)
})

test('currencies are counted in their own smallest unit', () => {
  expect(['USD', 'JPY', 'KWD', 'XXX', '€'].map(minorDigits)).toEqual([2, 0, 3, 2, 2])
})
