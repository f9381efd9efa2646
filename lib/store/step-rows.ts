import type { DuckDBConnection } from '@duckdb/node-api'
import { TableRows } from './table-rows'

/** Columns of each table that the writer appends to; in the order of the schema. */
const WIDTHS = {
  currency: 3,
  token: 3,
  party: 8,
  party_post: 2,
  agency: 3,
  agency_name: 4,
  agency_description: 5,
  key_event: 13,
  publication: 17,
  publication_event: 8,
  dispute: 7,
  batch: 22,
  payload: 3,
  block: 4,
  entry: 32,
} as const

type StepTable = keyof typeof WIDTHS

/** What one step adds to every table. */
export type StepRows = { readonly [Table in StepTable]: TableRows } & {
  /** Place in the ledger of the step's first entry. */
  readonly firstSeq: number
  /** See {@link toPost}. */
  readonly posts: number[]
}

export function createStepRows(firstSeq: number): StepRows {
  const tables = Object.fromEntries(
    (Object.keys(WIDTHS) as StepTable[]).map((table) => [
      table,
      new TableRows(
        table,
        Array.from({ length: WIDTHS[table] }, () => []),
      ),
    ]),
  ) as { [Table in StepTable]: TableRows }
  return { ...tables, firstSeq, posts: [] }
}

// 16 million entries a step and 500 million words stay exact in a double.
const POST_SHIFT = 2 ** 24

/** A word and the entry that has it as one number, so that one sort of numbers orders by both. `offset` counts from the step's first entry. */
export const toPost = (token: number, offset: number): number => token * POST_SHIFT + offset

/** Hands everything to the engine, within the connection's transaction. */
export async function appendStepRows(connection: DuckDBConnection, rows: StepRows): Promise<void> {
  for (const table of Object.keys(WIDTHS) as StepTable[]) await rows[table].appendTo(connection)

  // By token, then by place: what one word asks for lies together.
  const posts = Float64Array.from(rows.posts).sort()
  const tokens = new Array<number>(posts.length)
  const seqs = new Array<number>(posts.length)
  for (let i = 0; i < posts.length; i++) {
    const token = Math.floor(posts[i]! / POST_SHIFT)
    tokens[i] = token
    seqs[i] = posts[i]! - token * POST_SHIFT + rows.firstSeq
  }
  await new TableRows('post', [tokens, seqs]).appendTo(connection)
}
