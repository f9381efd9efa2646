import { InconsistentNodeError } from '@/lib/ledger/errors'
import type { Hash } from '@/lib/store/ledger-writer'

/** A publication with the hashes of all its parts, as far as they are known. */
export type PartTree = {
  readonly digest: Hash
  readonly parts: number
  readonly partsRoot: Hash
  readonly partHashes: readonly Hash[]
}

/**
 * With its last part, the tree of a publication's parts is not the one that was signed: a count or total of this part, or of one
 * that was indexed before on a node's word, is a lie.
 */
export class PartsNotSignedError extends InconsistentNodeError {
  constructor(
    readonly publication: PartTree,
    batchNumber: number,
    position: { readonly blockNumber: number; readonly logIndex?: number },
  ) {
    super(`batch ${batchNumber}: the counts and totals of its parts are not those that were signed`, position)
  }
}
