import type { CurrencyCode } from './amount'
import type { CalendarDate } from './calendar-date'
import type { Period } from './period'
import type { Stage } from './stage'

/** Texts by BCP 47 language tag; `und` where the source does not say which language. */
export type LocalisedText = { readonly [language: string]: string }

export const PARTY_TYPES = ['organisation', 'government', 'individual', 'multiple', 'withheld', 'not-reported'] as const
export type PartyType = (typeof PARTY_TYPES)[number]

/** An identifier in a register: `scheme` is an org-id.guide list code ("GB-COH"), "IATI", or the publisher's own ("local"). */
export type Identifier = { readonly scheme: string; readonly id: string }

/** `name` is as written by the publisher, or a seal (see {@link SpendingRecord.sealed}). */
export type Party = {
  readonly type: PartyType
  readonly name?: string
  readonly identifiers?: readonly Identifier[]
  readonly country?: string
}

/** `share` is a percentage as decimal text. Scheme codes: "iati-sector-1" (DAC 5), "cofog", "local:<column>", … */
export type Classification = {
  readonly scheme: string
  readonly code?: string
  readonly label?: string
  readonly share?: string
}

/** Something the record belongs to: an activity, contract, budget line or programme of the publisher. */
export type Reference = { readonly id?: string; readonly title?: LocalisedText }

export const PLACE_ROLES = ['recipient', 'location', 'payer', 'payee'] as const
export type Place = {
  readonly role: (typeof PLACE_ROLES)[number]
  readonly country?: string
  readonly region?: string
  readonly regionScheme?: string
  readonly label?: string
  readonly share?: string
}

export const LINK_KINDS = ['paysFor', 'partOf', 'onwardOf', 'refundOf'] as const
export type LinkKind = (typeof LINK_KINDS)[number]
/** A link to another record: by record id or fingerprint of this ledger, or by the publisher's reference. */
export type Link = {
  readonly kind: LinkKind
  readonly record?: string
  readonly fingerprint?: string
  readonly reference?: string
}

export type DocumentLink = { readonly title?: LocalisedText; readonly url?: string; readonly sha256?: string }

/** IATI aid codes, as published. */
export type Aid = {
  readonly flow?: string
  readonly finance?: string
  readonly types?: readonly { readonly vocabulary?: string; readonly code: string }[]
  readonly tied?: string
  readonly disbursementChannel?: string
}

export const AMENDMENT_REASONS = [
  'wrong-amount',
  'wrong-payee',
  'wrong-date',
  'wrong-classification',
  'duplicate',
  'published-in-error',
  'refunded',
  'legal',
  'other',
] as const

/** This record answers an earlier one of the same name: the one with `fingerprint`, which must stand when this one is read. */
export type Amendment = {
  readonly kind: 'correction' | 'withdrawal'
  readonly fingerprint: string
  readonly reason: string
  readonly words?: string
}

export const DATE_BASES = [
  'transaction',
  'payment',
  'invoice',
  'posting',
  'clearing',
  'award',
  'signature',
  'not-stated',
] as const
export type DateBasis = (typeof DATE_BASES)[number]

/** Where the record came from. `keyedDigest` stands in place of `sha256` when anything in the publication is sealed. */
export type Source = {
  readonly standard: string
  readonly version?: string
  readonly sha256?: string
  readonly keyedDigest?: string
  readonly row?: number
  readonly element?: string
}

/**
 * One published statement about public money: format 1 of the ledger. The norm is `lib/record-format/record.schema.json`.
 *
 * Units: `amount` is an exact decimal of `currency` (see isAmountText); a withdrawal has neither.
 * Absence: what the source does not say is absent; an empty string never stands for it, but for `ref`.
 */
export type SpendingRecord = {
  /** The agency's own reference; with `refBasis: 'derived'`, the activity or contract identifier, else empty. */
  readonly ref: string
  /** Which line of `ref`; `x-` + 16 hex + `-n` when derived. */
  readonly part?: string
  readonly refBasis?: 'derived'
  readonly stage: Stage
  readonly date?: CalendarDate
  readonly dateBasis?: DateBasis
  readonly period?: Period
  readonly valueDate?: CalendarDate
  readonly amount?: string
  readonly currency?: CurrencyCode
  readonly payer?: Party
  readonly payee?: Party
  readonly title?: LocalisedText
  readonly description?: LocalisedText
  readonly classifications?: readonly Classification[]
  readonly activity?: Reference
  readonly contract?: Reference
  readonly budgetLine?: Reference
  readonly programme?: Reference
  readonly places?: readonly Place[]
  readonly links?: readonly Link[]
  readonly documents?: readonly DocumentLink[]
  readonly aid?: Aid
  readonly tax?: 'net' | 'gross'
  readonly amends?: Amendment
  /** JSON Pointers of the sealed values, sorted; each of those values is a seal: `sealed:` + 64 hex digits. */
  readonly sealed?: readonly string[]
  readonly source?: Source
  /** What the source standard has no other home for, verbatim: strings, objects and arrays, never numbers that are not safe integers. */
  readonly ext?: { readonly [key: string]: unknown }
}
