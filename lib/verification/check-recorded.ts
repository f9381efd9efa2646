import type { SpendingRecord } from '../domain/record'
import { type StatementCode, state } from '../messages/statement'
import { decodeRecordLine } from '../record-format/decode-line'
import { describeFormatProblem } from '../record-format/format-problem'
import { type Hex, toHex } from './bytes'
import type { CheckContext } from './context'
import type { Fault } from './faults'
import type { FoundLine } from './find-line'
import type { PublicationEvidence } from './read-publication'
import { type CheckResult, type Comparison, compare, worstOutcome } from './report'
import { compareShown } from './shown-record'

/** What *recorded* found out beside its result, for the checks after it. */
export type RecordedOutcome = {
  readonly result: CheckResult
  readonly record: SpendingRecord | null
  readonly line: string | null
  readonly fingerprint: Hex | null
}

/**
 * *Recorded*: the bytes that a node served are the ones that the batch's hash is made of, and what the page shows is what they say.
 */
export function checkRecorded(parameters: {
  readonly context: CheckContext
  readonly publication: PublicationEvidence
  readonly found: FoundLine | null
  /** Whether the state shows that what is not delivered of the publication never will be. */
  readonly isCancelled: boolean
  readonly faults: readonly Fault[]
}): RecordedOutcome {
  const { context, publication, found } = parameters
  const none = { record: null, line: null, fingerprint: null }
  const compared: Comparison[] = parameters.faults.map(toComparison)
  const finish = (
    rest: Omit<RecordedOutcome, 'result'>,
    evidence: CheckResult['evidence'] = [],
    agrees: Extract<StatementCode, 'recorded-agrees' | 'recorded-held'> = 'recorded-agrees',
  ): RecordedOutcome => {
    const outcome = worstOutcome(compared.map((comparison) => comparison.outcome))
    const fields = compared.filter((comparison) => comparison.outcome === 'differs').map(({ what }) => what)
    const words =
      outcome === 'agrees'
        ? state(agrees)
        : outcome === 'differs'
          ? state('recorded-differs', { fields })
          : state('recorded-missing')
    return { result: { check: 'recorded', outcome, words: [words], compared, evidence }, ...rest }
  }

  const { records, parts } = publication.opening.publication
  const ownRow = state('what-row', { row: String(context.id.row) })
  const isDelivered = BigInt(publication.batches.length) === parts
  if (found === null || found.rowInBatch === null) {
    const delivery = { delivered: publication.batches.length, parts: Number(parts) }
    compared.push({
      what: ownRow,
      here: state('shown'),
      ledger: isDelivered
        ? state('not-in-publication', { records: Number(records) })
        : state(parameters.isCancelled ? 'not-in-cancelled' : 'not-in-parts', delivery),
      outcome: isDelivered || parameters.isCancelled || BigInt(context.id.row) > records ? 'differs' : 'not-compared',
    })
    return finish(none)
  }

  const { batch, opened, rowInBatch } = found
  const { part } = batch.event
  for (const each of publication.batches) {
    const which = { batch: String(each.event.number) }
    compared.push(compare(state('what-payload-hash', which), toHex(each.payloadHash), each.event.part.payloadHash))
    compared.push(compare(state('what-batch-hash', which), each.batchHash, each.event.batchHash))
    if (each === batch) break
  }
  if (publication.opening.publication.format !== 1n) {
    compared.push({
      what: state('what-format'),
      here: '1',
      ledger: String(publication.opening.publication.format),
      outcome: 'not-compared',
    })
    return finish(none)
  }
  if (!opened.ok) {
    compared.push({
      what: state('what-payload'),
      here: state('format-1-payload'),
      ledger: opened.problem,
      outcome: 'differs',
    })
    return finish(none)
  }
  compared.push(compare(state('what-batch-records'), String(opened.lines.length), String(part.records)))
  compared.push(compare(state('what-records-root'), opened.recordsRoot, part.recordsRoot))
  if (!found.counted) {
    compared.push({
      what: state('what-row-place', { row: String(context.id.row) }),
      here: state('row-in-batch', { row: String(rowInBatch), batch: String(batch.event.number) }),
      ledger: state('row-uncounted', { parts: Number(parts) }),
      outcome: 'not-compared',
    })
  }

  const bytes = opened.lines[rowInBatch - 1]
  const leaf = opened.leaves[rowInBatch - 1]
  if (bytes === undefined || leaf === undefined) {
    compared.push({ what: ownRow, here: state('shown'), ledger: state('not-in-batch'), outcome: 'differs' })
    return finish(none)
  }
  const decoded = decodeRecordLine(bytes)
  if (!decoded.ok) {
    compared.push({
      what: state('what-record'),
      here: state('format-1-record'),
      ledger: describeFormatProblem(decoded.problem),
      outcome: 'differs',
    })
    return finish(none)
  }
  const line = new TextDecoder().decode(bytes)
  const fingerprint = toHex(leaf)
  const shown = compareShown({ shown: context.shown, record: decoded.value, line, fingerprint })
  compared.push(...shown)
  const evidence: CheckResult['evidence'] = [
    { label: state('evidence-batch'), value: String(batch.event.number) },
    {
      label: state('evidence-row'),
      value: state('evidence-row-value', { row: String(rowInBatch), rows: opened.lines.length }),
    },
    { label: state('evidence-fingerprint'), value: fingerprint },
    {
      label: state('evidence-payload'),
      value: state('evidence-payload-value', { bytes: batch.event.payload.length, hash: toHex(batch.payloadHash) }),
    },
    { label: state('evidence-records-root'), value: opened.recordsRoot },
    { label: state('evidence-transaction'), value: batch.event.transaction },
    { label: state('evidence-line'), value: line },
  ]
  const held = { record: decoded.value, line, fingerprint }
  return finish(held, evidence, shown.length === 0 ? 'recorded-held' : 'recorded-agrees')
}

/** A node's fault as a line of a check. */
export const toComparison = (fault: Fault): Comparison => ({
  what: state('what-node', { node: fault.node }),
  here: null,
  ledger: fault.words,
  outcome: fault.outcome,
})
