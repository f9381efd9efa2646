import type { CurrencyCode } from './amount'
import type { CalendarDate } from './calendar-date'
import type { Period } from './period'
import type { Identifier } from './record'
import type { Stage } from './stage'
import type {
  AgencyDescriptionView,
  AgencyName,
  BatchView,
  EntrySummary,
  PartyView,
  PlaceKind,
  PublicationView,
  ReferenceKind,
  ResultTotals,
  SignerView,
  StageTotal,
} from './views'

/** Sums of one year, by stage, in one currency; `year` is null for entries whose date lies in no single year. */
export type YearTotals = { readonly year: number | null; readonly totals: readonly StageTotal[] }

/** The money of a profile, all of it of one search. `years` are in `currency`, newest first, and add up to its totals. */
export type ProfileMoney = {
  readonly totals: ResultTotals
  /** The one asked for where there is any, else that of most outlays; null where nothing stands. */
  readonly currency: CurrencyCode | null
  /** Those with most outlays first. */
  readonly currencies: readonly CurrencyCode[]
  readonly yearBasis: 'calendar' | 'fiscal'
  readonly years: readonly YearTotals[]
  /** First and last day that an entry which stands names. */
  readonly period: { readonly first: CalendarDate; readonly last: CalendarDate } | null
  /** The entries that the ledger took last. */
  readonly latest: readonly EntrySummary[]
}

/** One period that an agency has stated, and how long after its end the ledger took the first publication for it. */
export type StatedPeriod = {
  readonly period: Period
  readonly sequence: number
  readonly recordedAtSeconds: number
  /** Days from the period's last day to the day (UTC) of the record; null where the period cannot be read. */
  readonly delayDays: number | null
  /** Whether that was within the days that the agency allows itself; null where it states none. */
  readonly inTime: boolean | null
}

/** How punctually an agency publishes. */
export type Punctuality = {
  /** Newest first. */
  readonly periods: readonly StatedPeriod[]
  /** Half of the periods came sooner, half later; null without periods. */
  readonly medianDelayDays: number | null
  readonly longestDelayDays: number | null
  /** As the agency's description says: "month", "quarter", "year". */
  readonly every: string | null
  readonly dueDays: number | null
  /** Stretches of days between the first and the last stated that no publication covers. */
  readonly gaps: readonly { readonly first: CalendarDate; readonly last: CalendarDate }[]
  /** The next period by the agency's own calendar, and when it is due; null where it states none. */
  readonly next: { readonly first: CalendarDate; readonly last: CalendarDate; readonly due: CalendarDate } | null
}

/** What an agency has corrected and taken back. */
export type Amendments = {
  readonly corrections: number
  readonly withdrawals: number
  /** Most frequent first. `reason` is the code that was signed. */
  readonly reasons: readonly {
    readonly reason: string
    readonly corrections: number
    readonly withdrawals: number
  }[]
  /** Days from the record to its answer, the middle one; null where nothing was answered. */
  readonly medianDays: number | null
}

/** One key of an agency and what became of it. `post` is what two admins wrote; never a person's name. */
export type OfficialView = SignerView & {
  readonly roles: readonly ('preparer' | 'approver' | 'admin')[]
  readonly validFromSeconds: number
  /** Null for a key without an end. */
  readonly validUntilSeconds: number | null
  /** Null while it has not been ended. */
  readonly ended: {
    readonly by: 'admin' | 'guardian' | 'registrar'
    readonly atSeconds: number
    readonly reason: string | null
  } | null
  readonly reinstatedAtSeconds: number | null
}

/** What an agency says of another body: the code of one that publishes here, else its words. */
export type RelatedAgency = { readonly agency: AgencyName | null; readonly text: string }

export type AgencyProfileView = {
  readonly agency: AgencyName
  readonly description: AgencyDescriptionView | null
  readonly predecessors: readonly RelatedAgency[]
  readonly successors: readonly RelatedAgency[]
  readonly money: ProfileMoney
  readonly punctuality: Punctuality
  readonly amendments: Amendments
  readonly officials: readonly OfficialView[]
  readonly publicationCount: number
  readonly publications: readonly PublicationView[]
  readonly batchesSetAside: readonly BatchView[]
}

/** One name under which a payee was published. */
export type PayeeNameView = {
  readonly payee: PartyView
  readonly identifiers: readonly Identifier[]
  readonly entries: number
  readonly agencies: readonly AgencyName[]
}

export type PayeeProfileView = {
  readonly payee: PartyView
  readonly identifiers: readonly Identifier[]
  /** Whether the figures are of every name that has one of the identifiers. */
  readonly grouped: boolean
  /** Itself first; the others share an identifier with it. */
  readonly names: readonly PayeeNameView[]
  readonly money: ProfileMoney
  /** How much of the outlays in the money's currency its greatest payer has, in tenths of a percent; null where that says nothing. */
  readonly concentration: { readonly agency: AgencyName; readonly tenths: number } | null
  /** The agency that publishes under this name or number, where there is one. */
  readonly publishesAs: AgencyName | null
}

export type ReferenceName = {
  readonly kind: ReferenceKind
  readonly profile: string
  readonly ref: string | null
  readonly title: string | null
}

/** Outlays in one currency of the records that stand, and how many those are. */
export type RankedReference = { readonly reference: ReferenceName; readonly count: number; readonly sum: string }

/** Records of one agency (and one activity of it) that records of a profile name in their links, or that name them. `sum` is of those that stand, in the profile's currency. */
export type ChainStep = {
  readonly agency: AgencyName
  readonly reference: ReferenceName | null
  readonly entries: number
  readonly sum: string
  /** The first of them. */
  readonly example: string
}

/** Where the money of a profile was before, and where it went on to, as far as agencies have linked their records. */
export type MoneyChain = { readonly before: readonly ChainStep[]; readonly after: readonly ChainStep[] }

/** Somebody on the other side of an activity's money: who it came from, or whom it went to. */
export type Counterparty = { readonly party: PartyView; readonly count: number; readonly sum: string }

export type ReferenceProfileView = {
  readonly reference: ReferenceName
  readonly agency: AgencyName
  /** Whether the agency's fiscal years end in the calendar year after the one they are named by. */
  readonly yearsSpanTwo: boolean
  readonly money: ProfileMoney
  /** What its entries also belong to: most entries first. */
  readonly related: readonly (ReferenceName & { readonly entries: number })[]
  /** What other agencies filed under the same number: nobody says that it is the same thing, though it often is. */
  readonly sameNumber: readonly { readonly reference: ReferenceName; readonly agency: AgencyName }[]
  readonly chain: MoneyChain
  /** Whoever it received money from, in the money's currency; greatest first. */
  readonly receivedFrom: readonly Counterparty[]
  /** Oldest first; the first fifty. */
  readonly inOrder: readonly EntrySummary[]
}

/** A sum by the shares that the records state, beside the whole amounts of the entries that name the thing. */
export type AttributedTotal = {
  readonly stage: Stage
  readonly currency: CurrencyCode
  /** Exact: up to 26 decimals. */
  readonly attributed: string
  readonly full: string
  readonly count: number
  /** Entries among them that do not say how much falls to the thing, and their whole amounts. */
  readonly unstated: { readonly count: number; readonly sum: string }
}

export type SectorSummary = {
  readonly profile: string
  readonly scheme: string
  readonly code: string | null
  readonly label: string | null
}

export type SectorProfileView = {
  readonly sector: SectorSummary
  readonly money: ProfileMoney
  readonly attributed: readonly AttributedTotal[]
  /** Others of the same scheme that the index knows, by code. */
  readonly siblings: readonly SectorSummary[]
}

export type PlaceSummary = {
  readonly kind: PlaceKind
  readonly profile: string
  readonly scheme: string | null
  readonly code: string | null
  readonly label: string | null
}

export type PlaceProfileView = {
  readonly place: PlaceSummary
  readonly money: ProfileMoney
  readonly attributed: readonly AttributedTotal[]
}

/** A page of a list. `all` counts what the list has under its words. */
export type Listing<Row> = {
  readonly rows: readonly Row[]
  readonly all: number
  readonly page: number
  readonly pageCount: number
  readonly currency: CurrencyCode | null
  readonly currencies: readonly CurrencyCode[]
}

/** `sum` is of outlays in the list's currency, of records that stand, null where there are none; `entries` counts all. */
export type ListedSum = { readonly entries: number; readonly sum: string | null }
export type ListedAgency = ListedSum & {
  readonly agency: AgencyName
  readonly publications: number
  readonly lastPeriod: Period | null
  readonly lastRecordedAtSeconds: number | null
}
export type ListedPayee = ListedSum & { readonly payee: PartyView; readonly agencies: number }
export type ListedReference = ListedSum & {
  readonly reference: ReferenceName
  readonly agency: AgencyName
  readonly budget: string | null
}
export type ListedSector = ListedSum & { readonly sector: SectorSummary; readonly attributed: string | null }
export type ListedPlace = ListedSum & { readonly place: PlaceSummary; readonly attributed: string | null }
