import { serialiseLedgerUnits } from '@/lib/domain/amount'
import { OUTLAY_STAGES, STAGES } from '@/lib/domain/stage'
import type { RankedAgency, RankedPayee } from '@/lib/domain/views'
import { fromLimbs } from '@/lib/store/limbs'
import type { Reader } from '@/lib/store/reader-pool'
import type { Parameters } from '@/lib/store/sql'
import { AGENCY_NAMES, readParties } from './entry-rows'

type RankParameters = {
  /** SQL of ours over `entry AS e`, its values in `parameters`. */
  readonly where: string
  readonly parameters: Parameters
  readonly currency: string
  readonly limit: number
}

const COUNTED = `e.status = 0 AND e.stage IN (${OUTLAY_STAGES.map((stage) => STAGES.indexOf(stage)).join(', ')})
  AND e.currency = (SELECT id FROM currency WHERE code = $currency)`

// Chosen by their nearest double and then put in exact order: exact arithmetic on every group costs more than all the rest.
// Wrong only where more than these stand within one part in 10^15 of the last one shown.
const CANDIDATES_A_PLACE = 5

type Ranked = { readonly id: number; readonly count: number; readonly units: bigint }

async function rank(
  reader: Reader,
  by: string,
  where: string,
  parameters: Parameters,
  limit: number,
): Promise<Ranked[]> {
  const rows = await reader.select<{ id: number; count: number; whole: bigint | number; fraction: bigint | number }>(
    `SELECT ${by} AS id, count(*) AS count, sum(e.whole) AS whole, sum(e.fraction) AS fraction
     FROM entry AS e WHERE ${COUNTED} AND ${where} GROUP BY ${by}
     ORDER BY sum(e.whole)::DOUBLE + sum(e.fraction)::DOUBLE / 1e18 DESC, ${by} LIMIT $candidates`,
    { ...parameters, candidates: limit * CANDIDATES_A_PLACE },
  )
  return rows
    .map(({ id, count, whole, fraction }) => ({ id, count, units: fromLimbs(BigInt(whole), BigInt(fraction)) }))
    .sort((a, b) => (a.units === b.units ? a.id - b.id : a.units < b.units ? 1 : -1))
    .slice(0, limit)
}

/** Agencies by outlays (disbursement and expenditure) in one currency, greatest first. */
export async function rankAgencies(
  reader: Reader,
  { where, parameters, currency, limit }: RankParameters,
): Promise<RankedAgency[]> {
  const ranked = await rank(reader, 'e.agency', where, { ...parameters, currency }, limit)
  const agencies = await reader.select<{ id: number; code: string; name: string }>(AGENCY_NAMES)
  const byId = new Map(agencies.map(({ id, code, name }) => [id, { code, name }]))
  return ranked.map(({ id, count, units }) => ({ agency: byId.get(id)!, count, sum: serialiseLedgerUnits(units) }))
}

/** Payees with a profile by outlays in one currency, greatest first. Sealed and withheld names are in totals only. */
export async function rankPayees(
  reader: Reader,
  { where, parameters, currency, limit }: RankParameters,
): Promise<RankedPayee[]> {
  const named = `${where} AND e.payee IS NOT NULL AND e.payee NOT IN (SELECT id FROM party WHERE profile IS NULL)`
  const ranked = await rank(reader, 'e.payee', named, { ...parameters, currency }, limit)
  const parties = await readParties(
    reader,
    ranked.map(({ id }) => id),
  )
  return ranked.map(({ id, count, units }) => ({ payee: parties.get(id)!, count, sum: serialiseLedgerUnits(units) }))
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
