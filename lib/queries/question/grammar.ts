import type { Language } from '@/lib/domain/language'
import type { Stage } from '@/lib/domain/stage'

/** What is asked: how much altogether, for the entries themselves, or who stands at the other end. */
export type QuestionKind = 'sum' | 'list' | 'who'
export type Party = 'payer' | 'payee'

/** How a question begins. `who`: whom it asks for, where its words say so; else its verb does. */
export type Opening = {
  readonly kind: QuestionKind
  readonly who?: Party
  /** Greatest amounts first. */
  readonly greatest?: true
  /** What is asked about where nothing else says it: "top suppliers of Leeds". */
  readonly stages?: readonly Stage[]
}

/** What a verb or noun says of money. `out`: its subject pays; `in`: its subject receives. */
export type Movement = { readonly stages: readonly Stage[]; readonly moves: 'out' | 'in' }

/**
 * What the words after a preposition are. `to`: who or what receives; `payer`; `purpose`: what for; `place`: where, or what for; `of`: whose,
 * or of what.
 */
export type Role = 'to' | 'payer' | 'purpose' | 'place' | 'of'

/** Patterns over folded words with single spaces between, each tried at the beginning of a piece. */
export type Grammar = {
  readonly language: Language
  readonly openings: readonly (readonly [RegExp, Opening])[]
  /** A noun and what follows it where they are a question by themselves: "payments to Acme". */
  readonly bare: RegExp
  /** Say that the subject does not do, but undergoes. */
  readonly passive: RegExp
  /** After these comes a subject, a noun before them or not: "how many payments did". */
  readonly beforeSubject: RegExp
  /** Of these the grammar takes no notice. Tried after everything else but names. */
  readonly fillers: RegExp
  readonly verbs: readonly (readonly [RegExp, Movement])[]
  /** Payments, spending: what stands in place of a verb. */
  readonly nouns: readonly (readonly [RegExp, Movement])[]
  readonly prepositions: readonly (readonly [RegExp, Role])[]
  readonly and: RegExp
  /** A bare name after the verb is its subject, as in "cuánto pagó Leeds a Acme", where none stood before. */
  readonly subjectMayFollow: boolean
  readonly periods: PeriodWords
  readonly amounts: AmountWords
  /** Takes apart what is written together, "لشركة" as "ل شركة"; `knows` says whether a word is one of a name. Null where it is one word. */
  readonly takeApart?: (folded: string, knows: (word: string) => boolean) => TakenApart | null
}

/** Both folded. */
export type TakenApart = { readonly prefix: string; readonly rest: string }

export type PeriodWords = {
  /** Folded names and their abbreviations, by number of the month. */
  readonly months: readonly (readonly string[])[]
  /** What may stand before a day, month or year: "in". */
  readonly during: RegExp
  /** What may stand within a date: "of". */
  readonly of: RegExp
  readonly between: RegExp
  readonly and: RegExp
  readonly from: RegExp
  readonly to: RegExp
  /** After "since 2020" as before it: "from 2020 on". */
  readonly onwards: RegExp
  readonly since: RegExp
  readonly after: RegExp
  readonly before: RegExp
  readonly until: RegExp
  /** Words that make the year after them a fiscal one. */
  readonly fiscal: RegExp
  readonly quarters: readonly string[]
  readonly quarter: RegExp
  readonly thisYear: RegExp
  readonly lastYear: RegExp
  readonly thisMonth: RegExp
  readonly lastMonth: RegExp
  /** Its group is the number. */
  readonly lastYears: RegExp
  readonly lastMonths: RegExp
}

export type AmountWords = {
  readonly above: RegExp
  readonly atLeast: RegExp
  readonly below: RegExp
  readonly atMost: RegExp
  readonly between: RegExp
  readonly and: RegExp
  readonly thousand: RegExp
  readonly million: RegExp
  readonly billion: RegExp
  /** Decimal mark. */
  readonly decimal: '.' | ','
  /** Before a currency: "in". */
  readonly in: RegExp
}
