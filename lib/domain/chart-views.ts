import type { CurrencyCode } from './amount'
import type { CalendarDate } from './calendar-date'
import type { Stage } from './stage'
import type { AgencyCompleteness, AgencyName, EntrySummary, PartyView, ReferenceKind, ResultTotals } from './views'

/** What a chart adds up: one currency, and one stage or the two that make outlays. */
export type Measure = { readonly currency: CurrencyCode; readonly stages: readonly Stage[] }

/** Exact decimal text, and of how many standing entries it is. */
export type CountedSum = { readonly count: number; readonly sum: string }

/**
 * What every chart says of itself. `total` is what the totals of its search say of its currency and stages; the parts of a chart add up to it exactly.
 * `period` runs from the first to the last day that its entries name; null where none does.
 */
export type ChartBasis = {
  readonly measure: Measure
  readonly total: CountedSum
  readonly period: { readonly first: CalendarDate; readonly last: CalendarDate } | null
}

/** One month (`YYYY-MM`) or year (`YYYY`). `sums` follow the chart's stages: null where nothing was published for them, "0" where they add up to zero. */
export type TimePoint = { readonly time: string; readonly sums: readonly (CountedSum | null)[] }

/**
 * Sums over time, oldest first, without gaps. `stages` are those of the measure that have entries. Points, `undated` (in no single month or year) and
 * `outside` (farther than 30 years from the last, or in a future that no plan reaches: one mistyped date must not stretch everybody's chart) add up to
 * the total. Fiscal years are each agency's own, named by the year in which they begin.
 */
export type SpendingOverTime = ChartBasis & {
  readonly step: 'month' | 'year'
  readonly yearBasis: 'calendar' | 'fiscal'
  readonly stages: readonly Stage[]
  readonly points: readonly TimePoint[]
  readonly undated: CountedSum
  readonly outside: CountedSum
}

/** Greatest first. `ranked`, `others` (of `others.parties` that are not shown) and `unnamed` (payees without a name that is published) add up to the total. */
export type Ranking<Ranked> = ChartBasis & {
  readonly ranked: readonly (Ranked & CountedSum)[]
  readonly others: CountedSum & { readonly parties: number }
  readonly unnamed: CountedSum
}
export type AgencyRanking = Ranking<{ readonly agency: AgencyName }>
export type PayeeRanking = Ranking<{ readonly payee: PartyView }>

/**
 * How much of a chart's total the records give to one thing. `attributed` is the sum of each amount × its stated share, exact; `all` are all entries
 * that name it, with their whole amounts: what its list of records adds up to.
 */
export type AttributedSum = { readonly attributed: string; readonly all: CountedSum }

export type SectorName = {
  readonly profile: string
  readonly scheme: string
  readonly code: string | null
  readonly label: string | null
}

/** What no part has: entries that name several without saying how much each has, or less than all; and entries that name none. */
export type Unattributed = { readonly unstated: CountedSum; readonly none: CountedSum }

/**
 * Sectors of one scheme, greatest first; `schemes` are all that the search has, most used first. Sectors, `others` and what is unattributed add up to
 * the total. `scheme` is null where no entry names a sector.
 */
export type SectorShares = ChartBasis &
  Unattributed & {
    readonly schemes: readonly string[]
    readonly scheme: string | null
    readonly sectors: readonly (SectorName & AttributedSum)[]
    readonly others: { readonly sectors: number; readonly attributed: string }
  }

/** Beneficiary countries, greatest first. Countries, `regions` (larger than a country) and what is unattributed add up to the total. `code` is ISO 3166's. */
export type CountryShares = ChartBasis &
  Unattributed & {
    readonly countries: readonly ({ readonly profile: string; readonly code: string } & AttributedSum)[]
    readonly regions: { readonly places: number; readonly attributed: string }
  }

export type FlowTarget = 'country' | 'payee'

/** Who or what money flows through. `others` are all that have no node of their own; `unstated`, `none` and `region` are entries without such a part. */
export type FlowNode = { readonly id: string } & (
  | { readonly kind: 'agency'; readonly agency: AgencyName }
  | { readonly kind: 'sector'; readonly sector: SectorName }
  | { readonly kind: 'country'; readonly code: string; readonly profile: string }
  | { readonly kind: 'payee'; readonly payee: PartyView }
  | { readonly kind: 'others' | 'unstated' | 'none' | 'region' }
)

/** `sum` is the part that flows here, `all` the entries that name both ends, with their whole amounts; null where one end is no search. */
export type MoneyFlow = {
  readonly from: string
  readonly to: string
  readonly sum: string
  readonly all: CountedSum | null
}

/**
 * From agencies through sectors (of `scheme`; without any, straight) to countries or payees. What flows out of each column, and into the next, adds up
 * to the total exactly; so it does at each node. A part of several countries takes each sector's part by the countries' shares.
 */
export type MoneyFlows = ChartBasis & {
  readonly target: FlowTarget
  readonly schemes: readonly string[]
  readonly scheme: string | null
  readonly columns: readonly (readonly (FlowNode & { readonly sum: string })[])[]
  readonly flows: readonly MoneyFlow[]
}

/** The three that a budget's course compares. */
export const COMPARED = ['budget', 'commitment', 'outlays'] as const
export type Compared = (typeof COMPARED)[number]

export type ComparedSums = { readonly [stage in Compared]: CountedSum | null }

/** Budget beside commitment beside outlays, by year or by what the entries belong to. Groups, `others` and `none` (no year, nothing belonged to) add up to `totals`. */
export type StageComparison = Pick<ChartBasis, 'period'> & {
  readonly currency: CurrencyCode
  readonly by: 'year' | ReferenceKind
  readonly yearBasis: 'calendar' | 'fiscal'
  readonly groups: readonly {
    readonly key: string
    /** As published; null where the group is a year, or nothing but its id is known. */
    readonly title: string | null
    readonly ref: string | null
    readonly sums: ComparedSums
  }[]
  readonly others: ComparedSums & { readonly groups: number }
  readonly none: ComparedSums
  readonly totals: ComparedSums
}

/** Sums of twelve months, `first` to `last` (`YYYY-MM`), and of the twelve before them: null where those have no record. */
export type TwelveMonths = {
  readonly first: string
  readonly last: string
  readonly sum: string
  readonly count: number
  readonly before: string | null
}

/** The charts of the first page, all of one measure. */
export type OverviewCharts = {
  readonly measure: Measure
  readonly recent: TwelveMonths | null
  readonly overTime: SpendingOverTime
  readonly agencies: AgencyRanking
  readonly payees: PayeeRanking
  readonly sectors: SectorShares
}

export type OverviewView = {
  readonly totals: ResultTotals
  readonly currencies: readonly CurrencyCode[]
  /** Null where nothing counts. */
  readonly charts: OverviewCharts | null
  /** Newest first, agencies interleaved so that none crowds out the others. */
  readonly latest: readonly EntrySummary[]
  readonly completeness: readonly AgencyCompleteness[]
}
