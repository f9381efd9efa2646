import { parseLedgerSum } from '@/lib/domain/amount'
import { STAGES } from '@/lib/domain/stage'
import type { RecordSearch } from '@/lib/search-params/record-search'
import type { Reader } from '@/lib/store/reader-pool'
import { STATUSES } from '@/lib/store/schema'
import { integers, type Parameters, texts } from '@/lib/store/sql'
import { tokenise } from '@/lib/store/tokenise'

const UNIT = 10n ** 18n
/** Words looked for at once. */
const WORDS = 8
/** Spellings tried for a word that no entry holds. */
const SPELLINGS = 5
/** Words that are handed over by their ids rather than looked up again. */
const FEW_TOKENS = 500

/** The condition of a search over `entry AS e`, with its values. `with` defines what it uses, to stand before SELECT. */
export type RecordFilter = {
  readonly with: string
  readonly where: string
  readonly parameters: Parameters
  /** Words that no entry has, and the words read in their place; the list is empty where none is near. */
  readonly readAs: readonly { readonly word: string; readonly as: readonly string[] }[]
}

/** Makes the condition; looks up in the dictionaries what the search names. Every value is bound, none becomes part of the SQL. */
export async function createRecordFilter(reader: Reader, search: RecordSearch): Promise<RecordFilter> {
  const conditions: string[] = []
  const parameters: Record<string, Parameters[string]> = {}
  const require = (condition: string, values: Parameters): void => {
    conditions.push(condition)
    Object.assign(parameters, values)
  }

  if (search.agencies.length > 0) {
    require('e.agency IN (SELECT id FROM agency WHERE code IN (SELECT unnest($agencies)))', {
      agencies: texts(search.agencies),
    })
  }
  if (search.payees.length > 0) {
    // The profile's digits are few: of two parties forged to share them, the one that was first keeps it.
    require('e.payee IN (SELECT min(id) FROM party WHERE profile IN (SELECT unnest($payees)) GROUP BY profile)', {
      payees: texts(search.payees),
    })
  }
  if (search.stages.length > 0) {
    require('e.stage IN (SELECT unnest($stages))', {
      stages: integers(search.stages.map((stage) => STAGES.indexOf(stage))),
    })
  }
  if (search.years.length > 0) require('e.year IN (SELECT unnest($years))', { years: integers(search.years) })
  if (search.currencies.length > 0) {
    require('e.currency IN (SELECT id FROM currency WHERE code IN (SELECT unnest($currencies)))', {
      currencies: texts(search.currencies),
    })
  }
  if (search.statuses.length > 0) {
    require('e.status IN (SELECT unnest($statuses))', {
      statuses: integers(search.statuses.map((status) => STATUSES.indexOf(status))),
    })
  }
  if (search.minimum !== null) {
    const { whole, fraction } = limbsOf(search.minimum)
    require('(e.whole > $minWhole OR (e.whole = $minWhole AND e.fraction >= $minFraction))', {
      minWhole: whole,
      minFraction: fraction,
    })
  }
  if (search.maximum !== null) {
    const { whole, fraction } = limbsOf(search.maximum)
    require('(e.whole < $maxWhole OR (e.whole = $maxWhole AND e.fraction <= $maxFraction))', {
      maxWhole: whole,
      maxFraction: fraction,
    })
  }

  const { hits, words, readAs } = await findWords(reader, search.words)
  for (let index = 0; index < hits.length; index++) conditions.push(`e.seq IN (SELECT seq FROM hit${index})`)
  return {
    with: hits.length === 0 ? '' : `WITH ${hits.join(',\n')}`,
    where: conditions.length === 0 ? 'true' : conditions.join(' AND '),
    parameters: { ...parameters, ...words },
    readAs,
  }
}

function limbsOf(amount: string): { whole: bigint; fraction: bigint } {
  const units = parseLedgerSum(amount)
  return { whole: units / UNIT, fraction: units % UNIT }
}

/** Numbers of up to four digits are years and codes, and single letters are initials: those are found as they are, all else as beginnings. */
const isWhole = (word: string): boolean => /^\d{1,4}$/.test(word) || /^[a-z]$/.test(word)

async function findWords(reader: Reader, text: string) {
  const typed = [...new Set(tokenise(text))].slice(0, WORDS)
  const hits: string[] = []
  const words: Record<string, Parameters[string]> = {}
  const readAs: { word: string; as: readonly string[] }[] = []
  // Words without any letter or digit ("–") ask for what no entry can have.
  if (typed.length === 0 && text !== '') return { hits: ['hit0 AS (SELECT 0 AS seq WHERE false)'], words, readAs }

  const agencies = typed.length === 0 ? [] : await readAgencyWords(reader)
  for (const [index, word] of typed.entries()) {
    const tokens = isWhole(word)
      ? `SELECT id FROM token WHERE tok = $word${index}`
      : `SELECT id FROM token WHERE tok >= $word${index} AND tok < $word${index} || chr(1114111)`
    const inAgencies = agencies.filter(({ words }) => words.some((said) => begins(said, word))).map(({ id }) => id)
    const found = await findTokens(reader, tokens.replaceAll(`$word${index}`, '$word'), word)
    const { inParties } = found
    if (inAgencies.length > 0) words[`agencies${index}`] = integers(inAgencies)
    if (found.ids === 'many') {
      words[`word${index}`] = word
      hits.push(hitSql({ index, tokens, inParties, inAgencies: inAgencies.length > 0 }))
    } else if (found.ids.length > 0 || inAgencies.length > 0) {
      words[`word${index}`] = integers(found.ids)
      hits.push(hitSql({ index, tokens: idsSql(index), inParties, inAgencies: inAgencies.length > 0 }))
    } else {
      const near = await findSpellings(reader, word)
      readAs.push({ word, as: near.map(({ tok }) => tok) })
      words[`word${index}`] = integers(near.map(({ id }) => id))
      hits.push(hitSql({ index, tokens: idsSql(index), inParties: near.length > 0, inAgencies: false }))
    }
  }
  return { hits, words, readAs }
}

const idsSql = (index: number): string => `SELECT unnest($word${index}) AS id`

/** The words that begin so, and whether a party's name has one of them. 'many' where they are too many to be named one by one. */
async function findTokens(reader: Reader, tokens: string, word: string) {
  const [row] = await reader.select<{ ids: readonly number[] | null; in_parties: boolean }>(
    `WITH found AS MATERIALIZED (${tokens} LIMIT ${FEW_TOKENS + 1})
     SELECT (SELECT list(id) FROM found) AS ids, EXISTS (SELECT 1 FROM party_post WHERE tid IN (SELECT id FROM found)) AS in_parties`,
    { word },
  )
  const ids = row!.ids ?? []
  return ids.length > FEW_TOKENS ? { ids: 'many' as const, inParties: true } : { ids, inParties: row!.in_parties }
}

/** Places of the entries that have a word: in their own texts, in a party's name, in the agency's. Only what can give some is asked. */
function hitSql(parameters: {
  readonly index: number
  readonly tokens: string
  readonly inParties: boolean
  readonly inAgencies: boolean
}): string {
  const { index, tokens, inParties, inAgencies } = parameters
  const parties = `SELECT party FROM party_post WHERE tid IN (SELECT id FROM token${index})`
  const places = [`SELECT seq FROM post WHERE tid IN (SELECT id FROM token${index})`]
  if (inParties) {
    places.push(`SELECT seq FROM entry WHERE payee IN (SELECT party FROM party${index})`)
    places.push(`SELECT seq FROM entry WHERE payer IN (SELECT party FROM party${index})`)
  }
  if (inAgencies) places.push(`SELECT seq FROM entry WHERE agency IN (SELECT unnest($agencies${index}))`)
  return `token${index} AS MATERIALIZED (${tokens}),
    ${inParties ? `party${index} AS MATERIALIZED (${parties}),` : ''}
    hit${index} AS (${places.join(' UNION ALL ')})`
}

/** Whether what is said is what is asked for, or begins with it. */
const begins = (said: string, word: string): boolean => said === word || (!isWhole(word) && said.startsWith(word))

/** Agencies are few, and are renamed: their present names are read as they are. */
async function readAgencyWords(reader: Reader): Promise<{ id: number; words: readonly string[] }[]> {
  const agencies = await reader.select<{ id: number; code: string; name: string | null }>(
    `SELECT a.id, a.code, (SELECT arg_max(n.name, (n.block, n.log)) FROM agency_name AS n WHERE n.agency = a.id) AS name FROM agency AS a`,
  )
  return agencies.map(({ id, code, name }) => ({ id, words: [...tokenise(code), ...tokenise(name ?? '')] }))
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
