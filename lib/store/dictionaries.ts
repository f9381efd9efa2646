import type { DuckDBConnection } from '@duckdb/node-api'
import type { Party } from '@/lib/domain/record'
import { type PartyRow, partyIdentity, toPartyRow } from './party-profile'
import { selectRows, texts } from './sql'
import type { TableRows } from './table-rows'
import { tokenise } from './tokenise'

/** Above this many, ids are looked up in the table again instead of being held: bounds the writer's memory. */
const HELD = 400_000
/** Texts whose tokens are remembered; real files repeat their titles and labels. */
const HELD_TEXTS = 50_000

/** The tokens of one text; `ids` once the step has resolved them. */
export type TextTokens = { readonly tokens: readonly string[]; ids: readonly number[] | null }

/** Small local ids for words. Ids are never reused and words never removed: a word that no entry holds any more is found nowhere. */
export class TokenDictionary {
  #ids = new Map<string, number>()
  #texts = new Map<string, TextTokens>()
  #next = 0
  /** Whether every word of the table is held, so that an unknown word is a new one. */
  #complete = false

  async load(connection: DuckDBConnection): Promise<void> {
    this.#ids = new Map()
    this.#texts = new Map()
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

  /** Words of a text, remembered; `fresh` receives those whose ids are still to be found. */
  read(text: string, fresh: Set<TextTokens>): TextTokens {
    const known = this.#texts.get(text)
    if (known) {
      if (known.ids === null) fresh.add(known)
      return known
    }
    if (this.#texts.size >= HELD_TEXTS) this.#texts.clear()
    const entry: TextTokens = { tokens: [...new Set(tokenise(text))], ids: null }
    this.#texts.set(text, entry)
    fresh.add(entry)
    return entry
  }

  /** Gives every fresh text its ids; new words go into `rows`. */
  async resolve(connection: DuckDBConnection, fresh: ReadonlySet<TextTokens>, rows: TableRows): Promise<void> {
    if (!this.#complete) await this.#lookUp(connection, fresh)
    for (const text of fresh) {
      text.ids = text.tokens.map((token) => {
        const known = this.#ids.get(token)
        if (known !== undefined) return known
        const id = this.#next++
        this.#ids.set(token, id)
        rows.push(id, token)
        return id
      })
    }
    if (this.#ids.size > HELD) {
      this.#ids.clear()
      this.#complete = false
    }
  }

  async #lookUp(connection: DuckDBConnection, fresh: ReadonlySet<TextTokens>): Promise<void> {
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

/** Small local ids for payers and payees. */
export class PartyDictionary {
  /** By what makes it the same party, see partyIdentity. */
  #ids = new Map<string, number>()
  #next = 0
  #stored = 0

  async load(connection: DuckDBConnection): Promise<void> {
    this.#ids = new Map()
    const [row] = await selectRows<{ next: number }>(connection, 'SELECT coalesce(max(id) + 1, 0) AS next FROM party')
    this.#next = row!.next
    this.#stored = row!.next
  }

  /** Finds or makes the ids of `parties`; calls `added` for each new one. */
  async resolve(
    connection: DuckDBConnection,
    parties: readonly Party[],
    added: (id: number, row: PartyRow) => void,
  ): Promise<(party: Party) => number> {
    if (this.#ids.size > HELD) this.#ids.clear()
    const unknown = new Map<string, PartyRow>()
    for (const party of parties) {
      const identity = partyIdentity(party)
      if (!this.#ids.has(identity) && !unknown.has(identity)) unknown.set(identity, toPartyRow(party))
    }
    const stored = new Map<string, number>()
    if (unknown.size > 0 && this.#stored > 0) {
      const keys = [...unknown.values()].map((row) => row.key)
      const found = await selectRows<{ id: number; key: string }>(
        connection,
        'SELECT id, key FROM party WHERE key IN (SELECT unnest($keys))',
        { keys: texts(keys) },
      )
      for (const { id, key } of found) stored.set(key, id)
    }
    for (const [identity, row] of unknown) {
      const known = stored.get(row.key)
      const id = known ?? this.#next++
      if (known === undefined) added(id, row)
      this.#ids.set(identity, id)
    }
    this.#stored = this.#next
    return (party) => this.#ids.get(partyIdentity(party))!
  }
}
