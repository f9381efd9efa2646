import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { openStore } from '@/lib/store/open-store'
import type { Store } from '@/lib/store/store'
import { type Indexer, type StartIndexerParameters, startIndexer } from './run-indexer'
import { TestLedger, testCorrection, testRecord, testWithdrawal } from './testing/test-ledger'

const endings: (() => Promise<void> | void)[] = []
afterEach(async () => {
  while (endings.length > 0) await endings.pop()!()
})

async function startLedger(): Promise<TestLedger> {
  const ledger = await TestLedger.start()
  endings.push(() => ledger.stop())
  await ledger.registerAgency()
  return ledger
}

async function freshStore({ chainId, contract }: TestLedger): Promise<Store> {
  const folder = mkdtempSync(join(tmpdir(), 'counterfoil-indexer-'))
  endings.push(() => rmSync(folder, { recursive: true, force: true }))
  const store = await openStore({ path: join(folder, 'index.duckdb'), chainId, contract, memoryLimit: '512MB' })
  endings.push(() => store.close())
  return store
}

function follow(ledger: TestLedger, store: Store, more: Partial<StartIndexerParameters> = {}): Indexer {
  const { contract, startBlock, url } = ledger
  const indexer = startIndexer({ writer: store.writer, rpcUrls: [url], contract, startBlock, pollMs: 20, ...more })
  endings.push(() => indexer.stop())
  return indexer
}

async function rebuiltDigest(ledger: TestLedger): Promise<string> {
  const store = await freshStore(ledger)
  const indexer = follow(ledger, store)
  await indexer.untilCaughtUp()
  await indexer.stop()
  return store.writer.computeDigest()
}

test('indexes what stands on the ledger, block by block and in ranges to one digest', async () => {
  const ledger = await startLedger()
  const store = await freshStore(ledger)
  const indexer = follow(ledger, store)
  await indexer.untilCaughtUp()

  const first = await ledger.publish({ parts: [{ records: [testRecord('a'), testRecord('b'), testRecord('c')] }] })
  await ledger.publish({
    parts: [
      { records: [testCorrection('a', first.fingerprints[0]!, { amount: '12.50' })] },
      { records: [testWithdrawal('b', first.fingerprints[1]!), testRecord('d', { currency: 'GBP' })] },
    ],
  })
  await ledger.publish({ parts: [{}] })
  await indexer.untilCaughtUp()

  expect(indexer.state()).toMatchObject({ state: 'following', problem: null, batchCount: 4, lagBlocks: 0 })
  const digest = await store.writer.computeDigest()
  await ledger.mine(20)
  expect(await rebuiltDigest(ledger)).toBe(digest)
})
