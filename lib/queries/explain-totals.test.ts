import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parseLedgerSum, serialiseLedgerUnits } from '@/lib/domain/amount'
import { periodBounds } from '@/lib/domain/period'
import type { SpendingRecord } from '@/lib/domain/record'
import type { WorksheetPart } from '@/lib/domain/worksheet'
import { EVERY_RECORD, parseRecordSearch, type RecordSearch } from '@/lib/search-params/record-search'
import { openStore } from '@/lib/store/open-store'
import type { Store } from '@/lib/store/store'
import { createRandom, createRandomLedger, type ModelEntry } from '@/lib/store/testing/random-ledger'
import { hashOf, TestLedger } from '@/lib/store/testing/test-ledger'
import { explainTotals } from './explain-totals'
import { sumTotals } from './sum-totals'
import { createRandomSearch, FINALIZED, isFound, unitsOf, yearOf } from './testing/plain-search'

const LEDGER = { chainId: 1, contract: `0x${'0'.repeat(40)}` } as const
const EUR = (count: number, sum: string, stage = 'expenditure') => [{ stage, currency: 'EUR', count, sum }]
let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'counterfoil-worksheet-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const spend = (ref: string, more: Partial<SpendingRecord> = {}): { record: SpendingRecord } => ({
  record: { ref, stage: 'expenditure', date: '2024-03-01', amount: '10', currency: 'EUR', ...more },
})
const search = (parameters: Record<string, string | string[]>): RecordSearch => {
  const parsed = parseRecordSearch(parameters)
  expect(parsed.unread).toEqual([])
  return parsed
}

describe('a ledger that a person can add up', () => {
  let store: Store
  beforeAll(async () => {
    store = await openStore({ path: join(folder, 'small.duckdb'), ...LEDGER })
    const ledger = new TestLedger()
      .register('moh', 'Ministry of Health')
      .register('dot', 'Transport')
      .describe('moh', { fiscalYearStart: '04-01' })
      .publish('moh', [[spend('A', { amount: '100' }), spend('B', { amount: '20' }), spend('C', { stage: 'budget' })]])
      .publish('dot', [[spend('D', { amount: '7.5' }), spend('E', { currency: 'GBP' })]])
      .publish('moh', [
        [
          { ...spend('A', { amount: '90' }), effect: { kind: 'correction', replaces: { sequence: 1, row: 1 } } },
          {
            record: { ref: 'B', stage: 'expenditure', date: '2024-03-01' },
            effect: { kind: 'withdrawal', replaces: { sequence: 1, row: 2 } },
          },
          spend('F', { amount: '1', date: undefined, period: '2023-12-01/2024-01-31' } as never),
        ],
      ])
      .publish('dot', [[spend('D2', { amount: '7.5' })]], {
        period: '2024-03',
        verdict: { kind: 'set-aside', code: 'sum-differs', words: 'The signed total is not the sum.' },
      })
      .dispute('dot', 1, true, 'Under review')
    // The second publication of moh, and nothing after it, is above the finalized block.
    await store.writer.apply(ledger.step({ finalizedTo: 5 }))
  })
  afterAll(() => store.close())

  test('says what is in, and how much of it is disputed and provisional', async () => {
    const worksheet = await explainTotals({ store, search: EVERY_RECORD })
    expect(worksheet.totals).toEqual(await sumTotals({ store, search: EVERY_RECORD }))
    expect(worksheet.totals.totals).toEqual([
      ...EUR(1, '10', 'budget'),
      ...EUR(3, '98.5'),
      { stage: 'expenditure', currency: 'GBP', count: 1, sum: '10' },
    ])
    expect(worksheet.provisional).toEqual({ count: 2, totals: EUR(2, '91') })
    expect(worksheet.disputedPublications).toEqual([{ agency: { code: 'dot', name: 'Transport' }, sequence: 1 }])
  })

  test('says what is out, and why', async () => {
    const worksheet = await explainTotals({ store, search: EVERY_RECORD })
    expect(worksheet.corrected).toEqual({ count: 1, totals: EUR(1, '100') })
    expect(worksheet.withdrawn).toEqual({ count: 1, totals: EUR(1, '20') })
    expect(worksheet.withdrawals).toEqual({ count: 1, totals: [] })
    expect(worksheet.leftOut).toEqual([])
    expect(worksheet.setAside).toMatchObject({
      count: 1,
      records: 1,
      otherPeriods: 0,
      batches: [{ number: 4, sequence: 2, period: '2024-03', words: 'The signed total is not the sum.', signed: [] }],
    })
  })

  test('each publication adds and takes back, and the last balance is the total', async () => {
    const { statements } = await explainTotals({ store, search: EVERY_RECORD })
    const [, expenditure] = statements
    expect(expenditure).toMatchObject({
      total: EUR(3, '98.5')[0],
      agencies: [
        { agency: { code: 'moh' }, count: 2, sum: '91' },
        { agency: { code: 'dot' }, count: 1, sum: '7.5' },
      ],
      otherAgencies: null,
      broughtForward: null,
      publications: [
        {
          agency: { code: 'moh' },
          sequence: 1,
          added: { count: 2, sum: '120' },
          taken: { count: 0, sum: '0' },
          balance: '120',
        },
        { agency: { code: 'dot' }, sequence: 1, added: { count: 1, sum: '7.5' }, balance: '127.5', disputed: true },
        {
          agency: { code: 'moh' },
          sequence: 2,
          added: { count: 2, sum: '91' },
          taken: { count: 2, sum: '120' },
          balance: '98.5',
        },
      ],
    })
  })

  test('says what the same search would have without a filter', async () => {
    const { leftOut } = await explainTotals({ store, search: search({ stage: 'expenditure', currency: 'GBP' }) })
    expect(leftOut).toEqual([{ filter: 'currencies', values: ['EUR'], part: { count: 3, totals: EUR(3, '98.5') } }])
    const other = await explainTotals({ store, search: search({ stage: 'expenditure', currency: 'EUR', q: 'moh' }) })
    expect(other.leftOut).toEqual([
      { filter: 'stages', values: ['budget'], part: { count: 1, totals: EUR(1, '10', 'budget') } },
    ])
  })

  test('a filter that is typed among the words can be taken away like another', async () => {
    const { leftOut, totals } = await explainTotals({ store, search: search({ q: 'stage:expenditure currency:GBP' }) })
    expect(totals.counted).toBe(1)
    expect(leftOut.map(({ filter, part }) => [filter, part.count])).toEqual([['currencies', 3]])
  })

  test('says which entries have a period that reaches beyond the dates asked for', async () => {
    const beyond = [{ filter: 'dates', values: [], part: { count: 1, totals: EUR(1, '1') } }]
    for (const parameters of [
      { year: '2024' },
      { from: '2024-01-01' },
      { to: '2024-01-01' },
      { from: '2023-12-15', to: '2024-01-15' },
    ]) {
      expect((await explainTotals({ store, search: search(parameters) })).leftOut).toEqual(beyond)
    }
    for (const parameters of [{ year: '2025' }, { year: '2023', years: 'fiscal' }, { from: '2024-02-01' }]) {
      expect((await explainTotals({ store, search: search(parameters as never) })).leftOut).toEqual([])
    }
  })

  test('a search for what does not count has no total, and says what stands', async () => {
    const worksheet = await explainTotals({ store, search: search({ status: 'corrected' }) })
    expect(worksheet.totals).toMatchObject({ entries: 1, counted: 0, totals: [] })
    expect(worksheet.statements).toEqual([])
    expect(worksheet.provisional.count).toBe(0)
    expect(worksheet.corrected.count).toBe(1)
    expect(worksheet.leftOut).toMatchObject([{ filter: 'statuses', values: ['stands'], part: { count: 5 } }])
  })

  test('batches set aside are those of the agencies and the time asked for', async () => {
    const setAside = async (parameters: Record<string, string>) =>
      (await explainTotals({ store, search: search(parameters) })).setAside
    expect(await setAside({ agency: 'moh' })).toMatchObject({ count: 0, otherPeriods: 0 })
    expect(await setAside({ year: '2024' })).toMatchObject({ count: 1, otherPeriods: 0 })
    expect(await setAside({ year: '2021' })).toMatchObject({ count: 0, otherPeriods: 1, batches: [] })
    expect(await setAside({ from: '2024-04-01' })).toMatchObject({ count: 0, otherPeriods: 1 })
    expect(await setAside({ to: '2024-03-01' })).toMatchObject({ count: 1 })
  })
})

describe('money that one publishing agency passes to another', () => {
  let store: Store
  const onward = (ref: string, link: object): { record: SpendingRecord } =>
    spend(ref, { links: [{ kind: 'onwardOf', ...link }] } as Partial<SpendingRecord>)
  const granted = spend('G1', { stage: 'disbursement', amount: '100' })
  beforeAll(async () => {
    store = await openStore({ path: join(folder, 'transfers.duckdb'), ...LEDGER })
    const ledger = new TestLedger()
      .register('treasury', 'Treasury')
      .register('city', 'City')
      .publish('treasury', [
        [
          granted,
          spend('G2', { stage: 'disbursement', amount: '50' }),
          spend('G3'),
          onward('G4', { record: 'treasury-1-3' }),
        ],
      ])
      .publish('treasury', [
        [
          {
            ...spend('G2', { stage: 'disbursement', amount: '55' }),
            effect: { kind: 'correction', replaces: { sequence: 1, row: 2 } },
          },
        ],
      ])
      .publish('city', [
        [
          onward('C1', { record: 'treasury-1-1' }),
          onward('C2', { fingerprint: hashOf('treasury', JSON.stringify(granted.record)) }),
          onward('C3', { record: 'treasury-1-2' }),
          onward('C4', { record: 'nobody-1-1' }),
          onward('C5', { reference: 'G1' }),
          spend('C6', { links: [{ kind: 'partOf', record: 'treasury-1-1' }] }),
        ],
      ])
    await store.writer.apply(ledger.step())
  })
  afterAll(() => store.close())

  test('is said to be counted by both sides, where both are in the totals', async () => {
    const { transfers } = await explainTotals({ store, search: EVERY_RECORD })
    expect(transfers.part).toEqual({ count: 3, totals: EUR(3, '30') })
    expect(transfers.pairs.map(({ from, to }) => [from.id, to.id, to.money.amount])).toEqual([
      ['city-1-1', 'treasury-1-1', '100'],
      ['city-1-2', 'treasury-1-1', '100'],
      ['city-1-3', 'treasury-2-1', '55'],
    ])
    expect(transfers.pairCount).toBe(3)
    expect(transfers.pairs[0]?.to).toEqual({
      id: 'treasury-1-1',
      agency: { code: 'treasury', name: 'Treasury' },
      stage: 'disbursement',
      money: { amount: '100', currency: 'EUR' },
    })
  })

  test('is not, where one side is outside', async () => {
    for (const parameters of [{ agency: 'city' }, { stage: 'expenditure' }, { q: 'C1' }]) {
      expect((await explainTotals({ store, search: search(parameters as never) })).transfers.pairCount).toBe(0)
    }
  })
})

describe('any search of a random ledger', () => {
  let store: Store
  let entries: ModelEntry[]
  beforeAll(async () => {
    store = await openStore({ path: join(folder, 'random.duckdb'), ...LEDGER })
    const random = createRandomLedger(31, 150)
    entries = random.entries
    await store.writer.apply(random.ledger.step({ finalizedTo: FINALIZED }))
  })
  afterAll(() => store.close())

  test('what is in and what is out are together what the conditions find, and every line adds up', async () => {
    const random = createRandom(5)
    for (let turn = 0; turn < 60; turn++) {
      const asked = createRandomSearch(random, entries)
      const worksheet = await explainTotals({ store, search: asked })
      const context = JSON.stringify(asked)
      expect(worksheet.totals, context).toEqual(await sumTotals({ store, search: asked }))

      const found = entries.filter((entry) => isFound(entry, { ...asked, statuses: [] }))
      const isIn = asked.statuses.length === 0 || asked.statuses.includes('stands')
      expect(worksheet.corrected, context).toEqual(sumPlainly(found.filter(({ status }) => status === 'corrected')))
      expect(worksheet.withdrawn, context).toEqual(sumPlainly(found.filter(({ status }) => status === 'withdrawn')))
      expect(worksheet.withdrawals, context).toEqual(sumPlainly(found.filter(({ status }) => status === 'withdrawal')))
      expect(worksheet.provisional, context).toEqual(
        sumPlainly(found.filter(({ status, block }) => isIn && status === 'stands' && block > FINALIZED)),
      )
      for (const { filter, part } of worksheet.leftOut) {
        expect(part, `${filter} of ${context}`).toEqual(
          sumPlainly(entries.filter((entry) => isLeftOut(entry, asked, filter))),
        )
      }
      for (const { total, agencies, otherAgencies, publications, broughtForward } of worksheet.statements) {
        const lines = otherAgencies === null ? agencies : [...agencies, otherAgencies]
        expect([add(lines.map(({ sum }) => sum)), lines.reduce((sum, { count }) => sum + count, 0)], context).toEqual([
          total.sum,
          total.count,
        ])
        const moves = broughtForward === null ? publications : [broughtForward, ...publications]
        expect(moves.at(-1)?.balance, context).toBe(total.sum)
        expect(add(moves.flatMap(({ added, taken }) => [added.sum, negate(taken.sum)])), context).toBe(total.sum)
        expect(
          moves.reduce((sum, { added, taken }) => sum + added.count - taken.count, 0),
          context,
        ).toBe(total.count)
      }
    }
  })
})

const add = (sums: readonly string[]): string =>
  serialiseLedgerUnits(sums.reduce((sum, text) => sum + parseLedgerSum(text), 0n))
const negate = (text: string): string => serialiseLedgerUnits(-parseLedgerSum(text))

function sumPlainly(found: readonly ModelEntry[]): WorksheetPart {
  const keys = [...new Set(found.filter((entry) => unitsOf(entry) !== null).map(keyOf))].sort()
  return {
    count: found.length,
    totals: keys.map((key) => {
      const same = found.filter((entry) => unitsOf(entry) !== null && keyOf(entry) === key)
      const sum = same.reduce((total, entry) => total + unitsOf(entry)!, 0n)
      const { stage, currency } = same[0]!.record
      return { stage, currency: currency!, count: same.length, sum: serialiseLedgerUnits(sum) }
    }),
  }
}

const STAGE_ORDER = ['budget', 'commitment', 'disbursement', 'expenditure']
const keyOf = ({ record }: ModelEntry): string => `${STAGE_ORDER.indexOf(record.stage)} ${record.currency}`

/** Whether an entry that stands is left out by one filter alone. */
function isLeftOut(entry: ModelEntry, asked: RecordSearch, filter: string): boolean {
  if (filter === 'statuses') return isFound(entry, { ...asked, statuses: ['stands'] })
  const standing = { ...asked, statuses: ['stands' as const] }
  if (isFound(entry, standing)) return false
  switch (filter) {
    case 'stages':
      return isFound(entry, { ...standing, stages: [] })
    case 'currencies':
      return isFound(entry, { ...standing, currencies: [] })
    case 'finality':
      return isFound(entry, { ...standing, finality: [] })
    default:
      return isFound(entry, { ...standing, years: [], from: null, to: null }) && sharesADay(entry, asked)
  }
}

function sharesADay(entry: ModelEntry, { years, yearBasis, from, to }: RecordSearch): boolean {
  const { date, period } = entry.record
  const bounds = date === undefined ? periodBounds(period!)! : { first: date, last: date }
  const at = (day: string) => yearOf({ ...entry, record: { ...entry.record, date: day } }, yearBasis)!
  return (
    (years.length === 0 || years.some((year) => at(bounds.first) <= year && year <= at(bounds.last))) &&
    (from === null || bounds.last >= from) &&
    (to === null || bounds.first <= to)
  )
}
