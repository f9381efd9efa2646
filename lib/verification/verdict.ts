import { formatDay } from './day'
import { CHECK_TITLES, type CheckResult, type NodeStatement, type VerificationReport } from './report'

/**
 * One sentence over all checks. Green (`matches`) only when all six agree, on the word of a node that the reader chose or of two operators.
 *
 * `recordedAtSeconds` is the time of the record's block, as proved; null when it was not.
 */
export function toVerdict(parameters: {
  readonly checks: readonly CheckResult[]
  readonly nodes: readonly NodeStatement[]
  readonly recordedAtSeconds: number | null
  /** What the reader must know beside the outcomes, in sentences. */
  readonly remarks: readonly string[]
}): VerificationReport['verdict'] {
  const { checks, nodes } = parameters
  const titles = (outcome: CheckResult['outcome']) =>
    checks.filter((check) => check.outcome === outcome).map(({ check }) => CHECK_TITLES[check].toLowerCase())
  const differing = titles('differs')
  const remarks = parameters.remarks.map((remark) => ` ${remark}`).join('')
  if (differing.length > 0) {
    const fields = checks
      .flatMap(({ compared }) => compared)
      .filter(({ outcome }) => outcome === 'differs')
      .map(({ what }) => what)
    return {
      state: 'differs',
      sentence: `Do not rely on this figure. What we show differs from the public record in: ${[...new Set(fields)].join(', ')}.${remarks}`,
    }
  }
  const agreeing = titles('agrees')
  if (agreeing.length === 0) {
    return {
      state: 'not-checked',
      sentence: 'We could not reach the public ledger. This does not mean the record is wrong.',
    }
  }
  const skipped = titles('not-compared')
  const day = parameters.recordedAtSeconds === null ? '' : ` on ${formatDay(parameters.recordedAtSeconds)}`
  if (skipped.length > 0) {
    return {
      state: 'partly',
      sentence: `What was compared matches what was recorded${day}; not compared: ${skipped.join(', ')}. Your own device checked this.${remarks}`,
    }
  }
  if (!isIndependent(nodes)) {
    return {
      state: 'partly',
      sentence: `The details on this page match what was recorded and signed${day}. Your own device checked this, but only one node was asked, and this site named it.${remarks}`,
    }
  }
  return {
    state: 'matches',
    sentence: `The details on this page match what was recorded and signed${day}. Your own device checked this.${remarks}`,
  }
}

/** Whether the block's hash rests on more than the word of one node that the site chose. */
function isIndependent(nodes: readonly NodeStatement[]): boolean {
  const agreeing = nodes.filter(({ outcome }) => outcome === 'agrees')
  return (
    agreeing.some(({ chosenByReader }) => chosenByReader) || new Set(agreeing.map(({ operator }) => operator)).size > 1
  )
}
