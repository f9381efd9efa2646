import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parseLedgerSum, serialiseLedgerUnits } from '@/lib/domain/amount'
import { STAGES } from '@/lib/domain/stage'
import { streamRecordsCsv } from '@/lib/exports/records-csv'
import { PLAIN_PROFILE } from '@/lib/search-params/profile-search'
import { EVERY_RECORD } from '@/lib/search-params/record-search'
import { openStore } from '@/lib/store/open-store'
import type { Store } from '@/lib/store/store'
import { createRandom, createRandomLedger, type ModelEntry } from '@/lib/store/testing/random-ledger'
import { TestLedger } from '@/lib/store/testing/test-ledger'
import { getAgency } from './get-agency'
import { getOverview } from './get-overview'
import { listRecords } from './list-records'
import { sumTotals } from './sum-totals'
import { createRandomSearch, FINALIZED, isFound, unitsOf } from './testing/plain-search'

const LEDGER = { chainId: 1, contract: `0x${'0'.repeat(40)}` } as const
let folder: string
let store: Store
let entries: ModelEntry[]

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'counterfoil-totals-'))
  store = await openStore({ path: join(folder, 'index.duckdb'), ...LEDGER })
  const random = createRandomLedger(77, 120)
  entries = random.entries
  await store.writer.apply(random.ledger.step({ finalizedTo: FINALIZED }))
})
afterAll(async () => {
  await store.close()
  rmSync(folder, { recursive: true, force: true })
})

function sumPlainly(found: readonly ModelEntry[]) {
  const counted = found.filter(({ status }) => status === 'stands')
  const totals = new Map<string, { count: number; sum: bigint }>()
  for (const entry of counted) {
    const key = `${String(STAGES.indexOf(entry.record.stage)).padStart(2, '0')} ${entry.record.currency}`
    const total = totals.get(key) ?? { count: 0, sum: 0n }
    totals.set(key, { count: total.count + 1, sum: total.sum + unitsOf(entry)! })
  }
  return {
    entries: found.length,
    counted: counted.length,
    totals: [...totals].sort().map(([key, { count, sum }]) => ({
      stage: STAGES[Number(key.slice(0, 2))],
      currency: key.slice(3),
      count,
      sum: serialiseLedgerUnits(sum),
    })),
    disputed: { count: 0, totals: [] },
    provisional: { count: counted.filter(({ block }) => block > FINALIZED).length },
  }
}

test('totals of any search equal the plain sum of what the ledger says', async () => {
  expect(entries.length).toBeGreaterThan(400)
  const random = createRandom(1)
  let nonEmpty = 0
  for (let turn = 0; turn < 300; turn++) {
    const search = createRandomSearch(random, entries)
    const expected = sumPlainly(entries.filter((entry) => isFound(entry, search)))
    expect(await sumTotals({ store, search }), JSON.stringify(search)).toEqual(expected)
    if (expected.entries > 0) nonEmpty++
  }
  expect(nonEmpty).toBeGreaterThan(200)
})

test('list, pages and file of a search have exactly its entries, in one order', async () => {
  const random = createRandom(9)
  for (let turn = 0; turn < 12; turn++) {
    const search = createRandomSearch(random, entries)
    const expected = entries
      .filter((entry) => isFound(entry, search))
      .map((entry) => `${entry.agency}-${entry.sequence}-${entry.row}`)
    const first = await listRecords({ store, search })
    const listed: string[] = []
    for (let page = 1; page <= first.pageCount; page++) {
      const { entries: lines } = await listRecords({ store, search: { ...search, page } })
      listed.push(...lines.map(({ id }) => id))
    }
    expect([...listed].sort()).toEqual(expected.sort())
    let file = ''
    for await (const text of streamRecordsCsv({ store, search })) file += text
    expect(
      file
        .split('\r\n')
        .slice(1, -1)
        .map((line) => line.split(',')[0]),
    ).toEqual(listed)
  }
})

test('amounts come in the order of their exact value', async () => {
  const search = { ...EVERY_RECORD, sort: 'amount', descending: false, statuses: ['stands'] } as const
  const sums: bigint[] = []
  const { pageCount } = await listRecords({ store, search })
  for (let page = 1; page <= pageCount; page++) {
    const list = await listRecords({ store, search: { ...search, page } })
    sums.push(...list.entries.map(({ money }) => parseLedgerSum(money!.amount)))
  }
  expect(sums).toEqual([...sums].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)))
})

test('a page beyond the last is the last', async () => {
  const far = await listRecords({ store, search: { ...EVERY_RECORD, page: 999_999 } })
  expect(far.page).toBe(far.pageCount)
  expect(far.entries.length).toBeGreaterThan(0)
})

test('months, years and ranks add up to the totals', async () => {
  const overview = await getOverview({ store, currency: 'GBP' })
  const total = (stage: string) =>
    overview.totals.totals.find((item) => item.stage === stage && item.currency === 'GBP')
  const add = (sums: readonly string[]) =>
    serialiseLedgerUnits(sums.reduce((sum, text) => sum + parseLedgerSum(text), 0n))
  const { overTime, agencies } = overview.charts!
  const times = overTime.points.map(({ time }) => time)
  expect(times).toEqual([...times].sort())
  const outlays = ['disbursement', 'expenditure'].map((stage) => total(stage)?.sum ?? '0')
  expect(overTime.total.sum).toBe(add(outlays))
  expect(add(agencies.ranked.map(({ sum }) => sum))).toBe(add(outlays))
  const agency = await getAgency({ store, code: 'moh', shown: { ...PLAIN_PROFILE, yearBasis: 'calendar' } })
  const undated = await sumTotals({
    store,
    search: { ...EVERY_RECORD, agencies: ['moh'], years: [2020, 2021, 2022, 2023] },
  })
  const byYear = agency!.money.years
    .filter(({ year }) => year !== null)
    .flatMap(({ totals }) => totals.map(({ sum, stage, currency }) => ({ key: stage + currency, sum })))
  for (const { stage, currency, sum } of undated.totals) {
    if (currency !== agency!.money.currency) continue
    expect(add(byYear.filter(({ key }) => key === stage + currency).map((item) => item.sum))).toBe(sum)
  }
})

test('the newest entries give every agency its turn', async () => {
  const { latest } = await getOverview({ store })
  expect(latest).toHaveLength(12)
  for (const start of [0, 3, 6, 9]) {
    expect(new Set(latest.slice(start, start + 3).map(({ agency }) => agency.code)).size).toBe(3)
  }
})

test('amounts of 36 digits cannot break a total, however many', async () => {
  const huge = await openStore({ path: join(folder, 'huge.duckdb'), ...LEDGER })
  const amount = '999999999999999999.999999999999999999'
  const additions = Array.from({ length: 5000 }, (_, i) => ({
    record: { ref: `V${i}`, stage: 'expenditure', date: '2024-01-01', amount, currency: 'EUR' } as const,
  }))
  await huge.writer.apply(new TestLedger().register('moh', 'M').publish('moh', [additions]).step())
  const expected = '4999999999999999999999.999999999999995'
  expect((await sumTotals({ store: huge, search: EVERY_RECORD })).totals[0]?.sum).toBe(expected)
  const overview = await getOverview({ store: huge })
  expect(overview.charts?.overTime.points).toEqual([{ time: '2024-01', sums: [{ sum: expected, count: 5000 }] }])
  expect(overview.charts?.agencies.ranked[0]?.sum).toBe(expected)
  await huge.close()
})
