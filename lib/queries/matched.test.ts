import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { SpendingRecord } from '@/lib/domain/record'
import { EVERY_RECORD } from '@/lib/search-params/record-search'
import { openStore } from '@/lib/store/open-store'
import type { Store } from '@/lib/store/store'
import { TestLedger } from '@/lib/store/testing/test-ledger'
import { listRecords } from './list-records'

const SEAL = `sealed:${'5'.repeat(64)}`
let folder: string
let store: Store

const spend = (ref: string, more: Partial<SpendingRecord>): { record: SpendingRecord } => ({
  record: { ref, stage: 'expenditure', date: '2024-03-01', amount: '10.50', currency: 'EUR', ...more },
})

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'counterfoil-matched-'))
  store = await openStore({ path: join(folder, 'index.duckdb'), chainId: 1, contract: `0x${'0'.repeat(40)}` })
  const ledger = new TestLedger().register('moh', 'Ministry of Bridges').publish('moh', [
    [
      spend('harbour-1', {
        title: { en: 'Harbour wall' },
        description: { en: 'Stone for the harbour' },
        payee: { type: 'organisation', name: 'Harbour Works Ltd' },
        payer: { type: 'government', name: 'Treasury' },
        activity: { id: 'XI-7', title: { en: 'Ports' } },
        contract: { id: SEAL, title: { en: 'Stone' } },
        classifications: [
          { scheme: 'iati-sector-1', code: '21040', share: '60' },
          { scheme: 'iati-sector-1', code: '21010', label: 'Water transport', share: '40' },
        ],
        places: [
          { role: 'recipient', country: 'KE' },
          { role: 'payee', label: 'Nakuru' },
        ],
        links: [{ kind: 'paysFor', reference: 'PO77' }],
      }),
      spend(SEAL, { title: { en: 'Wall of the harbour' }, sealed: ['/ref'] }),
    ],
  ])
  await store.writer.apply(ledger.step())
})
afterAll(async () => {
  await store.close()
  rmSync(folder, { recursive: true, force: true })
})

const list = async (words: string) =>
  (await listRecords({ store, search: { ...EVERY_RECORD, words, sort: 'recorded', descending: false } })).entries

test.each([
  ['harbour', ['payee', 'title', 'description', 'reference']],
  ['title:harbour', ['title']],
  ['harbour treasury', ['payee', 'payer', 'title', 'description', 'reference']],
  ['"harbour works"', ['payee']],
  ['"harbour wall"', ['title']],
  ['payee:"harbour works" stone', ['payee', 'description', 'activity']],
  ['ports', ['activity']],
  ['stone', ['description', 'activity']],
  ['water', ['classification']],
  ['21040', ['classification']],
  ['kenya', ['place']],
  ['kenia po77', ['place', 'link']],
  ['nakuru -bridge2', ['place']],
  ['bridges works', ['payee', 'agency']],
])('%s stands in %j', async (words, fields) => {
  expect((await list(words))[0]).toMatchObject({ id: 'moh-1-1', matched: fields })
})

test('an entry says where the words stand only where words were searched for', async () => {
  expect((await list(''))[0]).not.toHaveProperty('matched')
  expect((await list('-stone'))[0]).not.toHaveProperty('matched')
  expect((await list('harbour stage:expenditure')).map(({ id, matched }) => [id, matched])).toEqual([
    ['moh-1-1', ['payee', 'title', 'description', 'reference']],
    ['moh-1-2', ['title']],
  ])
})

test('what a list shows only where it is asked for is there when it is', async () => {
  const { entries } = await listRecords({
    store,
    search: { ...EVERY_RECORD, columns: ['date', 'activity', 'sector'], sort: 'recorded', descending: false },
  })
  expect(entries.map(({ details }) => details)).toEqual([
    {
      reference: 'harbour-1',
      references: [
        { kind: 'activity', profileId: expect.stringMatching(/^ports-[0-9a-f]{10}$/), id: 'XI-7', title: 'Ports' },
        { kind: 'contract', profileId: expect.stringMatching(/^stone-[0-9a-f]{10}$/), id: null, title: 'Stone' },
      ],
      sectors: [
        { profileId: 'iati-sector-1-21040', scheme: 'iati-sector-1', code: '21040', label: null },
        { profileId: 'iati-sector-1-21010', scheme: 'iati-sector-1', code: '21010', label: 'Water transport' },
      ],
      places: [{ profileId: 'ke', kind: 'country', code: 'KE', label: null }],
    },
    { reference: null, references: [], sectors: [], places: [] },
  ])
  expect((await listRecords({ store, search: EVERY_RECORD })).entries[0]).not.toHaveProperty('details')
})
