import { ReorgBelowFinalityError, StaleNodeError } from '@/lib/ledger/errors'
import type { LedgerNode } from '@/lib/ledger/ledger-client'
import { type ChainHead, readBlock } from '@/lib/ledger/read-blocks'
import type { IndexCursor } from '@/lib/store/ledger-writer'

/** Where the index and the chain part: nowhere, or after a block down to which the index has to go back. */
export type Fork = { readonly kind: 'none' } | { readonly kind: 'after'; readonly blockNumber: number }

/**
 * Compares the blocks that the index remembers with those that the node has under the same numbers, the newest first: also
 * when the chain's height is unchanged.
 *
 * `waitedLongEnough`: a chain that has only become shorter may be a node that lags; go back to its end only after a while.
 * Errors: ReorgBelowFinalityError; StaleNodeError when the chain ends below the index and nothing in it differs yet.
 */
export async function findFork({
  node,
  cursor,
  chainHead,
  waitedLongEnough,
}: {
  readonly node: LedgerNode
  readonly cursor: IndexCursor
  readonly chainHead: ChainHead
  readonly waitedLongEnough: boolean
}): Promise<Fork> {
  const { block: tip, unfinalizedBlocks } = cursor
  const { latest } = chainHead
  if (latest.hash === tip.hash) return { kind: 'none' }

  const remembered = [...unfinalizedBlocks].reverse()
  if (remembered.length === 0) remembered.push(tip)
  let differs = false
  for (const block of remembered) {
    if (block.number > latest.number) continue
    const served = await readBlock(node, block.number)
    if (served?.hash === block.hash) {
      if (block.number === tip.number) return { kind: 'none' }
      if (!differs && !waitedLongEnough) throw new StaleNodeError(node.name, latest.number, tip.number)
      return { kind: 'after', blockNumber: block.number }
    }
    if (served) differs = true
  }

  const oldest = unfinalizedBlocks[0]
  const base = oldest ? { number: oldest.number - 1, hash: oldest.parentHash } : tip
  const served = base.number <= latest.number ? await readBlock(node, base.number) : null
  if (!served) throw new StaleNodeError(node.name, latest.number, base.number)
  if (served.hash !== base.hash) throw new ReorgBelowFinalityError(base.number, base.hash, served.hash)
  return { kind: 'after', blockNumber: base.number }
}
