import { type CurrencyCode, isAmountText, parseLedgerSum, serialiseLedgerUnits } from '@/lib/domain/amount'
import { type CalendarDate, daysInMonth } from '@/lib/domain/calendar-date'
import { countSlips } from '@/lib/domain/edit-distance'
import { periodBounds } from '@/lib/domain/period'
import { STAGES, type Stage } from '@/lib/domain/stage'
import type { EntryStatus } from '@/lib/domain/views'
import { foldName, readStages } from './stage-words'

/** Where a word may be asked for; `text` is title or description. Null in a term: anywhere. */
export const TERM_FIELDS = [
  'payee',
  'payer',
  'agency',
  'title',
  'description',
  'text',
  'ref',
  'activity',
  'sector',
  'place',
] as const
export type TermField = (typeof TERM_FIELDS)[number]

/**
 * Something to be found in an entry's words. `phrase`: typed in quotation marks, so that its words must stand side by side and as they are
 * spelt. Otherwise all words of `text` must be found (`payee:acme-ltd` has two), as beginnings of words.
 */
export type QueryTerm = {
  readonly field: TermField | null
  readonly text: string
  readonly phrase: boolean
  readonly excluded: boolean
}

/** Conditions that are no words. Lists hold alternatives; both ends are included. What is absent narrows nothing. */
export type Narrowing = {
  readonly stages?: readonly Stage[]
  readonly currencies?: readonly CurrencyCode[]
  readonly statuses?: readonly EntryStatus[]
  readonly years?: readonly number[]
  readonly from?: CalendarDate
  readonly to?: CalendarDate
  readonly minimum?: string
  readonly maximum?: string
}

export type QueryProblemReason =
  | 'unknown-field'
  | 'no-value'
  | 'too-many-words'
  | 'not-a-stage'
  | 'not-a-currency'
  | 'not-a-status'
  | 'not-a-year'
  | 'not-a-date'
  | 'not-an-amount'
  | 'range-backwards'

/** What could not be read, as typed, and why; it narrows nothing, and the page says so. `meant`: the name of a field that is nearly the one typed. */
export type QueryProblem = {
  readonly text: string
  readonly reason: QueryProblemReason
  readonly meant: string | null
}

/** A piece of what was typed, in order: `text` is at `start` of it. Everything but the spaces between is in some piece. */
export type QueryPart = {
  readonly start: number
  readonly text: string
  readonly as: 'term' | 'narrowing' | 'exclusion' | 'problem'
}

export type ParsedQuery = {
  readonly terms: readonly QueryTerm[]
  /** All of it holds. */
  readonly narrowing: Narrowing
  /** None of these holds; each has conditions of one kind. */
  readonly exclusions: readonly Narrowing[]
  readonly problems: readonly QueryProblem[]
  readonly parts: readonly QueryPart[]
}

type NarrowingField = 'amount' | 'date' | 'year' | 'stage' | 'currency' | 'status'

/** Names of fields as they are written before the colon, folded: ours first, then others in English, French and Spanish. */
const FIELD_NAMES: Readonly<Record<TermField | NarrowingField, readonly string[]>> = {
  payee: [
    'payee',
    'supplier',
    'vendor',
    'beneficiary',
    'recipient',
    'beneficiaire',
    'fournisseur',
    'beneficiario',
    'proveedor',
  ],
  payer: ['payer', 'payeur', 'pagador'],
  agency: ['agency', 'publisher', 'organisme', 'organismo'],
  title: ['title', 'titre', 'titulo'],
  description: ['description', 'descripcion'],
  text: ['text', 'texte', 'texto'],
  ref: ['ref', 'reference', 'referencia'],
  activity: [
    'activity',
    'programme',
    'program',
    'project',
    'contract',
    'activite',
    'projet',
    'contrat',
    'actividad',
    'programa',
    'proyecto',
    'contrato',
  ],
  sector: ['sector', 'secteur'],
  place: ['place', 'country', 'region', 'state', 'lieu', 'pays', 'lugar', 'pais'],
  amount: ['amount', 'montant', 'importe', 'monto'],
  date: ['date', 'fecha'],
  year: ['year', 'annee', 'ano'],
  stage: ['stage', 'etape', 'etapa'],
  currency: ['currency', 'devise', 'moneda'],
  status: ['status', 'statut', 'estado'],
}
const FIELD_OF = new Map(
  Object.entries(FIELD_NAMES).flatMap(([field, names]) =>
    names.map((name) => [name, field as TermField | NarrowingField] as const),
  ),
)

const STATUS_WORDS: Readonly<Record<string, EntryStatus>> = {
  stands: 'stands',
  standing: 'stands',
  current: 'stands',
  corrected: 'corrected',
  corrige: 'corrected',
  corregido: 'corrected',
  withdrawn: 'withdrawn',
  retire: 'withdrawn',
  retirado: 'withdrawn',
  withdrawal: 'withdrawal',
  retrait: 'withdrawal',
  retirada: 'withdrawal',
}

/** Words that are looked for at once: each costs a reading of the index. A sentence of 200 characters has some thirty. */
const WORDS_READ = 40
/** Words apart, and in scripts without spaces every two characters, as the index counts them. */
const countWords = (text: string): number => {
  const unspaced = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu)?.length ?? 0
  return (text.match(/[\p{L}\p{M}\p{N}]+/gu)?.length ?? 0) + Math.floor(unspaced / 2)
}

/** What closes what opens. A telephone that bends quotation marks may bend only one of the two. */
const CLOSING: Readonly<Record<string, string>> = { '"': '"”“', '“': '”"“', '„': '“”"', '«': '»', '”': '”"' }
const FIELD = /([\p{L}][\p{L}\p{M}\p{N}_-]{0,39})[:：]/uy
/** Letters from which on a name is taken for a mistyped one. */
const NAME_MISTYPED = 5
const BLANK = /\s/
const RUN = /\S+/y

/** Whole years that may be written as a range of years; longer ones are mistyped. */
const YEARS_SPAN = 200

/**
 * Reads what was typed in the search box.
 *
 * Words apart are all required. `"two words"` is a phrase (also “ ” and « »; one that is not closed goes on to the end). `field:value` and
 * `field:"two words"` ask for words in one field, or narrow by `amount`, `date`, `year`, `stage`, `currency` and `status`: a value, several
 * with commas between where they are names or years, or a range `>5`, `>=5`, `<5`, `<=5`, `5..9`, `5..`, `..9`. A minus before a piece
 * excludes it. Of one name or year asked for twice either will do; ranges asked for twice must both hold.
 *
 * A colon in ordinary text is ordinary: where the name before it is no field of ours, the whole is words ("Re:", "12:30", "ward:7"). It
 * is a problem, and shown, where it looks like syntax all the same: the name is a slip away from a field's, or a range or quotation mark
 * follows. A field of ours with nothing after the colon is a problem too.
 *
 * Total: never refuses. What is typed is a term, a narrowing, an exclusion or a problem; `parts` says which, piece by piece.
 */
export function parseQueryText(text: string): ParsedQuery {
  const parts: QueryPart[] = []
  const terms: QueryTerm[] = []
  const problems: QueryProblem[] = []
  const exclusions: Narrowing[] = []
  const narrowings: Narrowing[] = []

  let at = 0
  let words = 0
  while (at < text.length) {
    if (BLANK.test(text[at]!)) {
      at++
      continue
    }
    const piece = cutPiece(text, at)
    const typed = text.slice(at, piece.end)
    let read = readPiece(piece)
    if ('term' in read) words += countWords(read.term.text)
    if ('term' in read && words > WORDS_READ) read = { problem: 'too-many-words' }
    if ('problem' in read) problems.push({ text: typed, reason: read.problem, meant: read.meant ?? null })
    else if ('term' in read) terms.push(read.term)
    else if (piece.excluded) exclusions.push(read.narrowing)
    else narrowings.push(read.narrowing)
    const as =
      'problem' in read ? 'problem' : 'term' in read ? 'term' : piece.excluded ? ('exclusion' as const) : 'narrowing'
    parts.push({ start: at, text: typed, as })
    at = piece.end
  }
  return { terms, narrowing: joinNarrowings(narrowings), exclusions, problems, parts }
}

type Piece = {
  readonly end: number
  readonly excluded: boolean
  /** As typed before the colon; null where there is none. */
  readonly name: string | null
  readonly value: string
  readonly quoted: boolean
}

/** One piece of the text from `start`, where no blank stands: up to the next blank, or to the mark that closes its quotation. */
function cutPiece(text: string, start: number): Piece {
  const next = text[start + 1]
  const excluded = text[start] === '-' && next !== undefined && next !== '-' && !BLANK.test(next)
  const from = excluded ? start + 1 : start
  if (CLOSING[text[from]!] !== undefined) return { ...cutQuotation(text, from), excluded, name: null, quoted: true }

  FIELD.lastIndex = from
  const name = FIELD.exec(text)?.[1] ?? null
  const valueFrom = name === null ? from : FIELD.lastIndex
  const opens = text[valueFrom]
  if (name !== null && opens !== undefined && CLOSING[opens] !== undefined) {
    return { ...cutQuotation(text, valueFrom), excluded, name, quoted: true }
  }
  RUN.lastIndex = valueFrom
  const value = RUN.exec(text)?.[0] ?? ''
  return { end: valueFrom + value.length, excluded, name, value, quoted: false }
}

function cutQuotation(text: string, from: number): { readonly end: number; readonly value: string } {
  const closing = CLOSING[text[from]!]!
  let to = from + 1
  while (to < text.length && !closing.includes(text[to]!)) to++
  return { end: Math.min(to + 1, text.length), value: text.slice(from + 1, to).trim() }
}

type ReadPiece =
  | { readonly term: QueryTerm }
  | { readonly narrowing: Narrowing }
  | { readonly problem: QueryProblemReason; readonly meant?: string | null }

function readPiece({ name, value, quoted, excluded }: Piece): ReadPiece {
  if (name === null) return { term: { field: null, text: value, phrase: quoted, excluded } }
  const field = FIELD_OF.get(foldName(name))
  if (field === undefined) {
    const meant = findFieldMeant(foldName(name))
    const looksMeant = quoted || /^(?:[<>]|\.\.)|\d\.\.|\.\.\d/.test(value) || (meant !== null && value !== '')
    if (looksMeant) return { problem: 'unknown-field', meant }
    return { term: { field: null, text: value === '' ? name : `${name}:${value}`, phrase: false, excluded } }
  }
  if (value === '') return { problem: 'no-value' }
  switch (field) {
    case 'amount':
      return readAmounts(value)
    case 'date':
      return readDates(value)
    case 'year':
      return readYears(value)
    case 'stage':
      return readList(value, readStages, 'not-a-stage', (stages) => ({
        stages: STAGES.filter((stage) => stages.includes(stage)),
      }))
    case 'currency':
      return readList(value, readCurrency, 'not-a-currency', (currencies) => ({ currencies: sorted(currencies) }))
    case 'status':
      return readList(value, readStatus, 'not-a-status', (statuses) => ({ statuses: sorted(statuses) }))
    default:
      return { term: { field, text: value, phrase: quoted, excluded } }
  }
}

/** The field whose name is one slip away: "agancy". Short names are near too many words ("rate", "note"). */
function findFieldMeant(name: string): string | null {
  if (name.length < NAME_MISTYPED) return null
  for (const known of FIELD_OF.keys())
    if (known.length >= NAME_MISTYPED && countSlips(name, known, 1) === 1) return known
  return null
}

const sorted = <Item extends string | number>(items: readonly Item[]): readonly Item[] =>
  [...new Set(items)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))

function readList<Item>(
  value: string,
  read: (text: string) => readonly Item[] | null,
  problem: QueryProblemReason,
  toNarrowing: (items: readonly Item[]) => Narrowing,
): ReadPiece {
  const items: Item[] = []
  for (const text of value.split(',')) {
    const found = read(text.trim())
    if (found === null) return { problem }
    items.push(...found)
  }
  return { narrowing: toNarrowing(items) }
}

function readCurrency(text: string): readonly CurrencyCode[] | null {
  return /^[A-Za-z]{3}$/.test(text) ? [text.toUpperCase()] : null
}

function readStatus(text: string): readonly EntryStatus[] | null {
  const name = foldName(text)
  return Object.hasOwn(STATUS_WORDS, name) ? [STATUS_WORDS[name]!] : null
}

/** The two ends of what is asked for, as typed; `open` ends are not included. Null on a side without an end. */
type Range = {
  readonly low: { readonly text: string; readonly open: boolean } | null
  readonly high: { readonly text: string; readonly open: boolean } | null
}

function cutRange(value: string): Range | null {
  const compared = /^(>=|<=|≥|≤|>|<)\s*(.+)$/su.exec(value)
  if (compared) {
    const [, sign = '', text = ''] = compared
    const end = { text: text.trim(), open: sign === '>' || sign === '<' }
    return sign.startsWith('>') || sign === '≥' ? { low: end, high: null } : { low: null, high: end }
  }
  const dots = /^(.*?)\s*(?:\.\.+|…)\s*(.*)$/su.exec(value)
  if (dots) {
    const [low = '', high = ''] = [dots[1], dots[2]]
    if (low === '' && high === '') return null
    return {
      low: low === '' ? null : { text: low, open: false },
      high: high === '' ? null : { text: high, open: false },
    }
  }
  const end = { text: value, open: false }
  return { low: end, high: end }
}

const MULTIPLES: Readonly<Record<string, number>> = { '': 0, k: 3, m: 6, mn: 6, bn: 9, b: 9 }
const UNIT = 1n

/** In units of 10^-18, the finest that can be published: so "more than" is "at least one unit more". */
function readAmountUnits(text: string): bigint | null {
  const match = /^([-−]?)(\d{1,3}(?:,\d{3})+|\d{1,18})(?:\.(\d{1,18}))?(k|mn|m|bn|b)?$/i.exec(text)
  if (match === null) return null
  const [, sign = '', whole = '', fraction = '', multiple = ''] = match
  const power = MULTIPLES[multiple.toLowerCase()]!
  const units = BigInt(whole.replaceAll(',', '') + fraction.padEnd(18, '0')) * 10n ** BigInt(power)
  return sign === '' ? units : -units
}

function readAmounts(value: string): ReadPiece {
  const range = cutRange(value)
  if (range === null) return { problem: 'no-value' }
  const low = range.low === null ? null : readAmountUnits(range.low.text)
  const high = range.high === null ? null : readAmountUnits(range.high.text)
  if ((range.low !== null && low === null) || (range.high !== null && high === null))
    return { problem: 'not-an-amount' }
  if (low !== null && high !== null && low > high) return { problem: 'range-backwards' }
  const minimum = low === null ? null : serialiseLedgerUnits(range.low!.open ? low + UNIT : low)
  const maximum = high === null ? null : serialiseLedgerUnits(range.high!.open ? high - UNIT : high)
  if ((minimum !== null && !isAmountText(minimum)) || (maximum !== null && !isAmountText(maximum))) {
    return { problem: 'not-an-amount' }
  }
  return { narrowing: { ...(minimum === null ? {} : { minimum }), ...(maximum === null ? {} : { maximum }) } }
}

function readDates(value: string): ReadPiece {
  const range = cutRange(value)
  if (range === null) return { problem: 'no-value' }
  const low = range.low === null ? null : dayBounds(range.low.text)
  const high = range.high === null ? null : dayBounds(range.high.text)
  if ((range.low !== null && low === null) || (range.high !== null && high === null)) return { problem: 'not-a-date' }
  if (low !== null && high !== null && low.first > high.last) return { problem: 'range-backwards' }
  // After a year is after its last day, and before it before its first.
  const from = low === null ? null : range.low!.open ? shiftDay(low.last, 1) : low.first
  const to = high === null ? null : range.high!.open ? shiftDay(high.first, -1) : high.last
  if ((low !== null && from === null) || (high !== null && to === null)) return { problem: 'not-a-date' }
  return { narrowing: { ...(from === null ? {} : { from }), ...(to === null ? {} : { to }) } }
}

/** First and last day of `2021`, `2021-03` or `2021-03-05`; a month or day may lack its leading zero. */
function dayBounds(text: string): { readonly first: CalendarDate; readonly last: CalendarDate } | null {
  const match = /^([1-9]\d{3})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(text)
  if (match === null) return null
  const [, year, month, day] = match
  const padded = [year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter((part) => part !== undefined).join('-')
  return periodBounds(day === undefined ? padded : `${padded}/${padded}`)
}

/** The day before or after; null outside the years 1000 to 9999, which nothing that can be typed reaches. */
function shiftDay(date: CalendarDate, by: 1 | -1): CalendarDate | null {
  let [year, month, day] = date.split('-').map(Number) as [number, number, number]
  day += by
  if (day === 0) {
    month--
    if (month === 0) [year, month] = [year - 1, 12]
    day = daysInMonth(year, month)
  } else if (day > daysInMonth(year, month)) {
    day = 1
    month++
    if (month === 13) [year, month] = [year + 1, 1]
  }
  if (year < 1000 || year > 9999) return null
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** Years stand as a list, which follows the search's calendar or fiscal years. A range without an end has no list: it is one of days. */
function readYears(value: string): ReadPiece {
  const isYear = (text: string) => /^[1-9]\d{3}$/.test(text)
  const range = cutRange(value)
  if (range === null) return { problem: 'no-value' }
  if (range.low !== null && range.high !== null && range.low !== range.high) {
    if (!isYear(range.low.text) || !isYear(range.high.text)) return { problem: 'not-a-year' }
    const [low, high] = [Number(range.low.text), Number(range.high.text)]
    if (low > high) return { problem: 'range-backwards' }
    if (high - low >= YEARS_SPAN) return { problem: 'not-a-year' }
    return { narrowing: { years: Array.from({ length: high - low + 1 }, (_, index) => low + index) } }
  }
  if (range.low === range.high) {
    return readList(
      value,
      (text) => (isYear(text) ? [Number(text)] : null),
      'not-a-year',
      (years) => ({
        years: sorted(years),
      }),
    )
  }
  return isYear((range.low ?? range.high)!.text) ? readDates(value) : { problem: 'not-a-year' }
}

/** Of lists either will do; of ranges all must hold. */
function joinNarrowings(narrowings: readonly Narrowing[]): Narrowing {
  const joined: { -readonly [Key in keyof Narrowing]: Narrowing[Key] } = {}
  for (const { stages, currencies, statuses, years, ...ranges } of narrowings) {
    if (stages) joined.stages = STAGES.filter((stage) => stages.includes(stage) || joined.stages?.includes(stage))
    if (currencies) joined.currencies = sorted([...(joined.currencies ?? []), ...currencies])
    if (statuses) joined.statuses = sorted([...(joined.statuses ?? []), ...statuses])
    if (years) joined.years = sorted([...(joined.years ?? []), ...years])
    Object.assign(joined, joinRanges(joined, ranges))
  }
  return joined
}

type Ranges = Pick<Narrowing, 'from' | 'to' | 'minimum' | 'maximum'>

function joinRanges(a: Ranges, b: Ranges): Ranges {
  const byUnits = (x: string, y: string) => parseLedgerSum(x) > parseLedgerSum(y)
  const byText = (x: string, y: string) => x > y
  const pick = (
    x: string | undefined,
    y: string | undefined,
    isAfter: (x: string, y: string) => boolean,
    later: boolean,
  ) => (x === undefined ? y : y === undefined ? x : isAfter(x, y) === later ? x : y)
  const from = pick(a.from, b.from, byText, true)
  const to = pick(a.to, b.to, byText, false)
  const minimum = pick(a.minimum, b.minimum, byUnits, true)
  const maximum = pick(a.maximum, b.maximum, byUnits, false)
  return {
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
  }
}

/** What of a search its words can narrow. */
export type NarrowedSearch = {
  readonly words: string
  readonly stages: readonly Stage[]
  readonly currencies: readonly CurrencyCode[]
  readonly statuses: readonly EntryStatus[]
  readonly years: readonly number[]
  readonly from: CalendarDate | null
  readonly to: CalendarDate | null
  readonly minimum: string | null
  readonly maximum: string | null
}

/**
 * A search with what its words narrow merged in. `words` stays as typed; what is to be found of them is in `terms`. `impossible`: the form
 * and the words contradict each other (one stage in the form, another in the words), so that nothing is found; an empty list would be
 * read as "any".
 */
export type Resolved<Search> = Search &
  Pick<ParsedQuery, 'terms' | 'exclusions' | 'problems'> & { readonly impossible: boolean }

/** Merges what a search's words narrow into its filters: the conditions of both hold. */
export function resolveSearch<Search extends NarrowedSearch>(search: Search): Resolved<Search> {
  const { terms, narrowing, exclusions, problems } = parseQueryText(search.words)
  let impossible = false
  function both<Item>(form: readonly Item[], typed: readonly Item[] | undefined): readonly Item[] {
    if (typed === undefined) return form
    if (form.length === 0) return typed
    const common = form.filter((item) => typed.includes(item))
    if (common.length === 0) impossible = true
    return common.length === 0 ? form : common
  }
  const merged = {
    stages: both(search.stages, narrowing.stages),
    currencies: both(search.currencies, narrowing.currencies),
    statuses: both(search.statuses, narrowing.statuses),
    years: both(search.years, narrowing.years),
  }
  const { from, to, minimum, maximum } = joinRanges(
    {
      ...(search.from === null ? {} : { from: search.from }),
      ...(search.to === null ? {} : { to: search.to }),
      ...(search.minimum === null ? {} : { minimum: search.minimum }),
      ...(search.maximum === null ? {} : { maximum: search.maximum }),
    },
    narrowing,
  )
  return {
    ...search,
    ...merged,
    from: from ?? null,
    to: to ?? null,
    minimum: minimum ?? null,
    maximum: maximum ?? null,
    terms,
    exclusions,
    problems,
    impossible,
  }
}
