import type { Said } from '../messages/statement'
import type { CheckResult, Comparison, NodeStatement, VerificationReport } from './report'

/** A report whose statements are said: what the command line prints, and what anybody may keep. */
export type ReportInWords = Omit<VerificationReport, 'verdict' | 'checks' | 'nodes'> & {
  readonly verdict: { readonly state: VerificationReport['verdict']['state']; readonly sentence: string }
  readonly checks: readonly (Pick<CheckResult, 'check' | 'outcome'> & {
    readonly words: string
    readonly compared: readonly (Pick<Comparison, 'outcome'> & {
      readonly what: string
      readonly here: string | null
      readonly ledger: string | null
    })[]
    readonly evidence: readonly { readonly label: string; readonly value: string }[]
  })[]
  readonly nodes: readonly (Omit<NodeStatement, 'words'> & { readonly words: string })[]
}

/** Says everything in a report. Values that are no statements stay as they are, byte for byte. */
export function reportInWords(report: VerificationReport, tell: (said: Said) => string): ReportInWords {
  const say = (said: Said): string => (typeof said === 'string' ? said : tell(said))
  const sayOrNull = (said: Said | null): string | null => (said === null ? null : say(said))
  return {
    ...report,
    verdict: { state: report.verdict.state, sentence: say(report.verdict.words) },
    checks: report.checks.map(({ check, outcome, words, compared, evidence }) => ({
      check,
      outcome,
      words: say(words),
      compared: compared.map(({ what, here, ledger, outcome }) => ({
        what: say(what),
        here: sayOrNull(here),
        ledger: sayOrNull(ledger),
        outcome,
      })),
      evidence: evidence.map(({ label, value }) => ({ label: say(label), value: say(value) })),
    })),
    nodes: report.nodes.map((node) => ({ ...node, words: say(node.words) })),
  }
}
