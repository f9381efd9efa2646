import type { SpendingRecord } from '../domain/record'
import type { Said, Statement } from '../messages/statement'
import type { Hex } from './bytes'

export const CHECKS = ['recorded', 'included', 'signed', 'complete', 'adds-up', 'unchanged'] as const
/** The six that every record has, and `paid` of a record whose transfer of money was made in the same transaction. */
export type CheckName = (typeof CHECKS)[number] | 'paid'

export type Outcome = 'agrees' | 'differs' | 'not-compared'

/** One thing that was compared: what this site shows or the reader's device computed (`here`), and what the ledger holds. */
export type Comparison = {
  readonly what: Statement
  readonly here: Said | null
  readonly ledger: Said | null
  readonly outcome: Outcome
}

/** One check: what was compared, and a short sentence or two. `evidence` is for experts: label and value. */
export type CheckResult = {
  readonly check: CheckName
  readonly outcome: Outcome
  readonly words: readonly Statement[]
  readonly compared: readonly Comparison[]
  readonly evidence: readonly { readonly label: Statement; readonly value: Said }[]
}

/** How far one node's answers held. `words` is a whole sentence that names the node. */
export type NodeStatement = {
  readonly name: string
  readonly operator: string
  readonly chosenByReader: boolean
  readonly blockHash: Hex | null
  readonly outcome: Outcome
  readonly words: Statement
}

export type VerdictState = 'matches' | 'partly' | 'differs' | 'not-checked'

export type VerificationReport = {
  readonly id: string
  readonly chainId: number
  readonly contract: Hex
  /** The first of its words is the verdict in one sentence; the others say what must be known beside it. */
  readonly verdict: { readonly state: VerdictState; readonly words: readonly Statement[] }
  readonly checks: readonly CheckResult[]
  readonly nodes: readonly NodeStatement[]
  /** The block whose state was proved; null when none could be. */
  readonly block: {
    readonly number: number
    readonly hash: Hex
    readonly timestampSeconds: number
    readonly final: boolean
  } | null
  /** The record as decoded from the bytes that were proved; null when they were not. */
  readonly record: SpendingRecord | null
  readonly line: string | null
  readonly fingerprint: Hex | null
  readonly requests: number
  readonly bytes: number
  readonly milliseconds: number
}

/** The worst of several outcomes; of none, `not-compared`: nothing compared is no agreement. */
export function worstOutcome(outcomes: readonly Outcome[]): Outcome {
  if (outcomes.includes('differs')) return 'differs'
  return outcomes.length === 0 || outcomes.includes('not-compared') ? 'not-compared' : 'agrees'
}

export const compare = (what: Statement, here: string | null, ledger: string | null): Comparison => ({
  what,
  here,
  ledger,
  outcome: here === ledger ? 'agrees' : 'differs',
})
