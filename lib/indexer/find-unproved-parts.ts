import { InconsistentNodeError } from '@/lib/ledger/errors'
import type { LedgerNode } from '@/lib/ledger/ledger-client'
import type { Hash } from '@/lib/store/ledger-writer'
import type { InterpretedEvent } from './interpret-logs'
import { provePart } from './prove-part'
import { hashOfPart, isComplete, type ReadingState } from './reading-state'

/**
 * Numbers of the batches whose count and totals nothing shows yet to be the signed ones: no batch hash covers them. Once all
 * parts of a publication are there, its root does; until then the path that the carrier gave the contract, where that can be
 * read.
 *
 * `asks`: whether to look for paths at once. In ranges nearly every publication is complete, and nothing needs to be asked.
 * Errors: InconsistentNodeError where a path shows another part than the node served.
 */
export async function findUnprovedParts({
  node,
  contract,
  events,
  state,
  asks,
}: {
  readonly node: LedgerNode
  readonly contract: Hash
  readonly events: readonly InterpretedEvent[]
  /** After these events. */
  readonly state: ReadingState
  readonly asks: boolean
}): Promise<number[]> {
  const unproved: number[] = []
  for (const event of events) {
    if (event.kind !== 'unjudged-batch') continue
    const { agency, batch, position } = event
    const { part, publicationDigest } = batch
    const publication = await state.publication(agency, publicationDigest)
    if (!publication) throw new InconsistentNodeError(`the publication ${publicationDigest} was never opened`, position)
    if (isComplete(publication)) continue

    const { parts, partsRoot } = publication
    const { transaction } = position
    const proof = asks
      ? await provePart({ node, contract, transaction, number: part.number, parts, partsRoot })
      : ({ kind: 'unknown' } as const)
    if (proof.kind === 'unknown') {
      unproved.push(batch.number)
    } else if (proof.kind === 'impossible' || proof.partHash !== hashOfPart(part)) {
      const what = `batch ${batch.number}: its count and totals are not those that were signed`
      throw new InconsistentNodeError(what, position)
    }
  }
  return unproved
}
