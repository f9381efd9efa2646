import type { AgencyCode } from '@/lib/domain/record-id'
import type { BatchVerdict, Hash, IndexedEntry, NameUse, SignedTotal } from '@/lib/reading/reading-types'

export type { BatchVerdict, EntryEffect, Hash, IndexedEntry, NameUse, SignedTotal } from '@/lib/reading/reading-types'

/** Where something stands on the chain. */
export type LedgerPosition = {
  readonly blockNumber: number
  readonly blockHash: Hash
  readonly blockTimestampSeconds: number
  readonly transaction: Hash
  readonly logIndex: number
}

export type LedgerBlock = {
  readonly number: number
  readonly hash: Hash
  readonly parentHash: Hash
  readonly timestampSeconds: number
}

/** What one ledger event means to the index, in ledger order. */
export type IndexedEvent = { readonly position: LedgerPosition } & (
  | { readonly kind: 'agency-registered'; readonly agency: AgencyCode; readonly name: string }
  | { readonly kind: 'agency-renamed'; readonly agency: AgencyCode; readonly name: string }
  | {
      readonly kind: 'agency-described'
      readonly agency: AgencyCode
      readonly version: number
      readonly content: string
    }
  | {
      readonly kind: 'key-granted'
      readonly agency: AgencyCode
      readonly keyId: Hash
      readonly person: Hash
      readonly signer: Hash
      readonly post: string
      readonly roles: number
      readonly validFromSeconds: number
      readonly validUntilSeconds: number
    }
  | {
      readonly kind: 'key-ended'
      readonly agency: AgencyCode
      readonly keyId: Hash
      readonly cause: 'revoked' | 'revoked-by-guardian' | 'grant-cancelled'
      readonly reason: string
    }
  | { readonly kind: 'key-reinstated'; readonly agency: AgencyCode; readonly keyId: Hash }
  | {
      readonly kind: 'publication-opened'
      readonly agency: AgencyCode
      readonly sequence: number
      readonly digest: Hash
      readonly format: number
      readonly period: string
      readonly records: number
      readonly parts: number
      readonly previousHead: Hash
      readonly partsRoot: Hash
      readonly deadline: string
      readonly totals: readonly SignedTotal[]
      readonly preparerKey: Hash
      readonly approverKey: Hash
      readonly signaturesHash: Hash
    }
  | {
      readonly kind: 'publication-completed'
      readonly agency: AgencyCode
      readonly sequence: number
      readonly digest: Hash
    }
  | {
      readonly kind: 'publication-cancelled'
      readonly agency: AgencyCode
      readonly digest: Hash
      readonly partsDelivered: number
      readonly reason: string
    }
  | {
      readonly kind: 'dispute-marked'
      readonly agency: AgencyCode
      readonly sequence: number
      readonly disputed: boolean
      readonly reason: string
    }
  | {
      readonly kind: 'batch'
      readonly number: number
      readonly agency: AgencyCode
      readonly sequence: number
      readonly part: number
      readonly records: number
      readonly recordsRoot: Hash
      readonly payloadHash: Hash
      readonly totals: readonly SignedTotal[]
      readonly publicationDigest: Hash
      readonly batchHash: Hash
      readonly head: Hash
      readonly agencyHead: Hash
      readonly payload: Uint8Array
      /** Transfers made in the batch's own transaction, in order. */
      readonly payments?: readonly IndexedPayment[]
      readonly verdict: BatchVerdict
      /** Empty when set aside. */
      readonly entries: readonly IndexedEntry[]
    }
)

/** One transfer of an ERC-20 token in the transaction of the batch that records it. Addresses are in lower case. */
export type IndexedPayment = {
  /** The record's row within the publication. */
  readonly row: number
  readonly token: Hash
  readonly from: Hash
  readonly to: Hash
  /** In the token's smallest units. */
  readonly units: bigint
  /** As the token says of itself; null where it does not, or says what no token would. */
  readonly decimals: number | null
  readonly symbol: string | null
  /** The official's key that signed for it. */
  readonly keyId: Hash
  readonly logIndex: number
}

/** A run of consecutive blocks, applied whole or not at all, in one transaction of the store. */
export type IndexStep = {
  readonly events: readonly IndexedEvent[]
  /** The last block of the run; the cursor stands there afterwards. */
  readonly upTo: LedgerBlock
  /** Blocks of the run that are not final yet, oldest first: kept until they are, so that a reorganisation can be found. */
  readonly unfinalizedBlocks: readonly LedgerBlock[]
  readonly finalizedTo: number
}

/** What a part of a publication says of itself: the leaf of the tree whose root was signed. */
export type PartStatement = {
  readonly number: number
  readonly records: number
  readonly recordsRoot: Hash
  readonly payloadHash: Hash
  readonly totals: readonly SignedTotal[]
}

/** A publication as it was opened, and the parts delivered since, in order. */
export type PublicationOnRecord = {
  readonly sequence: number
  readonly parts: number
  readonly partsRoot: Hash
  readonly preparerKey: Hash
  readonly approverKey: Hash
  readonly signaturesHash: Hash
  readonly delivered: readonly PartStatement[]
}

export type IndexCursor = {
  readonly block: LedgerBlock
  readonly finalizedTo: number
  readonly batchCount: number
  readonly head: Hash
  /** Oldest first; the last is `block` when it is not final. */
  readonly unfinalizedBlocks: readonly LedgerBlock[]
}

/** The store as the indexer writes it: one writer, every call atomic. Nobody else calls these. */
export interface LedgerWriter {
  readCursor(): Promise<IndexCursor | null>
  /** Names among `nameHashes` that this agency has used, each with what stands under it now. */
  findNames(parameters: { agency: AgencyCode; nameHashes: readonly bigint[] }): Promise<readonly NameUse[]>
  /** Head and batch count of one agency at the cursor; null before its registration. */
  readAgencyHead(agency: AgencyCode): Promise<{ head: Hash; batchCount: number; sequence: number } | null>
  /** The publication of that digest, with what has been delivered of it: what a following part continues. */
  readPublication(parameters: { agency: AgencyCode; digest: Hash }): Promise<PublicationOnRecord | null>
  apply(step: IndexStep): Promise<void>
  /** Moves the finalized mark without new blocks. */
  finalize(finalizedTo: number): Promise<void>
  /**
   * Undoes every block above `blockNumber`, restoring what corrections and withdrawals in them had replaced. The cursor goes back to the
   * newest block at or below it that is remembered, to nothing where none is.
   */
  rollback(blockNumber: number): Promise<void>
  /**
   * The digest of the ledger at the cursor (design §4.6): keccak256 over, in ledger order, for each batch: batchHash ‖ verdict byte
   * (1 stands, 0 set aside) ‖ the 32-byte fingerprints of its rows that stand now.
   */
  computeDigest(): Promise<Hash>
}
