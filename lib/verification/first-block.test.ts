import { afterEach, expect, test } from 'vitest'
import { Endings, startLedger } from '@/lib/indexer/testing/index-of-ledger'
import { testRecord } from '@/lib/indexer/testing/test-ledger'
import { ALL_AGREE, outcomesOf } from './testing/test-world'
import { verifyRecord } from './verify-record'

const endings = new Endings()
afterEach(() => endings.run())

test('no log is asked for from before the block of deployment', async () => {
  const ledger = await startLedger(endings)
  await ledger.publish({ parts: [{ records: [testRecord('a')] }] })
  await ledger.mine(6)
  const asked: number[] = []
  const { startBlock: firstBlock, url, contract, chainId } = ledger
  const report = await verifyRecord({
    id: 'moh-1-1',
    nodes: [{ url, operator: 'the reader', chosenByReader: true }],
    contract,
    chainId,
    pointers: { firstBlock },
    fetch: async (input, init) => {
      const { method, params } = JSON.parse(String(init?.body))
      if (method === 'eth_getLogs') asked.push(Number(params[0].fromBlock))
      return fetch(input, init)
    },
  })
  expect(outcomesOf(report)).toEqual(ALL_AGREE)
  expect(firstBlock).toBeGreaterThan(0)
  expect(Math.min(...asked)).toBe(firstBlock)
})
