import { type Statement, state } from '../messages/statement'
import type { CheckResult, NodeStatement, VerificationReport } from './report'

/**
 * One sentence over all checks. Green (`matches`) only when all six agree, on the word of a node that the reader chose or of two operators.
 *
 * `recordedAtSeconds` is the time of the record's block, as proved; null when it was not.
 */
export function toVerdict(parameters: {
  readonly checks: readonly CheckResult[]
  readonly nodes: readonly NodeStatement[]
  readonly recordedAtSeconds: number | null
  /** What the reader must know beside the outcomes. */
  readonly remarks: readonly Statement[]
}): VerificationReport['verdict'] {
  const { checks, nodes, remarks, recordedAtSeconds } = parameters
  const having = (outcome: CheckResult['outcome']) => checks.filter((check) => check.outcome === outcome)
  if (having('differs').length > 0) {
    const fields = checks
      .flatMap(({ compared }) => compared)
      .filter(({ outcome }) => outcome === 'differs')
      .map(({ what }) => what)
    return { state: 'differs', words: [state('verdict-differs', { fields: withoutRepeats(fields) }), ...remarks] }
  }
  if (having('agrees').length === 0) return { state: 'not-checked', words: [state('verdict-unreached')] }

  const skipped = having('not-compared').map(({ check }) => state(`check-${check}`))
  if (recordedAtSeconds === null)
    return { state: 'partly', words: [state('verdict-partly-undated', { checks: skipped }), ...remarks] }
  const day = { day: recordedAtSeconds }
  if (skipped.length > 0)
    return { state: 'partly', words: [state('verdict-partly', { day, checks: skipped }), ...remarks] }
  return isIndependent(nodes)
    ? { state: 'matches', words: [state('verdict-matches', { day }), ...remarks] }
    : { state: 'partly', words: [state('verdict-one-voice', { day }), ...remarks] }
}

/** Two nodes may differ in the same thing, which is then named once. */
const withoutRepeats = (statements: readonly Statement[]): readonly Statement[] => [
  ...new Map(statements.map((statement) => [JSON.stringify(statement), statement])).values(),
]

/** Whether the block's hash rests on more than the word of one node that the site chose. */
function isIndependent(nodes: readonly NodeStatement[]): boolean {
  const agreeing = nodes.filter(({ outcome }) => outcome === 'agrees')
  return (
    agreeing.some(({ chosenByReader }) => chosenByReader) || new Set(agreeing.map(({ operator }) => operator)).size > 1
  )
}
