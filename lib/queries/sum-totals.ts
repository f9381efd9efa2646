import { serialiseLedgerUnits } from '@/lib/domain/amount'
import { STAGES } from '@/lib/domain/stage'
import type { ResultTotals, StageTotal } from '@/lib/domain/views'
import { type RecordSearch, serialiseResult } from '@/lib/search-params/record-search'
import { fromLimbs } from '@/lib/store/limbs'
import type { Reader } from '@/lib/store/reader-pool'
import { integers, type Parameters } from '@/lib/store/sql'
import type { Store } from '@/lib/store/store'
import { createRecordFilter, type RecordFilter } from './record-filter'

type TotalRow = {
  readonly stage: number
  readonly currency: string | null
  readonly disputed: boolean
  readonly entries: number
  readonly counted: number
  readonly provisional: number
  readonly whole: bigint | number | null
  readonly fraction: bigint | number | null
}

/** Publications that are disputed now: the last mark of each says so. */
export const DISPUTED = `SELECT p.id FROM publication AS p JOIN (
    SELECT agency, sequence FROM dispute GROUP BY agency, sequence HAVING arg_max(disputed, (block, log))
  ) AS d ON d.agency = p.agency AND d.sequence = p.sequence`

/**
 * Totals of everything that a search finds, whatever its page: the one function behind every total on screen and in exports.
 *
 * Shape: one total per stage and currency that has standing entries, in the order of the stages, then of the currency codes.
 * Unit: exact decimals of each currency. Entries that were corrected or withdrawn, and withdrawals, are in `entries` only.
 * Includes provisional entries and disputed ones, and says how many.
 */
export function sumTotals({
  store,
  search,
}: {
  readonly store: Store
  readonly search: RecordSearch
}): Promise<ResultTotals> {
  return store.answer(`totals?${serialiseResult(search)}`, async (reader) =>
    sumFiltered(reader, await createRecordFilter(reader, search)),
  )
}

/** The same within a reading that is under way. */
export async function sumFiltered(reader: Reader, filter: RecordFilter): Promise<ResultTotals> {
  const disputed = await readDisputed(reader)
  return toTotals(
    await reader.select<TotalRow>(
      `${filter.with} ${totalsSql({ from: `entry AS e WHERE ${filter.where}`, disputed })}`,
      { ...filter.parameters, ...disputed.parameters },
    ),
  )
}

/** Where the rows of one page are, and the totals of all its search finds: what finding costs is paid once. `rowids` are in no order. */
export async function sumAndFindPage(
  reader: Reader,
  filter: RecordFilter,
  { orderBy, limit, skip }: { readonly orderBy: string; readonly limit: number; readonly skip: number },
): Promise<{ readonly totals: ResultTotals; readonly rowids: readonly number[] }> {
  const disputed = await readDisputed(reader)
  const rows = await reader.select<TotalRow & { readonly page: readonly number[] | null }>(
    `${filter.with === '' ? 'WITH' : `${filter.with},`}
     found AS MATERIALIZED (
       SELECT e.rowid AS place, e.seq, e.sort_day, e.stage, e.currency, e.publication, e.block, e.status, e.whole, e.fraction
       FROM entry AS e WHERE ${filter.where})
     ${totalsSql({
       from: 'found AS e',
       disputed,
       more: `, (SELECT list(place) FROM (SELECT e.place FROM found AS e ORDER BY ${orderBy} LIMIT ${limit} OFFSET $skip)) AS page`,
     })}`,
    { ...filter.parameters, ...disputed.parameters, skip },
  )
  return { totals: toTotals(rows), rowids: rows[0]?.page ?? [] }
}

type Disputed = { readonly sql: string; readonly parameters: Parameters }

async function readDisputed(reader: Reader): Promise<Disputed> {
  const publications = await reader.select<{ id: number }>(DISPUTED)
  if (publications.length === 0) return { sql: 'false', parameters: {} }
  return {
    sql: 'e.publication IN (SELECT unnest($disputed))',
    parameters: { disputed: integers(publications.map(({ id }) => id)) },
  }
}

const totalsSql = ({ from, disputed, more = '' }: { from: string; disputed: Disputed; more?: string }): string =>
  `SELECT t.*, c.code AS currency ${more} FROM (
     SELECT e.stage, e.currency AS currency_id, ${disputed.sql} AS disputed,
            count(*) AS entries, count(*) FILTER (e.status = 0) AS counted,
            count(*) FILTER (e.status = 0 AND e.block > (SELECT finalized_to FROM ledger_cursor)) AS provisional,
            sum(e.whole) FILTER (e.status = 0) AS whole, sum(e.fraction) FILTER (e.status = 0) AS fraction
     FROM ${from} GROUP BY ALL
   ) AS t LEFT JOIN currency AS c ON c.id = t.currency_id ORDER BY t.stage, c.code`

function toTotals(rows: readonly TotalRow[]): ResultTotals {
  const disputed = rows.filter((row) => row.disputed)
  const sum = (pick: (row: TotalRow) => number, of: readonly TotalRow[]) =>
    of.reduce((total, row) => total + pick(row), 0)
  return {
    entries: sum((row) => row.entries, rows),
    counted: sum((row) => row.counted, rows),
    totals: toStageTotals(rows),
    disputed: { count: sum((row) => row.counted, disputed), totals: toStageTotals(disputed) },
    provisional: { count: sum((row) => row.provisional, rows) },
  }
}

/** Rows come by stage and currency, those of one together: disputed ones and others are added up. */
function toStageTotals(rows: readonly TotalRow[]): StageTotal[] {
  const totals = new Map<string, { stage: StageTotal['stage']; currency: string; count: number; units: bigint }>()
  for (const row of rows) {
    const stage = STAGES[row.stage]
    if (row.counted === 0 || row.currency === null || stage === undefined) continue
    const key = `${stage} ${row.currency}`
    const total = totals.get(key) ?? { stage, currency: row.currency, count: 0, units: 0n }
    total.count += row.counted
    total.units += fromLimbs(BigInt(row.whole ?? 0), BigInt(row.fraction ?? 0))
    totals.set(key, total)
  }
  return [...totals.values()].map(({ units, ...total }) => ({ ...total, sum: serialiseLedgerUnits(units) }))
}

/** Two summed limbs as exact decimal text, in the shortest form. */
export function toSum(whole: bigint | number | null, fraction: bigint | number | null): string {
  return serialiseLedgerUnits(fromLimbs(BigInt(whole ?? 0), BigInt(fraction ?? 0)))
}
