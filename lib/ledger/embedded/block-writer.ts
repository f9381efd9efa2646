import { FINALITY_DEPTH } from './anvil-process'
import { NodeAwayError, RefusedCallError } from './errors'
import type { Journal, JournalIntent } from './journal'
import { type MinedBlock, mineIntent, poolTransaction } from './mine-intent'
import type { BlockHeader, NodeClient } from './node-client'

/** Where the ledger stands after its last block. */
export type ChainPosition = BlockHeader & {
  /** Blocks since the last transaction; as many as FINALITY_DEPTH make it final. */
  readonly emptyBlocks: number
  readonly clock: 'now' | 'told'
}

/** The only way to a new block. Calls are served one after the other, in the order in which they came. */
export type BlockWriter = {
  /** Takes a signed transaction and returns its hash once it is on disk and in a block. */
  readonly sendRawTransaction: (raw: string) => Promise<string>
  /** The next transaction's block bears this time: later than the last block, not later than now. For demonstration data. */
  readonly setNextTimestamp: (timestampSeconds: number) => Promise<void>
  /** Appends empty blocks and returns the head. */
  readonly mineEmpty: (count: number) => Promise<BlockHeader>
  readonly position: () => ChainPosition
  /** Runs `work` while nothing is being written; what it returns is where the ledger stands on. */
  readonly exclusively: (work: () => Promise<ChainPosition>) => Promise<void>
  readonly close: () => Promise<void>
}

const IDLE_MS = 1000
const TOLD_TIME_LASTS_MS = 10_000
const INVALID_PARAMETERS = -32602
const TRANSACTION_REJECTED = -32003

/** `node` is asked anew for each call, since a node that died is replaced. */
export function createBlockWriter({
  node,
  journal,
  start,
  nowSeconds = () => Math.floor(Date.now() / 1000),
  finaliseWhenIdle = true,
  onLost,
}: {
  node: () => NodeClient
  journal: Journal
  start: ChainPosition
  nowSeconds?: () => number
  finaliseWhenIdle?: boolean
  /** An intent is on disk and its block is not known: nothing is written until {@link BlockWriter.exclusively} has mended it. */
  onLost: () => void
}): BlockWriter {
  let position = start
  let told: { readonly timestamp: number; readonly at: number } | null = null
  let queue: Promise<unknown> = Promise.resolve()
  let idleTimer: NodeJS.Timeout | undefined
  let isClosed = false
  let isLost = false

  const enqueue = <Result>(work: () => Promise<Result>): Promise<Result> => {
    if (isClosed) return Promise.reject(new NodeAwayError('The ledger is stopping.'))
    const result = queue.then(work)
    queue = result.catch(() => {})
    return result
  }

  const lose = () => {
    isLost = true
    onLost()
  }

  const enqueueWrite = <Result>(work: () => Promise<Result>): Promise<Result> =>
    enqueue(() => {
      if (isLost) throw new NodeAwayError('The ledger node is being restarted.')
      return work()
    })

  const write = async (intent: JournalIntent, pooledHash: string | null): Promise<MinedBlock> => {
    try {
      await journal.appendIntent(intent)
      const block = await mineIntent({ node: node(), intent, pooledHash })
      await journal.appendOutcome({ kind: 'mined', block: block.number, hash: block.hash })
      position = advance(position, intent, block)
      return block
    } catch (error) {
      lose()
      throw error
    }
  }

  const sendRawTransaction = (raw: string) =>
    enqueueWrite(async () => {
      const pooledHash = await poolTransaction({ node: node(), raw }).catch((error) => {
        // Where the node does not say, the pool may hold what no journal knows of: only a new node is sure to be empty.
        if (!(error instanceof RefusedCallError)) lose()
        throw error
      })
      const clock = told === null ? 'now' : 'told'
      const timestamp = Math.max(told?.timestamp ?? nowSeconds(), position.timestamp + 1)
      told = null
      const block = await write({ kind: 'transaction', block: position.number + 1, timestamp, clock, raw }, pooledHash)
      scheduleFinality()
      if (block.transactionHash === null) {
        throw new RefusedCallError(TRANSACTION_REJECTED, 'The node left the transaction out of its block.')
      }
      return block.transactionHash
    })

  const setNextTimestamp = (timestampSeconds: number) =>
    enqueueWrite(async () => {
      const earliest = position.timestamp + 1
      const latest = Math.max(nowSeconds(), earliest)
      if (!Number.isSafeInteger(timestampSeconds) || timestampSeconds < earliest || timestampSeconds > latest) {
        throw new RefusedCallError(
          INVALID_PARAMETERS,
          `The next block's time must be whole seconds from ${earliest}, one after the last block, to ${latest}, now.`,
        )
      }
      told = { timestamp: timestampSeconds, at: performance.now() }
      // So that an estimate or a call at "pending" sees the time that the block will bear.
      await node().call('evm_setNextBlockTimestamp', [timestampSeconds])
    })

  const mineEmptyNow = (count: number, timestamp: number) =>
    write({ kind: 'empty', block: position.number + 1, timestamp, count }, null)

  const mineEmpty = (count: number) =>
    enqueueWrite(async () => {
      await mineEmptyNow(count, nextEmptyTimestamp())
      return { number: position.number, hash: position.hash, timestamp: position.timestamp }
    })

  // A chain that is being filled with the past stays there: the next transaction of the past must still find room.
  const nextEmptyTimestamp = () =>
    position.clock === 'told' ? position.timestamp + 1 : Math.max(nowSeconds(), position.timestamp + 1)

  /** One block a second, so that the chain's clock does not run ahead of ours; all at once where the clock is told. */
  const scheduleFinality = () => {
    clearTimeout(idleTimer)
    if (!finaliseWhenIdle || isClosed || position.emptyBlocks >= FINALITY_DEPTH) return
    idleTimer = setTimeout(() => {
      void enqueueWrite(async () => {
        // Nothing is there to be made final, and the first transaction may be of the past.
        if (position.number === 0) return
        // A told time leaves room for its transaction, but does not hold up finality for ever if none comes.
        if (told && performance.now() - told.at > TOLD_TIME_LASTS_MS) told = null
        if (told && position.clock === 'now') return
        const missing = FINALITY_DEPTH - position.emptyBlocks
        if (missing > 0) await mineEmptyNow(position.clock === 'told' ? missing : 1, nextEmptyTimestamp())
      })
        .catch(() => {})
        .finally(scheduleFinality)
    }, IDLE_MS)
    idleTimer.unref()
  }
  scheduleFinality()

  return {
    sendRawTransaction,
    setNextTimestamp,
    mineEmpty,
    position: () => position,
    exclusively: (work) =>
      enqueue(async () => {
        position = await work()
        isLost = false
        scheduleFinality()
      }),
    close: async () => {
      isClosed = true
      clearTimeout(idleTimer)
      await queue
    },
  }
}

/** The position after `intent` has become `block`. */
export function advance(position: ChainPosition, intent: JournalIntent, block: BlockHeader): ChainPosition {
  const head = { number: block.number, hash: block.hash, timestamp: block.timestamp }
  return intent.kind === 'transaction'
    ? { ...head, emptyBlocks: 0, clock: intent.clock }
    : { ...head, emptyBlocks: position.emptyBlocks + intent.count, clock: position.clock }
}
