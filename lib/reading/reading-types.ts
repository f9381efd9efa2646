import type { SpendingRecord } from '@/lib/domain/record'

export type Hash = `0x${string}`

/** What a row does to the standing records: adds one, or takes the place of (or takes away) the row it names. */
export type EntryEffect =
  | { readonly kind: 'new' }
  | {
      readonly kind: 'correction' | 'withdrawal'
      readonly replaces: { readonly sequence: number; readonly row: number }
    }

/** One record of a batch that stands, in ledger order. */
export type IndexedEntry = {
  /** Row within the publication, through all its parts, from 1. */
  readonly row: number
  readonly record: SpendingRecord
  readonly fingerprint: Uint8Array
  /** First 8 bytes of SHA-256 of canonical JSON [ref, part ?? ""], big-endian: with the agency, the record's name. */
  readonly nameHash: bigint
  readonly effect: EntryEffect
}

export type BatchVerdict =
  | { readonly kind: 'stands' }
  | { readonly kind: 'set-aside'; readonly code: string; readonly words: string }

export type SignedTotal = { readonly stage: string; readonly currency: string; readonly sum: string }

/** A record's name as the rules of reading need it. `standing` is null when the name was used and withdrawn. */
export type NameUse = {
  readonly nameHash: bigint
  readonly ref: string
  readonly part: string
  readonly standing: {
    readonly sequence: number
    readonly row: number
    readonly batchNumber: number
    readonly fingerprint: Uint8Array
    readonly stage: string
    readonly currency: string
    /** Exact decimal text as published. */
    readonly amount: string
  } | null
}
