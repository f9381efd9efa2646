import { AnswerTooLargeError, NodeRefusedError } from '@/lib/ledger/errors'
import type { LedgerNode } from '@/lib/ledger/ledger-client'
import { readBlocks } from '@/lib/ledger/read-blocks'
import { type LedgerHead, readLedgerHead } from '@/lib/ledger/read-ledger-head'
import { type LedgerLog, type LogsRead, readLogsInRange } from '@/lib/ledger/read-logs'
import type { Hash, LedgerBlock } from '@/lib/store/ledger-writer'
import { checkFilters } from './check-filters'

/** A run of final blocks as one node served it. */
export type Chunk = {
  readonly fromBlock: number
  readonly upTo: LedgerBlock
  readonly logs: readonly LedgerLog[]
  /** Logs of the contract that pays, where there is one. */
  readonly paid: readonly LedgerLog[]
  /** Every block that a log names, and the last. */
  readonly blocks: readonly LedgerBlock[]
  /** The contract's own count after the last block; null where the node no longer holds that state. */
  readonly ledgerHead: LedgerHead | null
}

const NO_LOGS: LogsRead = { logs: [], bytes: 0 }
const AIM_BYTES = 1024 * 1024 // about 10,000 records: larger steps cost as much a record, and keep readers of this process waiting
const FIRST_BLOCKS = 64
const MOST_BLOCKS = 50_000
// Headers of more blocks take longer to read than the ledger does: there the heads alone show that no batch is missing.
const MOST_BLOCKS_WITH_FILTERS = 20_000

/** Reads blocks `fromBlock` to `toBlock` in runs that are sized by how much the last one held. Asks again for less when a node refuses. */
export async function* readChunks({
  node,
  contract,
  payments,
  fromBlock,
  toBlock,
}: {
  readonly node: LedgerNode
  readonly contract: Hash
  readonly payments: Hash | null
  readonly fromBlock: number
  readonly toBlock: number
}): AsyncGenerator<Chunk> {
  let size = FIRST_BLOCKS
  const checksFilters = toBlock - fromBlock < MOST_BLOCKS_WITH_FILTERS
  for (let from = fromBlock; from <= toBlock; ) {
    const to = Math.min(from + size - 1, toBlock)
    let read: LogsRead
    let paid: LogsRead = NO_LOGS
    try {
      const range = { node, fromBlock: from, toBlock: to }
      read = await readLogsInRange({ ...range, contract })
      if (payments !== null) paid = await readLogsInRange({ ...range, contract: payments })
    } catch (error) {
      // Nodes bound their answers each in their own way and words; a smaller range meets every bound in the end.
      const mayBeTooMuch = error instanceof AnswerTooLargeError || error instanceof NodeRefusedError
      if (!mayBeTooMuch || to === from) throw error
      size = Math.ceil((to - from + 1) / 2)
      continue
    }
    const numbers = checksFilters
      ? Array.from({ length: to - from + 1 }, (_, index) => from + index)
      : [...new Set([...read.logs.map(({ blockNumber }) => blockNumber), to])]
    const [blocks, ledgerHead] = await Promise.all([
      readBlocks(node, numbers),
      readLedgerHead({ node, contract, blockNumber: to }),
    ])
    if (checksFilters) {
      await checkFilters({ node, contract, headers: blocks, logs: read.logs })
      if (payments !== null) {
        await checkFilters({ node, contract: payments, kinds: 'payments', headers: blocks, logs: paid.logs })
      }
    }
    yield { fromBlock: from, upTo: blocks.at(-1)!, logs: read.logs, paid: paid.logs, blocks, ledgerHead }
    from = to + 1
    const factor = Math.min(2, AIM_BYTES / Math.max(read.bytes + paid.bytes, 1))
    size = Math.min(MOST_BLOCKS, Math.max(1, Math.floor(size * factor)))
  }
}

/** Takes the next item from `source` while the last one is being worked on. */
export async function* readAhead<Item>(source: AsyncGenerator<Item>): AsyncGenerator<Item> {
  let next = source.next()
  try {
    for (;;) {
      const { done, value } = await next
      if (done) return
      next = source.next()
      // Its failure is met when it is taken; before that it is nobody's.
      next.catch(() => {})
      yield value
    }
  } finally {
    await next.catch(() => {})
  }
}
