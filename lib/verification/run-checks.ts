import type { RecordId } from '../domain/record-id'
import { type Statement, state } from '../messages/statement'
import { type Hex, toAgencyTopic, toHex, toWord } from './bytes'
import { checkAgency } from './check-agency'
import { checkAgencyName } from './check-agency-name'
import { checkIncluded } from './check-included'
import { checkPaid } from './check-paid'
import { checkRecorded, toComparison } from './check-recorded'
import { describePublication } from './check-signed'
import type { CheckContext, RecordPointers, VerificationLimits } from './context'
import { type Fault, firstThatHolds } from './faults'
import { findLine } from './find-line'
import type { NodeAgreement } from './node-agreement'
import { proveRecordState } from './prove-record-state'
import { CANCELLED } from './publication-fate'
import { isWhole, readPublication } from './read-publication'
import { CHECKS, type CheckName, type CheckResult, type VerificationReport } from './report'
import { runSignatureChecks } from './run-signature-checks'
import type { ShownRecord } from './shown-record'

/** `step` says what is being done; `finished` are the checks that are decided. */
export type VerificationProgress = { readonly step: Statement; readonly finished: readonly CheckResult[] }

/** The checks in the order of CHECKS, `paid` after them where there is one, and what they found. `mayBeNewer`: what was asked for may stand above the block of the agreement. */
export type RunOutcome = Pick<VerificationReport, 'record' | 'line' | 'fingerprint'> & {
  readonly checks: readonly CheckResult[]
  readonly recordedAtSeconds: number | null
  /** What the reader must know beside the outcomes: what became of the record, a dispute, a publication that is not complete. */
  readonly remarks: readonly Statement[]
  readonly mayBeNewer: boolean
  readonly isFinal: boolean
}
const NOTHING = { record: null, line: null, fingerprint: null, recordedAtSeconds: null, remarks: [] } as const

/** What a page may rightly show before it is final: a later correction, a mark of dispute, another name. */
const STATE_LINES: readonly Statement['code'][] = ['what-status', 'what-dispute', 'what-agency-name']
const differsInState = ({ compared }: CheckResult): boolean =>
  compared.some(({ what, outcome }) => outcome === 'differs' && STATE_LINES.includes(what.code))

export type RunChecksParameters = {
  readonly id: RecordId
  readonly chainId: number
  readonly contract: Hex
  readonly pointers: RecordPointers
  readonly limits: VerificationLimits
  readonly shown: ShownRecord
  readonly agreement: NodeAgreement
  /** Whether a final block was shown to hold the record's batch before. */
  readonly isFinal: boolean
  readonly onProgress: ((progress: VerificationProgress) => void) | undefined
}

/** Runs all six checks of one record, and that of its payment if it has one, against the block that the nodes agreed on. */
export async function runChecks(parameters: RunChecksParameters): Promise<RunOutcome> {
  const { agreement } = parameters
  const checks: CheckResult[] = []
  const add = (result: CheckResult) => {
    checks.push(result)
  }
  const tell = (step: Statement) => parameters.onProgress?.({ step, finished: [...checks] })
  const { header } = agreement
  if (header === null) {
    const disagree = agreement.statements.some(({ outcome }) => outcome === 'differs')
    for (const check of CHECKS) add(notReached(check, agreement, check === 'included' && disagree))
    return { ...NOTHING, checks, mayBeNewer: false, isFinal: false }
  }
  const context: CheckContext = {
    id: parameters.id,
    chainId: parameters.chainId,
    contract: parameters.contract,
    agencyTopic: toAgencyTopic(parameters.id.agency),
    header,
    clients: agreement.clients,
    pointers: parameters.pointers,
    limits: parameters.limits,
    shown: parameters.shown,
  }

  tell(state('step-publication'))
  const fetched = await firstThatHolds(context.clients, (client) => readPublication(context, client))
  const publication = fetched.answer
  if (publication === null) {
    for (const check of CHECKS) {
      if (check === 'included')
        add(checkIncluded({ context, agreement, batches: [], codeHash: null, isFinal: false, faults: [] }))
      else add(notFound(check, fetched.faults))
    }
    return { ...NOTHING, checks, mayBeNewer: true, isFinal: false }
  }

  tell(state('step-unpacking'))
  const found = await findLine({
    agency: context.id.agency,
    row: context.id.row,
    publication,
    rowInBatchPointer: context.pointers.rowInBatch,
  })
  const batch = found?.batch ?? publication.batches[0]!
  tell(state('step-state'))
  const proved = await proveRecordState(context, publication, batch)
  const isCancelled = proved.fate === CANCELLED
  const recorded = checkRecorded({ context, publication, found, isCancelled, faults: fetched.faults })
  add(recorded.result)
  const own = proved.batches.find(({ batch: one }) => one === batch)
  const isProved = own?.proved != null && toHex(toWord(own.proved)) === batch.batchHash
  const isFinal = parameters.isFinal || (agreement.final && isProved)
  const { batches, codeHash, faults } = proved
  add(checkIncluded({ context, agreement, batches, codeHash, isFinal, faults }))

  tell(state('step-signatures'))
  const name = await checkAgencyName(context, publication.opening.publication.agencyName)
  add(await runSignatureChecks(context, publication, batch, proved, fetched.client!, name.compared))

  const agency = await checkAgency(context, recorded.fingerprint, tell)
  for (const result of agency.results) add(result)
  const paid = await checkPaid(context, batch.event)
  if (paid !== null) add(paid)
  tell(state('step-done'))
  return {
    checks,
    mayBeNewer: (found === null && !isCancelled && !isWhole(publication)) || checks.some(differsInState),
    isFinal,
    record: recorded.record,
    line: recorded.line,
    fingerprint: recorded.fingerprint,
    remarks: [
      ...(agency.since === null ? [] : [agency.since]),
      ...describePublication(publication, proved),
      ...name.remarks,
      ...(isFinal ? [] : [state('not-settled')]),
    ],
    recordedAtSeconds: isProved ? batch.timestampSeconds : null,
  }
}

function notReached(check: CheckName, agreement: NodeAgreement, disagree: boolean): CheckResult {
  return {
    check,
    outcome: disagree ? 'differs' : 'not-compared',
    words: [state(disagree ? 'nodes-contradict' : 'no-block')],
    compared: agreement.statements.map((statement) => ({
      what: state('what-node', { node: statement.name }),
      here: null,
      ledger: statement.words,
      outcome: disagree ? statement.outcome : 'not-compared',
    })),
    evidence: [],
  }
}

function notFound(check: CheckName, faults: readonly Fault[]): CheckResult {
  return {
    check,
    outcome: faults.some(({ outcome }) => outcome === 'differs') ? 'differs' : 'not-compared',
    words: [state('no-publication')],
    compared: faults.map(toComparison),
    evidence: [],
  }
}
