import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parseLedgerSum, serialiseLedgerUnits } from '@/lib/domain/amount'
import type { ExchangeRate, ExchangeRateTable } from '@/lib/domain/exchange-rate'
import { periodBounds } from '@/lib/domain/period'
import type { SpendingRecord } from '@/lib/domain/record'
import { EVERY_RECORD } from '@/lib/search-params/record-search'
import { openStore } from '@/lib/store/open-store'
import type { Store } from '@/lib/store/store'
import { createRandom, createRandomLedger, type ModelEntry } from '@/lib/store/testing/random-ledger'
import { TestLedger } from '@/lib/store/testing/test-ledger'
import { convertTotals } from './convert-totals'
import { sumTotals } from './sum-totals'
import { createRandomSearch, FINALIZED, isFound } from './testing/plain-search'

const LEDGER = { chainId: 1, contract: `0x${'0'.repeat(40)}` } as const
let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'counterfoil-converted-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const rate = (per: string, date: string, value: string): ExchangeRate => ({
  currency: 'USD',
  per,
  date,
  rate: value,
  source: 'Treasury',
})
const tableOf = (...rates: ExchangeRate[]): ExchangeRateTable => ({ rates, currencies: ['USD'] })
const spend = (ref: string, more: Partial<SpendingRecord>): { record: SpendingRecord } => ({
  record: { ref, stage: 'expenditure', amount: '10', currency: 'EUR', ...more },
})

describe('a few entries', () => {
  let store: Store
  beforeAll(async () => {
    store = await openStore({ path: join(folder, 'few.duckdb'), ...LEDGER })
    const ledger = new TestLedger()
      .register('moh', 'Ministry of Health')
      .publish('moh', [
        [
          spend('own month', { date: '2024-03-31', amount: '100.005' }),
          spend('nearest earlier', { date: '2024-05-01' }),
          spend('its period is in one month', { period: '2024-03' }),
          spend('too late', { date: '2024-08-01', amount: '3' }),
          spend('before any rate', { date: '2024-02-29', amount: '4' }),
          spend('year, without a rate of it', { period: '2024', amount: '5' }),
          spend('year, with a rate of it', { period: '2022', amount: '6' }),
          spend('more than a year', { period: '2022-12-01/2023-01-31', amount: '7' }),
          spend('already', { date: '1999-01-01', currency: 'USD', amount: '0.004' }),
          spend('no rate at all', { date: '2024-03-01', currency: 'XDR' }),
          spend('another stage', { date: '2024-03-01', stage: 'budget', amount: '-0.1' }),
        ],
      ])
    await store.writer.apply(ledger.step())
  })
  afterAll(() => store.close())
  const rates = tableOf(rate('EUR', '2024-03', '1.1'), rate('EUR', '2022', '1.05'), rate('EUR', '2024-04-15', '1.2'))

  test('take the rate of their month, or the nearest earlier one within reach, exactly', async () => {
    const view = await convertTotals({ store, search: EVERY_RECORD, rates, currency: 'USD' })
    expect(view.stages).toEqual([
      {
        stage: 'budget',
        count: 1,
        exact: '-0.11',
        rounded: '-0.11',
        currencies: [
          {
            per: 'EUR',
            count: 1,
            sum: '-0.1',
            product: '-0.11',
            lines: [{ per: 'EUR', rate: rates.rates[0], count: 1, sum: '-0.1', product: '-0.11' }],
          },
        ],
      },
      {
        stage: 'expenditure',
        count: 5,
        exact: '139.3095',
        rounded: '139.31',
        currencies: [
          {
            per: 'EUR',
            count: 4,
            sum: '126.005',
            product: '139.3055',
            lines: [
              { per: 'EUR', rate: rates.rates[1], count: 1, sum: '6', product: '6.3' },
              { per: 'EUR', rate: rates.rates[0], count: 2, sum: '110.005', product: '121.0055' },
              { per: 'EUR', rate: rates.rates[2], count: 1, sum: '10', product: '12' },
            ],
          },
          {
            per: 'USD',
            count: 1,
            sum: '0.004',
            product: '0.004',
            lines: [{ per: 'USD', rate: null, count: 1, sum: '0.004', product: '0.004' }],
          },
        ],
      },
    ])
  })

  test('are counted and left out where there is no rate for them', async () => {
    const view = await convertTotals({ store, search: EVERY_RECORD, rates, currency: 'USD' })
    expect(view.without).toEqual([
      { stage: 'expenditure', currency: 'EUR', count: 2, sum: '12', reason: 'no-single-month' },
      { stage: 'expenditure', currency: 'EUR', count: 2, sum: '7', reason: 'no-rate-for-time' },
      { stage: 'expenditure', currency: 'XDR', count: 1, sum: '10', reason: 'no-rate-for-currency' },
    ])
  })

  test('are not converted into what the table has no rate of', async () => {
    const view = await convertTotals({ store, search: EVERY_RECORD, rates, currency: 'GBP' })
    expect(view.stages).toEqual([])
    expect(new Set(view.without.map(({ reason }) => reason))).toEqual(new Set(['no-rate-for-currency']))
  })
})

test('every entry of any search is converted once, by the rate of its month, or stands without a rate', async () => {
  const store = await openStore({ path: join(folder, 'random.duckdb'), ...LEDGER })
  const { ledger, entries } = createRandomLedger(8, 120)
  await store.writer.apply(ledger.step({ finalizedTo: FINALIZED }))
  const random = createRandom(3)
  const rates: ExchangeRate[] = [rate('GBP', '2021', '1.3'), rate('EUR', '2023-05', '0.9')]
  for (const per of ['EUR', 'GBP']) {
    for (const year of [2020, 2022]) {
      for (let month = 1; month <= 12; month += 1 + random(6)) {
        rates.push(rate(per, `${year}-${String(month).padStart(2, '0')}`, `1.${1 + random(999)}`))
      }
    }
  }
  for (let turn = 0; turn < 40; turn++) {
    const search = createRandomSearch(random, entries)
    const view = await convertTotals({ store, search, rates: tableOf(...rates), currency: 'USD' })
    const standing = entries.filter((entry) => entry.status === 'stands' && isFound(entry, search))
    const plain = new Map<string, bigint>()
    for (const entry of standing) {
      const value = findRate(entry, rates)
      if (value === null) continue
      // Units of 10^-36: no amount is finer than 18 decimals, no rate here either.
      const product = parseLedgerSum(entry.record.amount!) * parseLedgerSum(value)
      plain.set(entry.record.stage, (plain.get(entry.record.stage) ?? 0n) + product)
    }
    const context = JSON.stringify(search)
    expect(new Map(view.stages.map(({ stage, exact }) => [stage as string, units36(exact)])), context).toEqual(plain)

    const parts = [
      ...view.stages.flatMap(({ stage, currencies }) =>
        currencies.map(({ per, count, sum }) => ({ stage, currency: per, count, sum })),
      ),
      ...view.without.map(({ reason: _, ...total }) => total),
    ]
    for (const total of (await sumTotals({ store, search })).totals) {
      const same = parts.filter(({ stage, currency }) => stage === total.stage && currency === total.currency)
      const sum = same.reduce((units, part) => units + parseLedgerSum(part.sum), 0n)
      expect(serialiseLedgerUnits(sum), context).toBe(total.sum)
      expect(
        same.reduce((count, part) => count + part.count, 0),
        context,
      ).toBe(total.count)
    }
  }
  await store.close()
})

function units36(text: string): bigint {
  const [whole = '', fraction = ''] = text.split('.')
  return BigInt(whole + fraction.padEnd(36, '0'))
}

/** The rate of an entry's month or of at most three months before, by looking for it month by month. */
function findRate({ record }: ModelEntry, rates: readonly ExchangeRate[]): string | null {
  const bounds = record.date === undefined ? periodBounds(record.period!)! : { first: record.date, last: record.date }
  const ofPair = rates.filter(({ per }) => per === record.currency)
  if (bounds.first.slice(0, 7) !== bounds.last.slice(0, 7)) {
    const isYear = bounds.first.slice(0, 4) === bounds.last.slice(0, 4)
    return (isYear ? ofPair.find(({ date }) => date === bounds.first.slice(0, 4))?.rate : undefined) ?? null
  }
  let month = Number(bounds.first.slice(0, 4)) * 12 + Number(bounds.first.slice(5, 7)) - 1
  for (let back = 0; back <= 3; back++, month--) {
    const text = `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`
    const found = ofPair.find(({ date }) => date === text || date === text.slice(0, 4))
    if (found !== undefined) return found.rate
  }
  return null
}
