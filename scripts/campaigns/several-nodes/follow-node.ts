import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Indexer, startIndexer } from '@/lib/indexer/run-indexer'
import { readBatches, readEntries } from '@/lib/indexer/testing/index-of-ledger'
import { openStore } from '@/lib/store/open-store'
import type { Store } from '@/lib/store/store'
import type { LedgerPlace } from './publishing-desk'

/** An index of the ledger as some nodes tell it, kept up to date until it is stopped. */
export type FollowedIndex = {
  readonly indexer: Indexer
  /** What its log said so far. */
  readonly lines: readonly string[]
  /** Waits until the index stands at the head of the chain; Error with what its log said where it does not within a minute. */
  untilCaughtUp(): Promise<void>
  digest(): Promise<string>
  /** Ids of all entries with their status, in ledger order. */
  entries(): Promise<readonly string[]>
  /** How many batches it holds, and how many of them are set aside. */
  batches(): Promise<{ readonly count: number; readonly setAside: number }>
  stop(): Promise<void>
}

const PATIENCE_MS = 60_000

export async function followNodes({
  rpcUrls,
  place: { ledger, startBlock },
  folder,
  name,
}: {
  readonly rpcUrls: readonly string[]
  readonly place: LedgerPlace
  readonly folder: string
  /** Of the index's file in `folder`. */
  readonly name: string
}): Promise<FollowedIndex> {
  const { chainId } = ledger
  const contract = ledger.contract.toLowerCase() as `0x${string}`
  const path = join(folder, `${name}.duckdb`)
  const store: Store = await openStore({ path, chainId, contract, memoryLimit: '256MB' })
  const lines: string[] = []
  const log = (line: string) => lines.push(line)
  const indexer = startIndexer({ writer: store.writer, rpcUrls, contract, chainId, startBlock, pollMs: 100, log })
  return {
    indexer,
    lines,
    untilCaughtUp: async () => {
      const patience = new AbortController()
      const giveUp = sleep(PATIENCE_MS, undefined, { signal: patience.signal }).then(() => {
        throw new Error(
          `The index "${name}" does not catch up: ${JSON.stringify(indexer.state())}\n${lines.join('\n')}`,
        )
      })
      await Promise.race([indexer.untilCaughtUp(), giveUp]).finally(() => patience.abort())
      // Given up by being aborted.
      giveUp.catch(() => {})
    },
    digest: () => store.writer.computeDigest(),
    entries: () => readEntries(store),
    batches: async () => {
      const batches = await readBatches(store)
      return { count: batches.length, setAside: batches.filter(({ code }) => code !== null).length }
    },
    stop: async () => {
      await indexer.stop()
      await store.close()
    },
  }
}
