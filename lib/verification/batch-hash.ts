import { parseLedgerSum } from '../domain/amount'
import type { Part, Total } from '../ledger/publication'
import { type Hex, hashOf, parseHex, toWord, utf8 } from './bytes'
import { EvidenceError } from './evidence-error'

const PART = Uint8Array.of(0x02)

const word = (hash: Hex): Uint8Array => parseHex(hash)!

/** Key of a running total: the stage, zero-padded to 29 bytes, then the currency's 3. EvidenceError where either does not fit. */
export function totalKey({ stage, currency }: { readonly stage: string; readonly currency: string }): Uint8Array {
  const key = new Uint8Array(32)
  const [stageBytes, currencyBytes] = [utf8(stage), utf8(currency)]
  if (stageBytes.length > 28 || currencyBytes.length !== 3)
    throw new EvidenceError(`"${stage} ${currency}" is not a stage and currency.`)
  key.set(stageBytes)
  key.set(currencyBytes, 29)
  return key
}

/** Hash of a list of totals as part hashes hold it: over (key, units of 10^-18). */
export function recomputeTotalsHash(totals: readonly Total[]): Uint8Array {
  return hashOf(...totals.flatMap((total) => [totalKey(total), toWord(toUnits(total.sum))]))
}

function toUnits(sum: string): bigint {
  try {
    return parseLedgerSum(sum)
  } catch {
    throw new EvidenceError(`"${sum}" is not a sum.`)
  }
}

/** Leaf of a part in the tree whose root the officials signed. */
export function recomputePartHash(part: Part): Uint8Array {
  return hashOf(
    PART,
    toWord(part.number),
    toWord(part.records),
    word(part.recordsRoot),
    word(part.payloadHash),
    recomputeTotalsHash(part.totals),
  )
}

/** Hash of both signatures, preparer's first. */
export function recomputeSignaturesHash(preparerSignature: Uint8Array, approverSignature: Uint8Array): Uint8Array {
  return hashOf(hashOf(preparerSignature), hashOf(approverSignature))
}

/** What a batch hash is made of. Seconds are Unix time. */
export type BatchHashParts = {
  readonly number: bigint
  readonly publicationDigest: Hex
  readonly partHash: Uint8Array
  readonly preparerKey: Hex
  readonly approverKey: Hex
  readonly signaturesHash: Hex
  readonly blockTimestampSeconds: number
}

/** The hash under which the contract stores a batch. */
export function recomputeBatchHash(parts: BatchHashParts): Uint8Array {
  return hashOf(
    toWord(parts.number),
    word(parts.publicationDigest),
    parts.partHash,
    word(parts.preparerKey),
    word(parts.approverKey),
    word(parts.signaturesHash),
    toWord(parts.blockTimestampSeconds),
  )
}

/** The next running head: H(head ‖ batchHash). */
export const nextHead = (head: Uint8Array, batchHash: Uint8Array): Uint8Array => hashOf(head, batchHash)
