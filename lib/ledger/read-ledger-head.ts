import { decodeFunctionResult, encodeFunctionData } from 'viem/utils'
import type { Hex as Hash } from '@/lib/record-format/hex'
import { ledgerAbi } from './contract.generated'
import { InconsistentNodeError, NodeRefusedError } from './errors'
import { toHexQuantity } from './json-answer'
import type { LedgerNode } from './ledger-client'
import { FIRST_HEAD } from './publication'

export type LedgerHead = { readonly batchCount: number; readonly head: Hash }

/**
 * The contract's batch counter and running head after a block: against them a list of batches is seen to be complete.
 *
 * Null where the node no longer, or not yet, holds the state of that block.
 */
export async function readLedgerHead({
  node,
  contract,
  blockNumber,
}: {
  readonly node: LedgerNode
  readonly contract: Hash
  readonly blockNumber: number
}): Promise<LedgerHead | null> {
  const call = async (functionName: 'batchCount' | 'head') => {
    const data = encodeFunctionData({ abi: ledgerAbi, functionName })
    const result = await node.request('eth_call', [{ to: contract, data }, toHexQuantity(blockNumber)])
    // Before its deployment there is no contract to answer, and no batch.
    if (result === '0x') return functionName === 'head' ? FIRST_HEAD : 0n
    if (typeof result !== 'string' || !/^0x[0-9a-f]{64}$/i.test(result)) {
      throw new InconsistentNodeError(`its answer to ${functionName}() is not one word`, { blockNumber })
    }
    return decodeFunctionResult({ abi: ledgerAbi, functionName, data: result as Hash })
  }
  try {
    const [batchCount, head] = await Promise.all([call('batchCount'), call('head')])
    return { batchCount: Number(batchCount), head: head as Hash }
  } catch (error) {
    if (error instanceof NodeRefusedError) return null
    throw error
  }
}
