import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { SpendingRecord } from '@/lib/domain/record'
import { EVERY_RECORD, parseRecordSearch } from '@/lib/search-params/record-search'
import { openStore } from '@/lib/store/open-store'
import type { Store } from '@/lib/store/store'
import { TestLedger } from '@/lib/store/testing/test-ledger'
import { getAgency } from './get-agency'
import { getEvidence } from './get-evidence'
import { getFreshness } from './get-freshness'
import { getPayee } from './get-payee'
import { getRecord } from './get-record'
import { getStatus } from './get-status'
import { listAgencies } from './list-agencies'
import { listPayees } from './list-payees'
import { listRecords } from './list-records'

const SEAL = `sealed:${'5'.repeat(64)}`
let folder: string
let store: Store

const spend = (ref: string, more: Partial<SpendingRecord>): { record: SpendingRecord } => ({
  record: { ref, stage: 'expenditure', date: '2024-03-01', amount: '10.50', currency: 'EUR', ...more },
})

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'counterfoil-records-'))
  store = await openStore({ path: join(folder, 'index.duckdb'), chainId: 31337, contract: `0x${'A'.repeat(40)}` })
  const ledger = new TestLedger()
    .register('moh', 'Ministry of Health')
    .register('ville', 'Ville de Montréal')
    .describe('moh', {
      names: { en: 'Ministry of Health', cy: 'Y Weinyddiaeth' },
      country: 'GB',
      domain: 'health.example',
    })
    .publish('moh', [
      [
        spend('V1', {
          title: { en: 'Hospital roof repair' },
          payee: { type: 'organisation', name: 'Acme Ltd', identifiers: [{ scheme: 'GB-COH', id: '01234567' }] },
        }),
        spend('V2', { title: { en: 'Roofing' }, payee: { type: 'organisation', name: 'ACME Ltd' }, amount: '-3.00' }),
        spend('V3', { payee: { type: 'individual', name: SEAL }, sealed: ['/payee/name'], title: { und: 'Grant' } }),
      ],
      [
        spend('V4', { title: { zh: '道路工事の調査' }, payee: { type: 'withheld' } }),
        spend('V5', { title: { de: 'Straßenbau' } }),
      ],
    ])
    .publish('ville', [
      [
        spend('M-1', {
          title: { fr: "L'hôpital général" },
          payee: { type: 'organisation', name: 'Acme Ltd', identifiers: [{ scheme: 'GB-COH', id: '01234567' }] },
          amount: '100',
        }),
        spend('M-2', { title: { th: 'โรงพยาบาลกรุงเทพ' }, currency: 'CAD' }),
      ],
    ])
    .publish('ville', [[spend('M-3', {})]], {
      verdict: { kind: 'set-aside', code: 'sum-differs', words: 'The sums differ.' },
    })
    .publish('moh', [[]], { period: '2024-04' })
    .dispute('ville', 1, true, 'Under review')
    .rename('ville', 'City of Montréal')
  await store.writer.apply(ledger.step({ finalizedTo: 3 }))
})
afterAll(async () => {
  await store.close()
  rmSync(folder, { recursive: true, force: true })
})

const find = async (words: string) =>
  (await listRecords({ store, search: { ...EVERY_RECORD, words, sort: 'recorded', descending: false } })).entries.map(
    ({ id }) => id,
  )

test.each([
  ['roof', ['moh-1-1', 'moh-1-2']],
  ['ROOF hospital', ['moh-1-1']],
  ['hopital', ['ville-1-1']],
  ['strassenbau', ['moh-1-5']],
  ['straße', ['moh-1-5']],
  ['acme', ['moh-1-1', 'moh-1-2', 'ville-1-1']],
  ['acme general', ['ville-1-1']],
  ['01234567', ['moh-1-1', 'ville-1-1']],
  ['道路', ['moh-1-4']],
  ['調', ['moh-1-4']],
  ['พยาบาล', ['ville-1-2']],
  ['V2', ['moh-1-2']],
  ['montreal', ['ville-1-1', 'ville-1-2']],
  ['montreal hopital', ['ville-1-1']],
  ['5555', []],
  ['payee:acme', ['moh-1-1', 'moh-1-2', 'ville-1-1']],
  ['title:acme', []],
  ['ref:m', ['ville-1-1', 'ville-1-2']],
  ['agency:montreal acme', ['ville-1-1']],
  ['roof -hospital', ['moh-1-2']],
  ['-payee:acme -agency:montreal', ['moh-1-3', 'moh-1-4', 'moh-1-5']],
  ['acme -payee:acme-general', ['moh-1-1', 'moh-1-2', 'ville-1-1']],
  ['roof - repair', ['moh-1-1']],
  ['-zzzz acme currency:eur amount:>10', ['moh-1-1', 'ville-1-1']],
  ['-currency:eur', ['ville-1-2']],
  ['-amount:..50', ['ville-1-1']],
  ['—', []],
])('%s finds %j', async (words, ids) => {
  expect(await find(words)).toEqual(ids)
})

test('a beginning of more words than are handed over one by one finds all of them, and a page past the end is the last', async () => {
  const path = join(folder, 'many.duckdb')
  const many = await openStore({ path, chainId: 31337, contract: `0x${'A'.repeat(40)}` })
  const batch = Array.from({ length: 1020 }, (_, index) => spend(`voucher${index}`, { title: { en: 'Paint' } }))
  await many.writer.apply(new TestLedger().register('moh', 'Health').publish('moh', [batch]).step({ finalizedTo: 0 }))
  const find = (words: string, page = 1) =>
    listRecords({ store: many, search: { ...EVERY_RECORD, words, page, sort: 'recorded' } })

  const found = await find('voucher paint', 99)
  expect(found).toMatchObject({ page: 21, pageCount: 21, totals: { entries: 1020 } })
  expect(found.entries).toHaveLength(20)
  expect(found.totals.totals).toEqual([{ stage: 'expenditure', currency: 'EUR', count: 1020, sum: '10710' }])
  expect((await find('voucher101')).totals.entries).toBe(11)
  await many.close()
})

test('a mistyped word finds what is near, and says so', async () => {
  const list = await listRecords({ store, search: { ...EVERY_RECORD, words: 'hosptial' } })
  expect(list.readAs).toEqual([{ word: 'hosptial', as: ['hospital'] }])
  expect(list.entries.map(({ id }) => id)).toEqual(['moh-1-1'])
})

test.each([`'; DROP TABLE entry; --`, `" OR 1=1`, `$word0`, `\\'); DELETE FROM batch; --`, `%_%`, '\u0000'])(
  '%j is only words',
  async (words) => {
    const search = { ...EVERY_RECORD, words, agencies: [words], payees: [words], currencies: [words] }
    expect((await listRecords({ store, search })).totals.entries).toBe(0)
    expect(await getPayee({ store, profileId: words })).toBeNull()
    expect(await getAgency({ store, code: words })).toBeNull()
    expect((await listRecords({ store, search: EVERY_RECORD })).totals.entries).toBe(7)
  },
)

test('a line says what was published, and nothing that was not', async () => {
  const list = await listRecords({ store, search: { ...EVERY_RECORD, sort: 'recorded', descending: false } })
  expect(list.entries[2]).toEqual({
    id: 'moh-1-3',
    agency: { code: 'moh', name: 'Ministry of Health' },
    stage: 'expenditure',
    date: '2024-03-01',
    period: null,
    money: { amount: '10.50', currency: 'EUR' },
    payer: null,
    payee: { type: 'individual', name: null, sealed: true, profileId: null },
    title: 'Grant',
    status: 'stands',
    finality: 'provisional',
    disputed: false,
    recordedAtSeconds: 1_700_000_048,
    fingerprint: expect.stringMatching(/^0x[0-9a-f]{64}$/),
  })
  expect(list.entries[3]?.payee).toEqual({ type: 'withheld', name: null, sealed: false, profileId: null })
  expect(list.entries[5]).toMatchObject({
    disputed: true,
    agency: { code: 'ville', name: 'City of Montréal' },
    money: { amount: '100' },
  })
})

test('says how much of a total is disputed and provisional', async () => {
  const { totals } = await listRecords({ store, search: EVERY_RECORD })
  expect(totals).toEqual({
    entries: 7,
    counted: 7,
    totals: [
      { stage: 'expenditure', currency: 'CAD', count: 1, sum: '10.5' },
      { stage: 'expenditure', currency: 'EUR', count: 6, sum: '139' },
    ],
    disputed: {
      count: 2,
      totals: [
        { stage: 'expenditure', currency: 'CAD', count: 1, sum: '10.5' },
        { stage: 'expenditure', currency: 'EUR', count: 1, sum: '100' },
      ],
    },
    provisional: { count: 7 },
  })
})

test('one name and number is one payee, wherever it is paid; another spelling is another', async () => {
  const profile = (await listRecords({ store, search: { ...EVERY_RECORD, words: 'V1' } })).entries[0]!.payee!.profileId!
  expect(profile).toMatch(/^acme-ltd-[0-9a-f]{10}$/)
  const payee = await getPayee({ store, profileId: profile })
  expect(payee).toMatchObject({
    payee: { name: 'Acme Ltd' },
    identifiers: [{ scheme: 'GB-COH', id: '01234567' }],
    money: { currency: 'EUR', totals: { entries: 2, totals: [{ sum: '110.5' }] } },
    names: [{ payee: { name: 'Acme Ltd' }, entries: 2, agencies: [{ code: 'moh' }, { code: 'ville' }] }],
    concentration: { agency: { code: 'ville' }, tenths: 905 },
  })
  const search = parseRecordSearch({ payee: profile })
  expect(search.unread).toEqual([])
  expect((await listRecords({ store, search })).totals).toEqual(payee!.money.totals)
  expect((await listPayees({ store })).rows.map(({ payee: { name }, sum }) => [name, sum])).toEqual([
    ['Acme Ltd', '110.5'],
    ['ACME Ltd', '-3'],
  ])
})

test('a record is read from the bytes of its batch, with who signed and where it stands', async () => {
  const view = await getRecord({ store, id: { agency: 'moh', sequence: 1, row: 5 } })
  expect(view).toMatchObject({
    line: '{"ref":"V5","stage":"expenditure","date":"2024-03-01","amount":"10.50","currency":"EUR","title":{"de":"Straßenbau"}}',
    rowInBatch: 2,
    record: { title: { de: 'Straßenbau' } },
    publication: {
      period: '2024',
      parts: 2,
      partsDelivered: 2,
      state: 'complete',
      preparer: { post: 'Head of payments', kind: 'wallet' },
      approver: { post: 'Director of finance', kind: 'passkey' },
      disputed: null,
    },
    batch: { number: 2, part: 2, verdict: { kind: 'stands' } },
    history: [{ id: 'moh-1-5', current: true }],
  })
  expect(await getEvidence({ store, id: { agency: 'moh', sequence: 1, row: 5 } })).toMatchObject({
    batchNumber: 2,
    rowInBatch: 2,
    block: { number: view!.batch.block.number },
    openedInBlock: view!.batch.block.number - 1,
  })
  expect(await getRecord({ store, id: { agency: 'moh', sequence: 1, row: 6 } })).toBeNull()
  expect(await getRecord({ store, id: { agency: 'nobody', sequence: 1, row: 1 } })).toBeNull()
})

test('an agency shows what it says, what it published, and what was set aside', async () => {
  const moh = await getAgency({ store, code: 'moh' })
  expect(moh?.description).toEqual({
    version: 1,
    names: { en: 'Ministry of Health', cy: 'Y Weinyddiaeth' },
    country: 'GB',
    domain: 'health.example',
    contact: null,
    contacts: [],
    licence: null,
    fiscalYearStart: null,
    identifiers: [],
    calendar: { every: null, dueDays: null },
    predecessors: [],
    successors: [],
  })
  expect(moh?.publications.map(({ sequence, nilReturn, period }) => [sequence, nilReturn, period])).toEqual([
    [2, true, '2024-04'],
    [1, false, '2024'],
  ])
  const ville = await getAgency({ store, code: 'ville' })
  expect(ville?.batchesSetAside.map(({ number, verdict }) => [number, verdict])).toEqual([
    [4, { kind: 'set-aside', code: 'sum-differs', words: 'The sums differ.' }],
  ])
  expect(ville?.publications.find(({ sequence }) => sequence === 1)?.disputed?.reason).toBe('Under review')
  expect(
    (await listAgencies({ store })).rows.map(({ agency, publications, entries }) => [
      agency.name,
      publications,
      entries,
    ]),
  ).toEqual([
    ['City of Montréal', 2, 2],
    ['Ministry of Health', 2, 5],
  ])
})

test('the status tells the state of the index and of the reading', async () => {
  store.reportFollowing({ state: 'following', chainHead: 20 })
  const status = await getStatus({ store })
  expect(status).toMatchObject({
    chainId: 31337,
    contract: `0x${'a'.repeat(40)}`,
    batchCount: 5,
    records: 7,
    standing: 7,
    freshness: { state: 'following', finalizedTo: 3 },
  })
  expect(status.digest).toBe(await store.writer.computeDigest())
  const { indexedTo } = await getFreshness({ store })
  expect(status.lagBlocks).toBe(20 - indexedTo!.number)
})
