import type { Hex } from './bytes'
import { EvidenceError } from './evidence-error'
import { type NodeClient, NodeFailure } from './ledger-node'

const MAX_SPLITS = 400 // ranges; a node that allows fewer blocks a question than this covers is left to the command line

/**
 * Asks a node for logs of the contract, in halves where it refuses the whole range.
 *
 * Shape: raw logs in the node's order, without those of other topics: some clients look at the first topic only. Whether any is
 * missing is for the caller to find out.
 * Errors: NodeFailure when a single block is refused too, or too many ranges are.
 */
export async function readLogs(parameters: {
  readonly client: NodeClient
  readonly contract: Hex
  readonly fromBlock: number
  readonly toBlock: number
  readonly topics: readonly (Hex | null)[]
}): Promise<readonly unknown[]> {
  const { client, contract, topics } = parameters
  let splits = 0
  const read = async (fromBlock: number, toBlock: number): Promise<readonly unknown[]> => {
    try {
      const logs = await client.ask('eth_getLogs', [
        { address: contract, fromBlock: `0x${fromBlock.toString(16)}`, toBlock: `0x${toBlock.toString(16)}`, topics },
      ])
      if (!Array.isArray(logs)) throw new EvidenceError('Its logs are not a list.')
      return logs.filter((log) => mayBeAskedFor(log, topics))
    } catch (error) {
      splits += 1
      const smallerMayHelp = error instanceof NodeFailure && error.reason !== 'silent'
      if (!smallerMayHelp || fromBlock === toBlock || splits > MAX_SPLITS) throw error
      const middle = Math.floor((fromBlock + toBlock) / 2)
      return [...(await read(fromBlock, middle)), ...(await read(middle + 1, toBlock))]
    }
  }
  return read(parameters.fromBlock, parameters.toBlock)
}

/** Whether a log has the topics that were asked for. What is not even a log stays, for the caller to find fault with. */
function mayBeAskedFor(log: unknown, asked: readonly (Hex | null)[]): boolean {
  const topics = (log as { readonly topics?: unknown } | null)?.topics
  if (!Array.isArray(topics)) return true
  return asked.every((topic, index) => topic === null || String(topics[index]).toLowerCase() === topic.toLowerCase())
}
