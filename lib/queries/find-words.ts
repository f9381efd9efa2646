import type { TermField } from '@/lib/search-params/query-syntax'
import type { Reader } from '@/lib/store/reader-pool'
import { POST_FIELDS } from '@/lib/store/schema'
import { integers } from '@/lib/store/sql'
import { tokenise } from '@/lib/store/tokenise'
import type { Bind } from './bound-values'
import { namesCountry } from './country-names'

/** Spellings tried for a word that no entry holds. */
const SPELLINGS = 5
/** Words that are handed over by their ids rather than looked up again. */
const FEW_TOKENS = 500

/** Something to be found in an entry: all words of `text`, in `field` or anywhere. */
export type SearchTerm = {
  readonly field: TermField | null
  readonly text: string
  readonly phrase: boolean
  readonly excluded: boolean
}

/** Where a word may stand: in which fields of the entry (bits of POST_FIELDS), and in which names beside it. */
type Sources = {
  readonly fields: number
  readonly payee?: true
  readonly payer?: true
  readonly agency?: true
  readonly country?: true
}

const EVERY_FIELD = Object.values(POST_FIELDS).reduce((all, field) => all | field, 0)
const SOURCES: { readonly [Field in TermField | 'any']: Sources } = {
  any: { fields: EVERY_FIELD, payee: true, payer: true, agency: true, country: true },
  payee: { fields: 0, payee: true },
  payer: { fields: 0, payer: true },
  agency: { fields: 0, agency: true },
  title: { fields: POST_FIELDS.title },
  description: { fields: POST_FIELDS.description },
  ref: { fields: POST_FIELDS.reference },
  activity: { fields: POST_FIELDS.activity },
  sector: { fields: POST_FIELDS.classification },
  place: { fields: POST_FIELDS.place, country: true },
}

/** One word of a search as the index knows it: SQL of ours and lists of ids. Empty SQL where nothing can be found there. */
export type FoundWord = {
  /** Name of the common table with its tokens' ids, and of the one with the parties named so. */
  readonly tokens: string
  readonly parties: string | null
  readonly sources: Sources
  /** Names of bound lists of ids; null where no agency, no country is named so. */
  readonly agencies: string | null
  readonly countries: string | null
}

/** The condition of words over `entry AS e`. */
export type FoundWords = {
  /** Common tables, to stand before SELECT. */
  readonly tables: readonly string[]
  /** All required. */
  readonly conditions: readonly string[]
  /** Words that must be there, for saying where they are. */
  readonly words: readonly FoundWord[]
  /** Words that no entry has, and the words read in their place; the list is empty where none is near. */
  readonly readAs: readonly { readonly word: string; readonly as: readonly string[] }[]
}

/** Looks up the words of a search's terms. Words of any letters and cases are bound, or are ids by then. */
export async function findWords(reader: Reader, terms: readonly SearchTerm[], bind: Bind): Promise<FoundWords> {
  const read = terms.map((term) => ({ term, words: [...new Set(tokenise(term.text))] }))
  // A dash between words asks for nothing; alone it asks for what no entry can have.
  const asked = read.filter(({ words }) => words.length > 0)
  const isOnlySigns = asked.length === 0 && terms.some(({ excluded }) => !excluded)
  if (isOnlySigns) return { tables: [], conditions: ['false'], words: [], readAs: [] }

  const lookup = new WordLookup(reader, bind, await readNames(reader, terms))
  const conditions: string[] = []
  for (const { term, words } of asked) {
    const hits: string[] = []
    for (const word of words) hits.push(`e.seq IN (SELECT seq FROM ${await lookup.find(word, term)})`)
    conditions.push(term.excluded ? `NOT (${hits.join(' AND ')})` : hits.join(' AND '))
  }
  const { tables, words, readAs } = lookup
  return { tables, conditions, words, readAs }
}

/** Numbers of up to four digits are years and codes, and single letters are initials: those are found as they are, all else as beginnings. */
const isWhole = (word: string): boolean => /^\d{1,4}$/.test(word) || /^[a-z]$/.test(word)

/** Whether what is said is what is asked for, or begins with it. */
const begins = (said: string, word: string): boolean => said === word || (!isWhole(word) && said.startsWith(word))

/** Names that are few: of agencies, which are renamed, and of countries, which have one in every language. */
type Names = {
  readonly agencies: readonly { readonly id: number; readonly words: readonly string[] }[]
  readonly countries: readonly { readonly id: number; readonly code: string }[]
}

async function readNames(reader: Reader, terms: readonly SearchTerm[]): Promise<Names> {
  if (terms.length === 0) return { agencies: [], countries: [] }
  const agencies = await reader.select<{ id: number; code: string; name: string | null }>(
    `SELECT a.id, a.code, (SELECT arg_max(n.name, (n.block, n.log)) FROM agency_name AS n WHERE n.agency = a.id) AS name FROM agency AS a`,
  )
  const countries = await reader.select<{ id: number; code: string }>('SELECT id, code FROM place WHERE kind = 0')
  return {
    agencies: agencies.map(({ id, code, name }) => ({ id, words: [...tokenise(code), ...tokenise(name ?? '')] })),
    countries,
  }
}

class WordLookup {
  readonly tables: string[] = []
  readonly words: FoundWord[] = []
  readonly readAs: { word: string; as: readonly string[] }[] = []
  #count = 0

  constructor(
    private readonly reader: Reader,
    private readonly bind: Bind,
    private readonly names: Names,
  ) {}

  /** Makes the common table of the entries that have the word where the term asks for it; gives its name. */
  async find(word: string, { field, excluded }: SearchTerm): Promise<string> {
    const index = this.#count++
    const sources = SOURCES[field ?? 'any']
    const agencies = sources.agency
      ? this.names.agencies.filter(({ words }) => words.some((said) => begins(said, word)))
      : []
    const countries = sources.country ? this.names.countries.filter(({ code }) => namesCountry(word, code)) : []
    const tokens = await this.#findTokens(word, agencies.length + countries.length > 0 || excluded)
    this.tables.push(`token${index} AS MATERIALIZED (${tokens.sql})`)
    const inParties = (sources.payee || sources.payer) && tokens.inParties
    if (inParties) {
      const parties = `SELECT party FROM party_post WHERE tid IN (SELECT id FROM token${index})`
      this.tables.push(`party${index} AS MATERIALIZED (${parties})`)
    }
    const ids = (items: readonly { readonly id: number }[]) =>
      items.length === 0 ? null : this.bind(integers(items.map(({ id }) => id)))
    const found: FoundWord = {
      tokens: `token${index}`,
      parties: inParties ? `party${index}` : null,
      sources,
      agencies: ids(agencies),
      countries: ids(countries),
    }
    if (!excluded) this.words.push(found)
    this.tables.push(`hit${index} AS (${hitSql(found)})`)
    return `hit${index}`
  }

  /** SQL of the ids of the words that begin so, or of the nearest ones where nothing does; whether a party's name has one of them. */
  async #findTokens(word: string, isKnown: boolean): Promise<{ sql: string; inParties: boolean }> {
    const found = await findTokens(this.reader, word)
    if (found.ids === 'many') return { sql: tokensSql(word, this.bind(word)), inParties: true }
    if (found.ids.length > 0 || isKnown) return { sql: this.#idsSql(found.ids), inParties: found.inParties }
    const near = await findSpellings(this.reader, word)
    this.readAs.push({ word, as: near.map(({ tok }) => tok) })
    return { sql: this.#idsSql(near.map(({ id }) => id)), inParties: near.length > 0 }
  }

  #idsSql(ids: readonly number[]): string {
    return `SELECT unnest(${this.bind(integers(ids))}) AS id`
  }
}

const tokensSql = (word: string, bound: string): string =>
  isWhole(word)
    ? `SELECT id FROM token WHERE tok = ${bound}`
    : `SELECT id FROM token WHERE tok >= ${bound} AND tok < ${bound} || chr(1114111)`

/** The words that begin so, and whether a party's name has one of them. 'many' where they are too many to be named one by one. */
async function findTokens(reader: Reader, word: string) {
  const [row] = await reader.select<{ ids: readonly number[] | null; in_parties: boolean }>(
    `WITH found AS MATERIALIZED (${tokensSql(word, '$word')} LIMIT ${FEW_TOKENS + 1})
     SELECT (SELECT list(id) FROM found) AS ids, EXISTS (SELECT 1 FROM party_post WHERE tid IN (SELECT id FROM found)) AS in_parties`,
    { word },
  )
  const ids = row!.ids ?? []
  return ids.length > FEW_TOKENS ? { ids: 'many' as const, inParties: true } : { ids, inParties: row!.in_parties }
}

/** Places of the entries that have a word: in their own texts, in a party's name, in the agency's, in a country's. Only what can give some is asked. */
function hitSql({ tokens, parties, sources, agencies, countries }: FoundWord): string {
  const places: string[] = []
  if (sources.fields !== 0) {
    const inFields = sources.fields === EVERY_FIELD ? '' : `AND fields & ${sources.fields} <> 0`
    places.push(`SELECT seq FROM post WHERE tid IN (SELECT id FROM ${tokens}) ${inFields}`)
  }
  if (parties !== null && sources.payee) {
    places.push(`SELECT seq FROM entry WHERE payee IN (SELECT party FROM ${parties})`)
  }
  if (parties !== null && sources.payer) {
    places.push(`SELECT seq FROM entry WHERE payer IN (SELECT party FROM ${parties})`)
  }
  if (agencies !== null) places.push(`SELECT seq FROM entry WHERE agency IN (SELECT unnest(${agencies}))`)
  if (countries !== null) places.push(`SELECT seq FROM entry_place WHERE place IN (SELECT unnest(${countries}))`)
  return places.length === 0 ? 'SELECT 0 AS seq WHERE false' : places.join(' UNION ALL ')
}

/** Near spellings with the same first letter, which is seldom mistyped; references with digits are not taken for words. */
async function findSpellings(reader: Reader, word: string): Promise<{ id: number; tok: string }[]> {
  const length = [...word].length
  if (length < 4) return []
  const rows = await reader.select<{ id: number; tok: string; distance: number }>(
    `SELECT id, tok, damerau_levenshtein(tok, $word) AS distance FROM token
     WHERE left(tok, 1) = left($word, 1) AND length(tok) BETWEEN $shortest AND $longest AND distance <= $farthest
       AND ($digits OR NOT regexp_matches(tok, '[0-9]'))
     ORDER BY distance, tok LIMIT ${SPELLINGS}`,
    { word, shortest: length - 2, longest: length + 2, farthest: length < 8 ? 1 : 2, digits: /\d/.test(word) },
  )
  // The nearest alone: a farther one is another word.
  return rows.filter(({ distance }) => distance === rows[0]!.distance)
}
