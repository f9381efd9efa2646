import type { SpendingRecord } from '../domain/record'
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
    words: { agrees: string; differs: string; missing: string },
    rest: Omit<RecordedOutcome, 'result'>,
    evidence: CheckResult['evidence'] = [],
  ): RecordedOutcome => {
    const outcome = worstOutcome(compared.map((comparison) => comparison.outcome))
    const differing = compared.filter((comparison) => comparison.outcome === 'differs').map(({ what }) => what)
    const text =
      outcome === 'agrees'
        ? words.agrees
        : outcome === 'differs'
          ? `${words.differs}${differing.join(', ')}.`
          : words.missing
    return { result: { check: 'recorded', outcome, words: text, compared, evidence }, ...rest }
  }
  const words = {
    agrees: 'What this page shows is what the ledger’s own bytes say.',
    differs: 'What we show, or what a node served, differs from the public record in: ',
    missing: 'Part of this could not be compared; see below.',
  }

  const { records, parts } = publication.opening.publication
  const isDelivered = BigInt(publication.batches.length) === parts
  if (found === null || found.rowInBatch === null) {
    compared.push({
      what: `row ${context.id.row}`,
      here: 'shown',
      ledger: `not in the publication, which ${isDelivered ? `has ${records} records` : `${parameters.isCancelled ? 'was cancelled when it had' : 'has'} ${publication.batches.length} of its ${parts} parts`}`,
      outcome: isDelivered || parameters.isCancelled || BigInt(context.id.row) > records ? 'differs' : 'not-compared',
    })
    return finish(words, none)
  }

  const { batch, opened, rowInBatch } = found
  const { part } = batch.event
  for (const each of publication.batches) {
    compared.push(
      compare(`payload hash of batch ${each.event.number}`, toHex(each.payloadHash), each.event.part.payloadHash),
    )
    compared.push(compare(`batch hash of batch ${each.event.number}`, each.batchHash, each.event.batchHash))
    if (each === batch) break
  }
  if (publication.opening.publication.format !== 1n) {
    compared.push({
      what: 'format',
      here: '1',
      ledger: String(publication.opening.publication.format),
      outcome: 'not-compared',
    })
    return finish(words, none)
  }
  if (!opened.ok) {
    compared.push({ what: 'payload', here: 'a payload of format 1', ledger: opened.problem, outcome: 'differs' })
    return finish(words, none)
  }
  compared.push(compare('number of records in the batch', String(opened.lines.length), String(part.records)))
  compared.push(compare('root of the batch’s records', opened.recordsRoot, part.recordsRoot))
  if (!found.counted) {
    compared.push({
      what: `row ${context.id.row} of the publication`,
      here: `row ${rowInBatch} of batch ${batch.event.number}`,
      ledger: `not counted: the publication has ${publication.opening.publication.parts} parts; the command line counts them all`,
      outcome: 'not-compared',
    })
  }

  const bytes = opened.lines[rowInBatch - 1]
  const leaf = opened.leaves[rowInBatch - 1]
  if (bytes === undefined || leaf === undefined) {
    compared.push({ what: `row ${context.id.row}`, here: 'shown', ledger: 'not in the batch', outcome: 'differs' })
    return finish(words, none)
  }
  const decoded = decodeRecordLine(bytes)
  if (!decoded.ok) {
    compared.push({
      what: 'record',
      here: 'a record of format 1',
      ledger: describeFormatProblem(decoded.problem),
      outcome: 'differs',
    })
    return finish(words, none)
  }
  const line = new TextDecoder().decode(bytes)
  const fingerprint = toHex(leaf)
  const shown = compareShown({ shown: context.shown, record: decoded.value, line, fingerprint })
  compared.push(...shown)
  if (shown.length === 0) words.agrees = 'The ledger’s own bytes hold this record.'
  return finish(words, { record: decoded.value, line, fingerprint }, [
    { label: 'Batch', value: String(batch.event.number) },
    { label: 'Row in the batch', value: `${rowInBatch} of ${opened.lines.length}` },
    { label: 'Fingerprint', value: fingerprint },
    { label: 'Payload', value: `${batch.event.payload.length} bytes, Keccak-256 ${toHex(batch.payloadHash)}` },
    { label: 'Root of its records', value: opened.recordsRoot },
    { label: 'Transaction, as the node says', value: batch.event.transaction },
    { label: 'Line', value: line },
  ])
}

/** A node's fault as a line of a check. */
export const toComparison = (fault: Fault): Comparison => ({
  what: `node ${fault.node}`,
  here: null,
  ledger: fault.words,
  outcome: fault.outcome,
})
