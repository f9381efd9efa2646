import { type CurrencyCode, isAmountText } from '@/lib/domain/amount'
import { type AgencyCode, isAgencyCode } from '@/lib/domain/record-id'
import { isStage, STAGES, type Stage } from '@/lib/domain/stage'
import type { EntryStatus } from '@/lib/domain/views'

export const SORTS = ['date', 'amount', 'recorded'] as const
export type Sort = (typeof SORTS)[number]
export const ENTRY_STATUSES = [
  'stands',
  'corrected',
  'withdrawn',
  'withdrawal',
] as const satisfies readonly EntryStatus[]

/** A parameter of the address that narrows nothing, and why. The page shows it: left out silently, it would widen a total. */
export type UnreadParameter = { readonly name: string; readonly value: string; readonly reason: UnreadReason }
export type UnreadReason =
  | 'not-a-filter'
  | 'not-an-agency-code'
  | 'not-a-payee'
  | 'not-a-stage'
  | 'not-a-year'
  | 'not-a-currency'
  | 'not-an-amount'
  | 'not-a-status'
  | 'not-a-sort'
  | 'not-a-page'
  | 'too-long'
  | 'given-twice'

/** Which entries, in which order. Lists hold alternatives; an empty list, null or '' narrows nothing; what is given is all required. */
export type RecordSearch = {
  /** Words as typed; every one must be found in the entry. */
  readonly words: string
  readonly agencies: readonly AgencyCode[]
  /** Profile id of a payee. */
  readonly payee: string | null
  readonly stages: readonly Stage[]
  readonly years: readonly number[]
  readonly currencies: readonly CurrencyCode[]
  readonly statuses: readonly EntryStatus[]
  /** Exact decimals, both included. */
  readonly minimum: string | null
  readonly maximum: string | null
  readonly sort: Sort
  readonly descending: boolean
  /** From 1. */
  readonly page: number
  readonly unread: readonly UnreadParameter[]
}

/** Every entry, newest first. */
export const EVERY_RECORD: RecordSearch = {
  words: '',
  agencies: [],
  payee: null,
  stages: [],
  years: [],
  currencies: [],
  statuses: [],
  minimum: null,
  maximum: null,
  sort: 'date',
  descending: true,
  page: 1,
  unread: [],
}

/** As Next and `URLSearchParams` give them. */
export type SearchParameters = URLSearchParams | Readonly<Record<string, string | readonly string[] | undefined>>

/** Longest text that is searched for, in characters. */
const WORDS_LENGTH = 200
/** Shown back at most: enough for a person's mistake, too little for a flood. */
const UNREAD_SHOWN = 20
/** What advertisers and mailers add to links; no reader means a filter by it. */
const TRACKING = /^(utm_.*|fbclid|gclid|mc_cid|mc_eid|ref_src|_rsc)$/

type Read<Value> = { readonly value: Value } | { readonly reason: UnreadReason }
const isPayeeId = (text: string): boolean => /^[a-z0-9]+(?:-[a-z0-9]+)*-[0-9a-f]{10}$/.test(text) && text.length <= 60

const readAgency = (text: string): Read<AgencyCode> =>
  isAgencyCode(text) ? { value: text } : { reason: 'not-an-agency-code' }
const readStage = (text: string): Read<Stage> => (isStage(text) ? { value: text } : { reason: 'not-a-stage' })
const readYear = (text: string): Read<number> =>
  /^[1-9]\d{3}$/.test(text) ? { value: Number(text) } : { reason: 'not-a-year' }
const readCurrency = (text: string): Read<CurrencyCode> =>
  /^[A-Z]{3}$/.test(text) ? { value: text } : { reason: 'not-a-currency' }
const readStatus = (text: string): Read<EntryStatus> => {
  const status = ENTRY_STATUSES.find((known) => known === text)
  return status === undefined ? { reason: 'not-a-status' } : { value: status }
}
const readWords = (text: string): Read<string> => {
  const words = text.normalize('NFC').replace(/\s+/g, ' ').trim()
  return words.length > WORDS_LENGTH ? { reason: 'too-long' } : { value: words }
}
const readPayee = (text: string): Read<string> => (isPayeeId(text) ? { value: text } : { reason: 'not-a-payee' })
const readAmount = (text: string): Read<string> => (isAmountText(text) ? { value: text } : { reason: 'not-an-amount' })
const readPage = (text: string): Read<number> =>
  /^[1-9]\d{0,6}$/.test(text) ? { value: Number(text) } : { reason: 'not-a-page' }
const readSort = (text: string): Read<{ sort: Sort; descending: boolean }> => {
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

/**
 * Reads the address of a list of records. Never refuses as a whole: what cannot be read stands in `unread` with its reason. Parameters that
 * a form leaves empty narrow nothing.
 */
export function parseRecordSearch(parameters: SearchParameters): RecordSearch {
  const unread: UnreadParameter[] = []
  const given = new Map<string, string[]>()
  const leaveUnread = (name: string, value: string, reason: UnreadReason): void => {
    // Whole: cut short, it might be readable when the next page reads it.
    if (unread.length < UNREAD_SHOWN) unread.push({ name, value, reason })
  }
  for (const [name, value] of toPairs(parameters)) {
    if (value.trim() === '' || TRACKING.test(name)) continue
    if (!(NAMES as readonly string[]).includes(name)) leaveUnread(name, value, 'not-a-filter')
    else if (given.has(name)) given.get(name)!.push(value)
    else given.set(name, [value])
  }

  function one<Value>(name: Name, read: (text: string) => Read<Value>, absent: Value): Value {
    let found: { value: Value } | null = null
    for (const text of given.get(name) ?? []) {
      const result = read(text)
      if ('reason' in result) leaveUnread(name, text, result.reason)
      else if (found === null) found = result
      else leaveUnread(name, text, 'given-twice')
    }
    return found === null ? absent : found.value
  }
  function many<Value extends string | number>(
    name: Name,
    read: (text: string) => Read<Value>,
    order: (a: Value, b: Value) => number,
  ): readonly Value[] {
    const values = new Set<Value>()
    for (const text of given.get(name) ?? []) {
      const result = read(text)
      if ('reason' in result) leaveUnread(name, text, result.reason)
      else values.add(result.value)
    }
    return [...values].sort(order)
  }

  const { sort, descending } = one('sort', readSort, { sort: EVERY_RECORD.sort, descending: EVERY_RECORD.descending })
  return {
    words: one('q', readWords, ''),
    agencies: many('agency', readAgency, byText),
    payee: one<string | null>('payee', readPayee, null),
    stages: many('stage', readStage, (a, b) => STAGES.indexOf(a) - STAGES.indexOf(b)),
    years: many('year', readYear, (a, b) => a - b),
    currencies: many('currency', readCurrency, byText),
    statuses: many('status', readStatus, (a, b) => ENTRY_STATUSES.indexOf(a) - ENTRY_STATUSES.indexOf(b)),
    minimum: one<string | null>('min', readAmount, null),
    maximum: one<string | null>('max', readAmount, null),
    sort,
    descending,
    page: one('page', readPage, 1),
    unread,
  }
}

const NAMES = ['q', 'agency', 'payee', 'stage', 'year', 'currency', 'status', 'min', 'max', 'sort', 'page'] as const
type Name = (typeof NAMES)[number]
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/**
 * The canonical query string of a search, without `?`; '' for every record. Defaults are left out, lists are in a fixed order, and what
 * could not be read is kept, so that the next page says so too. parseRecordSearch reads it back to the same search.
 */
export function serialiseRecordSearch(search: RecordSearch): string {
  const parameters = new URLSearchParams()
  // A default that a second value was refused beside must stand, or that one would be read in its place.
  const twice = (name: Name): boolean =>
    search.unread.some((item) => item.name === name && item.reason === 'given-twice')
  if (search.words !== '') parameters.append('q', search.words)
  for (const agency of search.agencies) parameters.append('agency', agency)
  if (search.payee !== null) parameters.append('payee', search.payee)
  for (const stage of search.stages) parameters.append('stage', stage)
  for (const year of search.years) parameters.append('year', String(year))
  for (const currency of search.currencies) parameters.append('currency', currency)
  for (const status of search.statuses) parameters.append('status', status)
  if (search.minimum !== null) parameters.append('min', search.minimum)
  if (search.maximum !== null) parameters.append('max', search.maximum)
  if (search.sort !== EVERY_RECORD.sort || search.descending !== EVERY_RECORD.descending || twice('sort')) {
    parameters.append('sort', `${search.sort}-${search.descending ? 'desc' : 'asc'}`)
  }
  if (search.page !== 1 || twice('page')) parameters.append('page', String(search.page))
  for (const { name, value } of search.unread) parameters.append(name, value)
  return parameters.toString()
}
