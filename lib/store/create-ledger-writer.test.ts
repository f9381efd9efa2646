import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { getRecord } from '@/lib/queries/get-record'
import { getStatus } from '@/lib/queries/get-status'
import { listRecords } from '@/lib/queries/list-records'
import { EVERY_RECORD } from '@/lib/search-params/record-search'
import { UnknownReferenceError } from './errors'
import { openStore } from './open-store'
import type { Store } from './store'
import { createRandom, createRandomLedger } from './testing/random-ledger'
import { hashOf, nameHashOf, TestLedger } from './testing/test-ledger'

const LEDGER = { chainId: 1, contract: `0x${'0'.repeat(40)}` } as const
let folder: string
let store: Store

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'counterfoil-writer-'))
  store = await openStore({ path: join(folder, 'index.duckdb'), ...LEDGER })
})
afterEach(async () => {
  await store.close()
  rmSync(folder, { recursive: true, force: true })
})

const record = { ref: 'V1', stage: 'expenditure', date: '2024-03-01', amount: '10.50', currency: 'EUR' } as const
const corrected = {
  ...record,
  amount: '9.50',
  amends: { kind: 'correction', fingerprint: '0x', reason: 'wrong-amount', words: 'Typed wrongly' },
} as const
const withdrawn = {
  ref: 'V1',
  stage: 'expenditure',
  amends: { kind: 'withdrawal', fingerprint: '0x', reason: 'duplicate' },
} as const
const chain = () =>
  new TestLedger()
    .register('moh', 'Ministry of Health')
    .publish('moh', [[{ record }]])
    .publish('moh', [[{ record: corrected, effect: { kind: 'correction', replaces: { sequence: 1, row: 1 } } }]])
    .publish('moh', [[{ record: withdrawn, effect: { kind: 'withdrawal', replaces: { sequence: 2, row: 1 } } }]])

test('a correction and its withdrawal in one step leave the same as step by step', async () => {
  const ledger = chain()
  await store.writer.apply(ledger.step())
  const whole = await store.writer.computeDigest()
  const history = (await getRecord({ store, id: { agency: 'moh', sequence: 2, row: 1 } }))?.history
  expect(history).toMatchObject([
    {
      id: 'moh-1-1',
      status: 'corrected',
      money: { amount: '10.50', currency: 'EUR' },
      recordedAtSeconds: 1_700_000_024,
      reason: null,
      words: null,
      current: false,
    },
    {
      id: 'moh-2-1',
      status: 'withdrawn',
      money: { amount: '9.50', currency: 'EUR' },
      recordedAtSeconds: 1_700_000_036,
      reason: 'wrong-amount',
      words: 'Typed wrongly',
      current: false,
    },
    {
      id: 'moh-3-1',
      status: 'withdrawal',
      money: null,
      recordedAtSeconds: 1_700_000_048,
      reason: 'duplicate',
      words: null,
      current: false,
    },
  ])

  await store.writer.rollback(-1)
  expect(await store.writer.readCursor()).toBeNull()
  for (let after = -1; after < ledger.blockNumber; after++) {
    await store.writer.apply(ledger.step({ after, to: after + 1 }))
  }
  expect(await store.writer.computeDigest()).toBe(whole)
})

test('says which names are used and what stands under them', async () => {
  const ledger = chain()
  const find = (names: readonly bigint[]) => store.writer.findNames({ agency: 'moh', nameHashes: names })
  await store.writer.apply(ledger.step({ to: 2 }))
  expect(await find([nameHashOf(record), 5n])).toMatchObject([
    {
      nameHash: nameHashOf(record),
      ref: 'V1',
      part: '',
      standing: { sequence: 1, row: 1, batchNumber: 1, stage: 'expenditure', currency: 'EUR', amount: '10.50' },
    },
  ])
  await store.writer.apply(ledger.step({ after: 2, to: 3 }))
  expect((await find([nameHashOf(record)]))[0]?.standing).toMatchObject({ sequence: 2, amount: '9.50' })
  await store.writer.apply(ledger.step({ after: 3 }))
  expect(await find([nameHashOf(record)])).toMatchObject([{ ref: 'V1', standing: null }])
  expect(await store.writer.findNames({ agency: 'dot', nameHashes: [nameHashOf(record)] })).toEqual([])
})

test('knows how far each agency and publication has come', async () => {
  expect(await store.writer.readAgencyHead('moh')).toBeNull()
  const ledger = new TestLedger().register('moh', 'Ministry of Health')
  await store.writer.apply(ledger.step())
  expect(await store.writer.readAgencyHead('moh')).toEqual({ head: `0x${'0'.repeat(64)}`, batchCount: 0, sequence: 0 })
  const after = ledger.blockNumber
  ledger.publish('moh', [[{ record }], [{ record: { ...record, ref: 'V2' } }]], { of: 3 })
  await store.writer.apply(ledger.step({ after }))
  expect(await store.writer.readAgencyHead('moh')).toMatchObject({ batchCount: 2, sequence: 1 })
  const digest = hashOf('publication', 'moh', 1)
  const part = (number: number) => ({
    number,
    records: 1,
    recordsRoot: hashOf('root', number),
    payloadHash: expect.stringMatching(/^0x[0-9a-f]{64}$/),
    totals: [],
  })
  expect(await store.writer.readPublication({ agency: 'moh', digest })).toEqual({
    sequence: 1,
    parts: 3,
    partsRoot: hashOf('parts', 'moh', 1),
    preparerKey: hashOf('key', 'moh', 'preparer'),
    approverKey: hashOf('key', 'moh', 'approver'),
    signaturesHash: hashOf('signatures', 'moh', 1),
    delivered: [part(1), part(2)],
  })
  expect(await store.writer.readPublication({ agency: 'moh', digest: hashOf('another') })).toBeNull()
})

test('a step that names what nobody introduced is refused whole', async () => {
  const ledger = chain()
  await store.writer.apply(ledger.step({ to: 1 }))
  const before = await store.writer.readCursor()
  const lost = { ...ledger.step({ after: 1 }), events: ledger.step({ after: 2 }).events }
  await expect(store.writer.apply(lost)).rejects.toBeInstanceOf(UnknownReferenceError)
  expect(await store.writer.readCursor()).toEqual(before)
  await store.writer.apply(ledger.step({ after: 1 }))
  expect((await store.writer.readCursor())?.block.number).toBe(ledger.blockNumber)
})

/** Everything that readers see of an index. */
async function readAll() {
  const { entries, totals } = await listRecords({ store, search: { ...EVERY_RECORD, sort: 'recorded' } })
  const { agencies, batchesSetAside, head, batchCount } = await getStatus({ store })
  const found = await listRecords({ store, search: { ...EVERY_RECORD, words: 'road' } })
  return {
    entries,
    totals,
    agencies,
    batchesSetAside,
    head,
    batchCount,
    found,
    cursor: await store.writer.readCursor(),
    digest: await store.writer.computeDigest(),
  }
}

test('going back to any block leaves what a fresh index of that block has, and going on again ends the same', async () => {
  const { ledger } = createRandomLedger(21, 60)
  const random = createRandom(2)
  await store.writer.apply(ledger.step({ finalizedTo: 4 }))
  const end = await readAll()
  for (let turn = 0; turn < 5; turn++) {
    const to = 5 + random(ledger.blockNumber - 5)
    await store.writer.rollback(to)
    const back = await readAll()
    await store.writer.rollback(-1)
    await store.writer.apply(ledger.step({ to, finalizedTo: 4 }))
    expect(back).toEqual(await readAll())
    await store.writer.apply(ledger.step({ after: to, finalizedTo: 4 }))
    expect(await readAll()).toEqual(end)
  }
})

test('a reorganisation to another history leaves nothing of the first', async () => {
  const shared = 4
  const [first, second] = ['first', 'second'].map((fork) =>
    new TestLedger({ fork })
      .register('moh', 'Ministry of Health')
      .publish('moh', [[{ record: { ...record, title: { en: `${fork} road` } } }]])
      .rename('moh', `Health, ${fork}`)
      .publish('moh', [[{ record: corrected, effect: { kind: 'correction', replaces: { sequence: 1, row: 1 } } }]]),
  )
  await store.writer.apply(first!.step({ to: shared }))
  await store.writer.rollback(0)
  await store.writer.apply(second!.step({ after: 0 }))
  const list = await listRecords({ store, search: { ...EVERY_RECORD, words: 'first' } })
  expect(list.totals.entries).toBe(0)
  expect(list.readAs).toEqual([{ word: 'first', as: [] }])
  expect((await listRecords({ store, search: EVERY_RECORD })).entries[0]?.agency.name).toBe('Health, second')
})

test('goes back only to blocks that it knows, and forgets those long final', async () => {
  const { ledger } = createRandomLedger(4, 30)
  await store.writer.apply(ledger.step({ to: 20, finalizedTo: 18 }))
  await store.writer.apply(ledger.step({ after: 20, to: 24, finalizedTo: 22 }))
  await store.writer.finalize(23)
  const cursor = await store.writer.readCursor()
  expect(cursor?.finalizedTo).toBe(23)
  expect(cursor?.unfinalizedBlocks.map(({ number }) => number)).toEqual([24])
  await store.writer.rollback(23)
  expect((await store.writer.readCursor())?.block.number).toBe(23)
})
