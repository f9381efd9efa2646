import { state } from '../messages/statement'
import { type Hex, toHex, toWord } from './bytes'
import { toComparison } from './check-recorded'
import type { CheckContext } from './context'
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
      what: state('what-block', { block: header.number, node: statement.name }),
      here: header.hash,
      ledger: statement.blockHash ?? statement.words,
      outcome: statement.outcome,
    })
  }
  if (batches.length === 0)
    compared.push({
      what: state('what-proved-batches'),
      here: null,
      ledger: null,
      outcome: 'not-compared',
    })
  for (const { batch, proved } of batches) {
    const what = state('what-proved-batch', { batch: String(batch.event.number) })
    if (proved === null) compared.push({ what, here: batch.batchHash, ledger: null, outcome: 'not-compared' })
    else compared.push(compare(what, batch.batchHash, toHex(toWord(proved))))
  }
  compared.push(...compareFinality(parameters))

  const outcome = worstOutcome(compared.map((comparison) => comparison.outcome))
  const { length: count } = agreement.statements
  const words =
    outcome === 'agrees'
      ? [
          state('included-agrees', { day: { day: header.timestampSeconds } }),
          state(parameters.isFinal ? 'settled' : 'unsettled'),
          count > 1 ? state('nodes-alike', { count }) : state('one-node'),
        ]
      : [state(outcome === 'differs' ? 'included-differs' : 'included-missing')]
  return {
    check: 'included',
    outcome,
    words,
    compared,
    evidence: [
      { label: state('evidence-chain'), value: String(context.chainId) },
      { label: state('evidence-contract'), value: context.contract },
      ...(parameters.codeHash ? [{ label: state('evidence-code-hash'), value: parameters.codeHash }] : []),
      { label: state('evidence-block'), value: `${header.number} ${header.hash}` },
      { label: state('evidence-state-root'), value: toHex(header.stateRoot) },
      ...batches.map(({ batch }) => ({
        label: state('evidence-batch-hash', { batch: String(batch.event.number) }),
        value: batch.batchHash,
      })),
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
  const said = { what: state('what-finality'), here: state(`is-${here}`) }
  if (isFinal) return [{ ...said, ledger: state(here === 'final' ? 'is-final' : 'is-final-now'), outcome: 'agrees' }]
  if (here === 'provisional') return [{ ...said, ledger: state('is-provisional'), outcome: 'agrees' }]
  const { newestFinal } = agreement
  const isBehind = newestFinal === null || newestFinal >= batch.event.blockNumber
  return [
    isBehind
      ? { ...said, ledger: state('is-not-final-everywhere'), outcome: 'not-compared' }
      : { ...said, ledger: state('is-provisional'), outcome: 'differs' },
  ]
}
