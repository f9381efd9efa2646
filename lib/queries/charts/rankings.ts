import { parseLedgerSum } from '@/lib/domain/amount'
import type { AgencyRanking, Measure, PayeeRanking } from '@/lib/domain/chart-views'
import type { RecordSearch } from '@/lib/search-params/record-search'
import type { Value } from '@/lib/store/sql'
import type { Store } from '@/lib/store/store'
import { AGENCY_NAMES, readParties } from '../entry-rows'
import { answerChart, type Measured, toText, unitsOf } from './measured'

type RankingQuestion = {
  readonly store: Store
  readonly search: RecordSearch
  readonly measure: Measure
  readonly limit: number
}

/** Agencies of a search by what they published of its measure, greatest first. */
export const getAgencyRanking = ({ store, search, measure, limit }: RankingQuestion): Promise<AgencyRanking> =>
  answerChart(store, `agencies/${limit}`, { search, measure }, (measured) => readAgencyRanking(measured, limit))

/** Payees of a search, greatest first; names as written, so one firm may stand under several. */
export const getPayeeRanking = ({ store, search, measure, limit }: RankingQuestion): Promise<PayeeRanking> =>
  answerChart(store, `payees/${limit}`, { search, measure }, (measured) => readPayeeRanking(measured, limit))

// Chosen by their nearest double and then put in exact order: exact arithmetic on every group costs more than all the rest.
// Wrong only where more than these stand within one part in 10^15 of the last one shown.
const CANDIDATES_A_PLACE = 5

type Ranked = { readonly id: number; readonly count: number; readonly units: bigint }

async function rank(
  { select }: Measured,
  { by, named, limit }: { readonly by: string; readonly named: string; readonly limit: number },
) {
  const rows = await select<{
    id: number | null
    count: number
    whole: Value
    fraction: Value
    parties: number
    all_count: Value
    all_whole: Value
    all_fraction: Value
  }>(
    (where) => ({
      tables: [
        `grouped AS MATERIALIZED (
           SELECT ${by} AS id, count(*) AS count, sum(e.whole) AS whole, sum(e.fraction) AS fraction
           FROM entry AS e WHERE ${where} AND ${named} GROUP BY ${by})`,
      ],
      select: `SELECT r.*, t.* FROM (
          SELECT count(*) AS parties, sum(count) AS all_count, sum(whole) AS all_whole, sum(fraction) AS all_fraction FROM grouped
        ) AS t LEFT JOIN (
          SELECT id, count, whole, fraction FROM grouped
          ORDER BY whole::DOUBLE + fraction::DOUBLE / 1e18 DESC, id LIMIT $chart_candidates
        ) AS r ON true`,
    }),
    { chart_candidates: limit * CANDIDATES_A_PLACE },
  )
  const ranked = rows
    .flatMap(({ id, count, whole, fraction }) => (id === null ? [] : [{ id, count, units: unitsOf(whole, fraction) }]))
    .sort((a, b) => (a.units === b.units ? a.id - b.id : a.units < b.units ? 1 : -1))
    .slice(0, limit)
  const { parties, all_count, all_whole, all_fraction } = rows[0]!
  return { ranked, parties, all: { count: Number(all_count ?? 0), units: unitsOf(all_whole, all_fraction) } }
}

function toParts({ basis }: Measured, { ranked, parties, all }: Awaited<ReturnType<typeof rank>>) {
  const shown = { count: 0, units: 0n }
  for (const { count, units } of ranked) {
    shown.count += count
    shown.units += units
  }
  return {
    ...basis,
    others: {
      parties: parties - ranked.length,
      count: all.count - shown.count,
      sum: toText(all.units - shown.units),
    },
    unnamed: { count: basis.total.count - all.count, sum: toText(parseLedgerSum(basis.total.sum) - all.units) },
  }
}

const counted = ({ count, units }: Ranked) => ({ count, sum: toText(units) })

export async function readAgencyRanking(measured: Measured, limit: number): Promise<AgencyRanking> {
  const found = await rank(measured, { by: 'e.agency', named: 'true', limit })
  const agencies = await measured.reader.select<{ id: number; code: string; name: string }>(AGENCY_NAMES)
  const byId = new Map(agencies.map(({ id, code, name }) => [id, { code, name }]))
  return {
    ...toParts(measured, found),
    ranked: found.ranked.map((row) => ({ agency: byId.get(row.id)!, ...counted(row) })),
  }
}

export async function readPayeeRanking(measured: Measured, limit: number): Promise<PayeeRanking> {
  const named = 'e.payee IS NOT NULL AND e.payee NOT IN (SELECT id FROM party WHERE profile IS NULL)'
  const found = await rank(measured, { by: 'e.payee', named, limit })
  const parties = await readParties(
    measured.reader,
    found.ranked.map(({ id }) => id),
  )
  return {
    ...toParts(measured, found),
    ranked: found.ranked.map((row) => ({ payee: parties.get(row.id)!, ...counted(row) })),
  }
}
