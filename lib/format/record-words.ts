import type { DateBasis, LINK_KINDS, PLACE_ROLES } from '@/lib/domain/record'

const AMENDMENT_REASON_WORDS: { readonly [reason: string]: string } = {
  'wrong-amount': 'The amount was wrong.',
  'wrong-payee': 'The payee was wrong.',
  'wrong-date': 'The date was wrong.',
  'wrong-classification': 'The classification was wrong.',
  duplicate: 'The record was a duplicate.',
  'published-in-error': 'The record was published in error.',
  refunded: 'The money was refunded.',
  legal: 'A legal reason.',
  other: 'Another reason.',
}

/** Why a record was amended, in a sentence; a code that is not known is shown as it is. */
export const formatAmendmentReason = (reason: string): string => AMENDMENT_REASON_WORDS[reason] ?? reason

const DATE_BASIS_WORDS: { readonly [basis in DateBasis]: string } = {
  transaction: 'the day of the transaction',
  payment: 'the day of payment',
  invoice: 'the day of the invoice',
  posting: 'the day it was entered in the books',
  clearing: 'the day the payment cleared',
  award: 'the day of the award',
  signature: 'the day of signature',
  'not-stated': 'the source does not say',
}

export const formatDateBasis = (basis: string): string =>
  (DATE_BASIS_WORDS as { readonly [basis: string]: string })[basis] ?? basis

const LINK_WORDS: { readonly [kind in (typeof LINK_KINDS)[number]]: string } = {
  paysFor: 'Pays for',
  partOf: 'Is part of',
  onwardOf: 'Passes on',
  refundOf: 'Refunds',
}

export const formatLinkKind = (kind: string): string =>
  (LINK_WORDS as { readonly [kind: string]: string })[kind] ?? kind

const PLACE_WORDS: { readonly [role in (typeof PLACE_ROLES)[number]]: string } = {
  recipient: 'for',
  location: 'used in',
  payer: 'payer in',
  payee: 'payee in',
}

export const formatPlaceRole = (role: string): string =>
  (PLACE_WORDS as { readonly [role: string]: string })[role] ?? role

const SCHEME_WORDS: { readonly [scheme: string]: string } = {
  'iati-sector-1': 'OECD DAC purpose',
  'iati-sector-2': 'OECD DAC category',
  cofog: 'COFOG, functions of government',
}

/** The name of a list of codes; a publisher's own list, "local:Service Area", reads "the agency's “Service Area”". */
export function formatScheme(scheme: string): string {
  if (scheme.startsWith('local:')) return `the agency's “${scheme.slice('local:'.length)}”`
  return SCHEME_WORDS[scheme] ?? scheme
}

const STANDARD_WORDS: { readonly [standard: string]: string } = {
  iati: 'IATI activity file',
  csv: 'CSV in the layout of this project',
  'uk-spend-csv': 'UK file of spending over a threshold (CSV)',
}

/** The kind of file that a record was made from; a kind that is not known is shown as it is. */
export const formatStandard = (standard: string): string => STANDARD_WORDS[standard] ?? standard
