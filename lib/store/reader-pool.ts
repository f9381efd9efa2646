import type { DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import { bind, type Parameters, type Row, selectRows, toValue } from './sql'

/** Readers at work at once; the rest wait. More only share the same threads. */
const CONNECTIONS = 4

/** Asks the index. Every statement is prepared, every value bound. */
export type Reader = {
  select<Shape extends Row>(sql: string, parameters?: Parameters): Promise<Shape[]>
  /** Rows as they are produced, one chunk of the engine (2,048 rows) at a time; asking for the next one is what makes it. */
  stream<Shape extends Row>(sql: string, parameters?: Parameters): AsyncGenerator<readonly Shape[]>
}

/** Connections for readers. Each use is one transaction: everything it reads is of one state of the index, however much is written meanwhile. */
export class ReaderPool {
  #idle: DuckDBConnection[] = []
  #waiting: ((connection: DuckDBConnection) => void)[] = []
  #open = 0

  constructor(private readonly instance: DuckDBInstance) {}

  async use<Result>(work: (reader: Reader) => Promise<Result>): Promise<Result> {
    const connection = await this.#take()
    try {
      return await inSnapshot(connection, work)
    } finally {
      this.#give(connection)
    }
  }

  /** A reader on a connection of its own, for as long as the caller reads: an export must not keep pages waiting. */
  async *useAlone<Item>(work: (reader: Reader) => AsyncGenerator<Item>): AsyncGenerator<Item> {
    const connection = await this.instance.connect()
    try {
      await connection.run('BEGIN TRANSACTION READ ONLY')
      yield* work(createReader(connection))
    } finally {
      connection.interrupt()
      connection.closeSync()
    }
  }

  close(): void {
    for (const connection of this.#idle) connection.closeSync()
    this.#idle = []
  }

  async #take(): Promise<DuckDBConnection> {
    const idle = this.#idle.pop()
    if (idle !== undefined) return idle
    if (this.#open < CONNECTIONS) {
      this.#open++
      return this.instance.connect()
    }
    return new Promise((resolve) => this.#waiting.push(resolve))
  }

  #give(connection: DuckDBConnection): void {
    const next = this.#waiting.shift()
    if (next) next(connection)
    else this.#idle.push(connection)
  }
}

async function inSnapshot<Result>(
  connection: DuckDBConnection,
  work: (reader: Reader) => Promise<Result>,
): Promise<Result> {
  await connection.run('BEGIN TRANSACTION READ ONLY')
  try {
    return await work(createReader(connection))
  } finally {
    await connection.run('ROLLBACK')
  }
}

function createReader(connection: DuckDBConnection): Reader {
  return {
    select: (sql, parameters) => selectRows(connection, sql, parameters),
    async *stream<Shape extends Row>(sql: string, parameters: Parameters = {}) {
      const result = await connection.stream(sql, ...bind(parameters))
      const names = result.columnNames()
      for (;;) {
        const chunk = await result.fetchChunk()
        if (chunk === null || chunk.rowCount === 0) return
        yield chunk.getRows().map((row) => {
          return Object.fromEntries(row.map((value, column) => [names[column]!, toValue(value)])) as Shape
        })
      }
    },
  }
}
