import { expect, test } from 'vitest'
import { formatCurrencyName, formatDecimal, formatMoney, formatSum, formatTick } from './money'

test('groups digits and names the currency without doubt', () => {
  expect(formatMoney({ amount: '1204.50', currency: 'USD' })).toBe('US$1,204.50')
  expect(formatMoney({ amount: '90071992547409.93', currency: 'EUR' })).toBe('€90,071,992,547,409.93')
  expect(formatMoney({ amount: '500', currency: 'SEK' })).toBe('SEK\u00a0500')
})

test('keeps every decimal that was published, and adds none', () => {
  expect(formatMoney({ amount: '3.1415926535', currency: 'XDR' })).toBe('XDR\u00a03.1415926535')
  expect(formatMoney({ amount: '7', currency: 'GBP' })).toBe('£7')
  expect(formatMoney({ amount: '7.10', currency: 'GBP' })).toBe('£7.10')
})

test('keeps thirty-six digits', () => {
  expect(formatMoney({ amount: '123456789012345678.123456789012345678', currency: 'GBP' })).toBe(
    '£123,456,789,012,345,678.123456789012345678',
  )
})

test('puts a true minus before the sign of the currency', () => {
  expect(formatMoney({ amount: '-12.00', currency: 'GBP' })).toBe('−£12.00')
})

test('shows what is not a decimal as it was written', () => {
  expect(formatMoney({ amount: '1e9', currency: 'GBP' })).toBe('£1e9')
})

test('writes a bare decimal where the column names the currency', () => {
  expect(formatDecimal('-1234567.8')).toBe('−1,234,567.8')
})

test('writes sums with the decimals of their currency, and drops none', () => {
  expect(formatSum({ amount: '1204.5', currency: 'GBP' })).toBe('£1,204.50')
  expect(formatSum({ amount: '0', currency: 'GBP' })).toBe('£0.00')
  expect(formatSum({ amount: '-7', currency: 'JPY' })).toBe('−JPY\u00a07')
  expect(formatSum({ amount: '1.2345', currency: 'EUR' })).toBe('€1.2345')
})

test('names currencies, and falls back to the code', () => {
  expect(formatCurrencyName('GBP')).toBe('British Pound')
  expect(formatCurrencyName('ZZZ')).toBe('ZZZ')
  expect(formatCurrencyName('not a code')).toBe('not a code')
})

test('rounds ticks only', () => {
  expect(formatTick(-1_250_000)).toBe('−1.25m')
  expect(formatTick(0)).toBe('0')
})
