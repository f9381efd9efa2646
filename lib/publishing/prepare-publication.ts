import type { Period } from '@/lib/domain/period'
import type { AgencyCode } from '@/lib/domain/record-id'
import { type Part, type Publication, partPath, partsRoot, sumTotals, type TotalChange } from '@/lib/ledger/publication'
import { FORMAT, MAX_INFLATED_BYTES, MAX_PAYLOAD_BYTES, MAX_RECORDS } from '@/lib/record-format/bounds'
import { serialiseCanonicalJson } from '@/lib/record-format/canonical-json'
import { decodeRecordLine } from '@/lib/record-format/decode-line'
import { encodePayload } from '@/lib/record-format/encode-payload'
import { recordLeaves } from '@/lib/record-format/fingerprint'
import { describeFormatProblem } from '@/lib/record-format/format-problem'
import { toHex } from '@/lib/record-format/hex'
import { inflateRawNode } from '@/lib/record-format/inflate-node'
import { createKeccakWasm } from '@/lib/record-format/keccak-wasm'
import { merkleRoot } from '@/lib/record-format/merkle-tree'
import { decodePayload } from '@/lib/record-format/payload'
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

/** The parts of another official hold other records than these; `where` says from which on. */
export class DifferentRecordsError extends Error {
  override readonly name = 'DifferentRecordsError'

  constructor(
    readonly where: string,
    readonly stated: string,
    readonly here: string,
  ) {
    super(`${where} differs.`)
  }
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
  const lines = toLines(parameters.records)
  return statePublication(parameters, lines, packLines(lines))
}

/**
 * As {@link preparePublication}, with the parts as another official packed them: whatever zlib that was, the same records in the
 * same bytes give the same statement. Errors: UnpublishableRecordError; DifferentRecordsError where the parts hold other records.
 */
export async function repackPublication(
  parameters: PreparePublicationParameters & { readonly payloads: readonly Uint8Array[] },
): Promise<PreparedPublication> {
  const lines = toLines(parameters.records)
  return statePublication(parameters, lines, await packAs(parameters.payloads, lines))
}

function toLines(records: Iterable<PlannedRecord>): Line[] {
  const lines: Line[] = []
  for (const planned of records) lines.push(toLine(planned, lines.length))
  return lines
}

function statePublication(
  { agency, agencyName, sequence, previousHead, period, deadline }: PreparePublicationParameters,
  lines: readonly Line[],
  packed: readonly PackedLines[],
): PreparedPublication {
  const contents = packed.map((part, index) => preparePart({ agency, ...part, number: index + 1 }))
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
  // From Node's pool: as many small buffers of their own would cost more to collect than to fill.
  const bytes = Buffer.from(serialiseCanonicalJson(record))
  const decoded = decodeRecordLine(bytes)
  if (!decoded.ok) throw new UnpublishableRecordError(index, describeFormatProblem(decoded.problem))
  return { bytes, changes }
}

/** Lines that share a part, and the bytes that carry them. */
type PackedLines = { readonly group: readonly Line[]; readonly payload: Uint8Array }

function preparePart({
  agency,
  group,
  payload,
  number,
}: PackedLines & { readonly agency: AgencyCode; readonly number: number }) {
  const lines = group.map((line) => line.bytes)
  const part: Part = {
    number: BigInt(number),
    records: BigInt(lines.length),
    recordsRoot: toHex(merkleRoot(recordLeaves({ agency, lines, hash }), hash)),
    payloadHash: toHex(hash(payload)),
    totals: sumTotals(group.flatMap((line) => line.changes)),
  }
  return { part, payload }
}

/** Shares of the bound: what a guess aims at, and what is full enough not to compress once more. */
const AIM = 0.97
const GOOD_ENOUGH = 0.92
const ATTEMPTS = 6

/** Splits lines into parts that keep to the bounds of format 1, each nearly as full as they allow. */
function packLines(lines: readonly Line[]): PackedLines[] {
  if (lines.length === 0) return [{ group: [], payload: encodePayload([]) }]
  const packed: PackedLines[] = []
  // Compressed bytes for each byte of a line, in the part before: the next lines are most likely alike.
  let ratio = 0.1
  for (let start = 0; start < lines.length; ) {
    const part = packPart(lines, start, ratio)
    packed.push(part)
    ratio = part.payload.length / lengthOf(part.group)
    start += part.group.length
  }
  return packed
}

/** The lines in the parts of another official, each compared with what that part holds. Errors: DifferentRecordsError. */
async function packAs(payloads: readonly Uint8Array[], lines: readonly Line[]): Promise<PackedLines[]> {
  const packed: PackedLines[] = []
  let start = 0
  for (const [index, payload] of payloads.entries()) {
    const decoded = await decodePayload({ payload, inflateRaw: inflateRawNode })
    if (!decoded.ok)
      throw new DifferentRecordsError(`part ${index + 1}`, describeFormatProblem(decoded.problem), 'its records')
    // Only a nil return has an empty part, and it has one: the ledger refuses any other.
    if (decoded.value.length === 0 && (lines.length > 0 || payloads.length > 1))
      throw new DifferentRecordsError(`part ${index + 1}`, 'no records', 'at least one record in every part')
    const group = lines.slice(start, start + decoded.value.length)
    for (const [place, stated] of decoded.value.entries()) {
      const own = group[place]
      if (own && Buffer.compare(own.bytes, stated) === 0) continue
      const here = own ? Buffer.from(own.bytes).toString() : 'no such record'
      throw new DifferentRecordsError(`record ${start + place + 1}`, Buffer.from(stated).toString(), here)
    }
    packed.push({ group, payload })
    start += group.length
  }
  const left = lines[start]
  if (left) throw new DifferentRecordsError(`record ${start + 1}`, 'no such record', Buffer.from(left.bytes).toString())
  return packed
}

/** As many lines from `start` as fit into one part, found in a few guesses, each within what the ones before have shown. */
function packPart(lines: readonly Line[], start: number, ratio: number): PackedLines {
  let best: PackedLines | null = null
  let tooMany = Number.POSITIVE_INFINITY
  let inflated = (MAX_PAYLOAD_BYTES * AIM) / ratio
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const group = takeWithinBounds({ lines, start, inflated, below: tooMany })
    // All that may be tried has been: one more line does not fit.
    if (best !== null && group.length <= best.group.length) break
    const payload = encodePayload(group.map((line) => line.bytes))
    if (payload.length > MAX_PAYLOAD_BYTES) tooMany = group.length
    else best = { group, payload }
    const isLast = start + group.length === lines.length || group.length === MAX_RECORDS
    if (best !== null && best.group === group && (isLast || payload.length > MAX_PAYLOAD_BYTES * GOOD_ENOUGH)) break
    inflated = (lengthOf(group) * MAX_PAYLOAD_BYTES * AIM) / payload.length
  }
  // One line always fits: it is at most 32 KiB before compression.
  const one = lines.slice(start, start + 1)
  return best ?? { group: one, payload: encodePayload(one.map((line) => line.bytes)) }
}

/** Bytes of lines with their newlines, before compression. */
const lengthOf = (group: readonly Line[]): number => group.reduce((sum, { bytes }) => sum + bytes.length + 1, 0)

/** At least one line, and fewer than `below`; at most `inflated` bytes of them, and no more than the format's bounds. */
function takeWithinBounds(parameters: {
  readonly lines: readonly Line[]
  readonly start: number
  readonly inflated: number
  readonly below: number
}): Line[] {
  const { lines, start, inflated, below } = parameters
  const mostBytes = Math.min(inflated, MAX_INFLATED_BYTES)
  const mostLines = Math.max(1, Math.min(below - 1, MAX_RECORDS))
  const group: Line[] = []
  let bytes = 0
  for (let index = start; index < lines.length && group.length < mostLines; index += 1) {
    const line = lines[index]!
    bytes += line.bytes.length + 1
    if (bytes > mostBytes && group.length > 0) break
    group.push(line)
  }
  return group
}
