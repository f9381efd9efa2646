import { parseLedgerSum } from '@/lib/domain/amount'
import type { AttributedSum, Unattributed } from '@/lib/domain/chart-views'
import type { Value } from '@/lib/store/sql'
import { type Measured, toBigInt, toText, unitsOf } from './measured'

/** An entry's whole, in millionths of a percent: `share` × amount is in units of 10^-26. */
const WHOLE_SHARE = 100_000_000n
const SHARE_SCALE = 18 + 8

/** What the records give to one sector or place, in units: of 10^-26 what is attributed, of 10^-18 all. */
export type AttributedItem = {
  readonly id: number
  readonly attributed: bigint
  readonly all: { readonly count: number; readonly units: bigint }
}

const SOURCES = {
  sector: { table: 'entry_sector', item: 'sector' },
  place: { table: 'entry_place', item: 'place' },
} as const

/**
 * What the records give to each sector or place that they name, exactly: Σ amount × share. In two limbs times a share no sum of the engine overflows
 * below 10^12 entries.
 */
export async function readAttributed(measured: Measured, of: keyof typeof SOURCES): Promise<AttributedItem[]> {
  const { table, item } = SOURCES[of]
  const rows = await measured.select<{
    id: number
    count: Value
    whole: Value
    fraction: Value
    part_whole: Value
    part_fraction: Value
  }>((where) => ({
    select: `SELECT id, sum(count) AS count, sum(whole) AS whole, sum(fraction) AS fraction,
               sum(whole * share) AS part_whole, sum(fraction * share) AS part_fraction
             FROM (SELECT l.${item} AS id, l.share, count(*) AS count, sum(p.whole) AS whole, sum(p.fraction) AS fraction
                   FROM (SELECT e.seq, e.whole, e.fraction FROM entry AS e WHERE ${where}) AS p
                   JOIN ${table} AS l ON l.seq = p.seq GROUP BY l.${item}, l.share)
             GROUP BY id`,
  }))
  return rows.map(({ id, count, whole, fraction, part_whole, part_fraction }) => ({
    id,
    attributed: unitsOf(part_whole, part_fraction),
    all: { count: Number(toBigInt(count)), units: unitsOf(whole, fraction) },
  }))
}

/**
 * What is attributed to nothing that `ids` (SQL of ours) selects: entries that name some of it without saying how much each has, or less than all of
 * themselves; and entries that name none. `attributed` is the sum of what the ids have.
 */
export async function readUnattributed(
  measured: Measured,
  { of, ids, attributed }: { readonly of: keyof typeof SOURCES; readonly ids: string; readonly attributed: bigint },
  parameters: Readonly<Record<string, string>> = {},
): Promise<Unattributed> {
  const { table, item } = SOURCES[of]
  const [row] = await measured.select<{ named: number; less: number; whole: Value; fraction: Value }>(
    (where) => ({
      select: `SELECT count(*) AS named, count(*) FILTER (n.share IS NULL OR n.share < ${WHOLE_SHARE}) AS less,
                 sum(p.whole) AS whole, sum(p.fraction) AS fraction
               FROM (SELECT e.seq, e.whole, e.fraction FROM entry AS e WHERE ${where}) AS p
               JOIN (SELECT seq, sum(share) AS share FROM ${table} WHERE ${item} IN (${ids}) GROUP BY seq) AS n ON n.seq = p.seq`,
    }),
    parameters,
  )
  const { count, sum } = measured.basis.total
  const named = unitsOf(row!.whole, row!.fraction)
  return {
    unstated: { count: row!.less, sum: toPartText(named * WHOLE_SHARE - attributed) },
    none: { count: count - row!.named, sum: toText(parseLedgerSum(sum) - named) },
  }
}

/** Units of 10^-26 as the shortest decimal text. */
export const toPartText = (units: bigint): string => toText(units, SHARE_SCALE)

export const toAttributedSum = ({ attributed, all }: AttributedItem): AttributedSum => ({
  attributed: toPartText(attributed),
  all: { count: all.count, sum: toText(all.units) },
})

/** Greatest part first; of equal ones the first that the ledger named. */
export const byAttributed = (a: AttributedItem, b: AttributedItem): number =>
  a.attributed === b.attributed ? a.id - b.id : a.attributed < b.attributed ? 1 : -1

export const addAttributed = (items: readonly AttributedItem[]): bigint =>
  items.reduce((sum, { attributed }) => sum + attributed, 0n)
