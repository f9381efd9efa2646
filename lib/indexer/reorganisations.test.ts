import { afterEach, expect, test } from 'vitest'
import { Endings, follow, freshStore, readEntries, rebuiltDigest, startLedger } from './testing/index-of-ledger'
import { type TestLedger, testCorrection, testRecord } from './testing/test-ledger'

const endings = new Endings()
afterEach(() => endings.run())

const latestHash = async (ledger: TestLedger) =>
  ((await ledger.anvil.request('eth_getBlockByNumber', ['latest', false])) as { hash: string }).hash

async function started() {
  const ledger = await startLedger(endings)
  await ledger.mine(10)
  const store = await freshStore(endings, ledger)
  const indexer = follow(endings, ledger, store)
  await indexer.untilCaughtUp()
  return { ledger, store, indexer }
}

test('undoes what was reorganised away, and what it had corrected stands again', async () => {
  const { ledger, store, indexer } = await started()
  const { fingerprints } = await ledger.publish({ parts: [{ records: [testRecord('a'), testRecord('b')] }] })
  await ledger.publish({ parts: [{ records: [testCorrection('a', fingerprints[0]!)] }] })
  await indexer.untilCaughtUp()
  expect(await readEntries(store)).toEqual(['moh-1-1 corrected', 'moh-1-2 stands', 'moh-2-1 stands'])

  await ledger.anvil.request('anvil_reorg', [1, []])
  await indexer.untilCaughtUp()
  expect(await readEntries(store)).toEqual(['moh-1-1 stands', 'moh-1-2 stands'])
  expect(await store.writer.computeDigest()).toBe(await rebuiltDigest(endings, ledger))
})

test('sees a reorganisation that leaves the height as it was', async () => {
  const { ledger, store, indexer } = await started()
  await ledger.publish({ parts: [{ records: [testRecord('a')] }] })
  await indexer.untilCaughtUp()
  const [height, hash] = [await ledger.blockNumber(), await latestHash(ledger)]

  await ledger.anvil.request('anvil_reorg', [1, []])
  expect(await ledger.blockNumber()).toBe(height)
  expect(await latestHash(ledger)).not.toBe(hash)
  await indexer.untilCaughtUp()
  expect(await readEntries(store)).toEqual([])
  expect(indexer.state().indexedTo).toMatchObject({ number: height, hash: await latestHash(ledger) })
})

test('replays a reorganisation to the state of a fresh index: the same publication on another branch', async () => {
  const { ledger, store, indexer } = await started()
  await ledger.publish({ parts: [{ records: [testRecord('a')] }] })
  await ledger.publish({ parts: [{ records: [testRecord('b')] }] })
  await indexer.untilCaughtUp()

  await ledger.anvil.request('anvil_reorg', [2, []])
  await ledger.publish({ parts: [{ records: [testRecord('z'), testRecord('a')] }] })
  await ledger.publish({ parts: [{ records: [testRecord('b', { amount: '77.70' })] }] })
  await indexer.untilCaughtUp()
  expect(await readEntries(store)).toEqual(['moh-1-1 stands', 'moh-1-2 stands', 'moh-2-1 stands'])
  expect(await store.writer.computeDigest()).toBe(await rebuiltDigest(endings, ledger))
})

test('goes back to the end of a chain that stays shorter, and on from there', async () => {
  const { ledger, store, indexer } = await started()
  await ledger.publish({ parts: [{ records: [testRecord('a')] }] })
  await ledger.publish({ parts: [{ records: [testRecord('b')] }] })
  await indexer.untilCaughtUp()

  await ledger.anvil.request('anvil_rollback', [1])
  await indexer.untilCaughtUp()
  expect(await readEntries(store)).toEqual(['moh-1-1 stands'])
  await ledger.publish({ parts: [{ records: [testRecord('c')] }] })
  await indexer.untilCaughtUp()
  expect(await store.writer.computeDigest()).toBe(await rebuiltDigest(endings, ledger))
})

test('undoes a reorganisation that happened while it was not running', async () => {
  const { ledger, store, indexer } = await started()
  await ledger.publish({ parts: [{ records: [testRecord('a')] }] })
  await indexer.untilCaughtUp()
  await indexer.stop()
  await ledger.anvil.request('anvil_reorg', [3, []])
  await ledger.publish({ parts: [{ records: [testRecord('b')] }] })

  const again = follow(endings, ledger, store)
  await again.untilCaughtUp()
  expect(await readEntries(store)).toEqual(['moh-1-1 stands'])
  expect(await store.writer.computeDigest()).toBe(await rebuiltDigest(endings, ledger))
})

test('halts on a reorganisation below finality, and goes on serving what is indexed', async () => {
  const { ledger, store, indexer } = await started()
  await ledger.publish({ parts: [{ records: [testRecord('a')] }] })
  await ledger.mine(3)
  await ledger.mine(5)
  await indexer.untilCaughtUp()
  const digest = await store.writer.computeDigest()

  await ledger.anvil.request('anvil_reorg', [9, []])
  await expect(indexer.untilCaughtUp()).rejects.toMatchObject({ name: 'ReorgBelowFinalityError', retryable: false })
  expect(indexer.state()).toMatchObject({ state: 'halted', problem: expect.stringContaining('was final') })
  expect(await readEntries(store)).toEqual(['moh-1-1 stands'])
  expect(await store.writer.computeDigest()).toBe(digest)
})

test('ends where a fresh index does after many reorganisations at random depths', async () => {
  const { ledger, store, indexer } = await started()
  let seed = 20260101
  const random = (below: number) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
    return Math.floor((seed / 2 ** 32) * below)
  }
  let record = 0
  for (let round = 0; round < 8; round++) {
    for (let count = random(3); count >= 0; count--) {
      await ledger.publish({ parts: [{ records: [testRecord(`r${record++}`), testRecord(`s${record}`)] }] })
      if (random(2) === 0) await indexer.untilCaughtUp()
    }
    if (random(3) > 0) await ledger.anvil.request('anvil_reorg', [1 + random(3), []])
  }
  await indexer.untilCaughtUp()
  expect(indexer.state().problem).toBe(null)
  expect(await store.writer.computeDigest()).toBe(await rebuiltDigest(endings, ledger))
})
