import type { Hex as Hash } from '@/lib/record-format/hex'
import { InconsistentNodeError } from './errors'
import { toAnswerObject, toHash, toHexQuantity, toQuantity } from './json-answer'
import type { LedgerNode } from './ledger-client'

/** One log of the contract as a node served it; its data are undecoded. */
export type LedgerLog = {
  readonly blockNumber: number
  readonly blockHash: Hash
  readonly transaction: Hash
  readonly logIndex: number
  readonly topics: readonly Hash[]
  readonly data: Hash
}

export type LogsRead = { readonly logs: readonly LedgerLog[]; readonly bytes: number }

/** All logs of the contract in blocks `fromBlock` to `toBlock`, both included. Use it at and below the finalized block only. */
export async function readLogsInRange({
  node,
  contract,
  fromBlock,
  toBlock,
}: {
  readonly node: LedgerNode
  readonly contract: Hash
  readonly fromBlock: number
  readonly toBlock: number
}): Promise<LogsRead> {
  const filter = { address: contract, fromBlock: toHexQuantity(fromBlock), toBlock: toHexQuantity(toBlock) }
  const read = await readLogs(node, contract, filter)
  const stray = read.logs.find(({ blockNumber }) => blockNumber < fromBlock || blockNumber > toBlock)
  if (stray) throw new InconsistentNodeError('it served a log outside the range asked for', stray)
  return read
}

/** All logs of the contract in the block of that hash: safe for blocks that may still be replaced. */
export async function readLogsOfBlock({
  node,
  contract,
  block,
}: {
  readonly node: LedgerNode
  readonly contract: Hash
  readonly block: { readonly number: number; readonly hash: Hash }
}): Promise<LogsRead> {
  const read = await readLogs(node, contract, { address: contract, blockHash: block.hash })
  const stray = read.logs.find((log) => log.blockNumber !== block.number || log.blockHash !== block.hash)
  if (stray) throw new InconsistentNodeError('it served a log of another block than asked for', stray)
  return read
}

async function readLogs(node: LedgerNode, contract: Hash, filter: object): Promise<LogsRead> {
  const { result, bytes } = await node.measure('eth_getLogs', [filter])
  if (!Array.isArray(result)) throw new InconsistentNodeError('its logs are not a list')

  const logs = result.map((value) => toLedgerLog(value, contract))
  for (let index = 1; index < logs.length; index++) {
    const [before, log] = [logs[index - 1]!, logs[index]!]
    const later =
      log.blockNumber > before.blockNumber || (log.blockNumber === before.blockNumber && log.logIndex > before.logIndex)
    if (!later) throw new InconsistentNodeError('its logs are not in the order of the chain', log)
  }
  return { logs, bytes }
}

function toLedgerLog(value: unknown, contract: Hash): LedgerLog {
  const log = toAnswerObject(value, 'a log')
  const position = {
    blockNumber: toQuantity(log.blockNumber, "a log's block number"),
    logIndex: toQuantity(log.logIndex, "a log's index"),
  }
  if (typeof log.address !== 'string' || log.address.toLowerCase() !== contract.toLowerCase()) {
    throw new InconsistentNodeError('it served a log of another contract', position)
  }
  if (log.removed === true) throw new InconsistentNodeError('it served a log that was removed', position)
  if (typeof log.data !== 'string' || !log.data.startsWith('0x') || log.data.length % 2 === 1) {
    throw new InconsistentNodeError("a log's data are not bytes", position)
  }
  if (!Array.isArray(log.topics)) throw new InconsistentNodeError('a log has no topics', position)
  return {
    ...position,
    blockHash: toHash(log.blockHash, "a log's block hash"),
    transaction: toHash(log.transactionHash, "a log's transaction"),
    topics: log.topics.map((topic) => toHash(topic, "a log's topic")),
    data: log.data as Hash,
  }
}
