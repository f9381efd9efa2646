import type { Hex as Hash } from '@/lib/record-format/hex'
import { NodeRefusedError } from './errors'
import type { LedgerNode } from './ledger-client'
import { mapConcurrent } from './map-concurrent'

// Where blocks hold more, one question a transaction would take longer than reading the ledger does.
const MOST_ONE_BY_ONE = 200

/**
 * All receipts of a block, unchecked: in one answer, or one by one from a node that has no such question.
 *
 * Null where the node gives neither, or the block has too many transactions to ask for each.
 */
export async function readReceipts(node: LedgerNode, blockHash: Hash): Promise<readonly unknown[] | null> {
  const ask = (method: string, params: readonly unknown[]) =>
    node.request(method, params).catch((error: unknown) => {
      if (error instanceof NodeRefusedError) return null
      throw error
    })
  const whole = await ask('eth_getBlockReceipts', [blockHash])
  if (Array.isArray(whole)) return whole

  const block = (await ask('eth_getBlockByHash', [blockHash, false])) as { transactions?: unknown } | null
  const transactions = block?.transactions
  if (!Array.isArray(transactions) || transactions.length > MOST_ONE_BY_ONE) return null
  node.doWithout('gives no receipts by the block: they are asked for one by one')
  const receipts = await mapConcurrent(transactions, (hash) => ask('eth_getTransactionReceipt', [hash]))
  const isOfBlock = (receipt: unknown) => (receipt as { blockHash?: unknown } | null)?.blockHash === blockHash
  return receipts.every(isOfBlock) ? receipts : null
}
