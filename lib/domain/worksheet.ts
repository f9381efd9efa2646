import type { CurrencyCode } from './amount'
import type { ExchangeRate } from './exchange-rate'
import type { Period } from './period'
import type { Stage } from './stage'
import type { AgencyName, EntryStatus, Finality, MoneyView, ResultTotals, StageTotal } from './views'

/** Some entries, with their sums by stage and currency: of all of them, whatever their status. Entries without an amount are in `count` only. */
export type WorksheetPart = { readonly count: number; readonly totals: readonly StageTotal[] }

/** One filter of the search, and what the same search without it would have beside what it has. */
export type LeftOutByFilter = {
  readonly part: WorksheetPart
} & (
  | { readonly filter: 'stages'; readonly values: readonly Stage[] }
  | { readonly filter: 'currencies'; readonly values: readonly CurrencyCode[] }
  | { readonly filter: 'finality'; readonly values: readonly Finality[] }
  | { readonly filter: 'statuses'; readonly values: readonly EntryStatus[] }
  /** Their period reaches beyond the dates asked for, or they have none. */
  | { readonly filter: 'dates'; readonly values: readonly [] }
)

/** A batch that readers set aside: its rows are in no index, so only what it says of itself is known. */
export type SetAsideBatch = {
  readonly number: number
  readonly agency: AgencyName
  readonly sequence: number
  readonly period: Period
  readonly records: number
  readonly words: string
  /** What its officials signed as its change to the totals. */
  readonly signed: readonly { readonly stage: Stage; readonly currency: CurrencyCode; readonly sum: string }[]
  readonly recordedAtSeconds: number
}

export type SetAsideBatches = {
  /** The newest. */
  readonly batches: readonly SetAsideBatch[]
  /** All of the agencies and the time asked for. */
  readonly count: number
  readonly records: number
  /** Of the agencies asked for, reporting another time. */
  readonly otherPeriods: number
}

/** A record of one agency that names a record of another as the money it passes on or pays with. */
export type TransferSide = {
  readonly id: string
  readonly agency: AgencyName
  readonly stage: Stage
  readonly money: MoneyView
}

/** Records on both sides of a transfer between two publishing agencies, where both sides are in the totals. */
export type InternalTransfers = {
  /** The records that name another one, each once. */
  readonly part: WorksheetPart
  /** The first, in the order of the ledger. */
  readonly pairs: readonly { readonly from: TransferSide; readonly to: TransferSide }[]
  readonly pairCount: number
}

/** One agency's share of a total. */
export type AgencyLine = { readonly agency: AgencyName; readonly count: number; readonly sum: string }

/**
 * What one publication did to a total: what it added, and which entries of earlier ones it replaced or withdrew. `balance`: the total after it.
 */
export type PublicationLine = {
  readonly agency: AgencyName
  readonly sequence: number
  readonly period: Period
  readonly recordedAtSeconds: number
  readonly disputed: boolean
  readonly added: { readonly count: number; readonly sum: string }
  readonly taken: { readonly count: number; readonly sum: string }
  readonly balance: string
}

/** How one total comes about. Lines add up to it exactly. */
export type WorksheetStatement = {
  readonly total: StageTotal
  /** Greatest sums first. */
  readonly agencies: readonly AgencyLine[]
  /** All agencies that are not in a line of their own. */
  readonly otherAgencies: { readonly agencies: number; readonly count: number; readonly sum: string } | null
  /** In the order of the ledger, oldest first. */
  readonly publications: readonly PublicationLine[]
  /** All publications before those, in one line. */
  readonly broughtForward: {
    readonly publications: number
    readonly added: { readonly count: number; readonly sum: string }
    readonly taken: { readonly count: number; readonly sum: string }
    readonly balance: string
  } | null
}

/** Which entries make up the totals of a search, which do not and why, and the arithmetic. */
export type WorksheetView = {
  readonly totals: ResultTotals
  /** Of what is in: the part of publications that are disputed. */
  readonly disputedPublications: readonly { readonly agency: AgencyName; readonly sequence: number }[]
  /** Of what is in. */
  readonly provisional: WorksheetPart
  /** Of what is in: counted by both sides, and never taken out. */
  readonly transfers: InternalTransfers
  /** What meets the same conditions and is out: a later record replaced or withdrew it. */
  readonly corrected: WorksheetPart
  readonly withdrawn: WorksheetPart
  /** Records that withdraw another; they have no amount. */
  readonly withdrawals: WorksheetPart
  readonly leftOut: readonly LeftOutByFilter[]
  readonly setAside: SetAsideBatches
  readonly statements: readonly WorksheetStatement[]
  /** Totals that have no statement here, since there are so many; each has its own worksheet. */
  readonly otherTotals: readonly StageTotal[]
}

/** Why entries have no rate: none into this currency from theirs, none of their time, or no single month (or stated year) to take one of. */
export type WithoutRate = 'no-rate-for-currency' | 'no-rate-for-time' | 'no-single-month'

/** Entries of one stage and currency with one rate. `product` is exact. `rate` is null where they are in the currency already. */
export type ConversionLine = {
  readonly per: CurrencyCode
  readonly rate: ExchangeRate | null
  readonly count: number
  readonly sum: string
  readonly product: string
}

/** One stage in one currency. `exact` is the sum of all products, `rounded` that sum in the digits that its currency is counted in. */
export type ConvertedStage = {
  readonly stage: Stage
  readonly count: number
  readonly exact: string
  readonly rounded: string
  readonly currencies: readonly {
    readonly per: CurrencyCode
    readonly count: number
    readonly sum: string
    readonly product: string
    /** Oldest rate first. */
    readonly lines: readonly ConversionLine[]
  }[]
}

/** A labelled view of totals in one currency. What is without a rate is in no figure of `stages`. */
export type ConversionView = {
  readonly currency: CurrencyCode
  readonly stages: readonly ConvertedStage[]
  readonly without: readonly (StageTotal & { readonly reason: WithoutRate })[]
}
