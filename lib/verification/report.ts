import type { SpendingRecord } from '../domain/record'
import type { Hex } from './bytes'

export const CHECKS = ['recorded', 'included', 'signed', 'complete', 'adds-up', 'unchanged'] as const
/** The six that every record has, and `paid` of a record whose transfer of money was made in the same transaction. */
export type CheckName = (typeof CHECKS)[number] | 'paid'

export type Outcome = 'agrees' | 'differs' | 'not-compared'

/** One thing that was compared: what this site shows or the reader's device computed (`here`), and what the ledger holds. */
export type Comparison = {
  readonly what: string
  readonly here: string | null
  readonly ledger: string | null
  readonly outcome: Outcome
}

/** One check: what was compared, and a short sentence. `evidence` is for experts: label and value. */
export type CheckResult = {
  readonly check: CheckName
  readonly outcome: Outcome
  readonly words: string
  readonly compared: readonly Comparison[]
  readonly evidence: readonly { readonly label: string; readonly value: string }[]
}

/** How far one node's answers held. `words` say what it did not do, in full sentences. */
export type NodeStatement = {
  readonly name: string
  readonly operator: string
  readonly chosenByReader: boolean
  readonly blockHash: Hex | null
  readonly outcome: Outcome
  readonly words: string
}

export type VerdictState = 'matches' | 'partly' | 'differs' | 'not-checked'

export type VerificationReport = {
  readonly id: string
  readonly chainId: number
  readonly contract: Hex
  readonly verdict: { readonly state: VerdictState; readonly sentence: string }
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

/** What a reader sees in place of each check's name. */
export const CHECK_TITLES: { readonly [Name in CheckName]: string } = {
  recorded: 'Recorded',
  included: 'Included',
  signed: 'Signed',
  complete: 'Complete',
  'adds-up': 'Adds up',
  unchanged: 'Unchanged since',
  paid: 'Paid in the same act',
}

/** The verdict in a word or two. */
export const VERDICT_TITLES: { readonly [State in VerdictState]: string } = {
  matches: 'Matches',
  partly: 'Partly checked',
  differs: 'Does not match',
  'not-checked': 'Could not check',
}

/** What a green verdict does not say. Stands beside every verdict, never smaller. */
export const DOES_NOT_PROVE =
  'It does not mean that the goods arrived, that the price was fair, that the amount is right, that the payment has cleared at a bank, or that this website approves of it.'

/** The worst of several outcomes; of none, `not-compared`: nothing compared is no agreement. */
export function worstOutcome(outcomes: readonly Outcome[]): Outcome {
  if (outcomes.includes('differs')) return 'differs'
  return outcomes.length === 0 || outcomes.includes('not-compared') ? 'not-compared' : 'agrees'
}

export const compare = (what: string, here: string | null, ledger: string | null): Comparison => ({
  what,
  here,
  ledger,
  outcome: here === ledger ? 'agrees' : 'differs',
})
