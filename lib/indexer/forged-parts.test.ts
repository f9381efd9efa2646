import { afterEach, expect, test } from 'vitest'
import type { Store } from '@/lib/store/store'
import type { Indexer, IndexerState } from './run-indexer'
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
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))
const words = (text: string) => Buffer.from(text).toString('hex').padEnd(64, '0')

type Lies = { readonly hidesTransactions?: boolean; readonly block?: number | null }

/** Tells of 90.00 where the parts say 10.00: in every log, or in those of one block. */
function forgeTotals(node: LyingNode, { hidesTransactions = false, block = null }: Lies = {}): void {
  node.lie((method, _params, truth) => {
    if (/Transaction/.test(method) && hidesTransactions) return { result: null }
    if (method !== 'eth_getLogs') return null
    const logs = truth as { readonly data: string; readonly blockNumber: string }[]
    const forged = logs.map((log) =>
      block === null || Number(log.blockNumber) === block
        ? { ...log, data: log.data.replace(words('10'), words('90')) }
        : log,
    )
    return { result: forged }
  })
}

async function lyingNode(ledger: TestLedger): Promise<LyingNode> {
  const node = await startLyingNode(ledger.anvil)
  endings.add(() => node.stop())
  return node
}

async function started({ forwarded = false } = {}) {
  const ledger = await startLedger(endings)
  if (forwarded) await ledger.carryThroughForwarder()
  return { ledger, node: await lyingNode(ledger), store: await freshStore(endings, ledger) }
}

async function waitForProblem(indexer: Indexer, says: RegExp): Promise<void> {
  for (let attempt = 0; attempt < 600; attempt++) {
    if (says.test(indexer.state().problem ?? '')) return
    await pause(10)
  }
  throw new Error(`It says "${indexer.state().problem}".`)
}

/** Stays true over several tries: whoever forgot what it had read must not believe the lie then. */
async function refusesForGood(indexer: Indexer, store: Store, batches: number): Promise<void> {
  await waitForProblem(indexer, /count and totals|counts and totals/)
  const until = Date.now() + 1_500
  while (Date.now() < until) {
    expect(await readBatches(store)).toHaveLength(batches)
    await pause(50)
  }
}

test('refuses a forged total of a part at every try, not the first only', async () => {
  const { ledger, node, store } = await started()
  await ledger.publish({ parts: parts('a', 'b', 'c'), deliver: 1 })
  const indexer = follow(endings, ledger, store, { rpcUrls: [node.url] })
  await indexer.untilCaughtUp()
  forgeTotals(node)
  await ledger.deliverNext()
  await refusesForGood(indexer, store, 1)

  node.lie(null)
  await ledger.deliverNext()
  await indexer.untilCaughtUp()
  expect(await readEntries(store)).toEqual(['moh-1-1 stands', 'moh-1-2 stands', 'moh-1-3 stands'])
  expect(await store.writer.computeDigest()).toBe(await rebuiltDigest(endings, ledger))
})

test.each([
  { final: true, where: 'final blocks' },
  { final: false, where: 'the newest blocks' },
])('holds the last part in $where against the signed root after a restart', async ({ final }) => {
  const { ledger, node, store } = await started()
  await ledger.publish({ parts: parts('a', 'b'), deliver: 1 })
  const before = follow(endings, ledger, store, { rpcUrls: [node.url] })
  await before.untilCaughtUp()
  await before.stop()

  forgeTotals(node)
  await ledger.deliverNext()
  if (final) await ledger.mine(20)
  const after = follow(endings, ledger, store, { rpcUrls: [node.url] })
  await refusesForGood(after, store, 1)
  node.lie(null)
  await after.untilCaughtUp()
  expect(await store.writer.computeDigest()).toBe(await rebuiltDigest(endings, ledger))
})

test('takes no honest node for a liar where a carrier shows a false path to another contract', async () => {
  const { ledger, store } = await started({ forwarded: true })
  const problems = new Set<string>()
  const onProgress = ({ problem }: { readonly problem: string | null }) => problem && problems.add(problem)
  const indexer = follow(endings, ledger, store, { onProgress })
  await ledger.publish({ parts: parts('a', 'b', 'c'), deliver: 1 })
  await indexer.untilCaughtUp()
  expect(await readEntries(store)).toEqual(['moh-1-1 stands'])
  expect(await store.writer.readUnprovedParts()).toMatchObject([{ batchNumber: 1, agency: 'moh', sequence: 1 }])

  await ledger.deliverNext()
  await ledger.deliverNext()
  await ledger.mine(20)
  await indexer.untilCaughtUp()
  expect(await readEntries(store)).toHaveLength(3)
  expect([...problems]).toEqual([])
  expect(await store.writer.readUnprovedParts()).toEqual([])
})

test.each([
  { final: false, what: 'the newest blocks' },
  { final: true, what: 'blocks that are final by then' },
])('undoes a lie in $what that only the last part shows, and nothing before it', async ({ final }) => {
  const { ledger, node, store } = await started()
  await ledger.publish({ parts: parts('x') })
  const openedAfter = await ledger.blockNumber()
  const seen: number[] = []
  const onProgress = ({ indexedTo }: IndexerState) => seen.push(indexedTo?.number ?? -1)
  const indexer = follow(endings, ledger, store, { rpcUrls: [node.url], onProgress })
  await indexer.untilCaughtUp()
  forgeTotals(node, { hidesTransactions: true })
  await ledger.publish({ parts: parts('a', 'b', 'c'), deliver: 2 })
  if (final) await ledger.mine(20)
  await indexer.untilCaughtUp()
  expect((await readBatches(store)).filter(({ code }) => code !== null)).toHaveLength(2)

  node.lie(null)
  seen.length = 0
  await ledger.deliverNext()
  await indexer.untilCaughtUp()
  expect(Math.min(...seen)).toBe(openedAfter)
  expect((await readBatches(store)).map(({ code }) => code)).toEqual([null, null, null, null])
  expect(await store.writer.computeDigest()).toBe(await rebuiltDigest(endings, ledger))
  expect(indexer.state().state).toBe('following')
})

test('does not go back for a node that lies about the last part', async () => {
  const { ledger, node, store } = await started({ forwarded: true })
  const lines: string[] = []
  const indexer = follow(endings, ledger, store, { rpcUrls: [node.url], log: (line) => lines.push(line) })
  await ledger.publish({ parts: parts('a', 'b'), deliver: 1 })
  await indexer.untilCaughtUp()
  forgeTotals(node, { block: (await ledger.blockNumber()) + 1 })
  await ledger.deliverNext()
  await refusesForGood(indexer, store, 1)
  node.lie(null)
  await indexer.untilCaughtUp()
  expect(await readEntries(store)).toEqual(['moh-1-1 stands', 'moh-1-2 stands'])
  expect(lines.filter((line) => line.includes('undoing'))).toEqual([])
})

test('finds a lie about a publication that was cancelled when it can see the transaction', async () => {
  const { ledger, node, store } = await started()
  forgeTotals(node, { hidesTransactions: true })
  const { digest } = await ledger.publish({ parts: parts('a', 'b'), deliver: 1 })
  await ledger.cancel('moh', digest)
  await ledger.mine(20)
  const deceived = follow(endings, ledger, store, { rpcUrls: [node.url] })
  await deceived.untilCaughtUp()
  await deceived.stop()
  expect((await readBatches(store)).map(({ code }) => code)).not.toEqual([null])

  const indexer = follow(endings, ledger, store, { rpcUrls: [node.url, ledger.url] })
  await indexer.untilCaughtUp()
  expect((await readBatches(store)).map(({ code }) => code)).toEqual([null])
  expect(await store.writer.computeDigest()).toBe(await rebuiltDigest(endings, ledger))
})

test('says so where two nodes differ about a part that nothing proves', async () => {
  const { ledger, node, store } = await started({ forwarded: true })
  forgeTotals(node)
  await ledger.publish({ parts: parts('a', 'b'), deliver: 1 })
  const indexer = follow(endings, ledger, store, { rpcUrls: [node.url, ledger.url] })
  await waitForProblem(indexer, /nodes say different things of its count and totals/)
  node.lie(null)
  await ledger.deliverNext()
  await indexer.untilCaughtUp()
  expect(await readEntries(store)).toEqual(['moh-1-1 stands', 'moh-1-2 stands'])
  expect(await store.writer.computeDigest()).toBe(await rebuiltDigest(endings, ledger))
})
