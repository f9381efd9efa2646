import { parseLedgerSum } from '@/lib/domain/amount'
import { isSeal } from '@/lib/domain/is-seal'
import { periodBounds } from '@/lib/domain/period'
import type { LocalisedText, Party, Reference, SpendingRecord } from '@/lib/domain/record'
import { STAGES } from '@/lib/domain/stage'
import { AMOUNT_BANDS, type AmountBand, REFERENCE_KINDS } from '@/lib/domain/views'
import { EVERY_RECORD, type RecordSearch } from '@/lib/search-params/record-search'
import { toPlaceRow, toReferenceRow, toSectorRow } from '@/lib/store/mention-rows'
import { toPartyRow } from '@/lib/store/party-profile'
import type { ModelEntry } from '@/lib/store/testing/random-ledger'
import { tokenise } from '@/lib/store/tokenise'

/** Up to which block the plain ledger is final. */
export const FINALIZED = 60

/** Where the random ledger's agencies begin their years, as month and day. */
const YEAR_STARTS: Readonly<Record<string, string>> = { moh: '04-01', dot: '07-15', 'city-of-x': '01-01' }
const COUNTRY_NAMES: Readonly<Record<string, string>> = {
  KE: 'Kenya Kenia كينيا',
  NP: 'Nepal Népal نيبال',
  FR: 'France Francia فرنسا',
}

/** Units of 10^-18 of an entry's amount; null for a withdrawal. */
export const unitsOf = ({ record }: ModelEntry): bigint | null =>
  record.amount === undefined ? null : parseLedgerSum(record.amount)

function boundsOf({ record }: ModelEntry): { first: string; last: string } | null {
  if (record.date !== undefined) return { first: record.date, last: record.date }
  return record.period === undefined ? null : periodBounds(record.period)
}

/** The year of an entry by the plain reading of its date or period. */
export function yearOf(entry: ModelEntry, basis: RecordSearch['yearBasis']): number | null {
  const bounds = boundsOf(entry)
  if (bounds === null) return null
  const start = basis === 'fiscal' ? YEAR_STARTS[entry.agency]! : '01-01'
  const year = (day: string) => Number(day.slice(0, 4)) - (day.slice(5) < start ? 1 : 0)
  return year(bounds.first) === year(bounds.last) ? year(bounds.first) : null
}

export function bandOf(entry: ModelEntry): AmountBand | null {
  const units = unitsOf(entry)
  if (units === null) return null
  if (units <= 0n) return units < 0n ? 'negative' : 'zero'
  const reached = AMOUNT_BANDS.slice(3).filter((bound) => units >= parseLedgerSum(bound))
  return reached.at(-1) ?? 'under-100'
}

export const finalityOf = ({ block }: ModelEntry) => (block > FINALIZED ? ('provisional' as const) : ('final' as const))

const open = (text: string | undefined): string | null => (text === undefined || isSeal(text) ? null : text)

/** Profile ids of an entry's classifications, each once. */
export function sectorsOf({ record }: ModelEntry): readonly string[] {
  const rows = (record.classifications ?? []).flatMap(({ scheme, code, label }) =>
    open(code) === null && open(label) === null ? [] : [toSectorRow({ scheme, code: open(code), label: open(label) })],
  )
  return [...new Set(rows.map(({ profile }) => profile))]
}

/** Profile ids of the places where an entry's money went, each once. */
export function placesOf({ record }: ModelEntry): readonly string[] {
  const rows = (record.places ?? [])
    .filter(({ role }) => role === 'recipient' || role === 'location')
    .map(({ country, region, regionScheme, label }) => {
      const kind = country !== undefined ? 'country' : region !== undefined ? 'region' : 'label'
      return toPlaceRow({ kind, scheme: regionScheme ?? null, code: country ?? region ?? null, label: label ?? null })
    })
  return [...new Set(rows.map(({ profile }) => profile))]
}

export const payeeOf = ({ record }: ModelEntry): string | null =>
  record.payee === undefined ? null : toPartyRow(record.payee).profile

/** Profile ids of what an entry belongs to. */
export function referencesOf({ record, agency }: ModelEntry): readonly string[] {
  const references = [record.activity, record.programme, record.contract, record.budgetLine]
  return references.flatMap((reference, index) => {
    const [id, title] = [open(reference?.id), reference?.title?.en ?? null]
    const kind = REFERENCE_KINDS[index]!
    return id === null && title === null ? [] : [toReferenceRow({ kind, agency, id, title }).profile]
  })
}

/** Record ids that an entry names. Its links give references, and a reference of the random ledger is the id of the record's first version, with slashes. */
const linkedBy = ({ record }: ModelEntry): readonly string[] =>
  (record.links ?? []).map(({ reference = '' }) => reference.replaceAll('/', '-'))

/** The record id of an entry that is the first version of its record; none of another. */
function firstId({ agency, sequence, row, record }: ModelEntry): readonly string[] {
  return record.ref === `${agency}/${sequence}/${row}` ? [`${agency}-${sequence}-${row}`] : []
}

const textsOf = (text: LocalisedText | undefined): string[] => Object.values(text ?? {})
const referenceTexts = (reference: Reference | undefined): string[] => [
  reference?.id ?? '',
  ...textsOf(reference?.title),
]
const partyTexts = (party: Party | undefined): string[] =>
  party?.name !== undefined && isSeal(party.name)
    ? []
    : [party?.name ?? '', ...(party?.identifiers ?? []).map(({ id }) => id)]

/** Every word that finds an entry. */
function wordsOf({ record, agency }: ModelEntry): readonly string[] {
  const texts = [
    record.ref,
    ...textsOf(record.title),
    ...textsOf(record.description),
    ...[record.activity, record.programme, record.contract, record.budgetLine].flatMap(referenceTexts),
    ...(record.classifications ?? []).flatMap(({ code, label }) => [code ?? '', label ?? '']),
    ...(record.places ?? []).flatMap(placeTexts),
    ...partyTexts(record.payee),
    ...partyTexts(record.payer),
    agency,
    `Agency ${agency}`,
  ]
  return texts.filter((text) => !isSeal(text)).flatMap(tokenise)
}

function placeTexts({ role, country = '', region = '', label = '' }: NonNullable<SpendingRecord['places']>[number]) {
  const names = role === 'recipient' || role === 'location' ? (COUNTRY_NAMES[country] ?? '') : ''
  return [country, region, label, names]
}

/** Whether an entry is among what a search finds, by the plain reading of both. Words are single words, with or without a minus before them. */
export function isFound(entry: ModelEntry, search: RecordSearch): boolean {
  const units = unitsOf(entry)
  const bounds = boundsOf(entry)
  const some = <Item>(list: readonly Item[], ...items: readonly (Item | null)[]) =>
    list.length === 0 || items.some((item) => item !== null && list.includes(item))
  const identifiers = entry.record.payee?.identifiers ?? []
  return (
    some(search.agencies, entry.agency) &&
    some(search.payees, payeeOf(entry)) &&
    some(search.payeeIdentifiers, ...identifiers.map(({ scheme, id }) => `${scheme}:${id}`)) &&
    some(search.sectors, ...sectorsOf(entry)) &&
    some(search.places, ...placesOf(entry)) &&
    some(search.references, ...referencesOf(entry)) &&
    some(search.publications, `${entry.agency}-${entry.sequence}`) &&
    some(search.linked, ...linkedBy(entry)) &&
    some<string>(search.stages, entry.record.stage) &&
    some(search.years, yearOf(entry, search.yearBasis)) &&
    some(search.currencies, entry.record.currency ?? null) &&
    some(search.statuses, entry.status) &&
    some(search.finality, finalityOf(entry)) &&
    some(search.bands, bandOf(entry)) &&
    (search.from === null || (bounds !== null && bounds.first >= search.from)) &&
    (search.to === null || (bounds !== null && bounds.last <= search.to)) &&
    (search.minimum === null || (units !== null && units >= parseLedgerSum(search.minimum))) &&
    (search.maximum === null || (units !== null && units <= parseLedgerSum(search.maximum))) &&
    hasWords(entry, search.words)
  )
}

function hasWords(entry: ModelEntry, text: string): boolean {
  if (text === '') return true
  const words = wordsOf(entry)
  return text.split(' ').every((typed) => {
    const isExcluded = typed.startsWith('-')
    const asked = tokenise(typed)
    return asked.every((word) => words.some((said) => said.startsWith(word))) !== isExcluded
  })
}

/** A search of every kind of condition, few of them at once; what it asks for by profile is taken from `entries`. */
export function createRandomSearch(random: (below: number) => number, entries: readonly ModelEntry[]): RecordSearch {
  const pick = <Item>(items: readonly Item[]): Item => items[random(items.length)]!
  const maybe = <Value>(value: () => Value, otherwise: Value, chance = 4): Value =>
    random(chance) === 0 ? value() : otherwise
  const some = <Item>(items: readonly Item[]): (() => readonly Item[]) => {
    return () => items.filter(() => random(2) === 0)
  }
  const profiles = (read: (entry: ModelEntry) => readonly string[]) => () => [
    ...new Set([...read(pick(entries)), ...read(pick(entries))]),
  ]
  const bound = () =>
    pick(['0', '12', '-7.50', '100.1', '0.00000000005', '999999999999999999', '-999999999999999999.6'])
  return {
    ...EVERY_RECORD,
    words: maybe(() => pick(WORDS), ''),
    agencies: maybe(some(['city-of-x', 'dot', 'moh']), []),
    payees: maybe(
      profiles((entry) => [payeeOf(entry) ?? 'none-0123456789']),
      [],
      6,
    ),
    payeeIdentifiers: maybe(some(['GB-COH:01234567', 'local:V:1', 'GB-COH:0']), [], 8),
    sectors: maybe(profiles(sectorsOf), [], 6),
    places: maybe(profiles(placesOf), [], 6),
    references: maybe(profiles(referencesOf), [], 10),
    publications: maybe(
      profiles(({ agency, sequence }) => [`${agency}-${sequence}`]),
      [],
      12,
    ),
    linked: maybe(profiles(firstId), [], 12),
    stages: maybe(some(STAGES.slice(0, 4)), []),
    years: maybe(some([2019, 2020, 2021, 2022, 2023]), []),
    yearBasis: pick(['calendar', 'fiscal']),
    from: maybe(() => pick(['2020-03-11', '2022-12-01', '2021-01-01']), null, 8),
    to: maybe(() => pick(['2023-01-31', '2022-06-30', '2023-05-31']), null, 8),
    currencies: maybe(some(['EUR', 'GBP', 'JPY']), []),
    statuses: maybe(some(['stands', 'corrected', 'withdrawn', 'withdrawal'] as const), [], 6),
    finality: maybe(some(['provisional', 'final'] as const), [], 6),
    bands: maybe(some(AMOUNT_BANDS), [], 6),
    minimum: maybe(bound, null, 6),
    maximum: maybe(bound, null, 6),
    sort: pick(['date', 'amount', 'recorded']),
    descending: random(2) === 0,
  }
}

const WORDS = [
  'road',
  'hôpital water',
  'школа',
  '道路',
  'nepal',
  'kenya -audit',
  'كينيا',
  'ltd roadside',
  '-road',
  'primary education',
  'elmstead',
  'bridges treasury',
  '-ltd -kenia -water',
  'city-of-x',
  '01234567',
  '77777',
]
