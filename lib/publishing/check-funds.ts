import { type Client, erc20Abi } from 'viem'
import { readContract } from 'viem/actions'
import type { Transfer } from '@/lib/ledger/payment'

/** What a payer lacks of one token before anything is sent. Amounts are in the token's smallest units. */
export class FundsShortError extends Error {
  override readonly name = 'FundsShortError'

  constructor(
    readonly lack: 'allowance' | 'balance',
    readonly token: `0x${string}`,
    readonly payer: `0x${string}`,
    readonly needed: bigint,
    readonly found: bigint,
    readonly wrapper: `0x${string}`,
  ) {
    super(
      lack === 'balance'
        ? `The payer ${payer} holds ${found} units of the token ${token}, and ${needed} are to be paid. Nothing was sent.`
        : `The payer ${payer} allows the contract ${wrapper} to move ${found} units of the token ${token}, and ${needed} are to be paid. Nothing was sent. To mend it: call approve(${wrapper}, ${needed}) on the token from the payer's account.`,
    )
  }
}

/**
 * Looks whether the payer has, and allows the wrapper to move, all that is still to be paid. The allowance is the payer's own act and never made here.
 *
 * Errors: FundsShortError, viem's own where a token does not answer as ERC-20.
 */
export async function checkFunds(parameters: {
  readonly client: Client
  readonly wrapper: `0x${string}`
  readonly payer: `0x${string}`
  readonly transfers: readonly Transfer[]
}): Promise<void> {
  const { client, wrapper, payer, transfers } = parameters
  const sums = new Map<`0x${string}`, bigint>()
  for (const { token, amount } of transfers) {
    const key = token.toLowerCase() as `0x${string}`
    sums.set(key, (sums.get(key) ?? 0n) + amount)
  }
  for (const [address, needed] of sums) {
    const token = { address, abi: erc20Abi } as const
    const [balance, allowance] = await Promise.all([
      readContract(client, { ...token, functionName: 'balanceOf', args: [payer] }),
      readContract(client, { ...token, functionName: 'allowance', args: [payer, wrapper] }),
    ])
    if (balance < needed) throw new FundsShortError('balance', address, payer, needed, balance, wrapper)
    if (allowance < needed) throw new FundsShortError('allowance', address, payer, needed, allowance, wrapper)
  }
}
