import { serialiseLedgerUnits } from '@/lib/domain/amount'
import { STAGES } from '@/lib/domain/stage'
import type { ResultTotals, StageTotal } from '@/lib/domain/views'
import { type RecordSearch, serialiseRecordSearch } from '@/lib/search-params/record-search'
import { fromLimbs } from '@/lib/store/limbs'
import type { Reader } from '@/lib/store/reader-pool'
import type { Store } from '@/lib/store/store'
import { createRecordFilter, type RecordFilter } from './record-filter'

type TotalRow = {
  readonly stage: number
  readonly currency: string | null
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
  const key = serialiseRecordSearch({ ...search, sort: 'date', descending: true, page: 1, unread: [] })
  return store.answer(`totals?${key}`, async (reader) => sumFiltered(reader, await createRecordFilter(reader, search)))
}

/** The same within a reading that is under way. */
export async function sumFiltered(reader: Reader, filter: RecordFilter): Promise<ResultTotals> {
  const rows = await selectTotals(reader, filter, filter.where)
  const disputes = await reader.select<{ id: number }>(DISPUTED)
  const disputed =
    disputes.length === 0
      ? []
      : await selectTotals(reader, filter, `${filter.where} AND e.publication IN (${DISPUTED})`)
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

function selectTotals(reader: Reader, filter: RecordFilter, where: string): Promise<TotalRow[]> {
  return reader.select<TotalRow>(
    `${filter.with}
     SELECT t.*, c.code AS currency FROM (
       SELECT e.stage, e.currency AS currency_id, count(*) AS entries, count(*) FILTER (e.status = 0) AS counted,
              count(*) FILTER (e.status = 0 AND e.block > (SELECT finalized_to FROM ledger_cursor)) AS provisional,
              sum(e.whole) FILTER (e.status = 0) AS whole, sum(e.fraction) FILTER (e.status = 0) AS fraction
       FROM entry AS e WHERE ${where} GROUP BY e.stage, e.currency
     ) AS t LEFT JOIN currency AS c ON c.id = t.currency_id ORDER BY t.stage, c.code`,
    filter.parameters,
  )
}

function toStageTotals(rows: readonly TotalRow[]): StageTotal[] {
  return rows.flatMap((row) => {
    const stage = STAGES[row.stage]
    if (row.counted === 0 || row.currency === null || stage === undefined) return []
    return [{ stage, currency: row.currency, count: row.counted, sum: toSum(row.whole, row.fraction) }]
  })
}

/** Two summed limbs as exact decimal text, in the shortest form. */
export function toSum(whole: bigint | number | null, fraction: bigint | number | null): string {
  return serialiseLedgerUnits(fromLimbs(BigInt(whole ?? 0), BigInt(fraction ?? 0)))
}
