import type { QueryTerm, TermField } from '@/lib/search-params/query-syntax'
import type { Reader } from '@/lib/store/reader-pool'
import { POST_FIELDS } from '@/lib/store/schema'
import { integers } from '@/lib/store/sql'
import { tokenise } from '@/lib/store/tokenise'
import { variantsOf } from '@/lib/store/word-variants'
import type { Bind } from './bound-values'
import { countryWords, namesCountry } from './country-names'
import { findPhrase } from './find-phrase'
import { beginsWith, findTokens, tokensSql } from './find-tokens'

/** Where a word may stand: in which fields of the entry (bits of POST_FIELDS), and in which names beside it. */
export type Sources = {
  readonly fields: number
  readonly payee?: true
  readonly payer?: true
  readonly agency?: true
  readonly country?: true
  readonly sector?: true
}

const EVERY_FIELD = Object.values(POST_FIELDS).reduce((all, field) => all | field, 0)
const SOURCES: { readonly [Field in TermField | 'any']: Sources } = {
  any: { fields: EVERY_FIELD, payee: true, payer: true, agency: true, country: true },
  payee: { fields: 0, payee: true },
  payer: { fields: 0, payer: true },
  agency: { fields: 0, agency: true },
  title: { fields: POST_FIELDS.title },
  description: { fields: POST_FIELDS.description },
  text: { fields: POST_FIELDS.title | POST_FIELDS.description },
  ref: { fields: POST_FIELDS.reference },
  activity: { fields: POST_FIELDS.activity },
  // A code whose label only other records state is found by that label too.
  sector: { fields: POST_FIELDS.classification, sector: true },
  place: { fields: POST_FIELDS.place, country: true },
}

/** One word or phrase of a search as the index knows it: SQL of ours and lists of ids. Null where nothing can be found there. */
export type FoundWord = {
  /** Name of the common table of its tokens' ids. */
  readonly tokens: string
  /** Name of the common table (seq, fields) of the entries whose own texts have it, and where; only the fields asked for. */
  readonly posts: string | null
  /** Name of the common table of the parties named so. */
  readonly parties: string | null
  readonly sources: Sources
  /** Names of bound lists of ids. */
  readonly agencies: string | null
  readonly countries: string | null
  readonly sectors: string | null
}

/** The condition of words over `entry AS e`. */
export type FoundWords = {
  /** Common tables, to stand before SELECT. */
  readonly tables: readonly string[]
  /** All required. */
  readonly conditions: readonly string[]
  /** Words that must be there, for saying where they are. */
  readonly words: readonly FoundWord[]
  /** Words that no entry has, or hardly any, and the words read in their place; the list is empty where none is near. */
  readonly readAs: readonly { readonly word: string; readonly as: readonly string[] }[]
}

/**
 * Looks up the words of a search's terms. Words of any letters and cases are bound, or are ids by then.
 *
 * A word is found as the beginning of words; numbers of up to four digits and single letters as they are. Where no entry has it, or one or
 * two have words that merely begin so, near words are found beside: a letter put in, left out, taken for another or two swapped, the first
 * one too. A phrase is found as it is spelt, see {@link findPhrase}. An excluded word takes away what it would find, near words apart.
 */
export async function findWords(reader: Reader, terms: readonly QueryTerm[], bind: Bind): Promise<FoundWords> {
  const read = terms.map((term) => ({ term, words: tokenise(term.text) }))
  // A dash between words asks for nothing; alone it asks for what no entry can have.
  const asked = read.filter(({ words }) => words.length > 0)
  const isOnlySigns = asked.length === 0 && terms.some(({ excluded }) => !excluded)
  if (isOnlySigns) return { tables: [], conditions: ['false'], words: [], readAs: [] }

  const lookup = new WordLookup(reader, bind, await readNames(reader, terms))
  const conditions: string[] = []
  for (const { term, words } of asked) {
    const hits: string[] = []
    if (term.phrase) hits.push(await lookup.findPhrase(words, term))
    else for (const word of new Set(words)) hits.push(await lookup.findWord(word, term))
    const found = hits.map((hit) => `e.seq IN (SELECT seq FROM ${hit})`).join(' AND ')
    conditions.push(term.excluded ? `NOT (${found})` : found)
  }
  const { tables, words, readAs } = lookup
  return { tables, conditions, words, readAs }
}

/** Names that are few: of agencies, which are renamed, of countries, which have one in every language, and of sectors. */
export type Names = {
  /** Words of the code, and of the present name. */
  readonly agencies: readonly { readonly id: number; readonly names: readonly (readonly string[])[] }[]
  readonly countries: readonly { readonly id: number; readonly code: string }[]
  readonly sectors: readonly { readonly id: number; readonly names: readonly (readonly string[])[] }[]
}

async function readNames(reader: Reader, terms: readonly QueryTerm[]): Promise<Names> {
  const asks = (source: 'agency' | 'country' | 'sector') => terms.some(({ field }) => SOURCES[field ?? 'any'][source])
  const agencies = !asks('agency')
    ? []
    : await reader.select<{ id: number; code: string; name: string | null }>(
        `SELECT a.id, a.code, (SELECT arg_max(n.name, (n.block, n.log)) FROM agency_name AS n WHERE n.agency = a.id) AS name FROM agency AS a`,
      )
  const countries = !asks('country')
    ? []
    : await reader.select<{ id: number; code: string }>('SELECT id, code FROM place WHERE kind = 0')
  const sectors = !asks('sector')
    ? []
    : await reader.select<{ id: number; code: string | null; label: string | null }>(
        'SELECT id, code, label FROM sector',
      )
  const toNames = (...texts: (string | null)[]) => texts.map((text) => tokenise(text ?? ''))
  return {
    agencies: agencies.map(({ id, code, name }) => ({ id, names: toNames(code, name) })),
    countries,
    sectors: sectors.map(({ id, code, label }) => ({ id, names: toNames(code, label) })),
  }
}

type Identified = { readonly id: number }

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
  async findWord(word: string, term: QueryTerm): Promise<string> {
    const sources = SOURCES[term.field ?? 'any']
    const variants = variantsOf(word)
    const isNamed = (names: readonly (readonly string[])[]): boolean =>
      names.some((words) => words.some((said) => variants.some((variant) => beginsWith(said, variant))))
    const agencies = sources.agency ? this.names.agencies.filter(({ names }) => isNamed(names)) : []
    const sectors = sources.sector ? this.names.sectors.filter(({ names }) => isNamed(names)) : []
    const countries = sources.country
      ? this.names.countries.filter(({ code }) => variants.some((variant) => namesCountry(variant, code)))
      : []
    const isKnown = agencies.length + countries.length + sectors.length > 0
    const tokens = await findTokens(this.reader, variants, !isKnown && !term.excluded)
    if (tokens.near !== null) this.readAs.push({ word, as: tokens.near })
    const index = this.#count++
    const ids = tokens.ids === 'many' ? tokensSql(variants, this.bind) : this.#idsSql(tokens.ids)
    this.tables.push(`token${index} AS MATERIALIZED (${ids})`)
    const inFields = sources.fields === EVERY_FIELD ? '' : `AND fields & ${sources.fields} <> 0`
    return this.#addHit(index, term, {
      posts: `SELECT seq, fields FROM post WHERE tid IN (SELECT id FROM token${index}) ${inFields}`,
      parties: tokens.inParties ? `SELECT party FROM party_post WHERE tid IN (SELECT id FROM token${index})` : null,
      agencies,
      countries,
      sectors,
    })
  }

  /** The same for words that must stand side by side. */
  async findPhrase(words: readonly string[], term: QueryTerm): Promise<string> {
    const sources = SOURCES[term.field ?? 'any']
    const isNamed = ({ names }: { readonly names: readonly (readonly string[])[] }): boolean =>
      names.some((said) => standsIn(words, said))
    const index = this.#count++
    const phrase = await findPhrase({ reader: this.reader, bind: this.bind, words, sources })
    this.tables.push(`token${index} AS MATERIALIZED (${this.#idsSql(phrase.tokens)})`)
    return this.#addHit(index, term, {
      posts: phrase.posts,
      parties: phrase.parties.length === 0 ? null : this.#idsSql(phrase.parties, 'party'),
      agencies: sources.agency ? this.names.agencies.filter(isNamed) : [],
      countries: sources.country
        ? this.names.countries.filter(({ code }) => countryWords(code).some((said) => standsIn(words, said)))
        : [],
      sectors: sources.sector ? this.names.sectors.filter(isNamed) : [],
    })
  }

  #addHit(
    index: number,
    { field, excluded }: QueryTerm,
    found: {
      readonly posts: string | null
      readonly parties: string | null
      readonly agencies: readonly Identified[]
      readonly countries: readonly Identified[]
      readonly sectors: readonly Identified[]
    },
  ): string {
    const sources = SOURCES[field ?? 'any']
    const hasPosts = sources.fields !== 0 && found.posts !== null
    const hasParties = (sources.payee || sources.payer) && found.parties !== null
    if (hasPosts) this.tables.push(`post${index} AS (${found.posts})`)
    if (hasParties) this.tables.push(`party${index} AS MATERIALIZED (${found.parties})`)
    const ids = (items: readonly Identified[]) =>
      items.length === 0 ? null : this.bind(integers(items.map(({ id }) => id)))
    const word: FoundWord = {
      tokens: `token${index}`,
      posts: hasPosts ? `post${index}` : null,
      parties: hasParties ? `party${index}` : null,
      sources,
      agencies: ids(found.agencies),
      countries: ids(found.countries),
      sectors: ids(found.sectors),
    }
    if (!excluded) this.words.push(word)
    this.tables.push(`hit${index} AS (${hitSql(word)})`)
    return `hit${index}`
  }

  #idsSql(ids: readonly number[], column = 'id'): string {
    return `SELECT unnest(${this.bind(integers(ids))}) AS ${column}`
  }
}

/** Whether words stand in a text in this order, side by side. */
export function standsIn(words: readonly string[], text: readonly string[]): boolean {
  for (let at = 0; at + words.length <= text.length; at++) {
    if (words.every((word, place) => text[at + place] === word)) return true
  }
  return false
}

/** Places of the entries that have it: in their own texts, in a party's name, in the agency's, a country's or a sector's. Only what can give some is asked. */
function hitSql({ posts, parties, sources, agencies, countries, sectors }: FoundWord): string {
  const places: string[] = []
  if (posts !== null) places.push(`SELECT seq FROM ${posts}`)
  if (parties !== null && sources.payee) {
    places.push(`SELECT seq FROM entry WHERE payee IN (SELECT party FROM ${parties})`)
  }
  if (parties !== null && sources.payer) {
    places.push(`SELECT seq FROM entry WHERE payer IN (SELECT party FROM ${parties})`)
  }
  if (agencies !== null) places.push(`SELECT seq FROM entry WHERE agency IN (SELECT unnest(${agencies}))`)
  if (countries !== null) places.push(`SELECT seq FROM entry_place WHERE place IN (SELECT unnest(${countries}))`)
  if (sectors !== null) places.push(`SELECT seq FROM entry_sector WHERE sector IN (SELECT unnest(${sectors}))`)
  return places.length === 0 ? 'SELECT 0 AS seq WHERE false' : places.join(' UNION ALL ')
}
