import { afterAll, beforeAll, expect, test } from 'vitest'
import { type LyingNode, startLyingNode } from '@/lib/indexer/testing/lying-node'
import { startAnvil, type TestAnvil } from '@/lib/indexer/testing/start-anvil'
import { nameKey } from './plan-records'
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
