import { addDecimals } from '@/lib/domain/decimal-sum'
import type { Aid, Place } from '@/lib/domain/record'
import type { MoneyView } from '@/lib/domain/views'
import type { Words } from '@/lib/messages/messages'

type RecordWords = Words['record']
type Names = { readonly [code: string]: string }

const nameIn = (names: Names, code: string): string | null => (Object.hasOwn(names, code) ? names[code]! : null)

/** Why a record was amended, in a sentence; a code that is not known is shown as it is. */
export const toReasonWords = (reason: string, words: RecordWords): string =>
  nameIn(words.reasons, reason === 'other' ? 'another' : reason) ?? reason

/** Which day the date is, in words; a basis that is not known as it is. */
export const toDateBasisWords = (basis: string, words: RecordWords): string => nameIn(words.dateBasis, basis) ?? basis

export const toLinkKindWords = (kind: string, words: RecordWords): string => nameIn(words.linkKinds, kind) ?? kind

/** The name of a list of codes; a publisher's own list, "local:Service Area", reads "the agency’s “Service Area”". */
export function toSchemeWords(scheme: string, words: RecordWords): string {
  if (scheme.startsWith('local:')) return words.ownScheme.replace('{name}', () => scheme.slice('local:'.length))
  return nameIn(words.schemes, scheme) ?? scheme
}

/** The kind of file that a record was made from; a kind that is not known is shown as it is. */
export const toStandardWords = (standard: string, words: RecordWords): string =>
  nameIn(words.standards, standard) ?? standard

/** What a place is to the record, about a text that names it: "For Kenya". */
export const toPlaceWords = (role: Place['role'] | string, place: string, words: RecordWords): string =>
  (nameIn(words.placeRoles, role) ?? '{place}').replace('{place}', () => place)

/** IATI's own list of kinds of aid: the one that is meant where a record names none. */
const AID_TYPES = '1'

export type AidLine = {
  readonly label: string
  readonly code: string
  /** What the code means; null where it is not known here. */
  readonly name: string | null
  /** The list of the code, where it is another than the usual one. */
  readonly list: string | null
}

/** The codes of a record's aid, each with its meaning where the list is known, in the order of the standard. */
export function toAidLines(aid: Aid, words: RecordWords): readonly AidLine[] {
  const { aidLabels } = words
  const one = (label: string, code: string | undefined, names: Names): readonly AidLine[] =>
    code === undefined ? [] : [{ label, code, name: nameIn(names, code), list: null }]
  return [
    ...one(aidLabels.flow, aid.flow, words.aidFlow),
    ...one(aidLabels.finance, aid.finance, words.aidFinance),
    ...(aid.types ?? []).map(({ code, vocabulary }) => {
      const usual = vocabulary === undefined || vocabulary === AID_TYPES
      const name = usual ? nameIn(words.aidType, code) : null
      return { label: aidLabels.type, code, name, list: usual ? null : vocabulary }
    }),
    ...one(aidLabels.tied, aid.tied, words.aidTied),
    ...one(aidLabels.channel, aid.disbursementChannel, words.aidChannel),
  ]
}

/** A licence as the agency names it: its name in words where it is a known one, and its address where it has one. */
export function toLicence(
  text: string,
  words: RecordWords,
): { readonly name: string | null; readonly href: string | null } {
  const known = Object.keys(words.licences).find((code) => code.toLowerCase() === text.trim().toLowerCase())
  if (known === undefined) return { name: null, href: null }
  return { name: nameIn(words.licences, known), href: LICENCE_PAGES[known] ?? null }
}

const LICENCE_PAGES: Names = {
  'CC0-1.0': 'https://creativecommons.org/publicdomain/zero/1.0/',
  'CC-BY-4.0': 'https://creativecommons.org/licenses/by/4.0/',
  'CC-BY-SA-4.0': 'https://creativecommons.org/licenses/by-sa/4.0/',
  'ODbL-1.0': 'https://opendatacommons.org/licenses/odbl/1-0/',
  'ODC-By-1.0': 'https://opendatacommons.org/licenses/by/1-0/',
  'PDDL-1.0': 'https://opendatacommons.org/licenses/pddl/1-0/',
  'OGL-UK-3.0': 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
  'etalab-2.0': 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/',
}

type MaybeMoney = { readonly amount?: string | undefined; readonly currency?: string | undefined }

/** How much more or less the later amount is, exactly; null where the two are not of one currency, or are the same. */
export function toDifference(
  before: MaybeMoney,
  after: MaybeMoney,
): { readonly money: MoneyView; readonly isMore: boolean } | null {
  if (before.amount === undefined || after.amount === undefined || after.currency === undefined) return null
  if (before.currency !== after.currency) return null
  const difference = addDecimals([after.amount, negate(before.amount)])
  if (/^0(\.0+)?$/.test(difference)) return null
  const isMore = !difference.startsWith('-')
  return { money: { amount: isMore ? difference : difference.slice(1), currency: after.currency }, isMore }
}

const negate = (amount: string): string => (amount.startsWith('-') ? amount.slice(1) : `-${amount}`)
