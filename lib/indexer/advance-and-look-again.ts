import { InconsistentNodeError } from '@/lib/ledger/errors'
import type { LedgerNode } from '@/lib/ledger/ledger-client'
import { confirmBlock, readBlocks } from '@/lib/ledger/read-blocks'
import type { UnprovedPart } from '@/lib/store/ledger-writer'
import { type AdvanceParameters, advanceIndex, type Reading } from './advance-index'
import { findIndexedLie, findLieInTree } from './find-indexed-lie'
import { PartsNotSignedError } from './parts-not-signed-error'

/**
 * Brings the index to the head of the chain, then looks again at the parts that are in it on a node's word only. Where one is
 * proved to be a lie, all is undone from its publication's opening on, and read again: whatever came later was judged by it.
 *
 * Only a proof undoes anything: a node cannot make the index go back by contradicting it.
 * Errors: as {@link advanceIndex}.
 */
export async function advanceAndLookAgain(node: LedgerNode, parameters: AdvanceParameters): Promise<Reading> {
  const first = await advanceOnce(node, parameters)
  if (first.kind === 'read') return first.reading
  await undo(node, first.lie, parameters)
  const second = await advanceOnce(node, { ...parameters, reading: null })
  if (second.kind === 'read') return second.reading
  const { agency, sequence, block } = second.lie
  throw new InconsistentNodeError(`it tells of the parts of ${agency}-${sequence} now this, now that`, {
    blockNumber: block.number,
  })
}

type Advanced =
  | { readonly kind: 'read'; readonly reading: Reading }
  | { readonly kind: 'lie'; readonly lie: UnprovedPart }

async function advanceOnce(node: LedgerNode, parameters: AdvanceParameters): Promise<Advanced> {
  const { client, writer } = parameters
  try {
    const reading = await advanceIndex(node, parameters)
    if (!reading.hasUnproved) return { kind: 'read', reading }
    const lie = await findIndexedLie({ node, client, writer })
    if (lie) return { kind: 'lie', lie }
    reading.hasUnproved = false
    return { kind: 'read', reading }
  } catch (error) {
    if (!(error instanceof PartsNotSignedError)) throw error
    const lie = await findLieInTree({ node, client, writer, publication: error.publication })
    if (!lie) throw error
    return { kind: 'lie', lie }
  }
}

async function undo(node: LedgerNode, lie: UnprovedPart, parameters: AdvanceParameters): Promise<void> {
  const { client, writer, log, onCursor } = parameters
  const { agency, sequence, batchNumber, openedIn } = lie
  const [before, opened] = await readBlocks(node, [openedIn.number - 1, openedIn.number])
  if (opened!.hash !== openedIn.hash || opened!.parentHash !== before!.hash) {
    throw new InconsistentNodeError('it serves another block than was indexed', { blockNumber: openedIn.number })
  }
  await confirmBlock({ client, node, block: before! })
  log(
    `Batch ${batchNumber} was indexed with counts or totals that were never signed, on a node's word: ` +
      `undoing everything from the opening of ${agency}-${sequence} on, and reading it again.`,
  )
  await writer.rollback(before!)
  onCursor(await writer.readCursor())
}
