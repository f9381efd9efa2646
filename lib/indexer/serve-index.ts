import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { assertMayServe, isDevelopmentChain } from '@/lib/config/development-chain'
import type { Environment, LedgerSetting } from '@/lib/config/environment'
import { toProblemText } from '@/lib/ledger/errors'
import { askNode } from '@/lib/ledger/json-rpc'
import { openStore } from '@/lib/store/open-store'
import type { Store } from '@/lib/store/store'
import { type Indexer, startIndexer } from './run-indexer'

export type ServedIndex = { readonly store: Store; readonly indexer: Indexer; readonly stop: () => Promise<void> }

type ConfiguredLedger = Extract<LedgerSetting, { kind: 'configured' }>

export type ServeIndexParameters = {
  readonly environment: Environment
  readonly ledger: ConfiguredLedger
  /** Whether the ledger holds the invented records of the demonstration. */
  readonly demonstration: boolean
  readonly log: (line: string) => void
}

/** The file of the index of one ledger. */
export const indexPath = (dataDir: string): string => join(dataDir, 'index', 'counterfoil.duckdb')

const WAIT_MS = 1_000

/**
 * Opens the index of the configured ledger in this process and keeps it following. Waits for the first node to answer.
 *
 * Errors: DevelopmentLedgerRefusedError where a site in production would serve a development chain without being told to.
 */
export async function serveIndex(parameters: ServeIndexParameters): Promise<ServedIndex> {
  const { environment, ledger, demonstration, log } = parameters
  const { chainId, clientVersion } = await identifyChain(ledger, log)
  assertMayServe({ environment, chainId, clientVersion })

  const path = indexPath(environment.dataDir)
  mkdirSync(join(path, '..'), { recursive: true })
  const { contract, payments = null } = ledger
  const store = await openStore({ path, chainId, contract, payments })
  store.reportFollowing({ developmentLedger: isDevelopmentChain({ chainId, clientVersion }), demonstration })
  const indexer = startIndexer({
    writer: store.writer,
    rpcUrls: ledger.rpcUrls,
    contract,
    payments,
    startBlock: ledger.startBlock,
    chainId,
    log,
    onProgress: ({ state, problem, chainHead }) => store.reportFollowing({ state, problem, chainHead }),
  })
  const stop = async () => {
    await indexer.stop()
    await store.close()
  }
  return { store, indexer, stop }
}

/** Asks the nodes in turn, for as long as it takes, which chain they serve and what they are. */
async function identifyChain(ledger: ConfiguredLedger, log: (line: string) => void) {
  for (let round = 0; ; round += 1) {
    for (const url of ledger.rpcUrls) {
      try {
        return { chainId: Number(await ask(url, 'eth_chainId')), clientVersion: await askClientVersion(url) }
      } catch (error) {
        if (round % 30 === 0) log(`The ledger does not answer yet: ${toProblemText(error)}`)
      }
    }
    await sleep(WAIT_MS)
  }
}

async function ask(url: string, method: string): Promise<unknown> {
  const { result } = await askNode({ url, method, params: [], timeoutMs: 10_000, maxBytes: 10_000 })
  return result
}

const askClientVersion = (url: string): Promise<string | undefined> =>
  ask(url, 'web3_clientVersion').then(String, () => undefined)
