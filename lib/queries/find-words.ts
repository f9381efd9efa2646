import { countSlips } from '@/lib/domain/edit-distance'
import type { QueryTerm, TermField } from '@/lib/search-params/query-syntax'
import type { Reader } from '@/lib/store/reader-pool'
import { POST_FIELDS } from '@/lib/store/schema'
import { tokenise } from '@/lib/store/tokenise'
import { variantsOf } from '@/lib/store/word-variants'
import { hasSeqIn, isAmong, isFew, rowsAmong } from './among-ids'
import type { Bind } from './bound-values'
import { countryWords, hasCountryWord } from './country-names'
import { findPhrase } from './find-phrase'
import { beginsWith, findTokens, tokensSql } from './find-tokens'
import { slipsForgiven } from './names/word-list'

/** Where a word may stand: in which fields of the entry (bits of POST_FIELDS), and in which names beside it. */
export type Sources = {
  readonly fields: number
  readonly agency?: true
  readonly country?: true
  readonly sector?: true
}

const EVERY_FIELD = Object.values(POST_FIELDS).reduce((all, field) => all | field, 0)
const SOURCES: { readonly [Field in TermField | 'any']: Sources } = {
  any: { fields: EVERY_FIELD, agency: true, country: true },
  payee: { fields: POST_FIELDS.payee },
  payer: { fields: POST_FIELDS.payer },
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

/** One word or phrase of a search as the index knows it. */
export type FoundWord = {
  readonly sources: Sources
  /** Writes SQL of (seq, fields) of the entries that have it, and where; only in the fields asked for. Null where none can. */
  readonly posts: ((bind: Bind) => string) | null
  /** Whether the engine can foresee how few rows these are. */
  readonly isForeseen: boolean
  /** Ids of the parties, agencies, countries and sectors named so, in whose entries it is beside those. */
  readonly parties: readonly number[]
  readonly agencies: readonly number[]
  readonly countries: readonly number[]
  readonly sectors: readonly number[]
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
    conditions.push(term.excluded ? `NOT (${hits.join(' AND ')})` : hits.join(' AND '))
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

/** Shorter words are beginnings of too many countries. */
const mayBeginCountry = (word: string): boolean => [...word].length >= 3

const idsOf = (items: readonly { readonly id: number }[]): readonly number[] => items.map(({ id }) => id)

class WordLookup {
  readonly tables: string[] = []
  readonly words: FoundWord[] = []
  readonly readAs: { word: string; as: readonly string[] }[] = []

  constructor(
    private readonly reader: Reader,
    private readonly bind: Bind,
    private readonly names: Names,
  ) {}

  /** Makes the common table of the entries that have the word where the term asks for it; gives the condition of being in it. */
  async findWord(word: string, { field, excluded }: QueryTerm): Promise<string> {
    const sources = SOURCES[field ?? 'any']
    const variants = variantsOf(word)
    const known = this.#findNamed(
      sources,
      (said) => variants.some((variant) => beginsWith(said, variant)),
      (said) => variants.some((variant) => said === variant || (mayBeginCountry(variant) && said.startsWith(variant))),
    )
    const mayBeNear = !excluded && Object.values(known).every((ids) => ids.length === 0)
    const tokens = await findTokens(this.reader, variants, mayBeNear)
    const near = tokens.near === null ? null : this.#addNearNames(word, sources, tokens.near)
    if (near !== null) this.readAs.push({ word, as: near })
    const named = near === null ? known : this.#findNamed(sources, (said) => near.includes(said))
    const { ids } = tokens
    const where = sources.fields === EVERY_FIELD ? 'true' : `fields & ${sources.fields} <> 0`
    const posts = (bind: Bind): string =>
      ids === 'many'
        ? `SELECT seq, fields FROM post WHERE tid IN (${tokensSql(variants, bind)}) AND ${where}`
        : rowsAmong({ columns: 'seq, fields', table: 'post', column: 'tid', where }, ids, bind)
    const isForeseen = ids !== 'many' && isFew(ids)
    return this.#add(
      { sources, posts: sources.fields === 0 ? null : posts, isForeseen, parties: [], ...named },
      excluded,
    )
  }

  /** Agencies, countries and sectors that may be meant: those with such a word in a name. */
  #findNamed(sources: Sources, isIt: (said: string) => boolean, isOfCountry = isIt) {
    const has = ({ names }: { readonly names: readonly (readonly string[])[] }) => names.some((said) => said.some(isIt))
    return {
      agencies: idsOf(sources.agency ? this.names.agencies.filter(has) : []),
      countries: idsOf(
        sources.country ? this.names.countries.filter(({ code }) => hasCountryWord(code, isOfCountry)) : [],
      ),
      sectors: idsOf(sources.sector ? this.names.sectors.filter(has) : []),
    }
  }

  /** The near words of texts, and those of names that are as near: agencies and countries need stand in no text. */
  #addNearNames(word: string, sources: Sources, inTexts: readonly string[]): readonly string[] {
    let most = inTexts.length === 0 ? slipsForgiven(word) : countSlips(word, inTexts[0]!, slipsForgiven(word))
    if (most === 0) return inTexts
    let inNames = new Set<string>()
    this.#findNamed(sources, (said) => {
      const slips = countSlips(word, said, most)
      if (slips < most) [most, inNames] = [slips, new Set()]
      if (slips === most) inNames.add(said)
      return false
    })
    return [...new Set([...inTexts, ...inNames])]
  }

  /** The same for words that must stand side by side. */
  async findPhrase(words: readonly string[], { field, excluded }: QueryTerm): Promise<string> {
    const sources = SOURCES[field ?? 'any']
    const isNamed = ({ names }: { readonly names: readonly (readonly string[])[] }): boolean =>
      names.some((said) => standsIn(words, said))
    const { posts, parties } = await findPhrase(this.reader, words, sources.fields)
    const named = {
      parties,
      agencies: idsOf(sources.agency ? this.names.agencies.filter(isNamed) : []),
      sectors: idsOf(sources.sector ? this.names.sectors.filter(isNamed) : []),
      countries: sources.country
        ? idsOf(this.names.countries.filter(({ code }) => countryWords(code).some((said) => standsIn(words, said))))
        : [],
    }
    return this.#add({ sources, posts, isForeseen: false, ...named }, excluded)
  }

  #add(word: FoundWord, excluded: boolean): string {
    if (!excluded) this.words.push(word)
    const table = `hit${this.tables.length}`
    this.tables.push(`${table} AS (${hitSql(word, this.bind)})`)
    return hasSeqIn(`SELECT seq FROM ${table}`, word.isForeseen)
  }
}

/** Whether words stand in a text in this order, side by side. */
export function standsIn(words: readonly string[], text: readonly string[]): boolean {
  for (let at = 0; at + words.length <= text.length; at++) {
    if (words.every((word, place) => text[at + place] === word)) return true
  }
  return false
}

/** Entries that have it: in their own words, in a party's name, the agency's, a country's or a sector's. Only what can give some is asked. */
function hitSql({ sources, posts, parties, agencies, countries, sectors }: FoundWord, bind: Bind): string {
  const places: string[] = posts === null ? [] : [`SELECT seq FROM (${posts(bind)})`]
  const add = (table: string, column: string, ids: readonly number[]) => {
    if (ids.length > 0) places.push(`SELECT seq FROM ${table} WHERE ${isAmong(column, ids, bind)}`)
  }
  if (sources.fields & POST_FIELDS.payee) add('entry', 'payee', parties)
  if (sources.fields & POST_FIELDS.payer) add('entry', 'payer', parties)
  add('entry', 'agency', agencies)
  add('entry_place', 'place', countries)
  add('entry_sector', 'sector', sectors)
  return places.length === 0 ? 'SELECT 0 AS seq WHERE false' : places.join(' UNION ALL ')
}
