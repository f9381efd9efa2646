import { renameSync, rmSync } from 'node:fs'
import type { Hash } from '@/lib/store/ledger-writer'
import { openStore } from '@/lib/store/open-store'
import { type IndexerState, type StartIndexerParameters, startIndexer } from './run-indexer'

export type RebuildIndexParameters = Omit<StartIndexerParameters, 'writer' | 'chainId'> & {
  /** Of the index. The new one is built beside it and takes its place when it has reached the head of the chain. */
  readonly path: string
  readonly chainId: number
}

export type BuiltIndex = { readonly state: IndexerState; readonly digest: Hash }

/**
 * Builds the index anew from the ledger and puts it in the place of the old one. Until then the old file is untouched, and held
 * open, so that no other process begins to serve what is about to go.
 *
 * Errors: the store's, when another process has the index open; every LedgerError that cannot pass.
 */
export async function rebuildIndex({ path, ...parameters }: RebuildIndexParameters): Promise<BuiltIndex> {
  const { chainId, contract, payments = null } = parameters
  const old = await openStore({ path, chainId, contract, payments })
  const fresh = `${path}.rebuild`
  const forget = () => {
    for (const file of [fresh, `${fresh}.wal`]) rmSync(file, { force: true })
  }
  try {
    forget()
    const built = await catchUpIndex({ path: fresh, ...parameters })
    await old.close()
    rmSync(`${path}.wal`, { force: true })
    renameSync(fresh, path)
    return built
  } finally {
    forget()
    await old.close()
  }
}

/** Opens the index at `path`, brings it to the head of the chain, and closes it. Errors: as {@link rebuildIndex}. */
export async function catchUpIndex({ path, ...parameters }: RebuildIndexParameters): Promise<BuiltIndex> {
  const { chainId, contract, payments = null } = parameters
  const store = await openStore({ path, chainId, contract, payments })
  const indexer = startIndexer({ ...parameters, writer: store.writer })
  try {
    await indexer.untilCaughtUp()
    await indexer.stop()
    return { state: indexer.state(), digest: await store.writer.computeDigest() }
  } finally {
    await indexer.stop()
    await store.close()
  }
}
