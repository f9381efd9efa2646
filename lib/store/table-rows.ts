import { type DuckDBConnection, DuckDBDataChunk, type DuckDBType, type DuckDBValue } from '@duckdb/node-api'

/** Rows of the engine's vectors: the most that one chunk holds. */
const CHUNK_ROWS = 2048

/** Rows on their way into one table, kept by column and handed over in chunks: one engine call a table and step, not one a row. */
export class TableRows {
  constructor(
    readonly table: string,
    readonly columns: DuckDBValue[][],
  ) {}

  get count(): number {
    return this.columns[0]?.length ?? 0
  }

  /** Values in the order of the table's columns. */
  push(...values: DuckDBValue[]): void {
    if (values.length !== this.columns.length) {
      throw new RangeError(`${values.length} values for the ${this.columns.length} columns of ${this.table}.`)
    }
    for (let i = 0; i < values.length; i++) this.columns[i]!.push(values[i]!)
  }

  /** Appends everything within the connection's transaction. */
  async appendTo(connection: DuckDBConnection): Promise<void> {
    if (this.count === 0) return
    const appender = await connection.createAppender(this.table)
    try {
      const types: DuckDBType[] = this.columns.map((_, column) => appender.columnType(column))
      for (let from = 0; from < this.count; from += CHUNK_ROWS) {
        const to = Math.min(from + CHUNK_ROWS, this.count)
        const chunk = DuckDBDataChunk.create(types, to - from)
        chunk.setColumns(this.columns.map((column) => column.slice(from, to)))
        appender.appendDataChunk(chunk)
      }
    } finally {
      appender.closeSync()
    }
  }
}
