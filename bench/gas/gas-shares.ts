import type { Hex } from 'viem'
import { fromHex } from '@/lib/record-format/hex'
import { TRANSACTION_GAS_LIMIT, type TrialChain } from './trial-chain'

/** Where the gas of one transaction goes. Unit: gas. */
export type GasShares = {
  readonly used: number
  /** 21,000, and 4 or 16 for each byte of calldata. */
  readonly base: number
  readonly calldata: number
  readonly log: number
  readonly storage: number
  /** Calls out: of precompiles, verifiers and smart accounts. */
  readonly signatures: number
  /** Hashing, parsing, memory. */
  readonly execution: number
  /** The least that its calldata costs, by EIP-7623: what the transaction pays where the rest adds up to less. */
  readonly floor: number
}

const BASE = 21_000
/** EIP-7623: a zero byte is one token, any other four. */
const [STANDARD_PER_TOKEN, FLOOR_PER_TOKEN] = [4, 10]

type Step = { readonly op: string; readonly gas: number; readonly gasCost: number; readonly depth: number }

/** A transaction that was taken back, to be run once more under a tracer. */
export type TracedCall = { readonly from: Hex; readonly to: Hex; readonly input: Hex; readonly gasUsed: number }

export async function readTracedCall(chain: TrialChain, transaction: Hex): Promise<TracedCall> {
  const [sent, receipt] = (await Promise.all([
    chain.request('eth_getTransactionByHash', [transaction]),
    chain.request('eth_getTransactionReceipt', [transaction]),
  ])) as [{ from: Hex; to: Hex; input: Hex }, { gasUsed: Hex }]
  return { from: sent.from, to: sent.to, input: sent.input, gasUsed: Number(receipt.gasUsed) }
}

/** Adds up the gas of a call on the state as it is by what it is for, from the node's own trace of its instructions. */
export async function readGasShares(chain: TrialChain, { from, to, input, gasUsed }: TracedCall): Promise<GasShares> {
  const gasLimit = `0x${TRANSACTION_GAS_LIMIT.toString(16)}`
  const trace = (await chain.request('debug_traceCall', [
    { from, to, data: input, gas: gasLimit },
    'latest',
    { disableStorage: true, disableStack: true, enableMemory: false, enableReturnData: false },
  ])) as { structLogs: readonly Step[] }
  if (trace.structLogs.length === 0) throw new Error('The node gave no trace.')

  const tokens = fromHex(input).reduce((sum, byte) => sum + (byte === 0 ? 1 : 4), 0)
  const spent = { log: 0, storage: 0, signatures: 0, execution: 0 }
  const own = trace.structLogs.filter(({ depth }) => depth === 1)
  for (const [index, { op, gas, gasCost }] of own.entries()) {
    // Of a call, `gasCost` also holds what it hands on; the gas before the next instruction of the same depth says what it kept.
    const next = own[index + 1]
    spent[kindOf(op)] += next ? gas - next.gas : gasCost
  }
  return {
    used: gasUsed,
    base: BASE,
    calldata: tokens * STANDARD_PER_TOKEN,
    ...spent,
    floor: BASE + tokens * FLOOR_PER_TOKEN,
  }
}

function kindOf(op: string): 'log' | 'storage' | 'signatures' | 'execution' {
  if (op.startsWith('LOG')) return 'log'
  if (op === 'SSTORE' || op === 'SLOAD') return 'storage'
  return op === 'STATICCALL' ? 'signatures' : 'execution'
}
