import { serialiseLedgerUnits } from '@/lib/domain/amount'
import { LANGUAGES, type Language } from '@/lib/domain/language'
import { STAGES, type Stage } from '@/lib/domain/stage'
import type { BlockView, ResultTotals } from '@/lib/domain/views'
import type { RecordSearch } from '@/lib/search-params/record-search'
import { fromLimbs } from '@/lib/store/limbs'
import type { Reader } from '@/lib/store/reader-pool'
import { integers } from '@/lib/store/sql'
import type { Store } from '@/lib/store/store'
import { AGENCY_NAMES } from './entry-rows'
import { getFreshness } from './get-freshness'
import { readKnownNames, stillHolds } from './names/known-names'
import type { Grammar, Party, QuestionKind } from './question/grammar'
import { ARABIC } from './question/grammar-ar'
import { ENGLISH } from './question/grammar-en'
import { SPANISH } from './question/grammar-es'
import { FRENCH } from './question/grammar-fr'
import { toNameLookup } from './question/ledger-names'
import type { NamedMatch } from './question/name-lookup'
import { type SearchNames, toQuestionSearch } from './question/question-search'
import { CurrencyNames, type QuestionAmounts } from './question/read-amount'
import type { QuestionPeriod } from './question/read-period'
import { type ReadQuestion, readQuestion, type UnreadPart } from './question/read-question'
import { createRecordFilter } from './record-filter'
import { readFacts } from './suggest-facts'
import { searchFor } from './suggestion'
import { sumTotals } from './sum-totals'

/** Something on the ledger that a question names. */
export type NamedThing = {
  readonly kind: NamedMatch['kind']
  /** The last part of the address of its page; a payer's name, which has none. */
  readonly id: string
  readonly label: string
  /** How it was recognised: as typed, but for its legal form, by words of its name, or with slips forgiven. */
  readonly fit: NamedMatch['fit']
  /** What its page lists; null for a payer. */
  readonly search: RecordSearch | null
}

/** A piece of the question, and what it was taken for. Of names all of `names` are meant; `alternatives` are like them and not meant. */
export type UnderstoodPart = {
  readonly part: string
  readonly as:
    | { readonly kind: 'stage'; readonly stages: readonly Stage[] }
    | { readonly kind: 'period'; readonly period: QuestionPeriod }
    | { readonly kind: 'amount'; readonly amounts: QuestionAmounts }
    | { readonly kind: 'currency'; readonly currency: string }
    | { readonly kind: 'words'; readonly text: string; readonly alternatives: readonly NamedThing[] }
    | {
        readonly kind: 'name'
        readonly role: 'payer' | 'payee' | 'purpose'
        readonly names: readonly NamedThing[]
        readonly alternatives: readonly NamedThing[]
      }
}

/** A piece that could not be read, and why; `alternatives` may be what was meant. */
export type NotUnderstoodPart = {
  readonly part: string
  readonly reason: UnreadPart['reason']
  readonly alternatives: readonly NamedThing[]
}

/** One payer or payee of a who-question, with what it paid or received at one stage and in one currency. */
export type TopParty = {
  readonly kind: 'agency' | 'payee'
  readonly id: string
  readonly name: string
  readonly stage: Stage
  readonly currency: string
  readonly count: number
  /** Exact decimal text. */
  readonly sum: string
}

/**
 * What came of a question. Data only: the page says it in the reader's language.
 *
 * `understood` in the order of the question. Answered: `search` finds exactly the entries of the answer, and `totals` are its totals, from the
 * same function as the list's. Not answered: `search` has what was understood, and `leftOver` is what was not: a figure for half of a question
 * would be the answer to another one.
 */
export type QuestionAnswer = {
  readonly language: Language
  readonly kind: QuestionKind
  /** Whom a who-question asks for. */
  readonly who: Party | null
  readonly understood: readonly UnderstoodPart[]
  readonly period: QuestionPeriod | null
  readonly search: RecordSearch
  /** The newest block that the answer is of. */
  readonly block: BlockView | null
} & (
  | { readonly answered: true; readonly totals: ResultTotals; readonly top: readonly TopParty[] }
  | {
      readonly answered: false
      readonly notUnderstood: readonly NotUnderstoodPart[]
      readonly leftOver: readonly string[]
    }
)

const GRAMMARS: Readonly<Record<Language, Grammar>> = { en: ENGLISH, fr: FRENCH, es: SPANISH, ar: ARABIC }
/** Payers or payees given for each stage and currency. */
const TOP = 10
/** Names that one name of a question may mean; of more it is not asked. */
const NAMES_MEANT = 500

/**
 * Answers a question like "how much did Leeds City Council pay Acme in 2013": by a grammar over the names of the ledger, in English, French,
 * Spanish or Arabic, the reader's own language first. Null where the text is no question.
 */
export async function answerQuestion({
  store,
  text,
  language,
}: {
  readonly store: Store
  readonly text: string
  readonly language: Language
}): Promise<QuestionAnswer | null> {
  const { indexedTo } = await getFreshness({ store })
  const seconds = indexedTo?.timestampSeconds ?? 0
  const today = new Date(seconds * 1000).toISOString().slice(0, 10)
  const currencies = await store.answer('currencies', (reader) =>
    reader.select<{ code: string }>('SELECT code FROM currency ORDER BY code'),
  )
  for (;;) {
    const names = await readKnownNames(store)
    const lookup = toNameLookup(names)
    const codes = currencies.map(({ code }) => code)
    const read = readBest(language, (grammar) =>
      readQuestion(text, grammar, { names: lookup, currencies: new CurrencyNames(codes, grammar.language), today }),
    )
    if (read === null) return null
    const things = await store.read(async (reader) =>
      (await stillHolds(reader, names)) ? describeNames(reader, read.question, language) : null,
    )
    // The ledger went back over what had been final: its names are read anew.
    if (things === null) continue
    return toAnswer(store, read, things, indexedTo)
  }
}

type Read = { readonly question: ReadQuestion; readonly language: Language }

/** By the reader's language, then by the others: the first that understands all, else the one that leaves least. */
function readBest(language: Language, read: (grammar: Grammar) => ReadQuestion | null): Read | null {
  let best: Read | null = null
  for (const tried of [language, ...LANGUAGES.filter((other) => other !== language)]) {
    const question = read(GRAMMARS[tried])
    if (question === null) continue
    if (best === null || question.unread.length < best.question.unread.length) best = { question, language: tried }
    if (question.unread.length === 0) break
  }
  return best
}

async function toAnswer(
  store: Store,
  { question, language }: Read,
  things: ReadonlyMap<NamedMatch, NamedThing>,
  block: BlockView | null,
): Promise<QuestionAnswer> {
  const ids: SearchNames = new Map([...things].map(([match, { id }]) => [match, id]))
  const search = toQuestionSearch(question, ids)
  const toThings = (matches: readonly NamedMatch[]) => matches.flatMap((match) => things.get(match) ?? [])
  const understood = question.parts.map(({ part, as }): UnderstoodPart => {
    if (as.kind === 'name') {
      return { part, as: { ...as, names: toThings(as.names), alternatives: toThings(as.alternatives) } }
    }
    return as.kind === 'words' ? { part, as: { ...as, alternatives: toThings(as.alternatives) } } : { part, as }
  })
  const period = question.parts.flatMap(({ as }) => (as.kind === 'period' ? as.period : []))[0] ?? null
  const { kind, who } = question
  const answer = { language, kind, who, understood, period, search, block }
  const tooMany = question.parts.filter(({ as }) => as.kind === 'name' && as.names.length > NAMES_MEANT)
  const notUnderstood: NotUnderstoodPart[] = [
    ...question.unread.map(({ alternatives, ...rest }) => ({ ...rest, alternatives: toThings(alternatives) })),
    ...tooMany.map(({ part }) => ({ part, reason: 'ambiguous' as const, alternatives: [] })),
  ]
  if (notUnderstood.length > 0) {
    return { ...answer, answered: false, notUnderstood, leftOver: notUnderstood.map(({ part }) => part) }
  }
  const totals = await sumTotals({ store, search })
  const top = who === null ? [] : await store.read((reader) => readTop(reader, search, who))
  return { ...answer, answered: true, totals, top }
}

/** What is shown of every name that a question has or may mean. */
async function describeNames(
  reader: Reader,
  { parts, unread }: ReadQuestion,
  language: Language,
): Promise<ReadonlyMap<NamedMatch, NamedThing>> {
  const matches = [
    ...parts.flatMap(({ as }) => (as.kind === 'name' ? [...as.names.slice(0, NAMES_MEANT), ...as.alternatives] : [])),
    ...parts.flatMap(({ as }) => (as.kind === 'words' ? as.alternatives : [])),
    ...unread.flatMap(({ alternatives }) => alternatives),
  ]
  const things = new Map<NamedMatch, NamedThing>()
  for (const kind of ['agency', 'payee', 'activity', 'sector', 'place'] as const) {
    const ofKind = matches.filter((match) => match.kind === kind)
    if (ofKind.length === 0) continue
    const ids = ofKind.map(({ localId }) => localId)
    const facts = await readFacts(reader, kind, ids, language)
    for (const match of ofKind) {
      const fact = facts.get(match.localId)
      if (fact === undefined) continue
      const { id, label } = fact
      things.set(match, { kind, id, label, fit: match.fit, search: searchFor(kind, id) })
    }
  }
  for (const match of matches) {
    if (match.kind !== 'payer') continue
    things.set(match, { kind: 'payer', id: match.spelling, label: match.spelling, fit: match.fit, search: null })
  }
  return things
}

/** Agencies or payees of the standing entries that a search finds, by what they paid or received, for each stage and currency; sealed names are in totals only. */
async function readTop(reader: Reader, search: RecordSearch, who: Party): Promise<TopParty[]> {
  const filter = await createRecordFilter(reader, search)
  const column = who === 'payer' ? 'agency' : 'payee'
  const named =
    who === 'payer' ? '' : 'AND e.payee IS NOT NULL AND e.payee NOT IN (SELECT id FROM party WHERE profile IS NULL)'
  const rows = await reader.select<TopRow>(
    // Chosen by the nearest double, with some to spare, and put in exact order below.
    `${filter.with} SELECT t.*, c.code AS currency FROM (
       SELECT e.${column} AS id, e.stage, e.currency AS currency_id, count(*) AS count, sum(e.whole) AS whole, sum(e.fraction) AS fraction
       FROM entry AS e WHERE ${filter.where} AND e.status = 0 AND e.currency IS NOT NULL ${named} GROUP BY e.${column}, e.stage, e.currency
       QUALIFY row_number() OVER (PARTITION BY e.stage, e.currency ORDER BY sum(e.whole)::DOUBLE + sum(e.fraction)::DOUBLE / 1e18 DESC, e.${column}) <= ${TOP * 5}
     ) AS t JOIN currency AS c ON c.id = t.currency_id`,
    filter.parameters,
  )
  const ranked = rows
    .map((row) => ({ ...row, units: fromLimbs(BigInt(row.whole), BigInt(row.fraction)) }))
    .sort((a, b) => (a.units === b.units ? a.id - b.id : a.units < b.units ? 1 : -1))
  const shown = ranked.filter(
    (row) => ranked.filter((other) => other.stage === row.stage && other.currency === row.currency).indexOf(row) < TOP,
  )
  const names = await readParties(reader, who, [...new Set(shown.map(({ id }) => id))])
  return shown
    .sort((a, b) => a.stage - b.stage || (a.currency < b.currency ? -1 : a.currency > b.currency ? 1 : 0))
    .flatMap(({ id, stage, currency, count, units }) => {
      const party = names.get(id)
      if (party === undefined) return []
      const kind = who === 'payer' ? ('agency' as const) : ('payee' as const)
      return [{ kind, ...party, stage: STAGES[stage]!, currency, count, sum: serialiseLedgerUnits(units) }]
    })
}

type TopRow = {
  readonly id: number
  readonly stage: number
  readonly currency: string
  readonly count: number
  readonly whole: number | bigint
  readonly fraction: number | bigint
}

async function readParties(
  reader: Reader,
  who: Party,
  ids: readonly number[],
): Promise<ReadonlyMap<number, { readonly id: string; readonly name: string }>> {
  const from =
    who === 'payer' ? `SELECT id, code, name FROM (${AGENCY_NAMES})` : 'SELECT id, profile AS code, name FROM party'
  const rows = await reader.select<{ id: number; code: string; name: string }>(
    `${from} WHERE list_contains($ids, id)`,
    { ids: integers(ids) },
  )
  return new Map(rows.map(({ id, code, name }) => [id, { id: code, name }]))
}
