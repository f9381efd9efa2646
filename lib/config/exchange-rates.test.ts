import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { ExchangeRatesError, loadExchangeRates, readExchangeRates } from './exchange-rates'

const folder = mkdtempSync(join(tmpdir(), 'counterfoil-rates-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function write(content: string | Uint8Array): string {
  const path = join(folder, 'rates.csv')
  writeFileSync(path, content)
  return path
}
function messageOf(path: string): string {
  try {
    loadExchangeRates(path)
  } catch (error) {
    if (error instanceof ExchangeRatesError) return error.message
    throw error
  }
  return ''
}

test('no file is no rates', () => {
  expect(loadExchangeRates(null)).toEqual({ rates: [], currencies: [] })
})

test('the table stays the same until the process ends', () => {
  const path = write('currency,per,date,rate,source\nUSD,GBP,2024,1.25,Bank\n')
  expect(readExchangeRates(path).currencies).toEqual(['USD'])
  write('currency,per,date,rate,source\nEUR,GBP,2024,1.15,Bank\n')
  expect(readExchangeRates(path).currencies).toEqual(['USD'])
})

test('says which lines cannot be used, and how to mend them', () => {
  const path = write('currency,per,date,rate,source\nUSD,GBP,2024,0,Bank\n')
  expect(messageOf(path)).toBe(
    `The exchange rates in ${path} (EXCHANGE_RATES) cannot be used:\n- line 2: rate is "0". A rate is above zero; leave the line out where nobody stated one.`,
  )
})

test('tells the first problems of a file that has one on every line', () => {
  const message = messageOf(write(`currency,per,date,rate,source\n${'x\n'.repeat(5000)}`))
  expect(message.split('\n')).toHaveLength(22)
  expect(message).toMatch(/- and 4980 more$/)
})

test('refuses what is not a file of text', () => {
  expect(messageOf(join(folder, 'none.csv'))).toContain('It cannot be read (ENOENT).')
  expect(messageOf(folder)).toContain('It cannot be read (EISDIR).')
  expect(messageOf(write(new Uint8Array([0x63, 0xff, 0xfe])))).toContain('It is not UTF-8 text.')
})
