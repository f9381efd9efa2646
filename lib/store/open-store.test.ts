import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { getOverview } from '@/lib/queries/get-overview'
import { getRecord } from '@/lib/queries/get-record'
import { listRecords } from '@/lib/queries/list-records'
import { EVERY_RECORD } from '@/lib/search-params/record-search'
import { openStore } from './open-store'
import { TestLedger } from './test-ledger'

const CONTRACT = '0x00000000000000000000000000000000000000aa'
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'counterfoil-store-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const smallLedger = () =>
  new TestLedger().register('moh', 'Ministry of Health').publish('moh', [
    [
      {
        record: {
          ref: 'V1',
          stage: 'expenditure',
          date: '2024-03-01',
          amount: '10.50',
          currency: 'EUR',
          title: { en: 'Bandages' },
          payee: { type: 'organisation', name: 'Acme Ltd' },
        },
      },
      { record: { ref: 'V2', stage: 'expenditure', date: '2024-03-02', amount: '-0.1234567891', currency: 'EUR' } },
    ],
  ])

test('what was written is read back, and stands after reopening', async () => {
  const path = join(folder, 'index.duckdb')
  const first = await openStore({ path, chainId: 31337, contract: CONTRACT })
  expect(await first.writer.readCursor()).toBeNull()
  const ledger = smallLedger()
  await first.writer.apply(ledger.step())
  const digest = await first.writer.computeDigest()
  const list = await listRecords({ store: first, search: EVERY_RECORD })
  expect(list.totals.totals).toEqual([{ stage: 'expenditure', currency: 'EUR', count: 2, sum: '10.3765432109' }])
  expect(list.entries.map(({ id, money }) => [id, money?.amount])).toEqual([
    ['moh-1-2', '-0.1234567891'],
    ['moh-1-1', '10.50'],
  ])
  const found = await listRecords({ store: first, search: { ...EVERY_RECORD, words: 'ACME band' } })
  expect(found.entries.map(({ id }) => id)).toEqual(['moh-1-1'])
  await getOverview({ store: first })
  await first.close()

  const second = await openStore({ path, chainId: 31337, contract: CONTRACT })
  expect(await second.writer.computeDigest()).toBe(digest)
  expect((await second.writer.readCursor())?.block.number).toBe(ledger.blockNumber)
  expect((await getRecord({ store: second, id: { agency: 'moh', sequence: 1, row: 2 } }))?.line).toBe(
    '{"ref":"V2","stage":"expenditure","date":"2024-03-02","amount":"-0.1234567891","currency":"EUR"}',
  )
  await second.close()
})
