import { OUTLAY_STAGES, STAGES } from '@/lib/domain/stage'
import type { RankedAgency, RankedPayee } from '@/lib/domain/views'
import type { Reader } from '@/lib/store/reader-pool'
import type { Parameters } from '@/lib/store/sql'
import { AGENCY_NAMES, toParty } from './entry-rows'
import { toSum } from './sum-totals'

type RankParameters = {
  /** SQL of ours over `entry AS e`, its values in `parameters`. */
  readonly where: string
  readonly parameters: Parameters
  readonly currency: string
  readonly limit: number
}

const COUNTED = `e.status = 0 AND e.stage IN (${OUTLAY_STAGES.map((stage) => STAGES.indexOf(stage)).join(', ')})
  AND e.currency = (SELECT id FROM currency WHERE code = $currency)`

const GROUPED = (by: string, where: string): string => `
  SELECT ${by} AS id, count(*) AS count, sum(e.whole) AS whole, sum(e.fraction) AS fraction
  FROM entry AS e WHERE ${COUNTED} AND ${where} GROUP BY ${by}`

// The fraction carried into the whole, rounding down, so that the order is exact for sums of either sign.
const UNIT = '1000000000000000000'
const REST = `((t.fraction % ${UNIT} + ${UNIT}) % ${UNIT})`
const ORDER = `t.whole + (t.fraction - ${REST}) // ${UNIT} DESC, ${REST} DESC`

type Ranked = { readonly count: number; readonly whole: bigint | number; readonly fraction: bigint | number }

/** Agencies by outlays (disbursement and expenditure) in one currency, greatest first. */
export async function rankAgencies(
  reader: Reader,
  { where, parameters, currency, limit }: RankParameters,
): Promise<RankedAgency[]> {
  const rows = await reader.select<Ranked & { code: string; name: string }>(
    `SELECT a.code, a.name, t.count, t.whole, t.fraction FROM (${GROUPED('e.agency', where)}) AS t
     JOIN (${AGENCY_NAMES}) AS a ON a.id = t.id ORDER BY ${ORDER}, a.code LIMIT $limit`,
    { ...parameters, currency, limit },
  )
  return rows.map(({ code, name, count, whole, fraction }) => ({
    agency: { code, name },
    count,
    sum: toSum(whole, fraction),
  }))
}

/** Payees with a profile by outlays in one currency, greatest first. Sealed and withheld names are in totals only. */
export async function rankPayees(
  reader: Reader,
  { where, parameters, currency, limit }: RankParameters,
): Promise<RankedPayee[]> {
  const rows = await reader.select<Ranked & { type: number; name: string; sealed: boolean; profile: string }>(
    `SELECT p.type, p.name, p.sealed, p.profile, t.count, t.whole, t.fraction FROM (${GROUPED('e.payee', where)}) AS t
     JOIN party AS p ON p.id = t.id WHERE p.profile IS NOT NULL ORDER BY ${ORDER}, p.profile LIMIT $limit`,
    { ...parameters, currency, limit },
  )
  return rows.map(({ type, name, sealed, profile, count, whole, fraction }) => ({
    payee: toParty(type, name, sealed, profile)!,
    count,
    sum: toSum(whole, fraction),
  }))
}

/** Currencies of the standing entries that `where` picks, those with most outlays first: the first one is shown where none is asked for. */
export async function readCurrencies(
  reader: Reader,
  { where, parameters }: Pick<RankParameters, 'where' | 'parameters'>,
): Promise<string[]> {
  const outlays = OUTLAY_STAGES.map((stage) => STAGES.indexOf(stage)).join(', ')
  const rows = await reader.select<{ code: string }>(
    `SELECT c.code FROM (
       SELECT e.currency AS id, count(*) AS count, count(*) FILTER (e.stage IN (${outlays})) AS outlays
       FROM entry AS e WHERE e.status = 0 AND e.currency IS NOT NULL AND ${where} GROUP BY e.currency
     ) AS t JOIN currency AS c ON c.id = t.id ORDER BY t.outlays DESC, t.count DESC, c.code`,
    parameters,
  )
  return rows.map(({ code }) => code)
}
