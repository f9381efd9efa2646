import { encodeEventTopics } from 'viem/utils'
import { afterEach, expect, test } from 'vitest'
import { ledgerAbi } from '@/lib/ledger/contract.generated'
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
import { type Lie, startLyingNode } from './testing/lying-node'
import { TestLedger as Ledger, type TestLedger, testRecord } from './testing/test-ledger'

const endings = new Endings()
afterEach(() => endings.run())

type Log = { data: string; topics: string[]; blockNumber: string; address: string; logIndex: string; blockHash: string }
type Tell = (method: string, params: readonly unknown[], truth: unknown) => Lie | null

async function lyingNode(ledger: TestLedger) {
  const node = await startLyingNode(ledger.anvil)
  endings.add(() => node.stop())
  return node
}

/** Four batches of two publications, final when `final`. */
async function ledgerWithBatches({ final }: { readonly final: boolean }): Promise<TestLedger> {
  const ledger = await startLedger(endings)
  await ledger.publish({ parts: [{ records: [testRecord('a')] }, { records: [testRecord('b')] }] })
  await ledger.publish({ parts: [{ records: [testRecord('c')] }, { records: [testRecord('d')] }] })
  if (final) await ledger.mine(10)
  return ledger
}

async function problemOf(indexer: Indexer): Promise<string> {
  for (let attempt = 0; attempt < 500; attempt++) {
    const { problem } = indexer.state()
    if (problem !== null) return problem
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  throw new Error('It noticed nothing.')
}

const lieAboutLogs =
  (change: (logs: Log[]) => unknown): Tell =>
  (method, _params, truth) =>
    method === 'eth_getLogs' && (truth as Log[]).length > 0 ? { result: change(truth as Log[]) } : null

const BATCH_PUBLISHED = encodeEventTopics({ abi: ledgerAbi, eventName: 'BatchPublished' })[0]
const isBatch = (log: Log) => log.topics[0] === BATCH_PUBLISHED

const flip = (hex: string, at: number): string => {
  const index = at < 0 ? hex.length + at : at
  return `${hex.slice(0, index)}${hex[index] === '0' ? '1' : '0'}${hex.slice(index + 1)}`
}

/** Changes the last batch of an answer. */
const changeBatch = (change: (log: Log) => Log): Tell =>
  lieAboutLogs((logs) => {
    const at = logs.findLastIndex(isBatch)
    return logs.map((log, index) => (index === at ? change(log) : log))
  })

const word = (index: number) => 2 + index * 64 + 63
const OMITTED = /is missing|were served|counts 4 batches|never/
const lies: readonly { readonly what: string; readonly tell: Tell; readonly says: RegExp }[] = [
  {
    what: 'leaves out all logs',
    tell: lieAboutLogs(() => []),
    says: OMITTED,
  },
  {
    what: 'leaves out the last batch',
    tell: lieAboutLogs((logs) => without(logs, 'last')),
    says: OMITTED,
  },
  { what: 'leaves out the first batch', tell: lieAboutLogs((logs) => without(logs, 'first')), says: OMITTED },
  {
    what: 'leaves out the last log',
    tell: lieAboutLogs((logs) => logs.slice(0, -1)),
    says: OMITTED,
  },
  { what: 'serves a log twice', tell: lieAboutLogs((logs) => [logs[0], ...logs]), says: /order of the chain/ },
  {
    what: 'turns the order around',
    tell: lieAboutLogs((logs) => (logs.length > 1 ? logs.reverse() : logs)),
    says: /order of the chain/,
  },
  {
    what: 'changes a batch hash',
    tell: changeBatch((log) => ({ ...log, data: flip(log.data, word(6)) })),
    says: /its hash/,
  },
  { what: 'changes the head', tell: changeBatch((log) => ({ ...log, data: flip(log.data, word(7)) })), says: /head/ },
  {
    what: 'changes a signer',
    tell: changeBatch((log) => ({ ...log, data: flip(log.data, word(3)) })),
    says: /its hash/,
  },
  {
    what: 'changes a sequence',
    tell: changeBatch((log) => ({ ...log, data: flip(log.data, word(0)) })),
    says: /sequence/,
  },
  {
    what: "changes a part's totals",
    tell: changeBatch((log) => ({ ...log, data: log.data.replace(textHex('10'), textHex('90')) })),
    says: /its hash/,
  },
  {
    what: 'changes a byte of a payload',
    tell: changeBatch((log) => {
      const gzip = log.data.lastIndexOf('1f8b08')
      return { ...log, data: flip(log.data, gzip + 40) }
    }),
    says: /payload was changed/,
  },
  {
    what: 'cuts the data short',
    tell: changeBatch((log) => ({ ...log, data: log.data.slice(0, 1000) })),
    says: /damaged/,
  },
  {
    what: 'serves a log of another contract',
    tell: changeBatch((log) => ({ ...log, address: `0x${'77'.repeat(20)}` })),
    says: /another contract/,
  },
  {
    what: 'names another block in a log',
    tell: changeBatch((log) => ({ ...log, blockHash: `0x${'88'.repeat(32)}` })),
    says: /names block|another block/,
  },
  {
    what: 'changes the time of a block',
    tell: (method, params, truth) =>
      method === 'eth_getBlockByNumber' && String(params[0]).startsWith('0x')
        ? { result: { ...(truth as object), timestamp: '0x5' } }
        : null,
    says: /its hash is not that/,
  },
  {
    what: 'answers with another block than it was asked for',
    tell: (method, params, truth) =>
      method === 'eth_getBlockByNumber' && String(params[0]).startsWith('0x')
        ? { result: { ...(truth as object), number: '0x1' } }
        : null,
    says: /asked for block/,
  },
  {
    what: 'answers with an error',
    tell: () => ({ error: { code: -32005, message: 'limit exceeded' } }),
    says: /limit exceeded/,
  },
  { what: 'answers with no JSON', tell: () => ({ body: '<html>busy</html>' }), says: /not answered in JSON/ },
  { what: 'answers with nonsense', tell: () => ({ result: 'yes' }), says: /not a|no chain id|not an object/ },
  { what: 'does not answer', tell: () => ({ silence: true }), says: /took longer than 300 ms/ },
]

const textHex = (text: string) => Buffer.from(text).toString('hex').padEnd(64, '0')

/** The same lie of a node whose headers hide that there are logs. */
const withoutFilters =
  (tell: Tell): Tell =>
  (method, params, truth) =>
    tell(method, params, truth) ??
    (method === 'eth_getBlockByNumber' ? { result: { ...(truth as object), logsBloom: '0x' } } : null)

function without(logs: Log[], which: 'first' | 'last'): Log[] {
  const at = which === 'first' ? logs.findIndex(isBatch) : logs.findLastIndex(isBatch)
  return logs.filter((_, index) => index !== at)
}

test.each([
  { final: true, filters: true, read: 'final blocks' },
  { final: false, filters: true, read: 'the newest blocks' },
  { final: true, filters: false, read: 'final blocks whose headers say nothing of logs' },
])(
  'indexes nothing of $read that a node has altered, and all of it from one that tells the truth',
  async ({ final, filters }) => {
    const ledger = await ledgerWithBatches({ final })
    const truth = await rebuiltDigest(endings, ledger)
    const node = await lyingNode(ledger)

    for (const { what, tell, says } of lies) {
      const store = await freshStore(endings, ledger)
      node.lie(filters ? tell : withoutFilters(tell))
      const indexer = follow(endings, ledger, store, { rpcUrls: [node.url], timeoutMs: 300 })
      expect(await problemOf(indexer), what).toMatch(says)
      expect(indexer.state().state, what).toBe('ledger-unreachable')
      const untouched = (await readBatches(store)).every(({ code }) => code === null)
      expect(untouched, `${what}: no batch was set aside for a lie`).toBe(true)

      node.lie(null)
      await indexer.untilCaughtUp()
      expect(await store.writer.computeDigest(), what).toBe(truth)
      await indexer.stop()
      await store.close()
    }
  },
  180_000,
)

test('goes on with the next node when the first one fails', async () => {
  const ledger = await ledgerWithBatches({ final: true })
  const [silent, broken, good] = [await lyingNode(ledger), await lyingNode(ledger), await lyingNode(ledger)]
  silent.lie(() => ({ silence: true }))
  broken.lie(lieAboutLogs((logs) => logs.slice(1)))
  const store = await freshStore(endings, ledger)
  const rpcUrls = [silent.url, broken.url, good.url]
  const indexer = follow(endings, ledger, store, { rpcUrls, timeoutMs: 200 })
  await indexer.untilCaughtUp()
  expect(indexer.state()).toMatchObject({ state: 'following', problem: null })
  expect(await readEntries(store)).toHaveLength(4)
})

test('leaves out a node of another chain, and halts when there is no other', async () => {
  const ledger = await ledgerWithBatches({ final: true })
  const elsewhere = await Ledger.start({ chainId: 4711 })
  endings.add(() => elsewhere.stop())
  const { chainId } = ledger

  const store = await freshStore(endings, ledger)
  const indexer = follow(endings, ledger, store, { rpcUrls: [elsewhere.url, ledger.url], chainId })
  await indexer.untilCaughtUp()
  expect(await readEntries(store)).toHaveLength(4)
  await indexer.stop()

  const alone = follow(endings, ledger, store, { rpcUrls: [elsewhere.url], chainId })
  await expect(alone.untilCaughtUp()).rejects.toMatchObject({ name: 'WrongChainError', servedChainId: 4711 })
  expect(await readEntries(store)).toHaveLength(4)
})

test('indexes nothing that two nodes disagree about', async () => {
  const ledger = await ledgerWithBatches({ final: true })
  const other = await lyingNode(ledger)
  other.lie((method, params, truth) =>
    method === 'eth_getBlockByNumber' && String(params[0]).startsWith('0x')
      ? { result: { ...(truth as object), hash: `0x${'66'.repeat(32)}` } }
      : null,
  )
  const store = await freshStore(endings, ledger)
  const indexer = follow(endings, ledger, store, { rpcUrls: [ledger.url, other.url] })
  expect(await problemOf(indexer)).toMatch(/disagree about block|names block/)
  expect(await readBatches(store)).toEqual([])
  other.lie(null)
  await indexer.untilCaughtUp()
  expect(await readEntries(store)).toHaveLength(4)
})

test('waits for a node that has fallen behind, and keeps what is indexed', async () => {
  const ledger = await ledgerWithBatches({ final: true })
  const node = await lyingNode(ledger)
  const store = await freshStore(endings, ledger)
  const indexer = follow(endings, ledger, store, { rpcUrls: [node.url] })
  await indexer.untilCaughtUp()

  const old = await ledger.anvil.request('eth_getBlockByNumber', ['0x3', false])
  node.lie((method, params) =>
    method === 'eth_getBlockByNumber' && (params[0] === 'latest' || params[0] === 'finalized') ? { result: old } : null,
  )
  expect(await problemOf(indexer)).toMatch(/ends at block 3/)
  await new Promise((resolve) => setTimeout(resolve, 300))
  expect(await readEntries(store)).toHaveLength(4)
  node.lie(null)
  await indexer.untilCaughtUp()
  expect(indexer.state().problem).toBe(null)
})

test('asks for less when a node refuses a range or answers too much', async () => {
  const ledger = await ledgerWithBatches({ final: true })
  const node = await lyingNode(ledger)
  node.lie((method, params) => {
    const filter = params[0] as { fromBlock?: string; toBlock?: string }
    const blocks = Number(filter?.toBlock) - Number(filter?.fromBlock)
    return method === 'eth_getLogs' && blocks > 2
      ? { error: { code: -32602, message: 'block range is too wide' } }
      : null
  })
  const store = await freshStore(endings, ledger)
  await follow(endings, ledger, store, { rpcUrls: [node.url] }).untilCaughtUp()
  expect(await readEntries(store)).toHaveLength(4)
})

test('reads on where a node has forgotten the state of old blocks, and still misses no batch', async () => {
  const ledger = await ledgerWithBatches({ final: true })
  const finalizedTo = (await ledger.blockNumber()) - 4
  const node = await lyingNode(ledger)
  const forgets: Tell = (method, params) => {
    if (method === 'eth_getLogs' && rangeOf(params) > 3) return { error: { code: -32602, message: 'range too wide' } }
    const isOld = method === 'eth_call' && Number(params[1]) < finalizedTo
    return isOld ? { error: { code: -32000, message: 'missing trie node' } } : null
  }
  node.lie(forgets)
  const store = await freshStore(endings, ledger)
  const indexer = follow(endings, ledger, store, { rpcUrls: [node.url] })
  await indexer.untilCaughtUp()
  expect(await readEntries(store)).toHaveLength(4)
  await indexer.stop()

  const second = await freshStore(endings, ledger)
  const logs = (await ledger.anvil.request('eth_getLogs', [{ fromBlock: '0x0', address: ledger.contract }])) as Log[]
  const lastBatch = logs.findLast(isBatch)!.blockNumber
  const hides = withoutFilters((method, params, truth) => {
    if (method !== 'eth_getLogs' || rangeOf(params) > 3) return forgets(method, params, truth)
    return { result: (truth as Log[]).filter(({ blockNumber }) => Number(blockNumber) < Number(lastBatch)) }
  })
  node.lie(hides)
  const deceived = follow(endings, ledger, second, { rpcUrls: [node.url] })
  expect(await problemOf(deceived)).toMatch(/counts 4 batches/)
  node.lie(forgets)
  await deceived.untilCaughtUp()
  expect(await second.writer.computeDigest()).toBe(await store.writer.computeDigest())
})

const rangeOf = (params: readonly unknown[]) => {
  const filter = params[0] as { fromBlock?: string; toBlock?: string }
  return Number(filter.toBlock) - Number(filter.fromBlock)
}
