import { InconsistentNodeError, NodeRefusedError } from '@/lib/ledger/errors'
import { toAnswerObject } from '@/lib/ledger/json-answer'
import type { LedgerNode } from '@/lib/ledger/ledger-client'
import { mapConcurrent } from '@/lib/ledger/map-concurrent'
import { type LedgerHeader, readBlocks } from '@/lib/ledger/read-blocks'
import { readLedgerHead } from '@/lib/ledger/read-ledger-head'
import { readLogsOfBlock } from '@/lib/ledger/read-logs'
import type { Hash, LedgerBlock } from '@/lib/store/ledger-writer'
import { mayHoldLogsOf } from './logs-bloom'
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
  parent,
  fromBlock,
  toBlock,
}: {
  readonly node: LedgerNode
  readonly contract: Hash
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

  const logs = await mapConcurrent(headers, (header) => readLogsOfHeader(node, contract, header))
  const upTo = headers.at(-1)!
  const ledgerHead = await readLedgerHead({ node, contract, blockNumber: upTo.number })
  return { fromBlock, upTo, logs: logs.flat(), blocks: headers, ledgerHead }
}

async function readLogsOfHeader(node: LedgerNode, contract: Hash, header: LedgerHeader) {
  const { logs } = await readLogsOfBlock({ node, contract, block: header })
  if (logs.length === 0 && mayHoldLogsOf(header.logsBloom, contract) && (await hasLogs(node, contract, header))) {
    throw new InconsistentNodeError('its receipts hold logs of the contract, and none were served', {
      blockNumber: header.number,
    })
  }
  return logs
}

/** A filter may show what is not there; the receipts tell. A node without them leaves the filter unanswered. */
async function hasLogs(node: LedgerNode, contract: Hash, header: LedgerHeader): Promise<boolean> {
  const receipts = await node.request('eth_getBlockReceipts', [header.hash]).catch((error: unknown) => {
    if (error instanceof NodeRefusedError) return null
    throw error
  })
  if (!Array.isArray(receipts)) return false
  return receipts.some((receipt) => {
    const { logs } = toAnswerObject(receipt, 'a receipt')
    return (
      Array.isArray(logs) &&
      logs.some((log) => String(toAnswerObject(log, 'a log').address).toLowerCase() === contract.toLowerCase())
    )
  })
}
