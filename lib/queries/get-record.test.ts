import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { SpendingRecord } from '@/lib/domain/record'
import { openStore } from '@/lib/store/open-store'
import type { Store } from '@/lib/store/store'
import { TestLedger } from '@/lib/store/testing/test-ledger'
import { getRecord } from './get-record'

const LEDGER = { chainId: 1, contract: `0x${'0'.repeat(40)}` } as const
let folder: string
let store: Store

const bill = (amount: string, more: Partial<SpendingRecord> = {}): SpendingRecord => ({
  ref: 'INV-7',
  stage: 'expenditure',
  date: '2024-03-01',
  dateBasis: 'payment',
  amount,
  currency: 'EUR',
  payee: { type: 'organisation', name: 'Acme Ltd' },
  ...more,
})
const correction = (sequence: number) => ({ kind: 'correction', replaces: { sequence, row: 1 } }) as const
const amends = { kind: 'correction', fingerprint: `0x${'0'.repeat(64)}`, reason: 'wrong-amount' } as const

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'counterfoil-record-'))
  store = await openStore({ path: join(folder, 'index.duckdb'), ...LEDGER })
  const ledger = new TestLedger()
    .register('moh', 'Ministry of Health')
    .describe('moh', {
      names: { en: 'Ministry of Health' },
      contact: { mail: 'accounts@health.example', page: 'https://health.example/ask', number: 7, none: ' ' },
      licence: 'CC-BY-4.0',
    })
    .register('quiet', 'Office of Silence')
    .publish('moh', [[{ record: bill('10.50') }, { record: bill('1', { ref: 'OTHER' }) }]])
    .publish('moh', [[{ record: bill('9.50', { amends }), effect: correction(1) }]])
    .publish('moh', [
      [
        {
          record: bill('9.50', { amends, payee: { type: 'organisation', name: 'Acme Limited' }, tax: 'net' }),
          effect: correction(2),
        },
      ],
    ])
    .dispute('moh', 2, true, 'The firm denies it.')
    .publish('quiet', [[{ record: bill('0') }]])
  for (let sequence = 1; sequence <= 15; sequence++) {
    const record = bill(`${sequence}`, { amends })
    ledger.publish('quiet', [[{ record, effect: correction(sequence) }]])
  }
  await store.writer.apply(ledger.step({ finalizedTo: 5 }))
})
afterAll(async () => {
  await store.close()
  rmSync(folder, { recursive: true, force: true })
})

const read = (agency: string, sequence: number, row = 1) => getRecord({ store, id: { agency, sequence, row } })

test('compares each version of a record with the one before it', async () => {
  const { history } = (await read('moh', 2))!
  expect(history.map(({ id, status, comparison }) => [id, status, comparison?.changes ?? null])).toEqual([
    ['moh-1-1', 'corrected', null],
    ['moh-2-1', 'corrected', [{ field: 'amount', kind: 'changed' }]],
    [
      'moh-3-1',
      'stands',
      [
        { field: 'tax', kind: 'added' },
        { field: 'payee', kind: 'changed' },
      ],
    ],
  ])
  expect(history[1]!.comparison).toMatchObject({ before: { amount: '10.50' }, after: { amount: '9.50' } })
})

test('says of each version who signed it, whether it is disputed, and whether its place is settled', async () => {
  const { history } = (await read('moh', 1))!
  expect(history.map(({ disputed, finality }) => [disputed, finality])).toEqual([
    [false, 'final'],
    [true, 'final'],
    [false, 'provisional'],
  ])
  expect(history[0]!.preparer).toMatchObject({ post: 'Head of payments', kind: 'wallet' })
  expect(history[0]!.approver).toMatchObject({ post: 'Director of finance', kind: 'passkey' })
})

test('reads a record that was never answered, as the second line of its batch', async () => {
  const view = (await read('moh', 1, 2))!
  expect(view.history).toMatchObject([{ id: 'moh-1-2', comparison: null, current: true }])
  expect(view).toMatchObject({ record: { ref: 'OTHER', amount: '1' }, rowInBatch: 2 })
})

test('compares the newest twelve corrections of a long history, and the version shown', async () => {
  const compared = async (sequence: number) =>
    (await read('quiet', sequence))!.history.flatMap(({ id, comparison }) => (comparison === null ? [] : [id]))
  const newest = Array.from({ length: 12 }, (_, position) => `quiet-${position + 5}-1`)
  expect((await read('quiet', 16))!.history).toHaveLength(16)
  expect(await compared(16)).toEqual(newest)
  expect(await compared(2)).toEqual(['quiet-2-1', ...newest])
})

test('gives what the agency says of itself: every address to ask, and the licence', async () => {
  const { description } = (await read('moh', 1))!
  expect(description).toMatchObject({
    contacts: ['accounts@health.example', 'https://health.example/ask'],
    licence: 'CC-BY-4.0',
  })
  expect((await read('quiet', 1))!.description).toBeNull()
})
