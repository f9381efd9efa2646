import { afterEach, expect, test } from 'vitest'
import { encodeRecordLine } from '@/lib/record-format/encode-line'
import type { Hash } from '@/lib/store/ledger-writer'
import { startIndexer } from './run-indexer'
import {
  Endings,
  follow,
  freshStore,
  readBatches,
  readEntries,
  rebuiltDigest,
  startLedger,
} from './testing/index-of-ledger'
import { testCorrection, testRecord, testWithdrawal } from './testing/test-ledger'

const endings = new Endings()
afterEach(() => endings.run())

test('indexes what stands on the ledger, followed block by block or read in ranges, to one digest', async () => {
  const ledger = await startLedger(endings)
  const store = await freshStore(endings, ledger)
  const indexer = follow(endings, ledger, store)
  await indexer.untilCaughtUp()

  const first = await ledger.publish({ parts: [{ records: [testRecord('a'), testRecord('b'), testRecord('c')] }] })
  await ledger.publish({
    parts: [
      { records: [testCorrection('a', first.fingerprints[0]!, { amount: '12.50' })] },
      { records: [testWithdrawal('b', first.fingerprints[1]!), testRecord('d', { currency: 'GBP' })] },
    ],
  })
  await ledger.publish({ parts: [{}] })
  await indexer.untilCaughtUp()

  expect(indexer.state()).toMatchObject({ state: 'following', problem: null, batchCount: 4, lagBlocks: 0 })
  expect(await readEntries(store)).toEqual([
    'moh-1-1 corrected',
    'moh-1-2 withdrawn',
    'moh-1-3 stands',
    'moh-2-1 stands',
    'moh-2-2 withdrawal',
    'moh-2-3 stands',
  ])
  const digest = await store.writer.computeDigest()
  await ledger.mine(20)
  expect(await rebuiltDigest(endings, ledger)).toBe(digest)
})

test('sets batches aside with the reason, without effect on the rules that follow', async () => {
  const ledger = await startLedger(endings)
  const eur = (sum: string) => [{ stage: 'expenditure', currency: 'EUR', sum }]
  const first = await ledger.publish({ parts: [{ records: [testRecord('a')] }] })
  await ledger.publish({ parts: [{ records: [testRecord('b')], totals: eur('11') }] })
  await ledger.publish({ parts: [{ records: [testRecord('b')] }] })
  await ledger.publish({ parts: [{ records: [testRecord('a')] }] })
  await ledger.publish({ parts: [{ records: [testRecord('c'), testRecord('c')] }] })
  const broken = new TextEncoder().encode('no gzip at all, but hashed and signed')
  await ledger.publish({ parts: [{ lines: [encodeRecordLine(testRecord('d'))], payload: broken, totals: eur('10') }] })
  const wrongRoot: Hash = `0x${'ee'.repeat(32)}`
  await ledger.publish({ parts: [{ records: [testRecord('e')], recordsRoot: wrongRoot }] })
  await ledger.publish({ parts: [{ records: [testRecord('f')], statedRecords: 2 }] })
  await ledger.publish({ parts: [{ lines: [new TextEncoder().encode('{"ref":"g"}')] }] })
  await ledger.publish({ parts: [{ records: [testCorrection('a', wrongRoot)], totals: eur('10') }] })
  await ledger.publish({ parts: [{ records: [testCorrection('a', first.fingerprints[0]!)], totals: eur('10') }] })
  await ledger.publish({ parts: [{ records: [testWithdrawal('a', first.fingerprints[0]!)] }] })

  for (const finality of ['ranges', 'blocks']) {
    if (finality === 'ranges') await ledger.mine(10)
    const store = await freshStore(endings, ledger)
    await follow(endings, ledger, store).untilCaughtUp()
    expect(await readBatches(store)).toEqual([
      { number: 1, code: null, entries: 1 },
      { number: 2, code: 'totals', entries: 0 },
      { number: 3, code: null, entries: 1 },
      { number: 4, code: 'name-used', entries: 0 },
      { number: 5, code: 'name-repeated', entries: 0 },
      { number: 6, code: 'format-gzip-header', entries: 0 },
      { number: 7, code: 'records-root', entries: 0 },
      { number: 8, code: 'record-count', entries: 0 },
      { number: 9, code: 'format-schema', entries: 0 },
      { number: 10, code: 'amends-another', entries: 0 },
      { number: 11, code: 'totals', entries: 0 },
      { number: 12, code: null, entries: 1 },
    ])
  }
})

test('counts rows on past a part that is set aside, by what that part declared', async () => {
  const ledger = await startLedger(endings)
  const parts = [
    { records: [testRecord('a'), testRecord('b')] },
    { records: [testRecord('c'), testRecord('c'), testRecord('d')] },
    { records: [testRecord('e')] },
  ]
  await ledger.publish({ parts, deliver: 1 })
  const store = await freshStore(endings, ledger)
  const indexer = follow(endings, ledger, store)
  await indexer.untilCaughtUp()
  expect(await readEntries(store)).toEqual(['moh-1-1 stands', 'moh-1-2 stands'])

  // A new indexer knows the publication from the store alone.
  await indexer.stop()
  const again = follow(endings, ledger, store)
  await ledger.deliverNext()
  await again.untilCaughtUp()
  await ledger.deliverNext()
  await again.untilCaughtUp()
  expect(await readEntries(store)).toEqual(['moh-1-1 stands', 'moh-1-2 stands', 'moh-1-6 stands'])
  expect((await readBatches(store)).map(({ code }) => code)).toEqual([null, 'name-repeated', null])
})

test('keeps provisional and final apart as blocks become final', async () => {
  const ledger = await startLedger(endings)
  const store = await freshStore(endings, ledger)
  const indexer = follow(endings, ledger, store)
  await indexer.untilCaughtUp()
  const { blockNumber } = await ledger.publish({ parts: [{ records: [testRecord('a')] }] })
  await indexer.untilCaughtUp()
  expect(indexer.state().finalizedTo).toBeLessThan(blockNumber)
  await ledger.mine(4)
  await indexer.untilCaughtUp()
  expect(indexer.state().finalizedTo).toBe(blockNumber)
  expect((await store.writer.readCursor())?.unfinalizedBlocks).toHaveLength(4)
})

test('halts before a publication in an unknown format, and keeps what came before', async () => {
  const ledger = await startLedger(endings)
  await ledger.publish({ parts: [{ records: [testRecord('a')] }] })
  await ledger.allowNextFormat()
  const { blockNumber } = await ledger.publish({ format: 2, parts: [{ records: [testRecord('b')] }] })
  await ledger.publish({ parts: [{ records: [testRecord('c')] }] })

  for (const blocksOnTop of [0, 10]) {
    await ledger.mine(blocksOnTop)
    const store = await freshStore(endings, ledger)
    const indexer = follow(endings, ledger, store)
    await expect(indexer.untilCaughtUp()).rejects.toMatchObject({ name: 'UnknownFormatError', format: 2, blockNumber })
    expect(indexer.state()).toMatchObject({ state: 'halted', problem: expect.stringContaining('format 2') })
    expect(indexer.state().indexedTo?.number).toBe(blockNumber - 1)
    expect(await readEntries(store)).toEqual(['moh-1-1 stands'])
  }
})

test('indexes a dispute and goes on counting what is disputed', async () => {
  const ledger = await startLedger(endings)
  await ledger.publish({ parts: [{ records: [testRecord('a')] }] })
  await ledger.markDispute('moh', 1, true)
  const store = await freshStore(endings, ledger)
  await follow(endings, ledger, store).untilCaughtUp()
  const disputes = await store.read((reader) => reader.select('SELECT sequence, disputed, reason FROM dispute'))
  expect(disputes).toEqual([{ sequence: 1, disputed: true, reason: 'Under review' }])
  expect(await readEntries(store)).toEqual(['moh-1-1 stands'])
})

test('is the only indexer of its store, until it is stopped', async () => {
  const ledger = await startLedger(endings)
  const store = await freshStore(endings, ledger)
  const indexer = follow(endings, ledger, store)
  expect(() => follow(endings, ledger, store)).toThrow('has an indexer already')
  await indexer.stop()
  await expect(indexer.untilBlock(1_000_000)).rejects.toMatchObject({ name: 'IndexerStoppedError' })
  await follow(endings, ledger, store).untilCaughtUp()
})

test('halts where there is no contract', async () => {
  const ledger = await startLedger(endings)
  const store = await freshStore(endings, ledger)
  const nowhere: Hash = `0x${'99'.repeat(20)}`
  const indexer = startIndexer({ writer: store.writer, rpcUrls: [ledger.url], contract: nowhere, startBlock: 0 })
  endings.add(() => indexer.stop())
  await expect(indexer.untilCaughtUp()).rejects.toMatchObject({ name: 'NoContractError' })
})
