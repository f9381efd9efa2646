import type { Client, LocalAccount } from 'viem'
import {
  estimateFeesPerGas,
  estimateGas,
  getTransactionCount,
  sendRawTransaction,
  waitForTransactionReceipt,
} from 'viem/actions'
import { encodeDeployData } from 'viem/utils'
import {
  ledgerAbi,
  ledgerBytecode,
  webAuthnVerifierAbi,
  webAuthnVerifierBytecode,
} from '@/lib/ledger/contract.generated'

export type DeployLedgerParameters = {
  readonly client: Client
  readonly chainId: number
  /** Pays, and has no power afterwards. */
  readonly deployer: LocalAccount
  readonly registrar: `0x${string}`
  readonly guardian: `0x${string}`
  readonly grantDelaySeconds: bigint
}

export type DeployedLedger = {
  readonly contract: `0x${string}`
  readonly verifier: `0x${string}`
  readonly blockNumber: number
}

/** Deploys the passkey verifier and the ledger contract. Nothing about them can be changed afterwards. */
export async function deployLedger(parameters: DeployLedgerParameters): Promise<DeployedLedger> {
  const { registrar, guardian, grantDelaySeconds } = parameters
  const verifierData = encodeDeployData({ abi: webAuthnVerifierAbi, bytecode: webAuthnVerifierBytecode })
  const verifier = await deploy(parameters, verifierData)
  const ledgerData = encodeDeployData({
    abi: ledgerAbi,
    bytecode: ledgerBytecode,
    args: [registrar, guardian, grantDelaySeconds, [verifier.address]],
  })
  const ledger = await deploy(parameters, ledgerData)
  return { contract: ledger.address, verifier: verifier.address, blockNumber: ledger.blockNumber }
}

type Deploy = Pick<DeployLedgerParameters, 'client' | 'chainId' | 'deployer'>

/** Sends what makes a contract, and waits until it stands. */
export async function deploy({ client, chainId, deployer }: Deploy, data: `0x${string}`) {
  const [gas, nonce, fees] = await Promise.all([
    estimateGas(client, { account: deployer.address, data }),
    getTransactionCount(client, { address: deployer.address, blockTag: 'pending' }),
    estimateFeesPerGas(client),
  ])
  const serializedTransaction = await deployer.signTransaction({
    type: 'eip1559',
    chainId,
    data,
    nonce,
    gas,
    maxFeePerGas: fees.maxFeePerGas * 2n,
    maxPriorityFeePerGas: fees.maxPriorityFeePerGas,
  })
  const hash = await sendRawTransaction(client, { serializedTransaction })
  const receipt = await waitForTransactionReceipt(client, { hash, pollingInterval: 50 })
  if (receipt.status !== 'success' || !receipt.contractAddress) throw new Error(`The deployment ${hash} was reverted.`)
  return { address: receipt.contractAddress, blockNumber: Number(receipt.blockNumber) }
}
