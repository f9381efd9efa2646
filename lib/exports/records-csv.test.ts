import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { SpendingRecord } from '@/lib/domain/record'
import { EVERY_RECORD } from '@/lib/search-params/record-search'
import { openStore } from '@/lib/store/open-store'
import type { Store } from '@/lib/store/store'
import { TestLedger } from '@/lib/store/testing/test-ledger'
import { RECORDS_CSV_COLUMNS, recordsCsvResponse } from './records-csv'

let folder: string
let store: Store
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'counterfoil-csv-'))
  store = await openStore({ path: join(folder, 'index.duckdb'), chainId: 1, contract: `0x${'0'.repeat(40)}` })
})
afterEach(async () => {
  await store.close()
  rmSync(folder, { recursive: true, force: true })
})

const publish = (records: readonly SpendingRecord[]) =>
  store.writer.apply(
    new TestLedger()
      .register('moh', 'Ministry, "of" Health')
      .publish('moh', [records.map((record) => ({ record }))])
      .step(),
  )
const request = (signal?: AbortSignal) => new Request('http://localhost/records.csv', signal ? { signal } : {})

test('gives a file that a reader of CSV reads back, and no formula', async () => {
  const base = { stage: 'expenditure', date: '2024-03-01', currency: 'EUR' } as const
  await publish([
    {
      ...base,
      ref: '-1',
      amount: '-1204.50',
      title: { en: '=HYPERLINK("http://evil")' },
      payee: { type: 'organisation', name: '@SUM(A1)' },
    },
    {
      ...base,
      ref: 'V2',
      amount: '3',
      title: { en: 'two\nlines, "quoted"' },
      payee: { type: 'organisation', name: 'Ünïcode 道路' },
    },
    { ...base, ref: 'V3', amount: '0.10', title: { en: '\t+1' } },
  ])
  const response = recordsCsvResponse({
    store,
    search: { ...EVERY_RECORD, sort: 'recorded', descending: false },
    request: request(),
  })
  expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present')
  const rows: Record<string, string>[] = parse(await response.text(), { columns: true, record_delimiter: '\r\n' })
  expect(Object.keys(rows[0]!)).toEqual([...RECORDS_CSV_COLUMNS])
  expect(rows[0]).toMatchObject({
    'record id': 'moh-1-1',
    agency: 'Ministry, "of" Health',
    amount: '-1204.50',
    title: `'=HYPERLINK("http://evil")`,
    payee: "'@SUM(A1)",
    reference: "'-1",
    verification: '/records/moh-1-1/verify',
  })
  expect(rows[1]).toMatchObject({
    title: 'two\nlines, "quoted"',
    payee: 'Ünïcode 道路',
    amount: '3',
    status: 'stands',
    finality: 'provisional',
  })
  expect(rows[2]).toMatchObject({ title: "'\t+1", amount: '0.10', 'recorded at': '2023-11-14T22:13:44Z' })
})

test('makes no more of the file than is taken, and ends when the reader goes', async () => {
  await publish(
    Array.from(
      { length: 6000 },
      (_, i) => ({ ref: `V${i}`, stage: 'expenditure', date: '2024-03-01', amount: `${i}`, currency: 'EUR' }) as const,
    ),
  )
  const abort = new AbortController()
  const reader = recordsCsvResponse({ store, search: EVERY_RECORD, request: request(abort.signal) }).body!.getReader()
  const first = await reader.read()
  expect(new TextDecoder().decode(first.value)).toMatch(/^record id,/)
  abort.abort()
  // Broken off, never ended as if it were whole.
  await expect(reader.read().then(() => reader.read())).rejects.toThrow('The reader went away.')
  const whole = await recordsCsvResponse({ store, search: EVERY_RECORD, request: request() }).text()
  expect(whole.split('\r\n')).toHaveLength(6002)
  expect(whole.length).toBeGreaterThan(1_000_000)
})

test('lets four files be under way, says when to come back, and frees the place of a reader who takes nothing', async () => {
  await publish(
    Array.from({ length: 3000 }, (_, index) => ({
      ref: `V${index}`,
      stage: 'expenditure' as const,
      date: '2024-03-01',
      currency: 'EUR',
      amount: '1',
    })),
  )
  const ask = () => recordsCsvResponse({ store, search: EVERY_RECORD, request: request(), idleMs: 200 })
  const slow = Array.from({ length: 4 }, ask)
  const refused = ask()
  expect(refused.status).toBe(503)
  expect(refused.headers.get('retry-after')).toBe('30')
  await new Promise((resolve) => setTimeout(resolve, 800))
  const later = ask()
  expect(later.status).toBe(200)
  expect((await later.text()).split('\r\n')).toHaveLength(3002)
  await expect(slow[0]!.text()).rejects.toThrow()
})
