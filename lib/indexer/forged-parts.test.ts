import { decodeEventLog, encodeAbiParameters, encodeEventTopics, getAbiItem } from 'viem/utils'
import { afterEach, expect, test } from 'vitest'
import { ledgerAbi } from '@/lib/ledger/contract.generated'
import { batchHash, FIRST_HEAD, nextHead, partHash } from '@/lib/ledger/publication'
import type { Hash } from '@/lib/store/ledger-writer'
import type { Indexer } from './run-indexer'
import {
  Endings,
  follow,
  freshStore,
  readBatches,
  readEntries,
  rebuiltDigest,
  startLedger,
} from './testing/index-of-ledger'
import { type LyingNode, startLyingNode } from './testing/lying-node'
import { type TestLedger, testRecord } from './testing/test-ledger'

const endings = new Endings()
afterEach(() => endings.run())

const parts = (...refs: string[]) => refs.map((ref) => ({ records: [testRecord(ref)] }))
const BATCH = { abi: ledgerAbi, name: 'BatchPublished' } as const
const [BATCH_TOPIC] = encodeEventTopics({ abi: ledgerAbi, eventName: 'BatchPublished' })
const UNINDEXED = getAbiItem(BATCH).inputs.filter(({ indexed }) => !indexed)

type Log = { readonly data: Hash; readonly topics: [Hash, ...Hash[]]; readonly blockTimestamp: Hash }
const decodeBatch = ({ data, topics }: Log) =>
  decodeEventLog({ abi: ledgerAbi, eventName: 'BatchPublished', data, topics }).args
type BatchArgs = ReturnType<typeof decodeBatch>
type Forgery = (args: BatchArgs, log: Log) => Partial<BatchArgs>

const forgeTotal: Forgery = ({ part }) => ({
  part: { ...part, totals: part.totals.map((total) => ({ ...total, sum: '90' })) },
})
const forgeCount: Forgery = ({ part }) => ({ part: { ...part, records: part.records + 1n } })

/** Tells of another part in the log of that part. */
function forge(node: LyingNode, number: number, forgery: Forgery): void {
  node.lie((method, _params, truth) => {
    if (method !== 'eth_getLogs') return null
    const forged = (truth as Log[]).map((log) => {
      if (log.topics[0] !== BATCH_TOPIC) return log
      const args = decodeBatch(log)
      if (args.part.number !== BigInt(number)) return log
      const said: Record<string, unknown> = { ...args, ...forgery(args, log) }
      const values = UNINDEXED.map(({ name }) => said[name])
      return { ...log, data: encodeAbiParameters(UNINDEXED, values as never) }
    })
    return { result: forged }
  })
}

/** The same of the first batch of all, with its hash and both heads made to fit. */
const madeToFit =
  (forgery: Forgery): Forgery =>
  (args, log) => {
    const part = forgery(args, log).part ?? args.part
    const blockTimestamp = BigInt(log.blockTimestamp)
    const hash = batchHash({ ...args, partHash: partHash(part), blockTimestamp })
    const head = nextHead(FIRST_HEAD, hash)
    return { part, batchHash: hash, head, agencyHead: head }
  }

async function lyingNode(ledger: TestLedger): Promise<LyingNode> {
  const node = await startLyingNode(ledger.anvil)
  endings.add(() => node.stop())
  return node
}

const saysOf = (indexer: Indexer) => expect.poll(() => indexer.state().problem, { timeout: 10_000 })

test.each([
  { final: true, where: 'final blocks' },
  { final: false, where: 'the newest blocks' },
])('refuses a forged total or count of any part in $where at once', async ({ final }) => {
  const ledger = await startLedger(endings)
  await ledger.publish({ parts: parts('a', 'b', 'c') })
  if (final) await ledger.mine(20)
  const truth = await rebuiltDigest(endings, ledger)
  const node = await lyingNode(ledger)

  for (const number of [1, 2, 3]) {
    for (const forgery of [forgeTotal, forgeCount]) {
      forge(node, number, forgery)
      const store = await freshStore(endings, ledger)
      const deceived = follow(endings, ledger, store, { rpcUrls: [node.url] })
      await saysOf(deceived).toMatch(`batch ${number}: its hash is not that of what it says`)
      expect(await readBatches(store)).toEqual([])
      await deceived.stop()

      const indexer = follow(endings, ledger, store, { rpcUrls: [node.url, ledger.url] })
      await indexer.untilCaughtUp()
      expect(await readEntries(store)).toEqual(['moh-1-1 stands', 'moh-1-2 stands', 'moh-1-3 stands'])
      expect(await store.writer.computeDigest()).toBe(truth)
      await indexer.stop()
      await store.close()
    }
  }
})

test.each([
  { final: true, where: 'final blocks' },
  { final: false, where: 'the newest blocks' },
])("refuses forgeries in $where whose hash was made to fit, by the contract's own head", async ({ final }) => {
  const ledger = await startLedger(endings)
  await ledger.publish({ parts: parts('a', 'b'), deliver: 1 })
  if (final) await ledger.mine(20)
  const node = await lyingNode(ledger)

  for (const forgery of [forgeTotal, forgeCount]) {
    forge(node, 1, madeToFit(forgery))
    const store = await freshStore(endings, ledger)
    const indexer = follow(endings, ledger, store, { rpcUrls: [node.url] })
    await saysOf(indexer).toMatch('the contract counts 1 batches with head')
    expect(await readBatches(store)).toEqual([])

    node.lie(null)
    await indexer.untilCaughtUp()
    expect(await readEntries(store)).toEqual(['moh-1-1 stands'])
    expect(await store.writer.computeDigest()).toBe(await rebuiltDigest(endings, ledger))
    await indexer.stop()
    await store.close()
  }
})

test('goes on with a publication after a restart, and refuses a forged last part at every try', async () => {
  const ledger = await startLedger(endings)
  const node = await lyingNode(ledger)
  const store = await freshStore(endings, ledger)
  await ledger.publish({ parts: parts('a', 'b'), deliver: 1 })
  const before = follow(endings, ledger, store, { rpcUrls: [node.url] })
  await before.untilCaughtUp()
  await before.stop()

  forge(node, 2, forgeTotal)
  await ledger.deliverNext()
  const after = follow(endings, ledger, store, { rpcUrls: [node.url] })
  await saysOf(after).toMatch('batch 2: its hash is not that of what it says')
  const asked = node.asked()
  await expect.poll(() => node.asked(), { timeout: 10_000 }).toBeGreaterThan(asked + 20)
  expect(await readBatches(store)).toMatchObject([{ number: 1, code: null }])

  node.lie(null)
  await after.untilCaughtUp()
  expect(await readEntries(store)).toEqual(['moh-1-1 stands', 'moh-1-2 stands'])
  expect(await store.writer.computeDigest()).toBe(await rebuiltDigest(endings, ledger))
})
