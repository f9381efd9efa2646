import { serialiseLedgerUnits } from '../domain/amount'
import { formatRecordId } from '../domain/record-id'
import { ledgerStorage } from '../ledger/contract.generated'
import { totalKey } from './batch-hash'
import { type Hex, parseHex, toHex, toWord } from './bytes'
import { toComparison } from './check-recorded'
import type { CheckContext } from './context'
import { formatDay } from './day'
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
  /** The correction or withdrawal of the record, or why its batch is set aside, in a sentence; null when there is none, or none could be proved. */
  readonly since: string | null
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
  tell: (step: string) => void,
): Promise<AgencyOutcome> {
  const { agencyTopic, contract, header } = context
  const skip = (words: string, faults: readonly Fault[]): AgencyOutcome => ({
    results: AGENCY_CHECKS.map((check) => ({
      check,
      outcome: worstOutcome(faults.map(({ outcome }) => outcome)),
      words,
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
  if (heads.answer === null) return skip('The agency’s head could not be proved.', heads.faults)
  const [head, batchCount] = heads.answer.values as readonly [bigint, bigint]
  const most = context.limits.maxAgencyBatches
  if (batchCount > BigInt(most)) {
    return skip(
      `Could not be compared here: the agency has ${batchCount} batches, and this page fetches at most ${most}. The command line fetches them all.`,
      [],
    )
  }

  tell(batchCount === 1n ? 'Fetching the agency’s one batch' : `Fetching all ${batchCount} batches of the agency`)
  const fetched = await firstThatHolds(context.clients, (client) => readAgencyBatches(context, client))
  const faults = [...heads.faults, ...fetched.faults]
  if (fetched.answer === null) return skip('The agency’s batches could not be fetched.', faults)

  const { batches, partial } = fetched.answer
  tell('Reading the batches by the rules')
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
    compare('number of the agency’s batches', String(replay.batchCount), String(parameters.batchCount)),
    compare('head over all of them', replay.head, toHex(toWord(parameters.head))),
  ]
  const outcome = worstOutcome(compared.map((comparison) => comparison.outcome))
  return {
    check: 'complete',
    outcome,
    words: {
      agrees: `${replay.batchCount === 1 ? 'The agency’s one batch was fetched and leads' : `All ${replay.batchCount} batches of the agency were fetched and lead`} to the head that the ledger holds: none is missing, extra or changed.`,
      differs:
        'The batches that the node served do not lead to the head that the ledger holds: one is missing, extra or changed.',
      'not-compared': 'The agency’s batches could not be compared in full.',
    }[outcome],
    compared,
    evidence: [
      {
        label: 'Batches that stand',
        value: `${replay.standing} of ${replay.batchCount}, with ${replay.records} records`,
      },
      ...replay.setAside.map(({ number, words }) => ({ label: `Batch ${number} is set aside`, value: words })),
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
    label: `Publication ${context.id.agency}-${sequence}`,
    value:
      describeDelivery({ fate: answer?.values[index] ?? null, delivered, parts }) ??
      `${delivered} of ${parts} parts are delivered`,
  }))
}

const RESTS_ON_ALL = 'Could not be compared: this rests on the agency’s batches being complete.'

async function checkAddsUp(context: CheckContext, replay: AgencyReplay, isWhole: boolean): Promise<CheckResult> {
  const keys = [...replay.totals.keys()]
  const none = (words: string, faults: readonly Fault[] = []): CheckResult => ({
    check: 'adds-up',
    outcome: worstOutcome(faults.map(({ outcome }) => outcome)),
    words,
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
  if (proof.answer === null) return none('The ledger’s totals could not be proved.', proof.faults)

  const { values } = proof.answer
  const compared = keys.map((key, index) => {
    const { standing, setAside } = replay.totals.get(key)!
    const ledger = BigInt.asIntN(256, values[index]!)
    return compare(`total of ${key}`, serialiseLedgerUnits(standing + setAside), serialiseLedgerUnits(ledger))
  })
  const all = [...proof.faults.map(toComparison), ...compared]
  const outcome = worstOutcome(all.map((comparison) => comparison.outcome))
  const aside = replay.setAside.length
  return {
    check: 'adds-up',
    outcome,
    words: {
      agrees: `The agency’s records add up to the ledger’s totals${aside === 0 ? '' : `, with ${aside} ${aside === 1 ? 'batch' : 'batches'} set aside and counted apart`}.`,
      differs: 'The agency’s records do not add up to the ledger’s totals.',
      'not-compared': 'The totals could not be compared in full.',
    }[outcome],
    compared: all,
    evidence: keys
      .filter((key) => replay.totals.get(key)!.setAside !== 0n)
      .map((key) => ({
        label: `${key}, in batches set aside`,
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
  if (!isWhole) return { check: 'unchanged', outcome: 'not-compared', words: RESTS_ON_ALL, compared: [], evidence: [] }
  const shown = context.shown.status ?? 'stands'
  const stands = compare('how the record stands', shown, fate.status)
  const compared = [stands]
  // The line that was found must be the one that every reader of the whole history finds under this id.
  if (ruled !== null) compared.push(compare(`fingerprint of ${formatRecordId(context.id)}`, fingerprint, ruled))
  const outcome = worstOutcome(compared.map((comparison) => comparison.outcome))
  return {
    check: 'unchanged',
    outcome,
    words:
      outcome === 'agrees'
        ? describeFate(fate)
        : stands.outcome === 'agrees'
          ? 'Read from its beginning, the agency’s history gives this id to another record.'
          : fate.status === 'set-aside'
            ? describeFate(fate)
            : `This page does not say so: ${describeFate(fate)}`,
    compared,
    evidence: [],
  }
}

/** What became of a record, in a sentence. */
function describeFate(fate: RecordFate): string {
  switch (fate.status) {
    case 'stands':
      return 'No later record of the agency corrects or withdraws this one.'
    case 'withdrawal':
      return 'This record withdraws an earlier one, and nothing has changed since.'
    case 'corrected':
      return `This record was corrected on ${formatDay(fate.atSeconds)} by ${fate.by}. The original is kept and still checkable.`
    case 'withdrawn':
      return `This record was withdrawn on ${formatDay(fate.atSeconds)} by ${fate.by}. The original is kept and still checkable.`
    case 'set-aside':
      return `This batch is set aside by the rules of reading: ${fate.words}`
    case 'unknown':
      return 'No batch of the agency holds this record.'
  }
}
