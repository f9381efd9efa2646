import { type DuckDBConnection, DuckDBDataChunk, type DuckDBType, type DuckDBValue } from '@duckdb/node-api'
import { SCHEMA } from './schema'
import { NumberColumn, type NumberKind, type TableColumn, ValueColumn } from './table-columns'

/** Rows of the engine's vectors: the most that one chunk holds. */
const CHUNK_ROWS = 2048

/** Types of the columns of each table, in order, as the schema declares them. */
const COLUMN_TYPES: ReadonlyMap<string, readonly string[]> = new Map(
  [...SCHEMA.matchAll(/CREATE TABLE (\w+) \(([^)]*)\)/g)].map(([, table, columns]) => [
    table!,
    columns!.split(',').map((column) => column.trim().split(' ')[1]!),
  ]),
)

const NUMBER_KINDS: ReadonlySet<string> = new Set<NumberKind>(['INTEGER', 'UTINYINT', 'USMALLINT', 'BIGINT', 'UBIGINT'])

const createColumn = (type: string): TableColumn =>
  NUMBER_KINDS.has(type) ? new NumberColumn(type as NumberKind) : new ValueColumn()

/** Rows on their way into one table, kept by column and handed over in chunks: one engine call a table and step, not one a row. */
export class TableRows {
  readonly #columns: readonly TableColumn[]

  constructor(
    readonly table: string,
    columns = COLUMN_TYPES.get(table)!.map(createColumn),
  ) {
    this.#columns = columns
  }

  get count(): number {
    return this.#columns[0]!.length
  }

  /** Values in the order of the table's columns; bytes as they are. */
  push(...values: readonly (DuckDBValue | Uint8Array)[]): void {
    if (values.length !== this.#columns.length) {
      throw new RangeError(`${values.length} values for the ${this.#columns.length} columns of ${this.table}.`)
    }
    for (let i = 0; i < values.length; i++) this.#columns[i]!.push(values[i] as DuckDBValue)
  }

  /** Appends everything within the connection's transaction. */
  async appendTo(connection: DuckDBConnection): Promise<void> {
    if (this.count === 0) return
    const appender = await connection.createAppender(this.table)
    try {
      const types: DuckDBType[] = this.#columns.map((_, column) => appender.columnType(column))
      for (let from = 0; from < this.count; from += CHUNK_ROWS) {
        const to = Math.min(from + CHUNK_ROWS, this.count)
        const chunk = DuckDBDataChunk.create(types, to - from)
        for (const [index, column] of this.#columns.entries()) column.writeTo(chunk.getColumnVector(index), from, to)
        appender.appendDataChunk(chunk)
      }
    } finally {
      appender.closeSync()
    }
  }
}
