import type { RecordId } from '../domain/record-id'
import type { Hex } from './bytes'
import type { VerifiedHeader } from './header'
import type { NodeClient } from './ledger-node'
import type { ShownRecord } from './shown-record'

/** How much a check may fetch. The command line has no such bounds; a phone does. */
export type VerificationLimits = {
  /** Parts of a publication fetched to count a record's row; with more, the site's pointer is used and the count is not compared. */
  readonly maxParts: number
  /** Batches of an agency fetched to replay its history. */
  readonly maxAgencyBatches: number
}

/** Where to look, as a hint: what is found there proves itself or counts for nothing. */
export type RecordPointers = {
  readonly batchNumber?: number
  readonly blockNumber?: number
  /** Block in which the publication was opened. */
  readonly openedInBlock?: number
  /** Row within the batch, from 1. */
  readonly rowInBatch?: number
  /** Block in which the contract was deployed: no log stands before it. */
  readonly firstBlock?: number
  /** The contract that pays beside the ledger. Its code is looked at. */
  readonly payments?: Hex
}

/** What the checks of one record share. */
export type CheckContext = {
  readonly id: RecordId
  readonly chainId: number
  readonly contract: Hex
  readonly agencyTopic: Uint8Array
  readonly header: VerifiedHeader
  readonly clients: readonly NodeClient[]
  readonly pointers: RecordPointers
  readonly limits: VerificationLimits
  readonly shown: ShownRecord
}
