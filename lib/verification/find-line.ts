import type { AgencyCode } from '../domain/record-id'
import { recordLeaves } from '../record-format/fingerprint'
import { describeFormatProblem } from '../record-format/format-problem'
import { inflateRawBrowser } from '../record-format/inflate-browser'
import { merkleRoot } from '../record-format/merkle-tree'
import { decodePayload } from '../record-format/payload'
import { type Hex, toHex } from './bytes'
import { fastKeccak } from './fast-keccak'
import type { BatchEvidence, PublicationEvidence } from './read-publication'

/** A payload opened here: its lines, their leaves and the root over them. */
export type OpenedPayload =
  | {
      readonly ok: true
      readonly lines: readonly Uint8Array[]
      readonly leaves: readonly Uint8Array[]
      readonly recordsRoot: Hex
    }
  | { readonly ok: false; readonly problem: string }

/** Inflates a payload and hashes its lines. A payload that is not of format 1 gives the problem in words. */
export async function openPayload(agency: AgencyCode, payload: Uint8Array): Promise<OpenedPayload> {
  const decoded = await decodePayload({ payload, inflateRaw: inflateRawBrowser })
  if (!decoded.ok) return { ok: false, problem: describeFormatProblem(decoded.problem) }
  const leaves = recordLeaves({ agency, lines: decoded.value, hash: fastKeccak })
  return { ok: true, lines: decoded.value, leaves, recordsRoot: toHex(merkleRoot(leaves, fastKeccak)) }
}

/** Where a record's line lies. `counted`: its row was counted through every part before, and not taken from a pointer. */
export type FoundLine = {
  readonly batch: BatchEvidence
  readonly opened: OpenedPayload
  /** From 1; null when the batch holds no such row. */
  readonly rowInBatch: number | null
  readonly counted: boolean
}

/**
 * Finds the batch and the line of row `row` of a publication; null when no part reaches that row.
 *
 * Rows are counted by what was signed of every part before, as every reader of the ledger counts them: a part whose payload holds more or fewer
 * lines is set aside, and takes up its signed rows all the same.
 */
export async function findLine(parameters: {
  readonly agency: AgencyCode
  readonly row: number
  readonly publication: PublicationEvidence
  readonly rowInBatchPointer: number | undefined
}): Promise<FoundLine | null> {
  const { agency, row, publication } = parameters
  if (!publication.allParts) {
    const batch = publication.batches[0]!
    const opened = await openPayload(agency, batch.event.payload)
    return { batch, opened, rowInBatch: parameters.rowInBatchPointer ?? null, counted: false }
  }
  let before = 0
  for (const batch of publication.batches) {
    const count = Number(batch.event.part.records)
    if (row <= before + count) {
      const opened = await openPayload(agency, batch.event.payload)
      return { batch, opened, rowInBatch: row - before, counted: true }
    }
    before += count
  }
  return null
}
