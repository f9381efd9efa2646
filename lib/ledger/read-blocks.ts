import type { Hex as Hash } from '@/lib/record-format/hex'
import { InconsistentNodeError, NodeRefusedError, NodesDisagreeError } from './errors'
import { toAnswerObject, toHash, toHexQuantity, toQuantity } from './json-answer'
import type { LedgerClient, LedgerNode } from './ledger-client'
import { mapConcurrent } from './map-concurrent'

/** A block as the chain is followed by it. */
export type LedgerBlock = {
  readonly number: number
  readonly hash: Hash
  readonly parentHash: Hash
  readonly timestampSeconds: number
}

/** A block's header, as far as reading the ledger needs it. */
export type LedgerHeader = LedgerBlock & { readonly logsBloom: Hash }

const FINALITY_DEPTH = 65 // blocks: two 32-slot epochs and one more, for nodes without the "finalized" tag

/**
 * The header under a number, a hash, or a tag; null where the node has none.
 *
 * Errors: InconsistentNodeError when the answer is about another block than was asked for.
 */
export async function readBlock(
  node: LedgerNode,
  block: number | Hash | 'latest' | 'finalized',
): Promise<LedgerHeader | null> {
  const byHash = typeof block === 'string' && block.startsWith('0x')
  const result = await node.request(byHash ? 'eth_getBlockByHash' : 'eth_getBlockByNumber', [
    typeof block === 'number' ? toHexQuantity(block) : block,
    false,
  ])
  if (result === null) return null

  const answer = toAnswerObject(result, 'a block')
  const header = {
    number: toQuantity(answer.number, "a block's number"),
    hash: toHash(answer.hash, "a block's hash"),
    parentHash: toHash(answer.parentHash, "a block's parent hash"),
    timestampSeconds: toQuantity(answer.timestamp, "a block's timestamp"),
    logsBloom: String(answer.logsBloom ?? '0x') as Hash,
  }
  const asked = byHash ? header.hash === block : typeof block !== 'number' || header.number === block
  if (!asked) throw new InconsistentNodeError(`asked for block ${block}, it served ${header.number} ${header.hash}`)
  return header
}

/** Headers under `numbers`, in that order. InconsistentNodeError when one is missing. */
export async function readBlocks(node: LedgerNode, numbers: readonly number[]): Promise<LedgerHeader[]> {
  return mapConcurrent(numbers, async (number) => {
    const header = await readBlock(node, number)
    if (!header) throw new InconsistentNodeError('a block below its own head is missing', { blockNumber: number })
    return header
  })
}

/** Where the node's chain ends, and up to which block it is final. */
export type ChainHead = { readonly latest: LedgerHeader; readonly finalizedTo: number }

/** Reads both ends; a node that knows no "finalized" tag is taken to be final 65 blocks below its head. */
export async function readChainHead(node: LedgerNode): Promise<ChainHead> {
  const [latest, finalized] = await Promise.all([
    readBlock(node, 'latest'),
    readBlock(node, 'finalized').catch((error: unknown) => {
      if (error instanceof NodeRefusedError) return null
      throw error
    }),
  ])
  if (!finalized) node.doWithout(`names no final block: blocks ${FINALITY_DEPTH} below its newest are taken for final`)
  if (!latest) throw new InconsistentNodeError('it has no latest block')
  const finalizedTo = finalized ? finalized.number : latest.number - FINALITY_DEPTH
  // The two questions may straddle a new block, never more than its head.
  return { latest, finalizedTo: Math.max(0, Math.min(finalizedTo, latest.number)) }
}

/**
 * Asks every other node for the block under the same number: agreement that no single node's answer can give.
 * Nodes that cannot be reached, or have not come so far, are left out.
 *
 * Errors: NodesDisagreeError.
 */
export async function confirmBlock({
  client,
  node,
  block,
}: {
  readonly client: LedgerClient
  readonly node: LedgerNode
  readonly block: LedgerBlock
}): Promise<{ readonly agreeing: number }> {
  const others = await client.others(node)
  const served = await Promise.all(
    others.map(async (other) => {
      const header = await readBlock(other, block.number).catch(() => null)
      return { node: other.name, hash: header?.hash ?? null }
    }),
  )
  const answered = served.filter(({ hash }) => hash !== null)
  if (answered.some(({ hash }) => hash !== block.hash)) {
    throw new NodesDisagreeError(block.number, [{ node: node.name, hash: block.hash }, ...answered])
  }
  return { agreeing: answered.length }
}
