import { serialiseLedgerUnits } from '../domain/amount'
import { formatRecordId } from '../domain/record-id'
import { ledgerStorage } from '../ledger/contract.generated'
import { type Statement, state } from '../messages/statement'
import { totalKey } from './batch-hash'
import { type Hex, parseHex, toHex, toWord } from './bytes'
import { toComparison } from './check-recorded'
import type { CheckContext } from './context'
import { type Fault, firstThatHolds } from './faults'
import { mappingSlot } from './ledger-slots'
import { proveSlots } from './prove-slots'
import { describeDelivery } from './publication-fate'
import { type PartialPublication, readAgencyBatches } from './read-agency'
import { type AgencyReplay, type RecordFate, replayAgency } from './replay-agency'
import { type CheckName, type CheckResult, type Comparison, compare, worstOutcome } from './report'

const AGENCY_CHECKS = ['complete', 'adds-up', 'unchanged'] as const satisfies readonly CheckName[]

/** The three checks that need the agency's whole history, in the order of CHECKS. */
export type AgencyOutcome = {
  readonly results: readonly CheckResult[]
  /** The correction or withdrawal of the record, or why its batch is set aside, as said; null when there is none, or none could be proved. */
  readonly since: Statement | null
}

/**
 * *Complete*, *adds up* and *unchanged since*: every batch of the agency is fetched, folded into its head, and read by the rules of reading.
 *
 * An agency with more batches than the limit allows is not fetched; then the three say so.
 */
export async function checkAgency(
  context: CheckContext,
  /** Of the line that *recorded* found under the id; null when it found none. */
  fingerprint: Hex | null,
  tell: (step: Statement) => void,
): Promise<AgencyOutcome> {
  const { agencyTopic, contract, header } = context
  const skip = (words: Statement, faults: readonly Fault[]): AgencyOutcome => ({
    results: AGENCY_CHECKS.map((check) => ({
      check,
      outcome: worstOutcome(faults.map(({ outcome }) => outcome)),
      words: [words],
      compared: faults.map(toComparison),
      evidence: [],
    })),
    since: null,
  })

  const heads = await firstThatHolds(context.clients, (client) =>
    proveSlots({
      client,
      contract,
      header,
      slots: [
        mappingSlot(ledgerStorage.agencyHead, agencyTopic),
        mappingSlot(ledgerStorage.agencyBatchCount, agencyTopic),
      ],
    }),
  )
  if (heads.answer === null) return skip(state('head-unproved'), heads.faults)
  const [head, batchCount] = heads.answer.values as readonly [bigint, bigint]
  const most = context.limits.maxAgencyBatches
  if (batchCount > BigInt(most)) {
    return skip(state('batches-too-many', { batches: Number(batchCount), most }), [])
  }

  tell(state('step-batches', { count: Number(batchCount) }))
  const fetched = await firstThatHolds(context.clients, (client) => readAgencyBatches(context, client))
  const faults = [...heads.faults, ...fetched.faults]
  if (fetched.answer === null) return skip(state('batches-unfetched'), faults)

  const { batches, partial } = fetched.answer
  tell(state('step-rules'))
  const id = formatRecordId(context.id)
  const replay = await replayAgency({ agency: context.id.agency, batches, id })
  const notes = await describePartial(context, partial)
  const complete = checkComplete({ replay, head, batchCount, faults, notes })
  // What follows rests on having all batches, with the counts and totals that their hashes hold.
  const isWhole = complete.outcome === 'agrees'
  const addsUp = await checkAddsUp(context, replay, isWhole)
  const { fate } = replay
  return {
    results: [complete, addsUp, checkUnchanged(context, replay, fingerprint, isWhole)],
    since: isWhole && ('by' in fate || fate.status === 'set-aside') ? describeFate(fate) : null,
  }
}

function checkComplete(parameters: {
  readonly replay: AgencyReplay
  readonly head: bigint
  readonly batchCount: bigint
  readonly faults: readonly Fault[]
  readonly notes: CheckResult['evidence']
}): CheckResult {
  const { replay } = parameters
  const compared: Comparison[] = [
    ...parameters.faults.map(toComparison),
    compare(state('what-batch-count'), String(replay.batchCount), String(parameters.batchCount)),
    compare(state('what-head'), replay.head, toHex(toWord(parameters.head))),
  ]
  const outcome = worstOutcome(compared.map((comparison) => comparison.outcome))
  return {
    check: 'complete',
    outcome,
    words: [
      {
        agrees: state('complete-agrees', { count: replay.batchCount }),
        differs: state('complete-differs'),
        'not-compared': state('complete-missing'),
      }[outcome],
    ],
    compared,
    evidence: [
      {
        label: state('evidence-standing'),
        value: state('evidence-standing-value', {
          standing: replay.standing,
          batches: replay.batchCount,
          records: replay.records,
        }),
      },
      ...replay.setAside.map(({ number, words }) => ({
        label: state('evidence-set-aside', { batch: String(number) }),
        value: words,
      })),
      ...parameters.notes,
    ],
  }
}

/** Every publication that was not delivered in full, and whether the state says that it was cancelled. */
async function describePartial(
  context: CheckContext,
  partial: readonly PartialPublication[],
): Promise<CheckResult['evidence']> {
  if (partial.length === 0) return []
  const { answer } = await firstThatHolds(context.clients, (client) =>
    proveSlots({
      client,
      contract: context.contract,
      header: context.header,
      slots: partial.map(({ digest }) => mappingSlot(ledgerStorage.fate, context.agencyTopic, parseHex(digest)!)),
    }),
  )
  return partial.map(({ sequence, delivered, parts }, index) => ({
    label: state('evidence-publication', { publication: `${context.id.agency}-${sequence}` }),
    value:
      describeDelivery({ fate: answer?.values[index] ?? null, delivered, parts }) ??
      state('evidence-delivered', { delivered, parts: Number(parts) }),
  }))
}

const RESTS_ON_ALL = state('rests-on-batches')

async function checkAddsUp(context: CheckContext, replay: AgencyReplay, isWhole: boolean): Promise<CheckResult> {
  const keys = [...replay.totals.keys()]
  const none = (words: Statement, faults: readonly Fault[] = []): CheckResult => ({
    check: 'adds-up',
    outcome: worstOutcome(faults.map(({ outcome }) => outcome)),
    words: [words],
    compared: faults.map(toComparison),
    evidence: [],
  })
  if (!isWhole) return none(RESTS_ON_ALL)
  const proof = await firstThatHolds(context.clients, (client) =>
    proveSlots({
      client,
      contract: context.contract,
      header: context.header,
      slots: keys.map((key) => {
        const [stage = '', currency = ''] = key.split(' ')
        return mappingSlot(ledgerStorage.total, context.agencyTopic, totalKey({ stage, currency }))
      }),
    }),
  )
  if (proof.answer === null) return none(state('totals-unproved'), proof.faults)

  const { values } = proof.answer
  const compared = keys.map((key, index) => {
    const { standing, setAside } = replay.totals.get(key)!
    const ledger = BigInt.asIntN(256, values[index]!)
    return compare(
      state('what-total', { total: key }),
      serialiseLedgerUnits(standing + setAside),
      serialiseLedgerUnits(ledger),
    )
  })
  const all = [...proof.faults.map(toComparison), ...compared]
  const outcome = worstOutcome(all.map((comparison) => comparison.outcome))
  const aside = replay.setAside.length
  return {
    check: 'adds-up',
    outcome,
    words: [
      {
        agrees: aside === 0 ? state('adds-up-agrees') : state('adds-up-apart', { count: aside }),
        differs: state('adds-up-differs'),
        'not-compared': state('adds-up-missing'),
      }[outcome],
    ],
    compared: all,
    evidence: keys
      .filter((key) => replay.totals.get(key)!.setAside !== 0n)
      .map((key) => ({
        label: state('evidence-apart', { total: key }),
        value: serialiseLedgerUnits(replay.totals.get(key)!.setAside),
      })),
  }
}

function checkUnchanged(
  context: CheckContext,
  { fate, fingerprint: ruled }: AgencyReplay,
  fingerprint: Hex | null,
  isWhole: boolean,
): CheckResult {
  if (!isWhole)
    return { check: 'unchanged', outcome: 'not-compared', words: [RESTS_ON_ALL], compared: [], evidence: [] }
  const shown = context.shown.status ?? 'stands'
  const stands: Comparison = {
    what: state('what-status'),
    here: state(`is-${shown}`),
    ledger: state(`is-${fate.status}`),
    outcome: shown === fate.status ? 'agrees' : 'differs',
  }
  const compared: Comparison[] = [stands]
  // The line that was found must be the one that every reader of the whole history finds under this id.
  if (ruled !== null)
    compared.push(compare(state('what-own-fingerprint', { record: formatRecordId(context.id) }), fingerprint, ruled))
  const outcome = worstOutcome(compared.map((comparison) => comparison.outcome))
  return {
    check: 'unchanged',
    outcome,
    words:
      outcome === 'agrees'
        ? [describeFate(fate)]
        : stands.outcome === 'agrees'
          ? [state('fate-another')]
          : fate.status === 'set-aside'
            ? [describeFate(fate)]
            : [state('page-silent'), describeFate(fate)],
    compared,
    evidence: [],
  }
}

/** What became of a record, in a sentence. */
function describeFate(fate: RecordFate): Statement {
  switch (fate.status) {
    case 'stands':
      return state('fate-stands')
    case 'withdrawal':
      return state('fate-withdrawal')
    case 'corrected':
      return state('fate-corrected', { day: { day: fate.atSeconds }, record: fate.by })
    case 'withdrawn':
      return state('fate-withdrawn', { day: { day: fate.atSeconds }, record: fate.by })
    case 'set-aside':
      return state('fate-set-aside', { reason: fate.words })
    case 'unknown':
      return state('fate-unknown')
  }
}
