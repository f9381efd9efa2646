import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { SpendingRecord } from '@/lib/domain/record'
import { parseRecordSearch } from '@/lib/search-params/record-search'
import { openStore } from '@/lib/store/open-store'
import type { Store } from '@/lib/store/store'
import { hashOf, TestLedger } from '@/lib/store/testing/test-ledger'
import { answerPreflight } from './answer-json'
import { recordsJsonResponse } from './records-json'
import { totalsJsonResponse } from './totals-json'

const CONTRACT = `0x${'0'.repeat(40)}` as const
const HUGE = '999999999999999999.999999999999999999'
let folder: string
let store: Store
const ledger = new TestLedger().register('moh', 'Ministry of Health')

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'counterfoil-api-'))
  store = await openStore({ path: join(folder, 'index.duckdb'), chainId: 31337, contract: CONTRACT })
  const spend = (ref: string, more: Partial<SpendingRecord>): { record: SpendingRecord } => ({
    record: { ref, stage: 'expenditure', date: '2024-03-01', amount: '10.50', currency: 'EUR', ...more },
  })
  const many = Array.from({ length: 60 }, (_, index) => spend(`P${index}`, { stage: 'budget', amount: '1' }))
  ledger.publish('moh', [
    [
      spend('V1', { payee: { type: 'organisation', name: 'Acme Ltd' }, title: { en: 'Roof' } }),
      spend('V2', { amount: HUGE }),
      spend('V3', { currency: 'JPY', amount: '-3' }),
      ...many,
    ],
  ])
  await store.writer.apply(ledger.step({ finalizedTo: 1 }))
})
afterAll(async () => {
  await store.close()
  rmSync(folder, { recursive: true, force: true })
})

type Asked = { readonly headers?: Record<string, string> }
const ask = (path: string, { headers = {} }: Asked = {}): Promise<Response> => {
  const request = new Request(`http://localhost${path}`, { headers })
  const search = parseRecordSearch(new URL(request.url).searchParams)
  return (path.startsWith('/api/v1/totals') ? totalsJsonResponse : recordsJsonResponse)({ store, search, request })
}

test('totals are exact text, of a block that is named', async () => {
  const answer = await ask('/api/v1/totals?stage=expenditure&sort=amount-asc&page=3')
  expect(answer.status).toBe(200)
  expect(answer.headers.get('access-control-allow-origin')).toBe('*')
  expect(answer.headers.get('cache-control')).toBe('public, max-age=10')
  expect(await answer.json()).toEqual({
    ledger: {
      chainId: 31337,
      contract: CONTRACT,
      block: { number: 2, hash: hashOf('block', 'main', 2), time: '2023-11-14T22:13:44Z' },
      finalizedTo: 1,
    },
    search: 'stage=expenditure',
    entries: 3,
    counted: 3,
    totals: [
      { stage: 'expenditure', currency: 'EUR', count: 2, sum: '1000000000000000010.499999999999999999' },
      { stage: 'expenditure', currency: 'JPY', count: 1, sum: '-3' },
    ],
    disputed: { count: 0, totals: [] },
    provisional: { count: 3 },
    worksheet: '/totals?stage=expenditure',
  })
})

test('records come by page, each with its amount as published, and lead on to the next', async () => {
  const first = await (await ask('/api/v1/records?sort=recorded-asc')).json()
  expect(first).toMatchObject({ entries: 63, page: 1, pageCount: 2, next: '/api/v1/records?sort=recorded-asc&page=2' })
  expect(first.file).toBe('/records.csv?sort=recorded-asc')
  expect(first.records).toHaveLength(50)
  expect(first.records[0]).toEqual({
    id: 'moh-1-1',
    agency: { code: 'moh', name: 'Ministry of Health' },
    stage: 'expenditure',
    date: '2024-03-01',
    period: null,
    amount: '10.50',
    currency: 'EUR',
    payer: null,
    payee: { type: 'organisation', name: 'Acme Ltd', sealed: false, profile: expect.stringMatching(/^acme-ltd-/) },
    title: 'Roof',
    status: 'stands',
    finality: 'provisional',
    disputed: false,
    recordedAt: '2023-11-14T22:13:44Z',
    fingerprint: expect.stringMatching(/^0x[0-9a-f]{64}$/),
    page: '/records/moh-1-1',
  })
  const second = await (await ask(first.next)).json()
  expect(second.records).toHaveLength(13)
  expect(second.next).toBeNull()
  const beyond = await ask('/api/v1/records?page=3')
  expect([beyond.status, await beyond.json()]).toEqual([404, { error: 'no-such-page', pageCount: 2 }])
})

test('refuses what it cannot read, with every reason', async () => {
  const answer = await ask('/api/v1/totals?stage=spending&in=USD&q=roof+amount:lots')
  expect(answer.status).toBe(400)
  expect(answer.headers.get('access-control-allow-origin')).toBe('*')
  expect(answer.headers.get('cache-control')).toBe('no-store')
  expect(await answer.json()).toEqual({
    error: 'search-not-understood',
    unread: [
      { name: 'in', value: 'USD', reason: 'not-a-filter' },
      { name: 'stage', value: 'spending', reason: 'not-a-stage' },
      { name: 'q', value: 'amount:lots', reason: 'not-an-amount' },
    ],
  })
})

test('an asker who has the answer of this block is told so, until the next block', async () => {
  const etag = (await ask('/api/v1/totals?currency=EUR')).headers.get('etag')!
  const again = await ask('/api/v1/totals?currency=EUR', { headers: { 'if-none-match': `"other", W/${etag}` } })
  expect([again.status, await again.text()]).toEqual([304, ''])
  expect((await ask('/api/v1/totals?currency=JPY', { headers: { 'if-none-match': etag } })).status).toBe(200)
  expect((await ask('/api/v1/records?currency=EUR', { headers: { 'if-none-match': etag } })).status).toBe(200)

  ledger.publish('moh', [[]])
  await store.writer.apply(ledger.step({ after: 2, finalizedTo: 1 }))
  expect((await ask('/api/v1/totals?currency=EUR', { headers: { 'if-none-match': etag } })).status).toBe(200)
})

test('answers of an index that has read nothing yet are put off', async () => {
  const empty = await openStore({ path: join(folder, 'empty.duckdb'), chainId: 31337, contract: CONTRACT })
  const request = new Request('http://localhost/api/v1/totals')
  const answer = await totalsJsonResponse({ store: empty, search: parseRecordSearch({}), request })
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5'])
  await empty.close()
})

test('any page may ask, with the one header that the answers know', () => {
  const { status, headers } = answerPreflight()
  expect(status).toBe(204)
  expect(headers.get('access-control-allow-origin')).toBe('*')
  expect(headers.get('access-control-allow-methods')).toBe('GET, HEAD, OPTIONS')
})
