import type { Period } from '@/lib/domain/period'
import type { AgencyCode } from '@/lib/domain/record-id'
import { type Part, type Publication, partPath, partsRoot, sumTotals, type TotalChange } from '@/lib/ledger/publication'
import { FORMAT, MAX_INFLATED_BYTES, MAX_PAYLOAD_BYTES, MAX_RECORDS } from '@/lib/record-format/bounds'
import { decodeRecordLine } from '@/lib/record-format/decode-line'
import { encodeRecordLine } from '@/lib/record-format/encode-line'
import { encodePayload } from '@/lib/record-format/encode-payload'
import { recordLeaves } from '@/lib/record-format/fingerprint'
import { describeFormatProblem } from '@/lib/record-format/format-problem'
import { toHex } from '@/lib/record-format/hex'
import { createKeccakWasm } from '@/lib/record-format/keccak-wasm'
import { merkleRoot } from '@/lib/record-format/merkle-tree'
import type { PlannedRecord } from './plan-records'

/** One part as it travels: the statement about it, its proof under the publication's root, and the bytes. */
export type PreparedPart = {
  readonly part: Part
  readonly path: readonly `0x${string}`[]
  readonly payload: Uint8Array
}

/** Everything that two officials sign and a carrier delivers. */
export type PreparedPublication = { readonly publication: Publication; readonly parts: readonly PreparedPart[] }

export type PreparePublicationParameters = {
  readonly agency: AgencyCode
  /** As registered; the contract refuses any other. */
  readonly agencyName: string
  readonly sequence: number
  readonly previousHead: `0x${string}`
  readonly period: Period
  /** In the order in which they are to stand. None is a nil return. */
  readonly records: Iterable<PlannedRecord>
  readonly deadline: Date
}

/** A planned record that format 1 has no room for; `index` counts from 0 in the order given. */
export class UnpublishableRecordError extends Error {
  override readonly name = 'UnpublishableRecordError'

  constructor(
    readonly index: number,
    readonly problem: string,
  ) {
    super(`Record ${index + 1} cannot be published: ${problem}`)
  }
}

/**
 * Makes the statement that officials sign, and the parts that carry it.
 *
 * Pure: the same records give the same statement on every machine with the same zlib. Every line is read back as a reader
 * would before it is accepted. Errors: UnpublishableRecordError.
 */
export function preparePublication(parameters: PreparePublicationParameters): PreparedPublication {
  const { agency, agencyName, sequence, previousHead, period, deadline } = parameters
  const lines: Line[] = []
  for (const planned of parameters.records) lines.push(toLine(planned, lines.length))

  const groups = lines.length === 0 ? [[]] : packLines(lines)
  const contents = groups.map((group, index) => preparePart({ agency, group, number: index + 1 }))
  const statements = contents.map(({ part }) => part)
  const parts = contents.map((content, index) => ({ ...content, path: partPath(statements, index + 1) }))

  const publication: Publication = {
    format: BigInt(FORMAT),
    agency,
    agencyName,
    sequence: BigInt(sequence),
    previousHead,
    period,
    records: BigInt(lines.length),
    parts: BigInt(parts.length),
    partsRoot: partsRoot(statements),
    totals: sumTotals(lines.flatMap((line) => line.changes)),
    deadline: `${deadline.toISOString().slice(0, 19)}Z`,
  }
  return { publication, parts }
}

const hash = createKeccakWasm()

type Line = { readonly bytes: Uint8Array; readonly changes: readonly TotalChange[] }

function toLine({ record, changes }: PlannedRecord, index: number): Line {
  const bytes = encodeRecordLine(record)
  const decoded = decodeRecordLine(bytes)
  if (!decoded.ok) throw new UnpublishableRecordError(index, describeFormatProblem(decoded.problem))
  return { bytes, changes }
}

function preparePart({ agency, group, number }: { agency: AgencyCode; group: readonly Line[]; number: number }) {
  const lines = group.map((line) => line.bytes)
  const payload = encodePayload(lines)
  const part: Part = {
    number: BigInt(number),
    records: BigInt(lines.length),
    recordsRoot: toHex(merkleRoot(recordLeaves({ agency, lines, hash }), hash)),
    payloadHash: toHex(hash(payload)),
    totals: sumTotals(group.flatMap((line) => line.changes)),
  }
  return { part, payload }
}

/** Shares of the bound that a first guess aims at, so that most parts need one or two compressions. */
const AIM = 0.96
const GOOD_ENOUGH = 0.88

/** Splits lines into parts that keep to the bounds of format 1, each nearly as full as they allow. */
function packLines(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = []
  let bytesPerLine = 60
  for (let start = 0; start < lines.length; ) {
    let size = Math.max(1, Math.floor((MAX_PAYLOAD_BYTES * AIM) / bytesPerLine))
    let fitting: Line[] = []
    for (let attempt = 0; attempt < 6; attempt += 1) {
      const group = takeWithinBounds(lines, start, size)
      const compressed = encodePayload(group.map((line) => line.bytes)).length
      bytesPerLine = compressed / group.length
      if (compressed > MAX_PAYLOAD_BYTES) {
        size = Math.max(1, Math.min(group.length - 1, Math.floor((MAX_PAYLOAD_BYTES * AIM) / bytesPerLine)))
        continue
      }
      if (group.length > fitting.length) fitting = group
      const full =
        compressed > MAX_PAYLOAD_BYTES * GOOD_ENOUGH || group.length < size || start + group.length === lines.length
      if (full) break
      size = Math.floor((MAX_PAYLOAD_BYTES * AIM) / bytesPerLine)
    }
    // One line always fits: it is at most 32 KiB before compression.
    if (fitting.length === 0) fitting = [lines[start]!]
    groups.push(fitting)
    start += fitting.length
  }
  return groups
}

function takeWithinBounds(lines: readonly Line[], start: number, size: number): Line[] {
  const group: Line[] = []
  let bytes = 0
  for (let index = start; index < lines.length && group.length < Math.min(size, MAX_RECORDS); index += 1) {
    const line = lines[index]!
    bytes += line.bytes.length + 1
    if (bytes > MAX_INFLATED_BYTES) break
    group.push(line)
  }
  return group
}
