import { accept, type Parsed, refuse } from '@/lib/domain/parsed'
import type { SpendingRecord } from '@/lib/domain/record'
import type { AgencyCode } from '@/lib/domain/record-id'
import { decodeRecordLine } from '@/lib/record-format/decode-line'
import { recordLeaves } from '@/lib/record-format/fingerprint'
import { describeFormatProblem, type FormatProblem } from '@/lib/record-format/format-problem'
import { toHex } from '@/lib/record-format/hex'
import { inflateRawNode } from '@/lib/record-format/inflate-node'
import { createKeccakWasm } from '@/lib/record-format/keccak-wasm'
import { merkleRoot } from '@/lib/record-format/merkle-tree'
import { decodePayload } from '@/lib/record-format/payload'
import type { Hash } from './reading-types'
import { nameHash, nameKey } from './record-name'

/** A record of a batch that meets format 1 and what was signed about the batch, before the rules that look at other records. */
export type BatchRecord = {
  readonly record: SpendingRecord
  readonly fingerprint: Uint8Array
  /** Of the record's name; see IndexedEntry. */
  readonly nameHash: bigint
  /** The name itself, as one text: equal for equal names of one agency. */
  readonly nameKey: string
}

/** Why a batch is set aside. `code` is for machines and for links to the rules, `words` for people. */
export type SetAside = { readonly code: string; readonly words: string }

/** What is signed of a batch as far as its bytes are concerned. */
export type SignedPayload = {
  readonly agency: AgencyCode
  readonly records: number
  readonly recordsRoot: Hash
  readonly payloadHash: Hash
  readonly payload: Uint8Array
}

const hash = createKeccakWasm()

/**
 * The first rule of reading, as far as it needs nothing but the batch: the payload's hash, its format, the number of records,
 * each record, and their root, in this order. The first that does not hold sets the batch aside.
 */
export async function readBatchRecords(batch: SignedPayload): Promise<Parsed<readonly BatchRecord[], SetAside>> {
  const payloadHash = toHex(hash(batch.payload))
  if (payloadHash !== batch.payloadHash) {
    return setAside('payload-hash', `The payload's hash is ${payloadHash}; signed is ${batch.payloadHash}.`)
  }
  const decoded = await decodePayload({ payload: batch.payload, inflateRaw: inflateRawNode })
  if (!decoded.ok) return formatProblem(decoded.problem)
  const lines = decoded.value
  if (lines.length !== batch.records) {
    return setAside('record-count', `The payload holds ${lines.length} records; signed are ${batch.records}.`)
  }

  const records: SpendingRecord[] = []
  for (const [index, line] of lines.entries()) {
    const parsed = decodeRecordLine(line)
    if (!parsed.ok) return formatProblem({ ...parsed.problem, line: index + 1 })
    records.push(parsed.value)
  }

  const fingerprints = recordLeaves({ agency: batch.agency, lines, hash })
  const root = toHex(merkleRoot(fingerprints, hash))
  if (root !== batch.recordsRoot) {
    return setAside('records-root', `The records' root is ${root}; signed is ${batch.recordsRoot}.`)
  }
  return accept(
    records.map((record, index) => {
      const key = nameKey(record)
      return { record, fingerprint: fingerprints[index]!, nameHash: nameHash(key), nameKey: key }
    }),
  )
}

const setAside = (code: string, words: string) => refuse<SetAside>({ code, words })

/** Codes of the payload's and the records' format are those of lib/record-format, under one prefix. */
const formatProblem = (problem: FormatProblem) => setAside(`format-${problem.code}`, describeFormatProblem(problem))
