import type { DuckDBConnection } from '@duckdb/node-api'
import { bind } from './sql'

/** Entries whose posts are put in order together: about a dozen of the engine's blocks, which takes it a tenth of a second. */
export const POST_RUN = 131_072

/**
 * Puts the posts of the entries `from` to `to` (not included) in the order of their words, at the end of the table. A step has its own in order, but a
 * table of ten thousand steps has every word everywhere. Within the connection's transaction; nothing is added or lost.
 */
export async function sortPosts(
  connection: DuckDBConnection,
  { from, to }: { readonly from: number; readonly to: number },
): Promise<void> {
  const change = async (sql: string, parameters = {}) => {
    await connection.run(sql, ...bind(parameters))
  }
  await change('CREATE TABLE post_sorting AS SELECT * FROM post WHERE seq >= $from ORDER BY tid, seq', { from })
  await change('DELETE FROM post WHERE seq >= $from', { from })
  await change('INSERT INTO post SELECT * FROM post_sorting')
  await change('DROP TABLE post_sorting')
  await change('INSERT INTO post_run SELECT $to, block FROM ledger_cursor', { to })
}
