import type { LanguageTools } from '@/components/language/use-language'
import { parseLedgerSum, serialiseLedgerUnits } from '@/lib/domain/amount'
import { LOCALES } from '@/lib/domain/language'
import { AMOUNT_BANDS, type AmountBand } from '@/lib/domain/views'
import { toDisplayText } from '@/lib/format/display-text'
import type { GlossaryKey } from '@/lib/format/glossary'
import { type Narrowing, parseQueryText, type QueryTerm, resolveSearch } from '@/lib/search-params/query-syntax'
import { EVERY_RECORD, type RecordSearch } from '@/lib/search-params/record-search'

/** One condition of a search in words, and the search without it. */
export type SearchCondition = { readonly text: string; readonly without: RecordSearch }

/** What a search needs to know to speak of codes by name; by the codes and profile ids of the search. */
export type SearchNames = {
  readonly agencies: ReadonlyMap<string, string>
  readonly payees: ReadonlyMap<string, string>
  readonly sectors: ReadonlyMap<string, string>
  readonly places: ReadonlyMap<string, string>
  readonly references: ReadonlyMap<string, string>
}

type Tools = Pick<LanguageTools, 'language' | 'words' | 'say' | 'format'>

/** Every condition of a search, in the order in which the sentence says them; of the words each piece on its own. */
export function toConditions(search: RecordSearch, names: SearchNames, tools: Tools): readonly SearchCondition[] {
  const { words, format } = tools
  const alone = (part: Partial<RecordSearch>): string =>
    filterClauses({ ...EVERY_RECORD, yearBasis: search.yearBasis, ...part }, names, tools).join(' ')
  const textOf = ({ key, value }: Condition): string => {
    switch (key) {
      case 'words':
        return formatPiece(value, tools)
      case 'stages':
      case 'statuses':
      case 'finality':
        return words.glossary[value as GlossaryKey].label
      case 'currencies':
        return `${value}, ${format.currencyName(value)}`
      case 'years':
        return search.yearBasis === 'calendar' ? value : alone({ years: [Number(value)] })
      case 'from':
      case 'to':
      case 'minimum':
      case 'maximum':
        return alone({ [key]: value })
      default:
        return alone({ [key]: [value] })
    }
  }
  return conditionsOf(search).map((condition) => ({ text: textOf(condition), without: condition.without }))
}

/** A piece of what was typed: its words in quotation marks, and what narrows as it was typed. */
export function formatPiece(text: string, tools: Tools): string {
  const [term] = parseQueryText(text).terms
  if (term === undefined) return toDisplayText(text)
  if (term.field !== null || term.excluded) return termClauses([term], tools).join(' ')
  return tools.say(tools.words.records.clauses.quoted, { text: toDisplayText(term.text) })
}

/** One kind of condition in words: "published by Health or Roads". */
export function formatFilter(search: RecordSearch, filter: FilterName, names: SearchNames, tools: Tools): string {
  const alone = { ...EVERY_RECORD, yearBasis: search.yearBasis, [filter]: search[filter] }
  return filterClauses(alone, names, tools).join(' ')
}

const LISTS_BEFORE = [
  'agencies',
  'payees',
  'payeeIdentifiers',
  'sectors',
  'places',
  'references',
  'publications',
  'linked',
  'stages',
  'years',
] as const
const LISTS_AFTER = ['currencies', 'statuses', 'finality', 'bands'] as const
type Condition = {
  readonly key: 'words' | 'from' | 'to' | 'minimum' | 'maximum' | (typeof LISTS_BEFORE | typeof LISTS_AFTER)[number]
  readonly value: string
  readonly without: RecordSearch
}

function conditionsOf(given: RecordSearch): readonly Condition[] {
  const search = { ...given, page: 1 }
  const listed = (key: (typeof LISTS_BEFORE | typeof LISTS_AFTER)[number]): readonly Condition[] =>
    search[key].map((value) => ({
      key,
      value: String(value),
      without: { ...search, [key]: (search[key] as readonly unknown[]).filter((other) => other !== value) },
    }))
  const end = (key: 'from' | 'to' | 'minimum' | 'maximum'): readonly Condition[] =>
    search[key] === null ? [] : [{ key, value: search[key], without: { ...search, [key]: null } }]
  return [
    ...typedConditions(search),
    ...LISTS_BEFORE.flatMap(listed),
    ...end('from'),
    ...end('to'),
    ...LISTS_AFTER.flatMap(listed),
    ...end('minimum'),
    ...end('maximum'),
  ]
}

/** The pieces that were typed; what narrows nothing is told elsewhere. */
function typedConditions(search: RecordSearch): readonly Condition[] {
  return parseQueryText(search.words)
    .parts.filter(({ as }) => as !== 'problem')
    .map(({ start, text }) => {
      const rest = `${search.words.slice(0, start)} ${search.words.slice(start + text.length)}`
      return { key: 'words', value: text, without: { ...search, words: rest.replace(/\s+/g, ' ').trim() } }
    })
}

/** The search as the end of a sentence that begins with a count: "published by Health, at the stage commitment, dated 2025". Empty for every record. */
export function formatSearch(search: RecordSearch, names: SearchNames, tools: Tools): string {
  const { clauses } = tools.words.records
  const { terms, exclusions, ...resolved } = resolveSearch(search)
  const excluded = exclusions.map((narrowing) =>
    tools.say(clauses.not, { clause: narrowingClauses(narrowing, names, tools).join(clauses.join) }),
  )
  return [...termClauses(terms, tools), ...filterClauses(resolved, names, tools), ...excluded].join(clauses.join)
}

/** Words apart are told together, those of one field too. */
function termClauses(terms: readonly QueryTerm[], { words, say, format }: Tools): readonly string[] {
  const { clauses, fields } = words.records
  const groups = new Map<string, QueryTerm[]>()
  for (const term of terms) {
    const key = `${term.excluded} ${term.field}`
    groups.set(key, [...(groups.get(key) ?? []), term])
  }
  return [...groups.values()].map((group) => {
    const { field, excluded } = group[0]!
    const quoted = group.map(({ text }) => say(clauses.quoted, { text: toDisplayText(text) }))
    const list = format.list(quoted, { either: excluded })
    if (field === null) return say(excluded ? clauses.notWords : clauses.words, { list })
    return say(excluded ? clauses.notWordsIn : clauses.wordsIn, { list, field: fields[field] })
  })
}

const narrowingClauses = (narrowing: Narrowing, names: SearchNames, tools: Tools): readonly string[] =>
  filterClauses({ ...EVERY_RECORD, ...narrowing }, names, tools)

type Filters = Omit<RecordSearch, 'words' | 'sort' | 'descending' | 'columns' | 'density' | 'page' | 'unread'>
export type FilterName = Exclude<keyof Filters, 'yearBasis'>

/** What a search narrows by, but for its words. */
function filterClauses(filters: Filters, names: SearchNames, tools: Tools): readonly string[] {
  const { words, say, format, language } = tools
  const { clauses, statusClauses, finalityClauses } = words.records
  const either = (items: readonly string[]) => format.list(items, { either: true })
  const listed = (message: string, items: readonly string[]): readonly string[] =>
    items.length === 0 ? [] : [say(message as '{list}', { list: either(items) })]
  const named = (items: readonly string[], known: ReadonlyMap<string, string>) =>
    items.map((item) => toDisplayText(known.get(item) ?? item))
  const stageWord = (stage: Filters['stages'][number]) =>
    words.glossary[stage].label.toLocaleLowerCase(LOCALES[language])

  return [
    ...listed(clauses.agencies, named(filters.agencies, names.agencies)),
    ...listed(clauses.payees, named(filters.payees, names.payees)),
    ...listed(clauses.payeeIdentifiers, filters.payeeIdentifiers.map(toDisplayText)),
    ...listed(clauses.sectors, named(filters.sectors, names.sectors)),
    ...listed(clauses.places, named(filters.places, names.places)),
    ...listed(clauses.references, named(filters.references, names.references)),
    ...listed(clauses.publications, filters.publications),
    ...listed(clauses.linked, filters.linked),
    ...listed(clauses.stages, filters.stages.map(stageWord)),
    ...listed(filters.yearBasis === 'fiscal' ? clauses.fiscalYears : clauses.years, filters.years.map(String)),
    ...dateClauses(filters, tools),
    ...listed(clauses.currencies, filters.currencies),
    ...listed(
      clauses.statuses,
      filters.statuses.map((status) => statusClauses[status]),
    ),
    ...listed(
      clauses.finality,
      filters.finality.map((finality) => finalityClauses[finality]),
    ),
    ...listed(
      clauses.bands,
      filters.bands.map((band) => formatBand(band, tools)),
    ),
    ...amountClauses(filters, tools),
  ]
}

function dateClauses({ from, to }: Pick<Filters, 'from' | 'to'>, { words, say, format }: Tools): readonly string[] {
  const { clauses } = words.records
  if (from !== null && to !== null) return [say(clauses.between, { from: format.date(from), to: format.date(to) })]
  if (from !== null) return [say(clauses.from, { from: format.date(from) })]
  return to === null ? [] : [say(clauses.to, { to: format.date(to) })]
}

/** One unit of the ledger: a limit that is not itself included lies so far beside the one that was typed. */
const UNIT = 1n
/** A limit with fewer decimals than this was typed as it is. */
const FINE = /\.\d{18}$/

function amountClauses(
  { minimum, maximum }: Pick<Filters, 'minimum' | 'maximum'>,
  { words, say, format }: Tools,
): readonly string[] {
  const { clauses } = words.records
  const above = minimum !== null && FINE.test(minimum) ? beside(minimum, -UNIT) : null
  const below = maximum !== null && FINE.test(maximum) ? beside(maximum, UNIT) : null
  if (minimum !== null && maximum !== null && above === null && below === null) {
    return [say(clauses.amountBetween, { minimum: format.decimal(minimum), maximum: format.decimal(maximum) })]
  }
  return [
    ...(above !== null
      ? [say(clauses.over, { minimum: format.decimal(above) })]
      : minimum === null
        ? []
        : [say(clauses.minimum, { minimum: format.decimal(minimum) })]),
    ...(below !== null
      ? [say(clauses.under, { maximum: format.decimal(below) })]
      : maximum === null
        ? []
        : [say(clauses.maximum, { maximum: format.decimal(maximum) })]),
  ]
}

function beside(limit: string, step: bigint): string | null {
  const typed = serialiseLedgerUnits(parseLedgerSum(limit) + step)
  return FINE.test(typed) ? null : typed
}

/** A band of amounts in words: "1,000 to under 10,000". */
export function formatBand(
  band: AmountBand,
  { words, say, language }: Pick<Tools, 'words' | 'say' | 'language'>,
): string {
  const { bands } = words.records
  const bound = (value: number) => roundNumber(value, language)
  switch (band) {
    case 'negative':
      return bands.negative
    case 'zero':
      return bands.zero
    case 'under-100':
      return say(bands.under, { high: bound(100) })
    default: {
      const next = AMOUNT_BANDS[AMOUNT_BANDS.indexOf(band) + 1]
      if (next === undefined) return say(bands.over, { low: bound(Number(band)) })
      return say(bands.between, { low: bound(Number(band)), high: bound(Number(next)) })
    }
  }
}

/** A bound of a band: all its digits, and from a million on in words. */
function roundNumber(value: number, language: Tools['language']): string {
  const isLong = value >= 1_000_000
  return new Intl.NumberFormat(LOCALES[language], {
    ...(isLong && { notation: 'compact', compactDisplay: 'long' }),
    useGrouping: 'always',
  }).format(value)
}
