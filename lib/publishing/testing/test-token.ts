import type { Client, LocalAccount } from 'viem'
import { encodeDeployData } from 'viem/utils'
import { compileContracts } from '@/lib/ledger/testing/compile-contracts'
import { deploy } from '../deploy-ledger'
import { sendLedgerCall } from '../send-ledger-call'

/** A token of a test on its chain; amounts are in its smallest units. */
export type TestToken = {
  readonly address: `0x${string}`
  mint(to: `0x${string}`, amount: bigint): Promise<void>
  approve(owner: LocalAccount, spender: `0x${string}`, amount: bigint): Promise<void>
}

export async function deployTestToken(parameters: {
  readonly client: Client
  readonly chainId: number
  readonly deployer: LocalAccount
  /** Of contracts/test/base/Tokens.sol. */
  readonly contract?: 'TestToken' | 'SilentToken'
  readonly symbol?: string
  readonly decimals?: number
}): Promise<TestToken> {
  const { client, chainId, deployer, contract = 'TestToken', symbol = 'TST', decimals = 6 } = parameters
  const { abi, bytecode } = compileContracts('contracts/test/base/Tokens.sol')[contract]!
  const args = contract === 'TestToken' ? [symbol, decimals] : []
  const { address } = await deploy({ client, chainId, deployer }, encodeDeployData({ abi, bytecode, args }))
  const send = async (carrier: LocalAccount, functionName: string, args: readonly unknown[]) => {
    const ledger = { chainId, contract: address }
    await sendLedgerCall({ client, ledger, carrier, call: { functionName, args }, target: { address, abi } })
  }
  return {
    address,
    mint: (to, amount) => send(deployer, 'mint', [to, amount]),
    approve: (owner, spender, amount) => send(owner, 'approve', [spender, amount]),
  }
}
