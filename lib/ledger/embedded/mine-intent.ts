import { keccak256 } from 'viem'
import { RefusedCallError } from './errors'
import type { JournalIntent } from './journal'
import { type BlockHeader, type NodeClient, readHeader } from './node-client'

export type MinedBlock = BlockHeader & {
  /** Hash of the intent's transaction where the block has it; null for empty blocks, and for one the node left out. */
  readonly transactionHash: string | null
}

const hex = (value: number): string => `0x${value.toString(16)}`

/**
 * Turns an intent into its block: the one place where blocks are made, at work and in replay alike, so that the same journal
 * gives the same blocks. `isPooled` says that the node already holds the transaction.
 */
export async function mineIntent({
  node,
  intent,
  isPooled = false,
}: {
  node: NodeClient
  intent: JournalIntent
  isPooled?: boolean
}): Promise<MinedBlock> {
  if (intent.kind === 'empty') {
    for (let n = 0; n < intent.count; n++) await node.call('evm_mine', [hex(intent.timestamp + n)])
    return { ...(await readHeader(node, 'latest')), transactionHash: null }
  }

  if (!isPooled) await node.call('eth_sendRawTransaction', [intent.raw])
  await node.call('evm_mine', [hex(intent.timestamp)])
  const block = await readHeader(node, 'latest')
  const hash = keccak256(intent.raw as `0x${string}`)
  if (block.transactions.includes(hash)) return { ...block, transactionHash: hash }
  await node.call('anvil_dropAllTransactions')
  return { ...block, transactionHash: null }
}

/**
 * Puts a transaction into the node's pool, ready for the next block. The chain is not changed, so that whatever the node
 * refuses never reaches the journal.
 * Errors: RefusedCallError in the node's words, or ours where the node would keep it waiting.
 */
export async function poolTransaction({ node, raw }: { node: NodeClient; raw: string }): Promise<void> {
  await node.call('eth_sendRawTransaction', [raw])
  const pool = (await node.call('txpool_status')) as { pending: string; queued: string }
  if (Number(pool.pending) === 1 && Number(pool.queued) === 0) return
  await node.call('anvil_dropAllTransactions')
  throw new RefusedCallError(-32003, 'The next block cannot take this transaction.')
}
