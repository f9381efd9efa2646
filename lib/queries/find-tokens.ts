import { countSlips } from '@/lib/domain/edit-distance'
import type { Reader } from '@/lib/store/reader-pool'
import { integers } from '@/lib/store/sql'
import { headOf, headsBeginning } from '@/lib/store/word-head'
import { hasDigit, lettersOf } from '@/lib/store/word-letters'
import { type Bind, BoundValues } from './bound-values'
import { slipsForgiven } from './names/word-list'

/** Spellings tried for a word that no entry holds. */
const SPELLINGS = 5
/** Words that are handed over by their ids rather than looked up again. */
const FEW_TOKENS = 500
/** Entries up to which a word that merely begins as asked is hardly there, and words up to which it is looked whether. */
const HARDLY_ANY = { entries: 2, words: 3 }

/** Numbers of up to four digits are years and codes, and single letters are initials: those are found as they are, all else as beginnings. */
const isWhole = (word: string): boolean => /^\d{1,4}$/.test(word) || /^[a-z]$/.test(word)

/** Whether what is said is what is asked for, or begins with it. */
export const beginsWith = (said: string, word: string): boolean =>
  said === word || (!isWhole(word) && said.startsWith(word))

/** SQL of the ids of the words that begin as one of several, by ranges of their heads: the words themselves are read where these leave a doubt. */
export function tokensSql(beginnings: readonly string[], bind: Bind, columns = 'id'): string {
  const conditions = beginnings.map((word) => {
    if (isWhole(word)) return `head = ${bind(headOf(word))}`
    const { low, high, isSure } = headsBeginning(word)
    const range = low === high ? `head = ${bind(low)}` : `head BETWEEN ${bind(low)} AND ${bind(high)}`
    return isSure ? range : `(${range} AND starts_with(tok, ${bind(word)}))`
  })
  return `SELECT ${columns} FROM token WHERE ${conditions.join(' OR ')}`
}

/** SQL of the ids of exactly these words. */
export function exactTokensSql(words: readonly string[], bind: Bind): string {
  const conditions = words.map((word) => `(head = ${bind(headOf(word))} AND tok = ${bind(word)})`)
  return `SELECT id, tok FROM token WHERE ${conditions.join(' OR ')}`
}

export type FoundTokens = {
  /** 'many' where they are too many to be named one by one. */
  readonly ids: readonly number[] | 'many'
  /** Words taken in place of the one that was asked for, or beside it; null where it was enough by itself. */
  readonly near: readonly string[] | null
}

/** The words that begin as one of several forms of a word. With `mayBeNear` the nearest ones where nothing does, or hardly anything. */
export async function findTokens(
  reader: Reader,
  variants: readonly string[],
  mayBeNear: boolean,
): Promise<FoundTokens> {
  const values = new BoundValues()
  const rows = await reader.select<{ id: number; tok: string }>(
    `${tokensSql(variants, values.bind, 'id, tok')} LIMIT ${FEW_TOKENS + 1}`,
    values.parameters,
  )
  if (rows.length > FEW_TOKENS) return { ids: 'many', near: null }
  const ids = rows.map(({ id }) => id)
  const use = await readUse(reader, ids)
  const isThere = rows.some(({ tok }) => variants.includes(tok))
  const isHardlyThere =
    !isThere && !use.inParties && ids.length <= HARDLY_ANY.words && use.entries <= HARDLY_ANY.entries
  if (!mayBeNear || !isHardlyThere) return { ids, near: null }
  const near = await findNear(reader, variants[0]!)
  const others = near.filter(({ id }) => !ids.includes(id))
  if (ids.length > 0 && others.length === 0) return { ids, near: null }
  return { ids: [...ids, ...others.map(({ id }) => id)], near: others.map(({ tok }) => tok) }
}

/** Whether a party's name has one of few words, and how many entries' texts do, counted no further than matters. */
async function readUse(reader: Reader, ids: readonly number[]): Promise<{ inParties: boolean; entries: number }> {
  if (ids.length === 0) return { inParties: false, entries: 0 }
  const [row] = await reader.select<{ in_parties: boolean; entries: number }>(
    `SELECT EXISTS (SELECT 1 FROM party_post WHERE tid IN (SELECT unnest($ids))) AS in_parties,
            ${
              ids.length > HARDLY_ANY.words
                ? HARDLY_ANY.entries + 1
                : `(SELECT count(*) FROM (SELECT 1 FROM post WHERE tid IN (SELECT unnest($ids)) LIMIT ${HARDLY_ANY.entries + 1}))`
            } AS entries`,
    { ids: integers(ids) },
  )
  return { inParties: row!.in_parties, entries: row!.entries }
}

/** The nearest spellings, however they begin; references with digits are not taken for words. */
async function findNear(reader: Reader, word: string): Promise<{ id: number; tok: string }[]> {
  const most = slipsForgiven(word)
  if (most === 0) return []
  const letters = lettersOf(word)
  const rows = await reader.select<{ id: number; tok: string }>(
    `SELECT id, tok FROM token WHERE bit_count(xor(letters, $letters)) <= $bits AND length(tok) BETWEEN $shortest AND $longest
       AND ($digits OR letters & (1 << 26) = 0)`,
    {
      letters,
      bits: 2 * most,
      shortest: [...word].length - most,
      longest: [...word].length + most,
      digits: hasDigit(letters),
    },
  )
  const near = rows
    .map((row) => ({ ...row, slips: countSlips(word, row.tok, most), alike: row.tok[0] === word[0] ? 0 : 1 }))
    .filter(({ slips }) => slips <= most)
    .sort((a, b) => a.slips - b.slips || a.alike - b.alike || (a.tok < b.tok ? -1 : 1))
  // The nearest alone: a farther one is another word.
  return near.filter(({ slips }) => slips === near[0]!.slips).slice(0, SPELLINGS)
}
