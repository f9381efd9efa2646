import { type Hex, toHex, toWord } from './bytes'
import { toComparison } from './check-recorded'
import type { CheckContext } from './context'
import { formatDay } from './day'
import type { Fault } from './faults'
import type { NodeAgreement } from './node-agreement'
import type { BatchEvidence } from './read-publication'
import { type CheckResult, type Comparison, compare, worstOutcome } from './report'

/**
 * *Included*: the contract's state holds the batch's hash, proved from the slot up to the block's hash, and every node asked has that block.
 *
 * With a single node there is nothing to compare its block with; the words say so.
 */
export function checkIncluded(parameters: {
  readonly context: CheckContext
  readonly agreement: NodeAgreement
  /** The record's batch and those before it that its row was counted through, each with what the slot of its hash holds, as proved; null when that could not be proved. */
  readonly batches: readonly { readonly batch: BatchEvidence; readonly proved: bigint | null }[]
  readonly codeHash: Hex | null
  /** Whether a final block holds the record's batch. */
  readonly isFinal: boolean
  readonly faults: readonly Fault[]
}): CheckResult {
  const { context, agreement, batches } = parameters
  const { header } = context
  const compared: Comparison[] = parameters.faults.map(toComparison)
  for (const statement of agreement.statements) {
    compared.push({
      what: `block ${header.number} at ${statement.name}`,
      here: header.hash,
      ledger: statement.blockHash ?? statement.words,
      outcome: statement.outcome,
    })
  }
  if (batches.length === 0)
    compared.push({
      what: 'hash of the batch in the contract’s state',
      here: null,
      ledger: null,
      outcome: 'not-compared',
    })
  for (const { batch, proved } of batches) {
    const what = `hash of batch ${batch.event.number} in the contract’s state`
    if (proved === null) compared.push({ what, here: batch.batchHash, ledger: null, outcome: 'not-compared' })
    else compared.push(compare(what, batch.batchHash, toHex(toWord(proved))))
  }
  compared.push(...compareFinality(parameters))

  const outcome = worstOutcome(compared.map((comparison) => comparison.outcome))
  const day = formatDay(header.timestampSeconds)
  const state = parameters.isFinal
    ? 'It is settled for good.'
    : 'It is not settled for good yet, so the record is provisional.'
  const nodes =
    agreement.statements.length > 1
      ? `${agreement.statements.length} nodes hold the same ledger.`
      : 'Only one node was asked, so its ledger was compared with no other.'
  const words =
    outcome === 'agrees'
      ? `The ledger of ${day} holds this record’s batch. ${state} ${nodes}`
      : outcome === 'differs'
        ? 'The proof that the ledger holds this batch does not hold, or nodes contradict one another.'
        : 'That the ledger holds this batch could not be compared in full.'
  return {
    check: 'included',
    outcome,
    words,
    compared,
    evidence: [
      { label: 'Chain', value: String(context.chainId) },
      { label: 'Contract', value: context.contract },
      ...(parameters.codeHash ? [{ label: 'Hash of its code', value: parameters.codeHash }] : []),
      { label: 'Block', value: `${header.number} ${header.hash}` },
      { label: 'State root', value: toHex(header.stateRoot) },
      ...batches.map(({ batch }) => ({ label: `Hash of batch ${batch.event.number}`, value: batch.batchHash })),
    ],
  }
}

/** A page that was drawn before the block became final claims less than the ledger does by now, and nothing wrong. */
function compareFinality({
  context,
  agreement,
  batches,
  isFinal,
}: Parameters<typeof checkIncluded>[0]): readonly Comparison[] {
  const here = context.shown.finality
  const batch = batches.at(-1)?.batch
  if (here === undefined || batch === undefined) return []
  const what = 'finality'
  if (isFinal) return [{ what, here, ledger: here === 'final' ? 'final' : 'final by now', outcome: 'agrees' }]
  if (here === 'provisional') return [compare(what, here, 'provisional')]
  const { newestFinal } = agreement
  const isBehind = newestFinal === null || newestFinal >= batch.event.blockNumber
  return [
    isBehind
      ? { what, here, ledger: 'not every node that was asked calls its block final', outcome: 'not-compared' }
      : compare(what, here, 'provisional'),
  ]
}
