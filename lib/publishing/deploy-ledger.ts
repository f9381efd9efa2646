import type { Client, LocalAccount } from 'viem'
import { estimateGas, getTransactionCount, sendRawTransaction, waitForTransactionReceipt } from 'viem/actions'
import { encodeDeployData } from 'viem/utils'
import { ledgerAbi, webAuthnVerifierAbi } from '@/lib/ledger/contract.generated'
import { type BuildName, CONTRACT_BUILDS } from './deploy/contract-builds'
import { readFeeFields } from './read-fee-fields'

export type DeployLedgerParameters = {
  readonly client: Client
  readonly chainId: number
  /** Pays, and has no power afterwards. */
  readonly deployer: LocalAccount
  readonly registrar: `0x${string}`
  readonly guardian: `0x${string}`
  readonly grantDelaySeconds: bigint
  /** The newest unless stated. */
  readonly build?: BuildName
}

export type DeployedLedger = {
  readonly contract: `0x${string}`
  readonly verifier: `0x${string}`
  readonly blockNumber: number
}

/** Deploys the passkey verifier and the ledger contract. Nothing about them can be changed afterwards. */
export async function deployLedger(parameters: DeployLedgerParameters): Promise<DeployedLedger> {
  const { registrar, guardian, grantDelaySeconds, build = 'osaka' } = parameters
  const bytecode = CONTRACT_BUILDS[build]
  const verifierData = encodeDeployData({ abi: webAuthnVerifierAbi, bytecode: bytecode.verifier })
  const verifier = await deploy(parameters, verifierData)
  const ledgerData = encodeDeployData({
    abi: ledgerAbi,
    bytecode: bytecode.ledger,
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
    readFeeFields(client),
  ])
  const serializedTransaction = await deployer.signTransaction({
    ...fees,
    chainId,
    data,
    nonce,
    gas,
  })
  const hash = await sendRawTransaction(client, { serializedTransaction })
  const receipt = await waitForTransactionReceipt(client, { hash, pollingInterval: 50 })
  if (receipt.status !== 'success' || !receipt.contractAddress) throw new Error(`The deployment ${hash} was reverted.`)
  return { address: receipt.contractAddress, blockNumber: Number(receipt.blockNumber) }
}
