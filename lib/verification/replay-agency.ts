import { parseAmount, parseLedgerSum, toLedgerUnits } from '../domain/amount'
import { formatRecordId } from '../domain/record-id'
import { decodeRecordLines } from '../record-format/decode-line'
import { describeFormatProblem } from '../record-format/format-problem'
import { nextHead } from './batch-hash'
import { type Hex, parseHex, toHex } from './bytes'
import { giveWay } from './fast-keccak'
import { openPayload } from './find-line'
import type { AgencyBatch } from './read-agency'
import { type BatchRecord, judgeBatch, type NameUse } from './reading-rules'

/** How a record stands after every batch of its agency was read by the rules. */
export type RecordFate =
  | { readonly status: 'stands' | 'withdrawal' }
  | { readonly status: 'corrected' | 'withdrawn'; readonly by: string; readonly atSeconds: number }
  | { readonly status: 'set-aside'; readonly words: string }
  | { readonly status: 'unknown' }

export type AgencyReplay = {
  readonly head: Hex
  readonly batchCount: number
  readonly standing: number
  readonly records: number
  readonly setAside: readonly { readonly number: bigint; readonly words: string }[]
  /** Sums by "stage currency" in units of 10^-18: what stands, and what was signed for batches set aside. */
  readonly totals: ReadonlyMap<string, { standing: bigint; setAside: bigint }>
  readonly fate: RecordFate
  /** Fingerprint of the record that the rules of reading give the id asked for; null where no batch that stands has that row. */
  readonly fingerprint: Hex | null
}

const FIRST_HEAD = new Uint8Array(32)

/**
 * Reads an agency's whole history by the rules of reading, from its payloads alone: which batches stand, what they add up to, and how one record stands now.
 *
 * `batches` are all of the agency's, oldest first. Errors: none; a batch that breaks a rule is set aside with its reason.
 */
export async function replayAgency(parameters: {
  readonly agency: string
  readonly batches: readonly AgencyBatch[]
  /** The record whose fate is asked for. */
  readonly id: string
  readonly onBatch?: (done: number) => void
}): Promise<AgencyReplay> {
  const { agency, id } = parameters
  let head: Uint8Array = FIRST_HEAD
  let standing = 0
  let records = 0
  let fate: RecordFate = { status: 'unknown' }
  let ownFingerprint: Hex | null = null
  const names = new Map<string, NameUse>()
  const totals = new Map<string, { standing: bigint; setAside: bigint }>()
  const setAside: { number: bigint; words: string }[] = []
  const totalOf = (stage: string, currency: string) => {
    const key = `${stage} ${currency}`
    const total = totals.get(key) ?? { standing: 0n, setAside: 0n }
    totals.set(key, total)
    return total
  }

  for (const [index, batch] of parameters.batches.entries()) {
    head = nextHead(head, parseHex(batch.batchHash)!)
    const sequence = Number(batch.event.sequence)
    const idOf = (row: number) => formatRecordId({ agency, sequence, row })
    await giveWay()
    const contents = await readRecords(agency, batch)
    const judgement = contents.ok
      ? judgeBatch({
          batch: {
            agency,
            sequence,
            number: Number(batch.event.number),
            firstRow: batch.firstRow,
            totals: batch.event.part.totals,
          },
          records: contents.records,
          findName: ({ nameKey }) => names.get(nameKey) ?? null,
        })
      : { verdict: { kind: 'set-aside' as const, words: contents.problem }, entries: [] }

    if (judgement.verdict.kind === 'set-aside') {
      const { words } = judgement.verdict
      setAside.push({ number: batch.event.number, words })
      for (const { stage, currency, sum } of batch.event.part.totals)
        totalOf(stage, currency).setAside += parseLedgerSum(sum)
      const [own] = [id].filter((wanted) => isRowOf(wanted, agency, sequence, batch))
      if (own !== undefined) fate = { status: 'set-aside', words }
    } else if (contents.ok) {
      standing += 1
      records += judgement.entries.length
      for (const [row, entry] of judgement.entries.entries()) {
        const { record, fingerprint, nameHash, nameKey } = contents.records[row]!
        const before = names.get(nameKey)?.standing ?? null
        if (before !== null) totalOf(before.stage, before.currency).standing -= units(before.amount, before.currency)
        const isWithdrawal = entry.effect.kind === 'withdrawal'
        const { amount = '', currency = '' } = record
        if (!isWithdrawal) totalOf(record.stage, currency).standing += units(amount, currency)
        names.set(nameKey, {
          nameHash,
          ref: record.ref,
          part: record.part ?? '',
          standing: isWithdrawal
            ? null
            : {
                sequence,
                row: entry.row,
                batchNumber: Number(batch.event.number),
                fingerprint,
                stage: record.stage,
                currency,
                amount,
              },
        })
        if (entry.effect.kind !== 'new') {
          const { replaces } = entry.effect
          if (formatRecordId({ agency, ...replaces }) === id) {
            fate = {
              status: isWithdrawal ? 'withdrawn' : 'corrected',
              by: idOf(entry.row),
              atSeconds: batch.timestampSeconds,
            }
          }
        }
        if (idOf(entry.row) === id) {
          fate = { status: isWithdrawal ? 'withdrawal' : 'stands' }
          ownFingerprint = toHex(fingerprint)
        }
      }
    }
    parameters.onBatch?.(index + 1)
  }
  return {
    head: toHex(head),
    batchCount: parameters.batches.length,
    standing,
    records,
    setAside,
    totals,
    fate,
    fingerprint: ownFingerprint,
  }
}

async function readRecords(
  agency: string,
  batch: AgencyBatch,
): Promise<
  { readonly ok: true; readonly records: readonly BatchRecord[] } | { readonly ok: false; readonly problem: string }
> {
  const { part, payload } = batch.event
  const refuse = (problem: string) => ({ ok: false as const, problem })
  const opened = await openPayload(agency, payload)
  if (!opened.ok) return refuse(opened.problem)
  if (BigInt(opened.lines.length) !== part.records)
    return refuse(`The payload holds ${opened.lines.length} records; signed are ${part.records}.`)
  if (opened.recordsRoot !== part.recordsRoot) return refuse('The records are not those under the signed root.')
  const decoded = decodeRecordLines([...opened.lines])
  if (!decoded.ok) return refuse(describeFormatProblem(decoded.problem))
  return {
    ok: true,
    records: decoded.value.map((record, index) => ({
      record,
      fingerprint: opened.leaves[index]!,
      // The whole name is the key here, so its short hash is not needed.
      nameHash: 0n,
      nameKey: JSON.stringify([record.ref, record.part ?? '']),
    })),
  }
}

function isRowOf(id: string, agency: string, sequence: number, batch: AgencyBatch): boolean {
  const prefix = `${agency}-${sequence}-`
  const row = id.startsWith(prefix) ? Number(id.slice(prefix.length)) : 0
  return row >= batch.firstRow && row < batch.firstRow + Number(batch.event.part.records)
}

function units(amount: string, currency: string): bigint {
  const parsed = parseAmount(amount, currency)
  return parsed.ok ? toLedgerUnits(parsed.value) : 0n
}
