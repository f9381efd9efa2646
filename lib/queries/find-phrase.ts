import type { Reader } from '@/lib/store/reader-pool'
import { POST_FIELDS } from '@/lib/store/schema'
import { integers } from '@/lib/store/sql'
import { tokenise } from '@/lib/store/tokenise'
import { type Bind, BoundValues } from './bound-values'
import { exactTokensSql } from './find-tokens'
import { standsIn } from './find-words'

/** Names and titles whose words are compared in order; of more it is enough that all words are there. */
const COMPARED = 50_000

export type FoundPhrase = {
  /** Writes SQL of (seq, fields); null where no entry's own text can have it. */
  readonly posts: ((bind: Bind) => string) | null
  /** Parties named so. */
  readonly parties: readonly number[]
}

const PARTY_FIELDS = POST_FIELDS.payee | POST_FIELDS.payer

/**
 * Looks up words that must stand side by side, as they are spelt.
 *
 * Exact in the names of parties and in titles, which are read and compared word by word (a title of several languages in the one that
 * lists show). In descriptions, and in what else is kept as words alone, all words must stand in one field; so too where more than COMPARED
 * entries' titles would have to be read.
 */
export async function findPhrase(reader: Reader, words: readonly string[], fields: number): Promise<FoundPhrase> {
  const distinct = [...new Set(words)]
  const values = new BoundValues()
  const found = await reader.select<{ id: number; tok: string }>(
    exactTokensSql(distinct, values.bind),
    values.parameters,
  )
  const tokens = found.map(({ id }) => id)
  if (found.length < distinct.length) return { posts: null, parties: [] }
  const parties = (fields & PARTY_FIELDS) === 0 ? [] : await findParties(reader, tokens, words)
  const own = fields & ~PARTY_FIELDS
  if (own === 0) return { posts: null, parties }
  const apart = words.length === 1 ? [] : await findTitlesApart(reader, tokens, words, own)
  const all = (bind: Bind) => postsSql(bind(integers(tokens)), tokens.length, own)
  if (apart.length === 0) return { posts: all, parties }
  const others = (bind: Bind) => `SELECT seq, CASE WHEN seq IN (SELECT unnest(${bind(integers(apart))}))
      THEN fields & ~${POST_FIELDS.title}::USMALLINT ELSE fields END AS fields FROM (${all(bind)})`
  return { posts: (bind) => `SELECT seq, fields FROM (${others(bind)}) WHERE fields <> 0`, parties }
}

/** Entries that have all of the words in one field, and those of the fields asked for that do. */
function postsSql(tokens: string, count: number, fields: number): string {
  return `SELECT seq, fields FROM (
      SELECT seq, bit_and(fields) & ${fields}::USMALLINT AS fields, count(*) AS words FROM post WHERE tid IN (SELECT unnest(${tokens})) GROUP BY seq
    ) WHERE words = ${count} AND fields <> 0`
}

/** Parties with the words in a name or an identifier, side by side. */
async function findParties(reader: Reader, tokens: readonly number[], words: readonly string[]): Promise<number[]> {
  const parties = await reader.select<{ id: number; name: string; identifiers: string | null }>(
    `SELECT id, name, identifiers FROM party WHERE id IN (
       SELECT party FROM party_post WHERE tid IN (SELECT unnest($tokens)) GROUP BY party HAVING count(*) = $count LIMIT ${COMPARED})`,
    { tokens: integers(tokens), count: tokens.length },
  )
  const texts = ({ name, identifiers }: { name: string; identifiers: string | null }) => [
    name,
    ...(identifiers === null ? [] : (JSON.parse(identifiers) as { id: string }[]).map(({ id }) => id)),
  ]
  return parties.flatMap((party) => (texts(party).some((text) => standsIn(words, tokenise(text))) ? [party.id] : []))
}

/** Entries whose title has all of the words and has them apart. */
async function findTitlesApart(
  reader: Reader,
  tokens: readonly number[],
  words: readonly string[],
  fields: number,
): Promise<number[]> {
  if ((fields & POST_FIELDS.title) === 0) return []
  const titles = await reader.select<{ title: string | null; seqs: readonly number[] }>(
    `WITH candidate AS MATERIALIZED (SELECT seq FROM (${postsSql('$tokens', tokens.length, POST_FIELDS.title)}) LIMIT ${COMPARED + 1})
     SELECT title, list(seq) AS seqs FROM entry
     WHERE seq IN (SELECT seq FROM candidate) AND (SELECT count(*) FROM candidate) <= ${COMPARED} GROUP BY title`,
    { tokens: integers(tokens) },
  )
  return titles.flatMap(({ title, seqs }) => {
    const said = tokenise(title ?? '')
    // A title that does not have them all is not the one that has them: that one is in another language, and is not kept.
    return words.every((word) => said.includes(word)) && !standsIn(words, said) ? seqs : []
  })
}
