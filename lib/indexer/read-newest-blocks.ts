import { InconsistentNodeError } from '@/lib/ledger/errors'
import type { LedgerNode } from '@/lib/ledger/ledger-client'
import { mapConcurrent } from '@/lib/ledger/map-concurrent'
import { type LedgerHeader, readBlocks } from '@/lib/ledger/read-blocks'
import { readLedgerHead } from '@/lib/ledger/read-ledger-head'
import { type LedgerLog, readLogsOfBlock } from '@/lib/ledger/read-logs'
import type { Hash, LedgerBlock } from '@/lib/store/ledger-writer'
import { checkFilters } from './check-filters'
import type { Chunk } from './read-chunks'

/**
 * Reads blocks that may still be replaced: their headers linked to one another and to `parent`, and the logs of each by its
 * hash.
 *
 * Errors: InconsistentNodeError when a header does not name the one before as its parent (the chain may just have changed), or
 * a block's filter shows logs of the contract, its receipts hold some, and none were served.
 */
export async function readNewestBlocks({
  node,
  contract,
  payments,
  parent,
  fromBlock,
  toBlock,
}: {
  readonly node: LedgerNode
  readonly contract: Hash
  readonly payments: Hash | null
  readonly parent: LedgerBlock | null
  readonly fromBlock: number
  readonly toBlock: number
}): Promise<Chunk> {
  const numbers = Array.from({ length: toBlock - fromBlock + 1 }, (_, index) => fromBlock + index)
  const headers = await readBlocks(node, numbers)
  let before = parent
  for (const header of headers) {
    if (before && header.parentHash !== before.hash) {
      throw new InconsistentNodeError(`its parent is ${header.parentHash}, and before it stood ${before.hash}`, {
        blockNumber: header.number,
      })
    }
    before = header
  }

  const read = await mapConcurrent(headers, (block) => readLogsOfBlock({ node, contract, block }))
  const logs = read.flatMap((block) => block.logs)
  await checkFilters({ node, contract, headers, logs })
  const paid = payments === null ? [] : await readPaid(node, payments, headers)
  const upTo = headers.at(-1)!
  const ledgerHead = await readLedgerHead({ node, contract, blockNumber: upTo.number })
  return { fromBlock, upTo, logs, paid, blocks: headers, ledgerHead }
}

async function readPaid(node: LedgerNode, payments: Hash, headers: readonly LedgerHeader[]): Promise<LedgerLog[]> {
  const read = await mapConcurrent(headers, (block) => readLogsOfBlock({ node, contract: payments, block }))
  const logs = read.flatMap((block) => block.logs)
  await checkFilters({ node, contract: payments, kinds: 'payments', headers, logs })
  return logs
}
