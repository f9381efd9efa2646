import { type Hex, keccak256 } from 'viem'
import { mnemonicToAccount } from 'viem/accounts'

/** The first of the embedded ledger's well-known development accounts. */
export const carrier = mnemonicToAccount('test test test test test test test test test test test junk')

/** A signed transfer to nobody that carries `data`. */
export function signTransfer({ nonce, data = '0x', chainId = 31337 }: { nonce: number; data?: Hex; chainId?: number }) {
  const gas = 21_000n + 40n * BigInt((data.length - 2) / 2)
  const fees = { maxFeePerGas: 10n ** 11n, maxPriorityFeePerGas: 0n }
  const to = '0x00000000000000000000000000000000000c0fee'
  return carrier.signTransaction({ type: 'eip1559', chainId, nonce, to, value: 1n, data, gas, ...fees })
}

export const hashOf = (raw: Hex): Hex => keccak256(raw)

/** One JSON-RPC call; the whole answer, errors included. */
export async function askRpc(url: string, method: string, params: readonly unknown[] = []) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ jsonrpc: '2.0', id: 1, method, params }),
  })
  // biome-ignore lint/suspicious/noExplicitAny: whatever the node says, for a test to look into.
  return (await response.json()) as { result?: any; error?: { code: number; message: string } }
}

/** The result, or an Error in the node's words. */
// biome-ignore lint/suspicious/noExplicitAny: as above.
export async function callRpc(url: string, method: string, params: readonly unknown[] = []): Promise<any> {
  const { result, error } = await askRpc(url, method, params)
  if (error) throw new Error(error.message)
  return result
}
