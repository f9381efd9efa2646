import type { DuckDBConnection } from '@duckdb/node-api'
import { selectRows, texts } from './sql'
import type { TableRows } from './table-rows'
import { tokenise } from './tokenise'
import { headOf } from './word-head'
import { lettersOf } from './word-letters'

/** Above this many, ids are looked up in the table again instead of being held: bounds the writer's memory. */
const HELD = 400_000
/** Texts whose tokens are remembered; real files repeat their titles and labels. */
const HELD_TEXTS = 20_000

/** The words of one text, repeats kept; as ids once they are known, at the latest when the step is resolved. */
export type TextTokens = { tokens: readonly string[]; readonly block: number; ids: readonly number[] | null }

/** Small local ids for words, each with the block that said it first: going back below that block takes the word away. */
export class TokenDictionary {
  #ids = new Map<string, number>()
  #texts = new Map<string, TextTokens>()
  #fresh: TextTokens[] = []
  #next = 0
  /** Whether every word of the table is held, so that an unknown word is a new one. */
  #complete = false

  /** Whether what is read has its ids at once, and not only when the step is resolved. */
  get isComplete(): boolean {
    return this.#complete
  }

  async load(connection: DuckDBConnection): Promise<void> {
    this.#ids = new Map()
    this.#texts = new Map()
    this.#fresh = []
    const [row] = await selectRows<{ next: number; count: number }>(
      connection,
      'SELECT coalesce(max(id) + 1, 0) AS next, count(*) AS count FROM token',
    )
    this.#next = row!.next
    this.#complete = row!.count <= HELD
    if (!this.#complete) return
    for (const { id, tok } of await selectRows<{ id: number; tok: string }>(connection, 'SELECT id, tok FROM token')) {
      this.#ids.set(tok, id)
    }
  }

  /**
   * Words of a text that `block` says; new ones go into `rows`. Texts must come in the order of the blocks, so that a new word gets the
   * first block that says it. `remember` for texts that come again.
   */
  read(text: string, block: number, rows: TableRows, remember: boolean): TextTokens {
    const known = remember ? this.#texts.get(text) : undefined
    if (known !== undefined) return known
    const entry: TextTokens = { tokens: tokenise(text), block, ids: null }
    if (this.#complete) this.#assign(entry, rows)
    else this.#fresh.push(entry)
    if (!remember) return entry
    if (this.#texts.size >= HELD_TEXTS) this.#texts.clear()
    this.#texts.set(text, entry)
    return entry
  }

  /** Gives ids to all that was read and has none yet: what is not held is looked up in the table first. */
  async resolve(connection: DuckDBConnection, rows: TableRows): Promise<void> {
    const fresh = this.#fresh
    this.#fresh = []
    if (fresh.length > 0) await this.#lookUp(connection, fresh)
    for (const text of fresh) this.#assign(text, rows)
    if (this.#ids.size > HELD) {
      this.#ids.clear()
      this.#complete = false
    }
  }

  #assign(text: TextTokens, rows: TableRows): void {
    const ids: number[] = []
    for (const token of text.tokens) {
      let id = this.#ids.get(token)
      if (id === undefined) {
        id = this.#next++
        this.#ids.set(token, id)
        rows.push(id, token, headOf(token), lettersOf(token), text.block)
      }
      ids.push(id)
    }
    text.ids = ids
    text.tokens = []
  }

  async #lookUp(connection: DuckDBConnection, fresh: readonly TextTokens[]): Promise<void> {
    const unknown = new Set<string>()
    for (const text of fresh) for (const token of text.tokens) if (!this.#ids.has(token)) unknown.add(token)
    if (unknown.size === 0) return
    const found = await selectRows<{ id: number; tok: string }>(
      connection,
      'SELECT id, tok FROM token WHERE tok IN (SELECT unnest($words))',
      { words: texts([...unknown]) },
    )
    for (const { id, tok } of found) this.#ids.set(tok, id)
  }
}

/** Something that entries mention; `id` once the step has resolved it. */
export type Mention<Source> = { readonly source: Source; readonly block: number; id: number }

const UNRESOLVED = -1

/** Small local ids for what entries mention: parties, sectors, places, references. Each carries the block that mentioned it first. */
export class MentionDictionary<Source, Row extends { readonly key: string }> {
  #held = new Map<string, Map<string, Mention<Source>>>()
  #count = 0
  #fresh: Mention<Source>[] = []
  #next = 0
  #stored = 0

  /** `toRow` makes the row of a new one; its `key` is what `table` tells it by. */
  constructor(
    private readonly table: 'party' | 'sector' | 'place' | 'reference',
    private readonly toRow: (source: Source) => Row,
  ) {}

  async load(connection: DuckDBConnection): Promise<void> {
    this.#held = new Map()
    this.#count = 0
    this.#fresh = []
    const [row] = await selectRows<{ next: number }>(
      connection,
      `SELECT coalesce(max(id) + 1, 0) AS next FROM ${this.table}`,
    )
    this.#next = row!.next
    this.#stored = row!.next
  }

  /**
   * Announces one of the step, told apart in memory by `group` and `name`; `make` is asked for it where it is not held. Its id stands once the step
   * is resolved.
   */
  read(group: string, name: string, block: number, make: () => Source): Mention<Source> {
    let held = this.#held.get(group)
    if (held === undefined) {
      held = new Map()
      this.#held.set(group, held)
    }
    const known = held.get(name)
    if (known !== undefined) return known
    const mention = { source: make(), block, id: UNRESOLVED }
    held.set(name, mention)
    this.#count++
    this.#fresh.push(mention)
    return mention
  }

  /** Finds or makes the ids of all that was announced; calls `added` for each new one. */
  async resolve(
    connection: DuckDBConnection,
    added: (id: number, row: Row, mention: Mention<Source>) => void,
  ): Promise<void> {
    const fresh = this.#fresh.map((mention) => ({ mention, row: this.toRow(mention.source) }))
    this.#fresh = []
    const ids = new Map<string, number>()
    if (fresh.length > 0 && this.#stored > 0) {
      const found = await selectRows<{ id: number; key: string }>(
        connection,
        `SELECT id, key FROM ${this.table} WHERE key IN (SELECT unnest($keys))`,
        { keys: texts(fresh.map(({ row }) => row.key)) },
      )
      for (const { id, key } of found) ids.set(key, id)
    }
    for (const { mention, row } of fresh) {
      let id = ids.get(row.key)
      if (id === undefined) {
        id = this.#next++
        ids.set(row.key, id)
        added(id, row, mention)
      }
      mention.id = id
    }
    this.#stored = this.#next
    if (this.#count > HELD) {
      this.#held = new Map()
      this.#count = 0
    }
  }
}
