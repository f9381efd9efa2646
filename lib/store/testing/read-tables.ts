import { TABLES_BY_BLOCK, TABLES_BY_ENTRY, TABLES_BY_PARTY } from '../schema'
import type { Row } from '../sql'
import type { Store } from '../store'

/** Every row of every table that a reorganisation undoes, in an order of their own. */
export async function readTables(store: Store): Promise<Readonly<Record<string, readonly Row[]>>> {
  const tables: Record<string, readonly Row[]> = {}
  for (const table of [...TABLES_BY_BLOCK, ...TABLES_BY_ENTRY, ...TABLES_BY_PARTY]) {
    tables[table] = await store.read((reader) => reader.select(`SELECT * FROM ${table} ORDER BY ALL`))
  }
  return tables
}
