import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore } from '@/lib/store/open-store'
import type { Store } from '@/lib/store/store'
import { type Indexer, type StartIndexerParameters, startIndexer } from '../run-indexer'
import { TestLedger } from './test-ledger'

/** What a test started, ended last first. */
export class Endings {
  readonly #steps: (() => Promise<unknown> | unknown)[] = []

  add(step: () => Promise<unknown> | unknown): void {
    this.#steps.push(step)
  }

  async run(): Promise<void> {
    while (this.#steps.length > 0) await this.#steps.pop()!()
  }
}

/** Where a ledger is, and from which block on. */
export type LedgerPlace = Pick<TestLedger, 'chainId' | 'contract' | 'startBlock' | 'url'>

/** A ledger with the agency "moh". */
export async function startLedger(endings: Endings): Promise<TestLedger> {
  const ledger = await TestLedger.start()
  endings.add(() => ledger.stop())
  await ledger.registerAgency()
  return ledger
}

export async function freshStore(endings: Endings, { chainId, contract }: LedgerPlace): Promise<Store> {
  const folder = mkdtempSync(join(tmpdir(), 'counterfoil-indexer-'))
  endings.add(() => rmSync(folder, { recursive: true, force: true }))
  const store = await openStore({ path: join(folder, 'index.duckdb'), chainId, contract, memoryLimit: '512MB' })
  endings.add(() => store.close())
  return store
}

export function follow(
  endings: Endings,
  ledger: LedgerPlace,
  store: Store,
  more: Partial<StartIndexerParameters> = {},
): Indexer {
  const { contract, startBlock, url } = ledger
  const indexer = startIndexer({ writer: store.writer, rpcUrls: [url], contract, startBlock, pollMs: 10, ...more })
  endings.add(() => indexer.stop())
  return indexer
}

/** The digest of an index built from nothing. */
export async function rebuiltDigest(endings: Endings, ledger: LedgerPlace): Promise<string> {
  const store = await freshStore(endings, ledger)
  const indexer = follow(endings, ledger, store)
  await indexer.untilCaughtUp()
  await indexer.stop()
  return store.writer.computeDigest()
}

export type BatchRow = { readonly number: number; readonly code: string | null; readonly entries: number }

/** The batches of an index, in order, each with why it was set aside and how many entries it brought. */
export async function readBatches(store: Store): Promise<BatchRow[]> {
  return store.read(async (reader) => {
    const rows = await reader.select('SELECT number, code, entries FROM batch ORDER BY number')
    return rows as unknown as BatchRow[]
  })
}

/** Ids of all entries with their status, in ledger order. */
export async function readEntries(store: Store): Promise<string[]> {
  return store.read(async (reader) => {
    const rows = await reader.select(
      `SELECT a.code, e.sequence, e.row_no, e.status FROM entry AS e JOIN agency AS a ON a.id = e.agency ORDER BY e.seq`,
    )
    const status = ['stands', 'corrected', 'withdrawn', 'withdrawal']
    return rows.map((row) => `${row.code}-${row.sequence}-${row.row_no} ${status[row.status as number]}`)
  })
}
