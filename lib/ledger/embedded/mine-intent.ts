import { NodeAwayError, RefusedCallError } from './errors'
import type { JournalIntent } from './journal'
import { type BlockHeader, type NodeClient, readHeader } from './node-client'

export type MinedBlock = BlockHeader & {
  /** Hash of the intent's transaction where the block has it; null for empty blocks, and for one the node left out. */
  readonly transactionHash: string | null
}

const TRANSACTION_REJECTED = -32003

const hex = (value: number): string => `0x${value.toString(16)}`

/**
 * Turns an intent into its block: the one place where blocks are made, at work and in replay alike, so that the same journal
 * gives the same blocks. `pooledHash` names the transaction where the node already holds it.
 */
export async function mineIntent({
  node,
  intent,
  pooledHash = null,
}: {
  node: NodeClient
  intent: JournalIntent
  pooledHash?: string | null
}): Promise<MinedBlock> {
  if (intent.kind === 'empty') {
    for (let n = 0; n < intent.count; n++) await node.call('evm_mine', [hex(intent.timestamp + n)])
    const block = await readHeader(node, 'latest')
    assertAsIntended({ block, intent, hash: null })
    return { ...block, transactionHash: null }
  }

  const hash = pooledHash ?? String(await node.call('eth_sendRawTransaction', [intent.raw]))
  await node.call('evm_mine', [hex(intent.timestamp)])
  const block = await readHeader(node, 'latest')
  assertAsIntended({ block, intent, hash })
  if (block.transactions.length === 1) return { ...block, transactionHash: hash }
  await node.call('anvil_dropAllTransactions')
  return { ...block, transactionHash: null }
}

/** Another block than the journal says must not come to be acknowledged: the node is then thrown away and replayed. */
function assertAsIntended({
  block,
  intent,
  hash,
}: {
  block: BlockHeader & { transactions: readonly string[] }
  intent: JournalIntent
  hash: string | null
}): void {
  const more = intent.kind === 'empty' ? intent.count - 1 : 0
  const isAsIntended =
    block.number === intent.block + more &&
    block.timestamp === intent.timestamp + more &&
    block.transactions.every((transaction) => transaction === hash)
  if (!isAsIntended)
    throw new NodeAwayError(`The node mined another block than the one it was told to (${block.number}).`)
}

/**
 * Puts a transaction into the node's empty pool, ready for the next block, and returns its hash. The chain is not changed, so
 * that whatever the node refuses never reaches the journal. A transaction from the future is refused as well: the node would
 * let it loose in some later block.
 * Errors: RefusedCallError in the node's words, or ours where the node would keep it waiting.
 */
export async function poolTransaction({ node, raw }: { node: NodeClient; raw: string }): Promise<string> {
  const hash = String(await node.call('eth_sendRawTransaction', [raw]))
  const pool = (await node.call('txpool_status')) as { pending: string; queued: string }
  if (Number(pool.pending) === 1 && Number(pool.queued) === 0) return hash

  const reason = await explainWaiting({ node, hash })
  await node.call('anvil_dropAllTransactions')
  throw new RefusedCallError(TRANSACTION_REJECTED, reason)
}

async function explainWaiting({ node, hash }: { node: NodeClient; hash: string }): Promise<string> {
  const waiting = (await node.call('eth_getTransactionByHash', [hash])) as { from: string; nonce: string } | null
  if (!waiting) return 'The next block cannot take this transaction.'
  const next = Number(await node.call('eth_getTransactionCount', [waiting.from, 'latest']))
  return `nonce too high: next nonce ${next}, got ${Number(waiting.nonce)}`
}
