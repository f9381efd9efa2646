import { setTimeout as sleep } from 'node:timers/promises'
import { InconsistentNodeError, isRetryable, StaleNodeError, toProblemText } from '@/lib/ledger/errors'
import { createLedgerClient } from '@/lib/ledger/ledger-client'
import type { Hash, IndexCursor, LedgerBlock, LedgerWriter } from '@/lib/store/ledger-writer'
import { advanceIndex, type Reading } from './advance-index'
import type { TokenBook } from './attach-payments'

/** How the index is doing; what a page about freshness needs. Numbers are block numbers. */
export type IndexerState = {
  readonly state: 'starting' | 'following' | 'catching-up' | 'ledger-unreachable' | 'halted'
  /** In words; null when there is none. */
  readonly problem: string | null
  readonly indexedTo: LedgerBlock | null
  readonly finalizedTo: number | null
  readonly chainHead: number | null
  readonly chainId: number | null
  readonly batchCount: number
  readonly head: Hash | null
  /** Blocks between the index and the head of the chain. */
  readonly lagBlocks: number | null
}

export type StartIndexerParameters = {
  /** Of a store that is open in this process; nothing else may write to it meanwhile. */
  readonly writer: LedgerWriter
  readonly rpcUrls: readonly string[]
  readonly contract: Hash
  /** The PublishAndPay contract whose payments are indexed; none without it. The index must have been opened with the same. */
  readonly payments?: Hash | null
  /** First block that can hold an event of the contract: that of its deployment. */
  readonly startBlock: number
  /** Without it, the chain of the first node that answers. */
  readonly chainId?: number
  readonly pollMs?: number
  /** Of one question to a node. */
  readonly timeoutMs?: number
  readonly log?: (line: string) => void
  readonly signal?: AbortSignal
  readonly onProgress?: (state: IndexerState) => void
}

export type Indexer = {
  state(): IndexerState
  /** Resolves when the index stands at the head of the chain as it is from now on; rejects with what halted or stopped it. */
  untilCaughtUp(): Promise<void>
  /** Resolves when block `blockNumber` is indexed; rejects as untilCaughtUp. */
  untilBlock(blockNumber: number): Promise<void>
  /** Resolves when the step under way is written and nothing will be any more. */
  stop(): Promise<void>
}

/** The indexer was stopped before what was waited for came about. */
export class IndexerStoppedError extends Error {
  override readonly name = 'IndexerStoppedError'

  constructor() {
    super('The indexer was stopped.')
  }
}

const POLL_MS = 1_000
const MAX_BACK_OFF_MS = 15_000
const PATIENCE = 3 // advances for which a chain that became shorter is taken for a node that lags
const REBUILD_HINT =
  ' If this stays with every node, an earlier answer left an event out: build the index again with "counterfoil index --rebuild".'
const FOLLOWING_LAG = 2 // blocks

type Waiter = {
  readonly holds: (caughtUpSince: number | null) => boolean
  readonly resolve: () => void
  readonly reject: (error: unknown) => void
}

// One writer, one indexer: two would interleave their steps.
const inUse = new WeakSet<LedgerWriter>()

/**
 * Reads the ledger into the index and follows it until stopped: from the index's cursor, first in ranges up to the finalized
 * block, then block by block. Whatever may pass is tried again, with other nodes and growing waits; what cannot pass (a
 * reorganisation below finality, a format it does not know, another chain) halts it, and what is indexed stays.
 */
export function startIndexer({
  writer,
  rpcUrls,
  contract,
  payments = null,
  startBlock,
  chainId,
  pollMs = POLL_MS,
  timeoutMs,
  log = () => {},
  signal,
  onProgress = () => {},
}: StartIndexerParameters): Indexer {
  if (inUse.has(writer)) throw new Error('This index has an indexer already.')
  inUse.add(writer)

  const stopping = new AbortController()
  const ended = signal ? AbortSignal.any([signal, stopping.signal]) : stopping.signal
  const client = createLedgerClient({ rpcUrls, contract, payments, chainId, timeoutMs, rounds: 1, signal: ended, log })
  const waiters = new Set<Waiter>()
  const tokens: TokenBook = new Map()
  let wake = new AbortController()
  let advances = 0
  let ending: unknown = null
  let current: IndexerState = {
    state: 'starting',
    problem: null,
    indexedTo: null,
    finalizedTo: null,
    chainHead: null,
    chainId: null,
    batchCount: 0,
    head: null,
    lagBlocks: null,
  }

  function report(news: Partial<IndexerState>): void {
    const next = { ...current, ...news }
    const { indexedTo, chainHead } = next
    const lagBlocks = chainHead === null ? null : Math.max(0, chainHead - (indexedTo?.number ?? startBlock - 1))
    current = { ...next, lagBlocks, chainId: client.chainId() }
    onProgress(current)
    settleWaiters(null)
  }

  function settleWaiters(caughtUpSince: number | null): void {
    for (const waiter of waiters) {
      if (!waiter.holds(caughtUpSince)) continue
      waiters.delete(waiter)
      waiter.resolve()
    }
  }

  function reportCursor(cursor: IndexCursor | null): void {
    const { block: indexedTo = null, finalizedTo = null, batchCount = 0, head = null } = cursor ?? {}
    report({ indexedTo, finalizedTo, batchCount, head })
  }

  async function run(): Promise<void> {
    let reading: Reading | null = null
    let failures = 0
    let shorter = 0
    reportCursor(await writer.readCursor())

    while (!ended.aborted) {
      const advance = ++advances
      const before: number | null = current.indexedTo?.number ?? null
      try {
        reading = await client.read((node) => {
          // A node that failed leaves nothing behind for the next one.
          const known = reading
          reading = null
          return advanceIndex(node, {
            client,
            writer,
            reading: known,
            startBlock,
            tokens,
            waitedLongEnough: shorter >= PATIENCE,
            signal: ended,
            onChainHead: ({ latest }) => {
              report({ chainHead: latest.number })
              if ((current.lagBlocks ?? 0) > FOLLOWING_LAG) report({ state: 'catching-up' })
            },
            onCursor: reportCursor,
            log,
          })
        })
        failures = 0
        shorter = 0
        report({ state: 'following', problem: null })
        settleWaiters(advance)
        await pause(pollMs)
      } catch (error) {
        if (ended.aborted) break
        reading = null
        if (!isRetryable(error)) throw error
        if (error instanceof StaleNodeError) shorter += 1
        failures = (current.indexedTo?.number ?? null) === before ? failures + 1 : 1
        if (failures === 1 || failures % 20 === 0) log(toProblemText(error))
        const mayMissAnEvent = error instanceof InconsistentNodeError && failures >= PATIENCE
        const problem = toProblemText(error) + (mayMissAnEvent ? REBUILD_HINT : '')
        report({ state: 'ledger-unreachable', problem })
        await pause(Math.min(pollMs * 2 ** (failures - 1), MAX_BACK_OFF_MS))
      }
    }
  }

  async function pause(milliseconds: number): Promise<void> {
    await sleep(milliseconds, undefined, { signal: AbortSignal.any([ended, wake.signal]) }).catch(() => {})
    wake = new AbortController()
  }

  const running = run()
    .catch((error: unknown) => {
      ending = error
      log(toProblemText(error))
      report({ state: 'halted', problem: toProblemText(error) })
    })
    .finally(() => {
      ending ??= new IndexerStoppedError()
      inUse.delete(writer)
      for (const waiter of waiters) waiter.reject(ending)
      waiters.clear()
    })

  function until(holds: Waiter['holds']): Promise<void> {
    if (holds(null)) return Promise.resolve()
    if (ending !== null) return Promise.reject(ending)
    wake.abort()
    return new Promise((resolve, reject) => waiters.add({ holds, resolve, reject }))
  }

  return {
    state: () => current,
    untilCaughtUp: () => {
      const since = advances
      return until((advance) => advance !== null && advance > since)
    },
    untilBlock: (blockNumber) => until(() => (current.indexedTo?.number ?? -1) >= blockNumber),
    stop: async () => {
      stopping.abort(new IndexerStoppedError())
      await running
    },
  }
}
