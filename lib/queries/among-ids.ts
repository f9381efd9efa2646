import { integers } from '@/lib/store/sql'
import type { Bind } from './bound-values'

/** Ids that are written out one by one, so that the engine knows how few rows each of them has. */
const FEW_ROWS = 8
/** Ids that are compared with a column one by one. */
const FEW = 100

/** Whether rows that have one of these ids are asked for id by id, see {@link rowsAmong}. */
export const isFew = (ids: readonly number[]): boolean => ids.length <= FEW_ROWS

/** SQL of whether a column has one of these local ids. */
export function isAmong(column: string, ids: readonly number[], bind: Bind): string {
  if (ids.length === 0) return 'false'
  if (ids.length > FEW) return `${column} IN (SELECT unnest(${bind(integers(ids))}))`
  return `${column} IN (${ids.map(bind).join(', ')})`
}

type RowsParameters = {
  readonly columns: string
  readonly table: string
  readonly column: string
  readonly where?: string
}

/** SQL of the rows whose column has one of these ids. All of it but the ids is SQL of ours. */
export function rowsAmong(
  { columns, table, column, where = 'true' }: RowsParameters,
  ids: readonly number[],
  bind: Bind,
): string {
  const rows = (condition: string) => `SELECT ${columns} FROM ${table} WHERE ${condition} AND ${where}`
  if (ids.length === 0) return rows('false')
  if (!isFew(ids)) return rows(`${column} IN (SELECT unnest(${bind(integers(ids))}))`)
  return ids.map((id) => rows(`${column} = ${bind(id)}`)).join(' UNION ALL ')
}

/**
 * SQL of whether an entry's `seq` is among those that `seqs` selects. Where the engine cannot foresee how few these are it would look up all of them
 * among the entries, instead of the entries among them, at five times the cost: a condition that must have a value leaves it no choice.
 */
export const hasSeqIn = (seqs: string, isForeseen: boolean): string =>
  isForeseen ? `e.seq IN (${seqs})` : `(e.seq IN (${seqs})) IS TRUE`
