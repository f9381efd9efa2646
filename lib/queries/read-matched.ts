import { MATCHED_FIELDS, type MatchedField } from '@/lib/domain/views'
import type { Reader } from '@/lib/store/reader-pool'
import { POST_FIELDS } from '@/lib/store/schema'
import { integers } from '@/lib/store/sql'
import { isAmong } from './among-ids'
import { BoundValues } from './bound-values'
import type { EntryRow } from './entry-rows'
import type { FoundWord } from './find-words'

/** The bit of `post.fields` that says so; an agency's name is in no post. */
const BITS: { readonly [Field in Exclude<MatchedField, 'agency'>]: number } = POST_FIELDS

type Entry = Pick<EntryRow, 'seq' | 'payer' | 'payee' | 'agency_id'>

/** In which fields of each of a page's entries the words of the search stand, by the entry's `seq`, in the order of MATCHED_FIELDS. */
export async function readMatched(
  reader: Reader,
  words: readonly FoundWord[],
  entries: readonly Entry[],
): Promise<ReadonlyMap<number, readonly MatchedField[]>> {
  if (words.length === 0 || entries.length === 0) return new Map()
  const fields = await readFields(reader, words, entries)
  return new Map(entries.map((entry) => [entry.seq, MATCHED_FIELDS.filter((field) => isMatched(field, entry))]))

  function isMatched(field: MatchedField, entry: Entry): boolean {
    const named = (id: number | null, bit: number) =>
      id !== null && words.some(({ sources, parties }) => sources.fields & bit && parties.includes(id))
    if (field === 'agency') return words.some(({ agencies }) => agencies.includes(entry.agency_id))
    return (
      ((fields.get(entry.seq) ?? 0) & BITS[field]) !== 0 ||
      (field === 'payee' && named(entry.payee, POST_FIELDS.payee)) ||
      (field === 'payer' && named(entry.payer, POST_FIELDS.payer))
    )
  }
}

/** Bits of POST_FIELDS by entry: of their own words, and of the countries and sectors that are named so. */
async function readFields(reader: Reader, words: readonly FoundWord[], entries: readonly Entry[]) {
  const { bind, parameters } = new BoundValues()
  const shown = `seq IN (SELECT unnest(${bind(integers(entries.map(({ seq }) => seq)))}))`
  const named = (table: string, column: string, ids: readonly number[], bit: number) =>
    ids.length === 0
      ? []
      : [`SELECT seq, ${bit} AS fields FROM ${table} WHERE ${isAmong(column, ids, bind)} AND ${shown}`]
  const parts = words.flatMap(({ sources, posts, countries, sectors }) => [
    ...(posts === null
      ? []
      : [`SELECT seq, fields & ${sources.fields} AS fields FROM (${posts(bind)}) WHERE ${shown}`]),
    ...named('entry_place', 'place', countries, POST_FIELDS.place),
    ...named('entry_sector', 'sector', sectors, POST_FIELDS.classification),
  ])
  if (parts.length === 0) return new Map<number, number>()
  const rows = await reader.select<{ seq: number; fields: number }>(
    `SELECT seq, bit_or(fields::INTEGER) AS fields FROM (${parts.join(' UNION ALL ')}) GROUP BY seq`,
    parameters,
  )
  return new Map(rows.map(({ seq, fields }) => [seq, fields]))
}
