import { BaseError, type Client, Eip1559FeesNotSupportedError } from 'viem'
import { estimateFeesPerGas, getGasPrice } from 'viem/actions'

/** What a transaction says of its price, in wei. `legacy` where blocks have no base fee, as before London and on some consortium networks. */
export type FeeFields =
  | { readonly type: 'eip1559'; readonly maxFeePerGas: bigint; readonly maxPriorityFeePerGas: bigint }
  | { readonly type: 'legacy'; readonly gasPrice: bigint }

/** Asks the network what a transaction costs now; the bound is twice that, so that it still fits a few full blocks later. Errors: viem's transport errors. */
export async function readFeeFields(client: Client): Promise<FeeFields> {
  try {
    const { maxFeePerGas, maxPriorityFeePerGas } = await estimateFeesPerGas(client)
    return { type: 'eip1559', maxFeePerGas: maxFeePerGas * 2n, maxPriorityFeePerGas }
  } catch (error) {
    const hasNoBaseFee =
      error instanceof BaseError && error.walk((cause) => cause instanceof Eip1559FeesNotSupportedError)
    if (!hasNoBaseFee) throw error
    return { type: 'legacy', gasPrice: await getGasPrice(client) }
  }
}
