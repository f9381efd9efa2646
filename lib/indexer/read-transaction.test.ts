import { afterEach, expect, test } from 'vitest'
import type { LedgerNode } from '@/lib/ledger/ledger-client'
import { createLedgerClient } from '@/lib/ledger/ledger-client'
import type { Hash } from '@/lib/store/ledger-writer'
import { readTransaction } from './read-transaction'
import { Endings, startLedger } from './testing/index-of-ledger'
import { startLyingNode } from './testing/lying-node'
import { testRecord } from './testing/test-ledger'

const endings = new Endings()
afterEach(() => endings.run())

test('believes only what hashes to the transaction that was asked for', async () => {
  const ledger = await startLedger(endings)
  const { blockNumber } = await ledger.publish({ parts: [{ records: [testRecord('a')] }] })
  const inBlock = async (number: number) => {
    const block = await ledger.anvil.request('eth_getBlockByNumber', [`0x${number.toString(16)}`, true])
    return (block as { transactions: { hash: Hash; input: Hash }[] }).transactions[0]!
  }
  const [published, other] = [await inBlock(blockNumber), await inBlock(blockNumber - 1)]
  const liar = await startLyingNode(ledger.anvil)
  endings.add(() => liar.stop())
  const client = createLedgerClient({ rpcUrls: [liar.url], contract: ledger.contract, rounds: 1 })
  const read = () => client.read((node: LedgerNode) => readTransaction(node, published.hash))
  const call = { to: ledger.contract, input: published.input }
  expect(await read()).toEqual(call)

  const otherBytes = await ledger.anvil.request('eth_getRawTransactionByHash', [other.hash])
  liar.lie((method) => (method === 'eth_getRawTransactionByHash' ? { result: otherBytes } : null))
  await expect(read()).rejects.toThrow('it served another one')

  const refused = { error: { code: -32601, message: 'Method not found' } }
  liar.lie((method) => (method === 'eth_getRawTransactionByHash' ? refused : null))
  expect(await read()).toEqual(call)

  liar.lie((method, _params, truth) => {
    if (method === 'eth_getRawTransactionByHash') return refused
    if (method !== 'eth_getTransactionByHash') return null
    return { result: { ...(truth as object), to: `0x${'77'.repeat(20)}` } }
  })
  expect(await read()).toBeNull()
})
