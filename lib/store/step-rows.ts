import { setImmediate as nextTurn } from 'node:timers/promises'
import type { DuckDBConnection } from '@duckdb/node-api'
import { PostList } from './post-list'
import { NumberColumn } from './table-columns'
import { TableRows } from './table-rows'

/** The tables that a step appends to, in the order in which it does. */
const TABLES = [
  'currency',
  'token',
  'party',
  'party_post',
  'party_identifier',
  'reference',
  'sector',
  'place',
  'agency',
  'agency_name',
  'agency_description',
  'key_event',
  'publication',
  'publication_event',
  'dispute',
  'batch',
  'payload',
  'payment',
  'block',
  'entry',
  'entry_sector',
  'entry_place',
  'link',
] as const

type StepTable = (typeof TABLES)[number]

/** What one step adds to every table. */
export type StepRows = { readonly [Table in StepTable]: TableRows } & {
  /** Place in the ledger of the step's first entry. */
  readonly firstSeq: number
  readonly posts: PostList
}

export function createStepRows(firstSeq: number): StepRows {
  const tables = Object.fromEntries(TABLES.map((table) => [table, new TableRows(table)])) as {
    [Table in StepTable]: TableRows
  }
  return { ...tables, firstSeq, posts: new PostList() }
}

/** Hands everything to the engine, within the connection's transaction. */
export async function appendStepRows(connection: DuckDBConnection, rows: StepRows): Promise<void> {
  for (const table of TABLES) await rows[table].appendTo(connection)
  // Whoever else is in this process gets a turn between the two tables that take long.
  await nextTurn()
  const { tokens, entries, fields } = rows.posts.sorted()
  for (let at = 0; at < entries.length; at++) entries[at]! += rows.firstSeq
  const columns = [
    new NumberColumn('INTEGER', tokens),
    new NumberColumn('INTEGER', entries),
    new NumberColumn('USMALLINT', fields),
  ]
  await new TableRows('post', columns).appendTo(connection)
}
