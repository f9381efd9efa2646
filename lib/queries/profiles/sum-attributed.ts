import type { AttributedTotal } from '@/lib/domain/profile-views'
import { STAGES } from '@/lib/domain/stage'
import type { Reader } from '@/lib/store/reader-pool'
import { toPartText } from '../charts/attribution'
import { unitsOf } from '../charts/measured'
import { toSum } from '../sum-totals'

const TABLES = {
  sector: { links: 'entry_sector', item: 'sector' },
  place: { links: 'entry_place', item: 'place' },
} as const

type SumRow = {
  readonly stage: number
  readonly currency: string
  readonly count: number
  readonly whole: bigint | number
  readonly fraction: bigint | number
  readonly part_whole: bigint | number | null
  readonly part_fraction: bigint | number | null
  readonly unstated: number
  readonly unstated_whole: bigint | number | null
  readonly unstated_fraction: bigint | number | null
}

/**
 * What the records give to one sector or place: each amount × the share that its record states, beside the whole amounts of all that name it.
 *
 * Shape: one total per stage and currency that has standing entries. Exact, in two limbs: no sum of the engine overflows below 10^12 entries.
 */
export async function sumAttributed(reader: Reader, of: keyof typeof TABLES, id: number): Promise<AttributedTotal[]> {
  const { links, item } = TABLES[of]
  const rows = await reader.select<SumRow>(
    `SELECT t.*, c.code AS currency FROM (
       SELECT e.stage, e.currency AS currency_id, count(*) AS count, sum(e.whole) AS whole, sum(e.fraction) AS fraction,
              sum(e.whole::HUGEINT * l.share) AS part_whole, sum(e.fraction::HUGEINT * l.share) AS part_fraction,
              count(*) FILTER (l.share IS NULL) AS unstated, sum(e.whole) FILTER (l.share IS NULL) AS unstated_whole,
              sum(e.fraction) FILTER (l.share IS NULL) AS unstated_fraction
       FROM entry AS e JOIN ${links} AS l ON l.seq = e.seq
       WHERE l.${item} = $id AND e.status = 0 AND e.currency IS NOT NULL GROUP BY e.stage, e.currency
     ) AS t JOIN currency AS c ON c.id = t.currency_id ORDER BY t.stage, c.code`,
    { id },
  )
  return rows.map((row) => ({
    stage: STAGES[row.stage]!,
    currency: row.currency,
    attributed: toPartText(unitsOf(row.part_whole, row.part_fraction)),
    full: toSum(row.whole, row.fraction),
    count: row.count,
    unstated: { count: row.unstated, sum: toSum(row.unstated_whole, row.unstated_fraction) },
  }))
}
