import type { Client, LocalAccount } from 'viem'
import { encodeDeployData } from 'viem/utils'
import { publishAndPayAbi, publishAndPayBytecode } from '@/lib/ledger/contract.generated'
import { olderPublishAndPayBytecode } from '@/lib/ledger/contract-older.generated'
import type { LedgerAddress } from '@/lib/ledger/publication'
import { deploy } from './deploy-ledger'

export type DeployPaymentsParameters = {
  readonly client: Client
  readonly ledger: LedgerAddress
  /** Pays, and has no power afterwards. */
  readonly deployer: LocalAccount
  /** For networks without the newest instructions. */
  readonly older?: boolean
}

/** Deploys PublishAndPay beside a ledger, which does not know it. Nothing about it can be changed afterwards. */
export async function deployPayments({
  client,
  ledger: { chainId, contract },
  deployer,
  older = false,
}: DeployPaymentsParameters): Promise<{ readonly wrapper: `0x${string}`; readonly blockNumber: number }> {
  const bytecode = older ? olderPublishAndPayBytecode : publishAndPayBytecode
  const data = encodeDeployData({ abi: publishAndPayAbi, bytecode, args: [contract] })
  const { address, blockNumber } = await deploy({ client, chainId, deployer }, data)
  return { wrapper: address, blockNumber }
}
