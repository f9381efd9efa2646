import { decodeEventLog, encodeAbiParameters, encodeEventTopics, getAbiItem, keccak256, toHex } from 'viem/utils'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type LyingNode, startLyingNode } from '@/lib/indexer/testing/lying-node'
import { startAnvil, type TestAnvil } from '@/lib/indexer/testing/start-anvil'
import { ledgerAbi } from '@/lib/ledger/contract.generated'
import { nameKey } from './plan-records'
import { readAgencyHistory } from './read-agency-history'
import { inventedRecord, PublishingLedger } from './testing/publishing-ledger'

let anvil: TestAnvil
let node: LyingNode
let road: PublishingLedger
beforeAll(async () => {
  anvil = await startAnvil()
  node = await startLyingNode(anvil)
  const stop = async () => {
    await node.stop()
    await anvil.stop()
  }
  road = await PublishingLedger.on({ rpcUrl: anvil.url, chainId: 31337, stop })
  await road.register('moh')
  for (const ref of ['a', 'b', 'c']) await road.publish('moh', [inventedRecord(ref)])
})
afterAll(() => road.stop())

const history = () => road.history('moh', node.url)

test('reads all names of an agency', async () => {
  node.lie(null)
  expect([...(await history()).keys()]).toEqual(['a', 'b', 'c'].map((ref) => nameKey({ ref })))
})

test.each([
  ['the newest batches', (logs: unknown[]) => logs.slice(0, -3)],
  ['all batches', () => []],
])('names a node that leaves out %s, rather than take what is published for new', async (_what, cut) => {
  node.lie((method, _params, truth) => (method === 'eth_getLogs' ? { result: cut(truth as unknown[]) } : null))
  await expect(history()).rejects.toMatchObject({
    name: 'InconsistentNodeError',
    message: expect.stringMatching(/127\.0\.0\.1:\d+ serves [02] batches of "moh" .* its contract counts 3/),
  })
})

test('names a node whose state is behind its logs', async () => {
  node.lie((method, _params, truth) => {
    if (method !== 'eth_call') return null
    const words = String(truth).slice(2).match(/.{64}/g)!
    // The count of batches: the fourth member of the agency's state, after the offset of the whole.
    words[4] = '0'.repeat(64)
    return { result: `0x${words.join('')}` }
  })
  await expect(history()).rejects.toThrow(/serves 3 batches of "moh" .* its contract counts 0/)
})

test('asks for state and logs at the same block', async () => {
  const asked: unknown[] = []
  node.lie((method, params) => {
    if (method === 'eth_call') asked.push(params[1])
    if (method === 'eth_getLogs') asked.push((params[0] as { toBlock: string }).toBlock)
    return null
  })
  await history()
  expect(asked).toHaveLength(2)
  expect(asked[0]).toBe(asked[1])
  expect(asked[0]).toMatch(/^0x[0-9a-f]+$/)
})

const [BATCH_TOPIC] = encodeEventTopics({ abi: ledgerAbi, eventName: 'BatchPublished' })
const UNINDEXED = getAbiItem({ abi: ledgerAbi, name: 'BatchPublished' }).inputs.filter(({ indexed }) => !indexed)

type Log = { readonly data: `0x${string}`; readonly topics: [`0x${string}`, ...`0x${string}`[]] }
const decodeBatch = ({ data, topics }: Log) =>
  decodeEventLog({ abi: ledgerAbi, eventName: 'BatchPublished', data, topics }).args
type BatchArgs = ReturnType<typeof decodeBatch>

/** Tells of the second batch otherwise, under its true hash and heads. */
function forgeSecond(forgery: (batch: BatchArgs, first: BatchArgs) => Partial<BatchArgs>): void {
  node.lie((method, _params, truth) => {
    if (method !== 'eth_getLogs') return null
    const logs = truth as Log[]
    const batches = logs.filter(({ topics }) => topics[0] === BATCH_TOPIC)
    const [first, second] = batches.map(decodeBatch)
    const said: Record<string, unknown> = { ...second, ...forgery(second!, first!) }
    const data = encodeAbiParameters(UNINDEXED, UNINDEXED.map(({ name }) => said[name]) as never)
    return { result: logs.map((log) => (log === batches[1] ? { ...log, data } : log)) }
  })
}

describe('refuses a node that serves true hashes and heads over', () => {
  test.each<[string, Parameters<typeof forgeSecond>[0]]>([
    ['the part and payload of another batch', (_, { part, payload }) => ({ part, payload })],
    ['another payload', (_, { payload }) => ({ payload })],
    [
      'a payload that nobody can read',
      ({ part }) => ({ payload: '0x00', part: { ...part, payloadHash: keccak256('0x00') } }),
    ],
    ['a part without records', ({ part }) => ({ part: { ...part, records: 0n } })],
    ['another root', ({ part }) => ({ part: { ...part, recordsRoot: keccak256('0x') } })],
    ['other totals', ({ part }) => ({ part: { ...part, totals: [] } })],
    [
      'totals that the contract takes from nobody',
      ({ part }) => ({ part: { ...part, totals: [{ stage: '', currency: '', sum: 'x' }] } }),
    ],
    ['another part number', ({ part }) => ({ part: { ...part, number: 2n } })],
    ['another sequence', () => ({ sequence: 1n })],
    ['another number', () => ({ agencyBatchNumber: 9n })],
    ['other signatures', () => ({ signaturesHash: keccak256('0x') })],
    ['another key', () => ({ approverKey: keccak256('0x') })],
  ])('%s', async (_what, forgery) => {
    forgeSecond(forgery)
    await expect(history()).rejects.toMatchObject({
      name: 'InconsistentNodeError',
      message: expect.stringMatching(/batch 2 of "moh", as 127\.0\.0\.1:\d+ serves it/),
    })
  })

  test('another time of the block', async () => {
    node.lie((method, _params, truth) =>
      method.startsWith('eth_getBlock') ? { result: { ...(truth as object), timestamp: '0x1' } } : null,
    )
    await expect(history()).rejects.toMatchObject({ name: 'InconsistentNodeError' })
  })
})

describe('with several nodes', () => {
  const ask = (rpcUrls: readonly string[], agency = 'moh') => {
    const { rpcUrl, ledger, startBlock } = road
    return readAgencyHistory({ rpcUrl, rpcUrls, ledger, startBlock, agency })
  }
  const lieAboutState = (change: (words: string[]) => void) =>
    node.lie((method, _params, truth) => {
      if (method !== 'eth_call') return null
      const words = String(truth).slice(2).match(/.{64}/g)!
      change(words)
      return { result: `0x${words.join('')}` }
    })

  test('says which agree', async () => {
    node.lie(null)
    const read = await ask([road.rpcUrl, node.url])
    expect(read.nodes).toEqual([road.rpcUrl, node.url].map((url) => new URL(url).host))
    expect(read.warnings).toEqual([])
    expect([...read.names.keys()]).toHaveLength(3)
  })

  test.each<[string, (words: string[]) => void]>([
    ['sequence', (words) => words.splice(3, 1, '9'.padStart(64, '0'))],
    ['batches', (words) => words.splice(4, 1, '2'.padStart(64, '0'))],
    ['head', (words) => words.splice(5, 1, 'ab'.repeat(32))],
    ['name', (words) => words.splice(9, 1, toHex('The office "moo"\u001b[2J').slice(2).padEnd(64, '0'))],
  ])('names both where they differ in the %s', async (what, change) => {
    lieAboutState(change)
    const failure = await ask([road.rpcUrl, node.url]).catch((error: Error) => error)
    expect(failure).toMatchObject({ name: 'InconsistentNodeError' })
    const { message } = failure as Error
    for (const url of [road.rpcUrl, node.url]) expect(message).toContain(`${new URL(url).host} says`)
    expect(message).toContain(what)
    expect(message).not.toContain('\u001b')
  })

  test('names both where their chains end far apart', async () => {
    node.lie((method) => (method === 'eth_blockNumber' ? { result: '0xffff' } : null))
    await expect(ask([node.url])).rejects.toMatchObject({
      name: 'InconsistentNodeError',
      message: expect.stringMatching(/127\.0\.0\.1:\d+ at block \d+.*127\.0\.0\.1:\d+ at block 65535/),
    })
  })

  test('reads no further than all of them have come', async () => {
    const block = (await ask([])).block
    node.lie((method) => (method === 'eth_blockNumber' ? { result: `0x${(block - 1).toString(16)}` } : null))
    const read = await ask([node.url])
    expect(read.block).toBe(block - 1)
    expect([...read.names.keys()]).toHaveLength(2)
  })

  test('says which cannot answer, and why', async () => {
    node.lie((method) => (method === 'eth_call' ? { error: { code: -32000, message: 'missing trie node' } } : null))
    const read = await ask([road.rpcUrl, node.url, 'http://127.0.0.1:9'])
    expect(read.nodes).toEqual([new URL(road.rpcUrl).host])
    expect(read.warnings).toEqual([
      expect.stringMatching(/127\.0\.0\.1:\d+ .*missing trie node/),
      expect.stringContaining('127.0.0.1:9'),
    ])
  })

  test('reads the batches from another where one serves them otherwise, and says so', async () => {
    forgeSecond(() => ({ payload: '0x00' }))
    const { ledger, startBlock } = road
    const read = await readAgencyHistory({
      rpcUrl: node.url,
      rpcUrls: [road.rpcUrl],
      ledger,
      startBlock,
      agency: 'moh',
    })
    expect([...read.names.keys()]).toHaveLength(3)
    expect(read.warnings).toEqual([
      expect.stringContaining(`as ${new URL(node.url).host} serves it: its payload was changed`),
    ])
  })

  test('fails where none answers', async () => {
    const { ledger, startBlock } = road
    const rpcUrl = 'http://127.0.0.1:9'
    await expect(readAgencyHistory({ rpcUrl, ledger, startBlock, agency: 'moh' })).rejects.toMatchObject({
      name: 'NodeUnreachableError',
    })
  })
})
