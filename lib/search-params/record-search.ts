import { type CurrencyCode, isAmountText } from '@/lib/domain/amount'
import { type CalendarDate, isCalendarDate } from '@/lib/domain/calendar-date'
import { type AgencyCode, isAgencyCode, parseRecordId } from '@/lib/domain/record-id'
import { isStage, STAGES, type Stage } from '@/lib/domain/stage'
import { AMOUNT_BANDS, type AmountBand, type EntryStatus, type Finality } from '@/lib/domain/views'

export const SORTS = ['date', 'amount', 'recorded'] as const
export type Sort = (typeof SORTS)[number]
export const ENTRY_STATUSES = [
  'stands',
  'corrected',
  'withdrawn',
  'withdrawal',
] as const satisfies readonly EntryStatus[]
export const FINALITIES = ['provisional', 'final'] as const satisfies readonly Finality[]
export const YEAR_BASES = ['calendar', 'fiscal'] as const
export type YearBasis = (typeof YEAR_BASES)[number]
export const DENSITIES = ['comfortable', 'compact'] as const
export type Density = (typeof DENSITIES)[number]
/** What a list can show of an entry, in the order in which it does. */
export const RECORD_COLUMNS = [
  'date',
  'payee',
  'payer',
  'agency',
  'title',
  'reference',
  'activity',
  'sector',
  'place',
  'stage',
  'amount',
  'status',
  'recorded',
] as const
export type RecordColumn = (typeof RECORD_COLUMNS)[number]

/** A parameter of the address that narrows nothing, and why. The page shows it: left out silently, it would widen a total. */
export type UnreadParameter = { readonly name: string; readonly value: string; readonly reason: UnreadReason }
export type UnreadReason =
  | 'not-a-filter'
  | 'not-an-agency-code'
  | 'not-a-payee'
  | 'not-an-identifier'
  | 'not-a-sector'
  | 'not-a-place'
  | 'not-an-activity'
  | 'not-a-publication'
  | 'not-a-record'
  | 'not-a-stage'
  | 'not-a-year'
  | 'not-a-year-basis'
  | 'not-a-date'
  | 'not-a-currency'
  | 'not-an-amount'
  | 'not-a-band'
  | 'not-a-status'
  | 'not-a-finality'
  | 'not-a-sort'
  | 'not-a-column'
  | 'not-a-density'
  | 'not-a-page'
  | 'too-long'
  | 'given-twice'

/** Which entries, in which order. Lists hold alternatives; an empty list, null or '' narrows nothing; what is given is all required. */
export type RecordSearch = {
  /** Words as typed; every one must be found in the entry. */
  readonly words: string
  readonly agencies: readonly AgencyCode[]
  /** Profile ids of payees. */
  readonly payees: readonly string[]
  /** Scheme, colon, id as published ("GB-COH:01234567"): everything paid to whoever carries it, under whatever name. */
  readonly payeeIdentifiers: readonly string[]
  /** Profile ids of classifications. */
  readonly sectors: readonly string[]
  /** Profile ids of recipient places and locations: "ke" for Kenya. */
  readonly places: readonly string[]
  /** Profile ids of activities, programmes, contracts and budget lines. */
  readonly references: readonly string[]
  /** Code of the agency, hyphen, sequence number ("moh-12"): the entries that one signed publication brought. */
  readonly publications: readonly string[]
  /** Record ids: the entries whose links name one of these records, in any of its versions. */
  readonly linked: readonly string[]
  readonly stages: readonly Stage[]
  readonly years: readonly number[]
  /** Whether `years` are calendar years, or each agency's own fiscal years, named by the year in which they begin. */
  readonly yearBasis: YearBasis
  /** The entry's whole date or period lies within the two, both included. */
  readonly from: CalendarDate | null
  readonly to: CalendarDate | null
  readonly currencies: readonly CurrencyCode[]
  readonly statuses: readonly EntryStatus[]
  readonly finality: readonly Finality[]
  readonly bands: readonly AmountBand[]
  /** Exact decimals, both included. */
  readonly minimum: string | null
  readonly maximum: string | null
  readonly sort: Sort
  readonly descending: boolean
  /** The columns to show; empty for the usual ones. */
  readonly columns: readonly RecordColumn[]
  readonly density: Density
  /** From 1. */
  readonly page: number
  readonly unread: readonly UnreadParameter[]
}

/** Every entry, newest first. */
export const EVERY_RECORD: RecordSearch = {
  words: '',
  agencies: [],
  payees: [],
  payeeIdentifiers: [],
  sectors: [],
  places: [],
  references: [],
  publications: [],
  linked: [],
  stages: [],
  years: [],
  yearBasis: 'calendar',
  from: null,
  to: null,
  currencies: [],
  statuses: [],
  finality: [],
  bands: [],
  minimum: null,
  maximum: null,
  sort: 'date',
  descending: true,
  columns: [],
  density: 'comfortable',
  page: 1,
  unread: [],
}

/** As Next and `URLSearchParams` give them. */
export type SearchParameters = URLSearchParams | Readonly<Record<string, string | readonly string[] | undefined>>

/** Longest text that is searched for, in characters; of an identifier too. */
const WORDS_LENGTH = 200
/** Longest profile id that an index makes. */
const PROFILE_LENGTH = 100
/** Shown back at most: enough for a person's mistake, too little for a flood. */
const UNREAD_SHOWN = 40
/** What advertisers and mailers add to links; no reader means a filter by it. */
const TRACKING = /^(utm_.*|fbclid|gclid|mc_cid|mc_eid|ref_src|_rsc)$/

type Read<Value> = { readonly value: Value } | { readonly reason: UnreadReason }
type Reading<Value> = (text: string) => Read<Value>

const isProfile = (text: string): boolean => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text) && text.length <= PROFILE_LENGTH
function isPublication(text: string): boolean {
  const [, agency = ''] = /^(.+)-[1-9]\d{0,8}$/.exec(text) ?? []
  return isAgencyCode(agency)
}
const isHashedProfile = (text: string): boolean => isProfile(text) && /-[0-9a-f]{10}$/.test(text)

const readIf =
  (is: (text: string) => boolean, reason: UnreadReason): Reading<string> =>
  (text) =>
    is(text) ? { value: text } : { reason }
const readOneOf =
  <Value extends string>(known: readonly Value[], reason: UnreadReason): Reading<Value> =>
  (text) => {
    const value = known.find((item) => item === text)
    return value === undefined ? { reason } : { value }
  }

const readAgency: Reading<AgencyCode> = readIf(isAgencyCode, 'not-an-agency-code')
const readPayee = readIf(isHashedProfile, 'not-a-payee')
const readSector = readIf(isProfile, 'not-a-sector')
const readPlace = readIf(isProfile, 'not-a-place')
const readReference = readIf(isHashedProfile, 'not-an-activity')
const readPublication = readIf(isPublication, 'not-a-publication')
const readLinked = readIf((text) => parseRecordId(text) !== null, 'not-a-record')
const readStage: Reading<Stage> = (text) => (isStage(text) ? { value: text } : { reason: 'not-a-stage' })
const readYear: Reading<number> = (text) =>
  /^[1-9]\d{3}$/.test(text) ? { value: Number(text) } : { reason: 'not-a-year' }
const readYearBasis = readOneOf(YEAR_BASES, 'not-a-year-basis')
const readDate: Reading<CalendarDate> = readIf(isCalendarDate, 'not-a-date')
const readCurrency: Reading<CurrencyCode> = readIf((text) => /^[A-Z]{3}$/.test(text), 'not-a-currency')
const readStatus = readOneOf(ENTRY_STATUSES, 'not-a-status')
const readFinality = readOneOf(FINALITIES, 'not-a-finality')
const readBand = readOneOf(AMOUNT_BANDS, 'not-a-band')
const readColumn = readOneOf(RECORD_COLUMNS, 'not-a-column')
const readDensity = readOneOf(DENSITIES, 'not-a-density')
const readIdentifier: Reading<string> = (text) => {
  if (text.length > WORDS_LENGTH) return { reason: 'too-long' }
  return /^[^:]+:./s.test(text) ? { value: text } : { reason: 'not-an-identifier' }
}
const readWords: Reading<string> = (text) => {
  const words = text.normalize('NFC').replace(/\s+/g, ' ').trim()
  return words.length > WORDS_LENGTH ? { reason: 'too-long' } : { value: words }
}
const readAmount = readIf(isAmountText, 'not-an-amount')
const readPage: Reading<number> = (text) =>
  /^[1-9]\d{0,6}$/.test(text) ? { value: Number(text) } : { reason: 'not-a-page' }
const readSort: Reading<{ sort: Sort; descending: boolean }> = (text) => {
  const match = /^(date|amount|recorded)-(asc|desc)$/.exec(text)
  return match === null
    ? { reason: 'not-a-sort' }
    : { value: { sort: match[1] as Sort, descending: match[2] === 'desc' } }
}

function toPairs(parameters: SearchParameters): readonly (readonly [string, string])[] {
  if (parameters instanceof URLSearchParams) return [...parameters]
  return Object.entries(parameters).flatMap(([name, value]) =>
    value === undefined
      ? []
      : typeof value === 'string'
        ? [[name, value] as const]
        : value.map((item) => [name, item] as const),
  )
}

const NAMES = [
  'q',
  'agency',
  'payee',
  'payeeId',
  'sector',
  'place',
  'activity',
  'publication',
  'linked',
  'stage',
  'year',
  'years',
  'from',
  'to',
  'currency',
  'status',
  'finality',
  'band',
  'min',
  'max',
  'sort',
  'columns',
  'density',
  'page',
] as const
type Name = (typeof NAMES)[number]

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
const byPlaceIn =
  <Value>(known: readonly Value[]) =>
  (a: Value, b: Value): number =>
    known.indexOf(a) - known.indexOf(b)

/** The parameters of one address: reads them by name, and keeps what cannot be read. */
class GivenParameters {
  readonly unread: UnreadParameter[] = []
  readonly #given = new Map<string, string[]>()

  constructor(parameters: SearchParameters) {
    for (const [name, value] of toPairs(parameters)) {
      if (value.trim() === '' || TRACKING.test(name)) continue
      if (!(NAMES as readonly string[]).includes(name)) this.#leaveUnread(name, value, 'not-a-filter')
      else if (this.#given.has(name)) this.#given.get(name)!.push(value)
      else this.#given.set(name, [value])
    }
  }

  #leaveUnread(name: string, value: string, reason: UnreadReason): void {
    // Whole: cut short, it might be readable when the next page reads it.
    if (this.unread.length < UNREAD_SHOWN) this.unread.push({ name, value, reason })
  }

  one<Value, Absent>(name: Name, read: Reading<Value>, absent: Absent): Value | Absent {
    let found: { value: Value } | null = null
    for (const text of this.#given.get(name) ?? []) {
      const result = read(text)
      if ('reason' in result) this.#leaveUnread(name, text, result.reason)
      else if (found === null) found = result
      else this.#leaveUnread(name, text, 'given-twice')
    }
    return found === null ? absent : found.value
  }

  many<Value extends string | number>(
    name: Name,
    read: Reading<Value>,
    order: (a: Value, b: Value) => number,
    split: (text: string) => readonly string[] = (text) => [text],
  ): readonly Value[] {
    const values = new Set<Value>()
    for (const text of (this.#given.get(name) ?? []).flatMap(split)) {
      const result = read(text)
      if ('reason' in result) this.#leaveUnread(name, text, result.reason)
      else values.add(result.value)
    }
    return [...values].sort(order)
  }
}

/** One parameter says all columns; a form's checkboxes say each on its own. */
const splitColumns = (text: string): readonly string[] => text.split(',').filter((item) => item.trim() !== '')

/**
 * Reads the address of a list of records. Never refuses as a whole: what cannot be read stands in `unread` with its reason. Parameters that
 * a form leaves empty narrow nothing.
 */
export function parseRecordSearch(parameters: SearchParameters): RecordSearch {
  const given = new GivenParameters(parameters)
  const { sort, descending } = given.one('sort', readSort, EVERY_RECORD)
  return {
    words: given.one('q', readWords, ''),
    agencies: given.many('agency', readAgency, byText),
    payees: given.many('payee', readPayee, byText),
    payeeIdentifiers: given.many('payeeId', readIdentifier, byText),
    sectors: given.many('sector', readSector, byText),
    places: given.many('place', readPlace, byText),
    references: given.many('activity', readReference, byText),
    publications: given.many('publication', readPublication, byText),
    linked: given.many('linked', readLinked, byText),
    stages: given.many('stage', readStage, byPlaceIn(STAGES)),
    years: given.many('year', readYear, (a, b) => a - b),
    yearBasis: given.one('years', readYearBasis, EVERY_RECORD.yearBasis),
    from: given.one('from', readDate, null),
    to: given.one('to', readDate, null),
    currencies: given.many('currency', readCurrency, byText),
    statuses: given.many('status', readStatus, byPlaceIn(ENTRY_STATUSES)),
    finality: given.many('finality', readFinality, byPlaceIn(FINALITIES)),
    bands: given.many('band', readBand, byPlaceIn(AMOUNT_BANDS)),
    minimum: given.one('min', readAmount, null),
    maximum: given.one('max', readAmount, null),
    sort,
    descending,
    columns: given.many('columns', readColumn, byPlaceIn(RECORD_COLUMNS), splitColumns),
    density: given.one('density', readDensity, EVERY_RECORD.density),
    page: given.one('page', readPage, 1),
    unread: given.unread,
  }
}

/** Every parameter of a search by itself: null for a default, which is left out. */
const listed = (search: RecordSearch): readonly (readonly [Name, string | number | null, string | number | null])[] => [
  ['q', search.words, ''],
  ...search.agencies.map((value) => ['agency', value, null] as const),
  ...search.payees.map((value) => ['payee', value, null] as const),
  ...search.payeeIdentifiers.map((value) => ['payeeId', value, null] as const),
  ...search.sectors.map((value) => ['sector', value, null] as const),
  ...search.places.map((value) => ['place', value, null] as const),
  ...search.references.map((value) => ['activity', value, null] as const),
  ...search.publications.map((value) => ['publication', value, null] as const),
  ...search.linked.map((value) => ['linked', value, null] as const),
  ...search.stages.map((value) => ['stage', value, null] as const),
  ...search.years.map((value) => ['year', value, null] as const),
  ['years', search.yearBasis, EVERY_RECORD.yearBasis],
  ['from', search.from, null],
  ['to', search.to, null],
  ...search.currencies.map((value) => ['currency', value, null] as const),
  ...search.statuses.map((value) => ['status', value, null] as const),
  ...search.finality.map((value) => ['finality', value, null] as const),
  ...search.bands.map((value) => ['band', value, null] as const),
  ['min', search.minimum, null],
  ['max', search.maximum, null],
  ['sort', sortText(search), sortText(EVERY_RECORD)],
  ['columns', search.columns.join(','), ''],
  ['density', search.density, EVERY_RECORD.density],
  ['page', search.page, EVERY_RECORD.page],
]

const sortText = ({ sort, descending }: Pick<RecordSearch, 'sort' | 'descending'>): string =>
  `${sort}-${descending ? 'desc' : 'asc'}`

/**
 * The canonical query string of a search, without `?`; '' for every record. Defaults are left out, lists are in a fixed order, and what
 * could not be read is kept, so that the next page says so too. parseRecordSearch reads it back to the same search.
 */
export function serialiseRecordSearch(search: RecordSearch): string {
  const parameters = new URLSearchParams()
  // A default that a second value was refused beside must stand, or that one would be read in its place.
  const twice = (name: Name): boolean =>
    search.unread.some((item) => item.name === name && item.reason === 'given-twice')
  for (const [name, value, usual] of listed(search)) {
    if (value !== null && (value !== usual || twice(name)) && value !== '') parameters.append(name, String(value))
  }
  for (const { name, value } of search.unread) parameters.append(name, value)
  return parameters.toString()
}

/** What two searches share that find the same entries, in whatever order and look: the key of answers about the whole result. */
export function serialiseResult(search: RecordSearch): string {
  const { sort, descending, columns, density, page, unread } = EVERY_RECORD
  return serialiseRecordSearch({ ...search, sort, descending, columns, density, page, unread })
}
