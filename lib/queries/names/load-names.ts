import { LANGUAGES } from '@/lib/domain/language'
import { PLACE_KINDS } from '@/lib/domain/views'
import type { Reader } from '@/lib/store/reader-pool'
import { POST_FIELDS } from '@/lib/store/schema'
import { tokenise } from '@/lib/store/tokenise'
import { readCountryName } from '../country-names'
import { IdMap } from './id-map'
import { IntList } from './int-list'
import { NAME_KINDS, NameIndex, type NameKind } from './name-index'
import { WordList } from './word-list'

/** Words of titles and descriptions that are held; the most frequent ones. */
const VOCABULARY = 200_000
/** `post.fields` of titles and descriptions. */
export const TEXT_FIELDS = POST_FIELDS.title | POST_FIELDS.description

/** Entries from one place in the ledger to before another. */
export type Range = { readonly from: number; readonly to: number }

/** Whether a name is counted elsewhere. */
type IsKnown = (kind: NameKind, localId: number) => boolean

/** Names and words of a range of entries, with how many of them have each. */
export class LoadedNames {
  /** The first entry, by place in the ledger, that is not counted. */
  countedTo = 0
  readonly index = new NameIndex()
  readonly vocabulary = new WordList()
  /** By number in the index: the id in the kind's table. */
  #localIds = new IntList()
  /** By kind and the id in its table: the number in the index. */
  #named = new Map<NameKind, IdMap>(NAME_KINDS.map((kind) => [kind, new IdMap()]))
  /** By word of the vocabulary. */
  #tokens = new IntList()
  #wordCounts = new IntList()
  #samples = new IntList()
  #wordOfToken = new IdMap()

  localIdOf(named: number): number {
    return this.#localIds.at(named)
  }

  namedOf(kind: NameKind, localId: number): number | undefined {
    return this.#named.get(kind)!.get(localId)
  }

  /** How many entries have a name, of those loaded. */
  countOf(kind: NameKind, localId: number): number {
    const named = this.namedOf(kind, localId)
    return named === undefined ? 0 : this.index.countOf(named)
  }

  tokenOf(word: number): number {
    return this.#tokens.at(word)
  }

  wordCountOf(word: number): number {
    return this.#wordCounts.at(word)
  }

  /** How many entries have a word in title or description, of those loaded; null where words were left out and it is not known. */
  countOfToken(token: number): number | null {
    const word = this.#wordOfToken.get(token)
    if (word !== undefined) return this.wordCountOf(word)
    return this.vocabulary.size < VOCABULARY ? 0 : null
  }

  /** An entry whose title has the word; null where only descriptions were seen to. */
  sampleOf(word: number): number | null {
    const sample = this.#samples.at(word)
    return sample < 0 ? null : sample
  }

  add(kind: NameKind, localId: number, count: number, spellings: () => readonly (string | null)[]): void {
    const known = this.namedOf(kind, localId)
    if (known !== undefined) {
      this.index.setCount(known, this.index.countOf(known) + count)
      return
    }
    const named = this.index.addNamed(kind, count)
    this.#localIds.push(localId)
    this.#named.get(kind)!.set(localId, named)
    for (const spelling of new Set(spellings())) {
      if (spelling !== null && spelling !== '') this.index.addSpelling(named, spelling, tokenise(spelling))
    }
  }

  addWord(token: number, text: string, count: number, sample: number | null): void {
    const known = this.#wordOfToken.get(token)
    if (known !== undefined) {
      this.#wordCounts.set(known, this.#wordCounts.at(known) + count)
      return
    }
    if (this.vocabulary.size >= VOCABULARY) return
    this.#wordOfToken.set(token, this.vocabulary.add(text))
    this.#tokens.push(token)
    this.#wordCounts.push(count)
    this.#samples.push(sample ?? -1)
  }

  /** Adds what others have loaded of other entries: at once, so that nobody meets half of it. */
  absorb(others: LoadedNames): void {
    this.countedTo = others.countedTo
    for (let named = 0; named < others.index.size; named++) {
      const spellings = () => others.index.spellingsOf(named)
      this.add(others.index.kindOf(named), others.localIdOf(named), others.index.countOf(named), spellings)
    }
    for (let word = 0; word < others.vocabulary.size; word++) {
      this.addWord(
        others.tokenOf(word),
        others.vocabulary.wordOf(word),
        others.wordCountOf(word),
        others.sampleOf(word),
      )
    }
  }

  /** Adds the entries of a range, which must not have been added before. Names that are known elsewhere are left out. */
  async load(reader: Reader, range: Range, isKnown: IsKnown | null): Promise<void> {
    this.countedTo = range.to
    if (range.from >= range.to) return
    await this.#loadParties(reader, range, isKnown)
    await this.#loadReferences(reader, range, isKnown)
    await this.#loadSectors(reader, range, isKnown)
    await this.#loadPlaces(reader, range, isKnown)
    await this.#loadWords(reader, range)
  }

  /** Adds every agency: under their present name, code, and the names that they have had or give themselves in other languages. */
  async loadAgencies(reader: Reader): Promise<void> {
    const agencies = await reader.select<AgencyRow>(
      `SELECT a.id, a.code, t.count, n.names, d.content FROM agency AS a
       LEFT JOIN (SELECT agency, count(*) AS count FROM entry GROUP BY agency) AS t ON t.agency = a.id
       LEFT JOIN (SELECT agency, list(name ORDER BY block DESC, log DESC) AS names FROM agency_name GROUP BY agency) AS n ON n.agency = a.id
       LEFT JOIN (SELECT agency, arg_max(content, version) AS content FROM agency_description GROUP BY agency) AS d ON d.agency = a.id
       ORDER BY a.id`,
    )
    for (const { id, code, count, names, content } of agencies) {
      this.add('agency', id, count ?? 0, () => [...(names ?? []), code, ...readDescribedNames(content)])
    }
  }

  /** Counts the entries of each agency in a range. Their names change, and are not kept with the counts. */
  async countAgencies(reader: Reader, range: Range): Promise<void> {
    const rows = await reader.select<{ id: number; count: number }>(
      'SELECT agency AS id, count(*) AS count FROM entry WHERE seq >= $from AND seq < $to GROUP BY agency ORDER BY agency',
      range,
    )
    for (const { id, count } of rows) this.add('agency', id, count, () => [])
  }

  async #loadParties(reader: Reader, range: Range, isKnown: IsKnown | null): Promise<void> {
    for (const kind of ['payee', 'payer'] as const) {
      const rows = reader.stream<{ id: number; count: number; name: string; identifiers: string | null }>(
        `SELECT t.id, t.count, p.name, p.identifiers FROM (
           SELECT ${kind} AS id, count(*) AS count FROM entry WHERE seq >= $from AND seq < $to AND ${kind} IS NOT NULL GROUP BY ${kind}
         ) AS t JOIN party AS p ON p.id = t.id WHERE p.profile IS NOT NULL ORDER BY t.id`,
        range,
      )
      for await (const chunk of rows) {
        for (const { id, count, name, identifiers } of chunk) {
          if (isKnown?.(kind, id)) continue
          this.add(kind, id, count, () => [name, ...readIdentifiers(identifiers)])
        }
      }
    }
  }

  async #loadReferences(reader: Reader, range: Range, isKnown: IsKnown | null): Promise<void> {
    const counts = ['activity', 'programme', 'contract', 'budget_line'].map(
      (column) => `SELECT ${column} AS id, count(*) AS count FROM entry
                   WHERE seq >= $from AND seq < $to AND ${column} IS NOT NULL GROUP BY ${column}`,
    )
    const rows = reader.stream<{ id: number; count: number; ref: string | null; title: string | null }>(
      `SELECT t.id, t.count, r.ref, r.title FROM (${counts.join(' UNION ALL ')}) AS t JOIN reference AS r ON r.id = t.id ORDER BY t.id`,
      range,
    )
    for await (const chunk of rows) {
      for (const { id, count, ref, title } of chunk) {
        if (!isKnown?.('activity', id)) this.add('activity', id, count, () => [title, ref])
      }
    }
  }

  async #loadSectors(reader: Reader, range: Range, isKnown: IsKnown | null): Promise<void> {
    const rows = await reader.select<{ id: number; count: number; code: string | null; label: string | null }>(
      `SELECT t.id, t.count, s.code, s.label FROM (
         SELECT sector AS id, count(DISTINCT seq) AS count FROM entry_sector WHERE seq >= $from AND seq < $to GROUP BY sector
       ) AS t JOIN sector AS s ON s.id = t.id ORDER BY t.id`,
      range,
    )
    for (const { id, count, code, label } of rows) {
      if (!isKnown?.('sector', id)) this.add('sector', id, count, () => [label, code])
    }
  }

  async #loadPlaces(reader: Reader, range: Range, isKnown: IsKnown | null): Promise<void> {
    const rows = await reader.select<PlaceRow>(
      `SELECT t.id, t.count, p.kind, p.code, p.label FROM (
         SELECT place AS id, count(DISTINCT seq) AS count FROM entry_place WHERE seq >= $from AND seq < $to GROUP BY place
       ) AS t JOIN place AS p ON p.id = t.id ORDER BY t.id`,
      range,
    )
    for (const { id, count, ...place } of rows) {
      if (!isKnown?.('place', id)) this.add('place', id, count, () => placeSpellings(place))
    }
  }

  async #loadWords(reader: Reader, range: Range): Promise<void> {
    const rows = reader.stream<{ id: number; tok: string; count: number; sample: number | null }>(
      `SELECT p.tid AS id, t.tok, p.count, p.sample FROM (
         SELECT tid, count(*) AS count, min(seq) FILTER (fields & ${POST_FIELDS.title} <> 0) AS sample
         FROM post WHERE seq >= $from AND seq < $to AND fields & ${TEXT_FIELDS} <> 0 GROUP BY tid
       ) AS p JOIN token AS t ON t.id = p.tid
       WHERE NOT regexp_matches(t.tok, '[0-9]') AND length(t.tok) >= 3 ORDER BY p.count DESC, p.tid LIMIT ${VOCABULARY}`,
      range,
    )
    for await (const chunk of rows) for (const { id, tok, count, sample } of chunk) this.addWord(id, tok, count, sample)
  }
}

type AgencyRow = {
  readonly id: number
  readonly code: string
  readonly count: number | null
  /** The present one first. */
  readonly names: readonly string[] | null
  readonly content: string | null
}

/** Names in an agency's description of itself: its admin's words, signed and unchecked. */
function readDescribedNames(content: string | null): readonly string[] {
  if (content === null) return []
  try {
    const { names } = JSON.parse(content) as { readonly names?: unknown }
    if (typeof names !== 'object' || names === null) return []
    return Object.values(names).filter((name): name is string => typeof name === 'string')
  } catch {
    return []
  }
}

type PlaceRow = {
  readonly id: number
  readonly count: number
  readonly kind: number
  readonly code: string | null
  readonly label: string | null
}

/** What a register calls a party, without the register. */
function readIdentifiers(identifiers: string | null): readonly string[] {
  if (identifiers === null) return []
  return (JSON.parse(identifiers) as readonly { readonly id: string }[]).map(({ id }) => id)
}

/** A country is known by its name in every language of the pages and by its code, a region by its code, and all by what records call them. */
function placeSpellings({ kind, code, label }: Omit<PlaceRow, 'id' | 'count'>): readonly (string | null)[] {
  if (PLACE_KINDS[kind] !== 'country' || code === null) return [label, code]
  return [...LANGUAGES.map((language) => readCountryName(code, language)), label, code]
}
