import type { CurrencyCode } from './amount'
import type { CalendarDate } from './calendar-date'
import type { FieldChange } from './diff-records'
import type { Period } from './period'
import type { Identifier, LinkKind, LocalisedText, PartyType, SpendingRecord } from './record'
import type { AgencyCode } from './record-id'
import type { Stage } from './stage'

/** Above the finalized block, or at and below it. */
export type Finality = 'provisional' | 'final'

/** `corrected` and `withdrawn`: a later record answered this one, and it counts in no current total. `withdrawal`: it is that answer, and has no amount. */
export type EntryStatus = 'stands' | 'corrected' | 'withdrawn' | 'withdrawal'

/** Where an amount lies: below zero, zero, or from its lower bound to below the next one; the last is open. An entry without an amount is in none. */
export const AMOUNT_BANDS = [
  'negative',
  'zero',
  'under-100',
  '100',
  '1000',
  '10000',
  '100000',
  '1000000',
  '10000000',
  '100000000',
] as const
export type AmountBand = (typeof AMOUNT_BANDS)[number]

/** Where in an entry a word stands that was searched for. */
export const MATCHED_FIELDS = [
  'payee',
  'payer',
  'agency',
  'title',
  'description',
  'reference',
  'activity',
  'classification',
  'place',
  'link',
] as const
export type MatchedField = (typeof MATCHED_FIELDS)[number]

/** What a record belongs to, by the agency that says so. */
export const REFERENCE_KINDS = ['activity', 'programme', 'contract', 'budget-line'] as const
export type ReferenceKind = (typeof REFERENCE_KINDS)[number]
export const PLACE_KINDS = ['country', 'region', 'label'] as const
export type PlaceKind = (typeof PLACE_KINDS)[number]

/** A block as a reader meets it. Seconds are Unix time. */
export type BlockView = { readonly number: number; readonly hash: `0x${string}`; readonly timestampSeconds: number }

/** Exact decimal text as published, and its currency. */
export type MoneyView = { readonly amount: string; readonly currency: CurrencyCode }

/** `profileId` is the last part of /payees/<id>; null where the name is sealed, withheld or not reported, and so has no profile. */
export type PartyView = {
  readonly type: PartyType
  readonly name: string | null
  readonly sealed: boolean
  readonly profileId: string | null
}

export type AgencyName = { readonly code: AgencyCode; readonly name: string }

/** One line of a list of entries. */
export type EntrySummary = {
  readonly id: string
  readonly agency: AgencyName
  readonly stage: Stage
  readonly date: CalendarDate | null
  readonly period: Period | null
  readonly money: MoneyView | null
  readonly payer: PartyView | null
  readonly payee: PartyView | null
  readonly title: string | null
  readonly status: EntryStatus
  readonly finality: Finality
  readonly disputed: boolean
  readonly recordedAtSeconds: number
  readonly fingerprint: `0x${string}`
  /** In which fields the words of the search stand; absent where none were searched for. */
  readonly matched?: readonly MatchedField[]
  /** Absent where no column asks for them. */
  readonly details?: EntryDetails
}

/** What a list shows of an entry only where a reader asks for it. Profile ids are the last parts of the addresses of their pages. */
export type EntryDetails = {
  /** The agency's own; null where it gave none, or sealed it. */
  readonly reference: string | null
  /** What it belongs to, in the order of REFERENCE_KINDS. One of id and title is there. */
  readonly references: readonly {
    readonly kind: ReferenceKind
    readonly profileId: string
    readonly id: string | null
    readonly title: string | null
  }[]
  readonly sectors: readonly {
    readonly profileId: string
    readonly scheme: string
    readonly code: string | null
    readonly label: string | null
  }[]
  /** Recipients and locations; `code` is the ISO 3166 code of a country. */
  readonly places: readonly {
    readonly profileId: string
    readonly kind: PlaceKind
    readonly code: string | null
    readonly label: string | null
  }[]
}

/** Sum of the standing entries of one stage and currency; never across either. `sum` is exact decimal text. */
export type StageTotal = {
  readonly stage: Stage
  readonly currency: CurrencyCode
  readonly count: number
  readonly sum: string
}

/** Totals of a whole result. `entries` counts all that match; `counted` those that stand and are in `totals`. */
export type ResultTotals = {
  readonly entries: number
  readonly counted: number
  readonly totals: readonly StageTotal[]
  readonly disputed: { readonly count: number; readonly totals: readonly StageTotal[] }
  readonly provisional: { readonly count: number }
}

/** One month (`YYYY-MM`) of a series; null where nothing was published for it, "0" where the sum is zero. */
export type MonthlyPoint = { readonly month: string; readonly sum: string | null; readonly count: number }

/**
 * Monthly sums of one stage and currency, oldest first, without gaps. `undated` entries are left out and counted; so are those `outside`
 * the months shown, of which there are at most 30 years: one mistyped date must not stretch everybody's chart.
 */
export type MonthlySeries = {
  readonly stage: Stage
  readonly currency: CurrencyCode
  readonly points: readonly MonthlyPoint[]
  readonly undated: number
  readonly outside: number
}

export type RankedAgency = { readonly agency: AgencyName; readonly count: number; readonly sum: string }
export type RankedPayee = { readonly payee: PartyView; readonly count: number; readonly sum: string }

/** How far the index has read, and how fresh and complete that is. */
export type Freshness = {
  readonly indexedTo: BlockView | null
  readonly finalizedTo: number | null
  readonly chainHead: number | null
  readonly state: 'starting' | 'following' | 'catching-up' | 'ledger-unreachable' | 'halted'
  readonly problem: string | null
  readonly developmentLedger: boolean
  /** True when the ledger holds invented demonstration data. */
  readonly demonstration: boolean
}

export type AgencyCompleteness = {
  readonly agency: AgencyName
  readonly publications: number
  readonly records: number
  readonly lastPeriod: Period | null
  readonly lastRecordedAtSeconds: number | null
}

export type RecordListView = {
  readonly entries: readonly EntrySummary[]
  readonly totals: ResultTotals
  /** The page shown: the last one where a later one was asked for. */
  readonly page: number
  /** Pages that can be leafed through: at most 2,000, even where `totals.entries` would fill more. */
  readonly pageCount: number
  readonly pageSize: number
  /** Words searched for that no entry has, and the near words found in their place (none: nothing was found). The page says so. */
  readonly readAs: readonly { readonly word: string; readonly as: readonly string[] }[]
}

/** One choice of a facet: `count` entries have it and meet every other condition of the search, this facet's own selection left out. */
export type FacetChoice<Value extends string | number = string> = {
  readonly value: Value
  readonly count: number
  readonly selected: boolean
}
/** `value` is the last part of the address of its profile; `label` as published, null where none is known. */
export type NamedChoice = FacetChoice & { readonly label: string | null }
export type SectorChoice = NamedChoice & { readonly scheme: string | null; readonly code: string | null }
/** `code` is the ISO 3166 code of a country. */
export type PlaceChoice = NamedChoice & { readonly kind: PlaceKind | null; readonly code: string | null }

/**
 * What a search could be narrowed by. Choices are alternatives: choosing one gives exactly its count. Lists are by count, the ordered ones
 * (stages, years, bands, statuses, finality) in their order; payees, sectors and countries are the twelve with most entries. What is selected is
 * always listed, also at 0.
 */
export type FacetsView = {
  readonly stages: readonly FacetChoice<Stage>[]
  readonly agencies: readonly NamedChoice[]
  readonly payees: readonly NamedChoice[]
  readonly sectors: readonly SectorChoice[]
  /** Countries; selected places of another kind too. */
  readonly countries: readonly PlaceChoice[]
  readonly currencies: readonly FacetChoice<CurrencyCode>[]
  /** Calendar or fiscal, as the search says; newest first. */
  readonly years: readonly FacetChoice<number>[]
  readonly bands: readonly FacetChoice<AmountBand>[]
  readonly statuses: readonly FacetChoice<EntryStatus>[]
  readonly finality: readonly FacetChoice<Finality>[]
}

/** A choice of a facet that has too many to list them beside each other. */
export type ListedChoice = SectorChoice & PlaceChoice
export type ChoiceList = {
  /** What is selected, whatever is looked for. */
  readonly chosen: readonly ListedChoice[]
  /** The most frequent ones that have the name looked for. */
  readonly choices: readonly ListedChoice[]
  /** How many have it, those beyond the ones listed and those chosen too. */
  readonly found: number
}

/** Who signed: the post is what the agency's admin wrote when the key was granted; never a person's name. */
export type SignerView = {
  readonly keyId: `0x${string}`
  readonly person: `0x${string}`
  readonly post: string
  readonly kind: 'wallet' | 'passkey' | 'other'
}

export type PublicationView = {
  readonly agency: AgencyName
  readonly sequence: number
  readonly digest: `0x${string}`
  readonly period: Period
  readonly records: number
  readonly parts: number
  readonly partsDelivered: number
  readonly state: 'incomplete' | 'complete' | 'cancelled'
  readonly nilReturn: boolean
  readonly preparer: SignerView
  readonly approver: SignerView
  readonly disputed: { readonly reason: string; readonly sinceSeconds: number } | null
  readonly recordedAtSeconds: number
}

export type BatchView = {
  readonly number: number
  readonly agency: AgencyName
  readonly sequence: number
  readonly part: number
  readonly records: number
  readonly batchHash: `0x${string}`
  readonly payloadHash: `0x${string}`
  readonly recordsRoot: `0x${string}`
  readonly transaction: `0x${string}`
  readonly block: BlockView
  /** `stands`, or why readers set it aside (rules of reading). */
  readonly verdict:
    | { readonly kind: 'stands' }
    | { readonly kind: 'set-aside'; readonly code: string; readonly words: string }
}

/** One step in the history of a record, oldest first; every version keeps its own id and page. */
export type VersionView = {
  readonly id: string
  readonly fingerprint: `0x${string}`
  readonly status: EntryStatus
  readonly money: MoneyView | null
  readonly recordedAtSeconds: number
  readonly finality: Finality
  readonly disputed: boolean
  readonly preparer: SignerView
  readonly approver: SignerView
  readonly reason: string | null
  readonly words: string | null
  readonly current: boolean
  /** What it says otherwise than the version before it; null for the first one, and where a long history is not compared that far back. */
  readonly comparison: {
    readonly before: SpendingRecord
    readonly after: SpendingRecord
    readonly changes: readonly FieldChange[]
  } | null
}

/** A transfer of an ERC-20 token that was made in the transaction which published the record. Addresses are in lower case. */
export type PaymentView = {
  readonly token: `0x${string}`
  readonly from: `0x${string}`
  readonly to: `0x${string}`
  /** In the token's smallest units, as decimal text. */
  readonly units: string
  /** The token's own word, as of when it was indexed; null where it gives none that could be shown. */
  readonly decimals: number | null
  readonly symbol: string | null
  /** The contract that published and paid. */
  readonly wrapper: `0x${string}`
}

/** How a link names another record. */
export type LinkWay = 'record' | 'fingerprint' | 'reference'

/** A record in a chain of money, by the version of it that counts now, or the last that did. `further` leads on in the same direction. */
export type ChainRecord = {
  readonly entry: EntrySummary
  /** The version that the link names, where that is another one. */
  readonly namedId: string | null
  readonly further: readonly ChainLink[]
  /** It stands elsewhere in the chain, or is the record shown: it is not followed a second time. */
  readonly repeated: boolean
  /** It leads on to more than is followed here. */
  readonly goesOn: boolean
}

/**
 * One link that a record publishes, from its side (`before`), or the links of one kind that name a record (`after`). Several records where a
 * reference does not say which is meant.
 */
export type ChainLink = {
  readonly kind: LinkKind
  /** What the link gives to find the record by; null in `after`, where the records found give it. */
  readonly named: { readonly way: LinkWay; readonly text: string } | null
  readonly records: readonly ChainRecord[]
  /** Records beyond those given. */
  readonly more: number
  /** Why none is found. */
  readonly problem: 'no-such-record' | 'not-a-record-id' | 'no-such-fingerprint' | 'no-such-reference' | 'itself' | null
  /** What the same agency's records belong to under that number, where no record has it as its reference. */
  readonly belongsTo: { readonly title: string; readonly profile: string } | null
}

/** Where the money of a record came from and where it went, as far as the agencies say. */
export type ChainView = { readonly before: readonly ChainLink[]; readonly after: readonly ChainLink[] }

/** The last part of the address of each page that a record belongs to; null and absent where it has none. */
export type RecordProfiles = {
  readonly activity: string | null
  readonly programme: string | null
  readonly contract: string | null
  readonly budgetLine: string | null
  readonly sectors: readonly {
    readonly scheme: string
    readonly code: string | null
    readonly label: string | null
    readonly profile: string
  }[]
  readonly places: readonly {
    readonly scheme: string | null
    readonly code: string | null
    readonly label: string | null
    readonly profile: string
  }[]
}

export type RecordView = {
  readonly entry: EntrySummary
  readonly record: SpendingRecord
  /** The exact bytes on the ledger, as text: one canonical JSON line. */
  readonly line: string
  readonly publication: PublicationView
  readonly batch: BatchView
  readonly rowInBatch: number
  /** Made in the batch's own transaction, for this record. */
  readonly payments: readonly PaymentView[]
  readonly history: readonly VersionView[]
  /** What the agency says of itself now: whom to ask, and on which terms its data may be used. */
  readonly description: AgencyDescriptionView | null
  readonly profiles: RecordProfiles
  readonly chain: ChainView
}

export type AgencyDescriptionView = {
  readonly version: number
  readonly names: LocalisedText
  readonly country: string | null
  readonly domain: string | null
  readonly contact: string | null
  /** Every address of `contact`, where it names several: mail addresses, pages, or words, as the agency wrote them. */
  readonly contacts: readonly string[]
  readonly licence: string | null
  readonly fiscalYearStart: string | null
  readonly identifiers: readonly Identifier[]
  /** How often the agency means to publish ("month", "quarter", "year"), and within how many days of the period's end. */
  readonly calendar: { readonly every: string | null; readonly dueDays: number | null }
  /** Codes of agencies, or words, as the agency wrote them. */
  readonly predecessors: readonly string[]
  readonly successors: readonly string[]
}

export type StatusView = {
  readonly freshness: Freshness
  readonly chainId: number | null
  readonly contract: `0x${string}` | null
  readonly batchCount: number
  readonly head: `0x${string}` | null
  readonly digest: `0x${string}` | null
  readonly records: number
  readonly standing: number
  readonly batchesSetAside: readonly BatchView[]
  readonly agencies: readonly AgencyCompleteness[]
  /** Per agency, stage and currency where the ledger's running total and the standing total differ, with what explains it. */
  readonly lagBlocks: number | null
  readonly indexSchemaVersion: string
}
