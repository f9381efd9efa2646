import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { SpendingRecord } from '@/lib/domain/record'
import { openStore } from './open-store'
import type { Row } from './sql'
import type { Store } from './store'
import { createRandom, createRandomLedger } from './testing/random-ledger'
import { readTables } from './testing/read-tables'
import { TestLedger } from './testing/test-ledger'

const SEAL = `sealed:${'5'.repeat(64)}`
let folder: string
let store: Store

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'counterfoil-mentions-'))
  store = await openStore({ path: join(folder, 'index.duckdb'), chainId: 1, contract: `0x${'0'.repeat(40)}` })
})
afterEach(async () => {
  await store.close()
  rmSync(folder, { recursive: true, force: true })
})

const select = <Shape extends Row>(sql: string) => store.read((reader) => reader.select<Shape>(sql))
const publish = (...records: readonly Partial<SpendingRecord>[]) => {
  const base = { stage: 'expenditure', amount: '10.50', currency: 'EUR' } as const
  const rows = records.map((record, index) => ({ record: { ref: `V${index}`, ...base, ...record } }))
  const ledger = new TestLedger().register('moh', 'Health').register('dot', 'Transport')
  return store.writer.apply(
    ledger
      .publish('moh', [rows])
      .publish('dot', [rows.slice(0, 1)])
      .step(),
  )
}

test('a sector is its code in its scheme, else its label, and has its share of the entry', async () => {
  await publish(
    {
      classifications: [
        { scheme: 'iati-sector-1', code: '11220', label: 'Primary education', share: '60' },
        { scheme: 'iati-sector-1', code: '12261', share: '40' },
        { scheme: 'cofog', code: '07.3.1' },
      ],
    },
    {
      classifications: [
        { scheme: 'iati-sector-1', code: '11220', label: 'Primary school' },
        { scheme: 'local:service', label: 'Highways & parks' },
        { scheme: 'local:payee', label: SEAL },
      ],
    },
  )
  expect(await select('SELECT profile, scheme, code, label FROM sector ORDER BY id')).toEqual([
    { profile: 'iati-sector-1-11220', scheme: 'iati-sector-1', code: '11220', label: 'Primary education' },
    { profile: 'iati-sector-1-12261', scheme: 'iati-sector-1', code: '12261', label: null },
    { profile: 'cofog-07-3-1-36d701a450', scheme: 'cofog', code: '07.3.1', label: null },
    { profile: 'highways-parks-24c404d7d8', scheme: 'local:service', code: null, label: 'Highways & parks' },
  ])
  expect(await select('SELECT seq, sector, share FROM entry_sector WHERE seq < 2 ORDER BY seq, sector')).toEqual([
    { seq: 0, sector: 0, share: 60_000_000 },
    { seq: 0, sector: 1, share: 40_000_000 },
    { seq: 0, sector: 2, share: 100_000_000 },
    { seq: 1, sector: 0, share: 100_000_000 },
    { seq: 1, sector: 3, share: 100_000_000 },
  ])
})

test('a place is its country, its region or its label, once an entry, and recipients are what shares are of', async () => {
  await publish(
    {
      places: [
        { role: 'recipient', country: 'KE', label: 'Kenya', share: '60.5' },
        { role: 'recipient', region: '298', regionScheme: 'iati-region-1', share: '39.5' },
        { role: 'location', country: 'KE', label: 'Nakuru' },
        { role: 'location', country: 'UG' },
        { role: 'payee', country: 'FR' },
      ],
    },
    {
      places: [
        { role: 'recipient', country: 'gb', region: 'UKM', regionScheme: 'nuts', label: 'Elmstead', share: '100' },
      ],
    },
    { places: [{ role: 'location', label: 'Elmstead' }] },
    {
      places: [
        { role: 'location', country: 'Kenya' },
        { role: 'location', country: SEAL },
      ],
    },
  )
  expect(await select('SELECT kind, profile, scheme, code, label FROM place ORDER BY id')).toEqual([
    { kind: 0, profile: 'ke', scheme: null, code: 'KE', label: 'Kenya' },
    { kind: 1, profile: 'region-iati-region-1-298', scheme: 'iati-region-1', code: '298', label: null },
    { kind: 0, profile: 'ug', scheme: null, code: 'UG', label: null },
    { kind: 0, profile: 'gb', scheme: null, code: 'GB', label: null },
    { kind: 1, profile: 'region-nuts-ukm-feae8997b3', scheme: 'nuts', code: 'UKM', label: null },
    { kind: 2, profile: 'elmstead-deae4114fa', scheme: null, code: null, label: 'Elmstead' },
    { kind: 2, profile: 'kenya-2a5dad8779', scheme: null, code: null, label: 'Kenya' },
  ])
  expect(await select('SELECT seq, place, share FROM entry_place WHERE seq < 4 ORDER BY seq, place')).toEqual([
    { seq: 0, place: 0, share: 60_500_000 },
    { seq: 0, place: 1, share: 39_500_000 },
    { seq: 0, place: 2, share: null },
    { seq: 1, place: 3, share: 100_000_000 },
    { seq: 1, place: 4, share: null },
    { seq: 2, place: 5, share: 100_000_000 },
    { seq: 3, place: 6, share: 100_000_000 },
  ])
})

test("what a record belongs to is its agency's own, by id, else by title, and never sealed", async () => {
  await publish(
    {
      activity: { id: 'XI-1', title: { fr: 'Routes', en: 'Rural roads' } },
      programme: { title: { en: 'Roads' } },
      contract: { id: 'C/7' },
      budgetLine: { id: SEAL },
    },
    { activity: { id: 'XI-1', title: { en: 'Roads again' } }, programme: { id: SEAL, title: { en: 'Roads' } } },
  )
  expect(await select('SELECT id, kind, agency, ref, title, profile FROM reference ORDER BY id')).toEqual([
    { id: 0, kind: 0, agency: 0, ref: 'XI-1', title: 'Rural roads', profile: 'rural-roads-80304dcf03' },
    { id: 1, kind: 1, agency: 0, ref: null, title: 'Roads', profile: 'roads-ecce0f3b72' },
    { id: 2, kind: 2, agency: 0, ref: 'C/7', title: null, profile: 'c-7-a1131238ef' },
    { id: 3, kind: 0, agency: 1, ref: 'XI-1', title: 'Rural roads', profile: 'rural-roads-ce0e3da1db' },
    { id: 4, kind: 1, agency: 1, ref: null, title: 'Roads', profile: 'roads-870bbb4aa1' },
    { id: 5, kind: 2, agency: 1, ref: 'C/7', title: null, profile: 'c-7-690841b2a0' },
  ])
  expect(await select('SELECT activity, programme, contract, budget_line FROM entry ORDER BY seq')).toEqual([
    { activity: 0, programme: 1, contract: 2, budget_line: null },
    { activity: 0, programme: 1, contract: null, budget_line: null },
    { activity: 3, programme: 4, contract: 5, budget_line: null },
  ])
})

test('an entry has the first and last day of its date or period', async () => {
  await publish({ date: '2024-03-01' }, { period: '2024-02' }, { period: '2022-12-01/2023-01-31' }, {})
  expect(await select('SELECT first_day, sort_day, month, year FROM entry ORDER BY seq LIMIT 4')).toEqual([
    { first_day: 20240301, sort_day: 20240301, month: 24290, year: 2024 },
    { first_day: 20240201, sort_day: 20240229, month: 24289, year: 2024 },
    { first_day: 20221201, sort_day: 20230131, month: null, year: null },
    { first_day: null, sort_day: null, month: null, year: null },
  ])
})

test('a word knows where in its entry it stands', async () => {
  await publish({
    ref: 'road',
    title: { en: 'Road and bridge' },
    description: { en: 'bridge' },
    activity: { title: { en: 'harbour' } },
    classifications: [{ scheme: 'x', label: 'harbour' }],
    places: [{ role: 'payer', label: 'Nakuru' }],
    links: [{ kind: 'paysFor', reference: 'PO7' }],
  })
  const rows = await select<{ tok: string; fields: number }>(
    'SELECT tok, fields FROM post JOIN token ON id = tid WHERE seq = 0 ORDER BY tok',
  )
  expect(rows.map(({ tok, fields }) => [tok, fields])).toEqual([
    ['and', 2],
    ['bridge', 6],
    ['harbour', 24],
    ['nakuru', 32],
    ['po7', 64],
    ['road', 3],
  ])
})

test('a payee is known by every identifier it was published with', async () => {
  await publish({
    payee: {
      type: 'organisation',
      name: 'Acme',
      identifiers: [
        { scheme: 'local', id: 'V 1' },
        { scheme: 'GB-COH', id: '01234567' },
        { scheme: 'local', id: SEAL },
      ],
    },
  })
  expect(await select('SELECT party, identifier FROM party_identifier ORDER BY identifier')).toEqual([
    { party: 0, identifier: 'GB-COH:01234567' },
    { party: 0, identifier: 'local:V 1' },
  ])
})

test('going back leaves the tables of a fresh index, and going on again those of one that never went back', async () => {
  const { ledger } = createRandomLedger(33, 60)
  const random = createRandom(4)
  await store.writer.apply(ledger.step({ finalizedTo: 0 }))
  const end = await readTables(store)
  expect(end.entry_sector!.length).toBeGreaterThan(100)
  expect(end.entry_place!.length).toBeGreaterThan(100)
  expect(end.reference!.length).toBeGreaterThan(10)
  for (let turn = 0; turn < 4; turn++) {
    const to = 5 + random(ledger.blockNumber - 5)
    await store.writer.rollback(to)
    const back = await readTables(store)
    await store.writer.rollback(-1)
    await store.writer.apply(ledger.step({ to, finalizedTo: 0 }))
    expect(back).toEqual(await readTables(store))
    await store.writer.apply(ledger.step({ after: to, finalizedTo: 0 }))
    expect(await readTables(store)).toEqual(end)
  }
})
