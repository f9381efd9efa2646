import type { Client, Hex, LocalAccount } from 'viem'
import { getBalance, getTransactionCount, sendRawTransaction, waitForTransactionReceipt } from 'viem/actions'
import { getAddress, isAddressEqual } from 'viem/utils'
import {
  DETERMINISTIC_PROXY,
  DETERMINISTIC_PROXY_CODE,
  DETERMINISTIC_PROXY_PRICE,
  DETERMINISTIC_PROXY_SENDER,
  DETERMINISTIC_PROXY_TRANSACTION,
} from './deterministic-proxy'
import { costOf, estimateDeployment, withMargin } from './estimate-deployment'
import { type Creation, type DeploymentPlan, proxyCall } from './plan-deployment'
import type { PresentFee } from './probe-network'

/** A step of a deployment that was taken: in which transaction, and which block. */
export type DeploymentStep = {
  readonly step: 'proxy' | 'verifier' | 'ledger'
  readonly transaction: Hex
  readonly blockNumber: bigint
  readonly address: Hex
}

/** The account that deploys cannot pay for it. In wei. */
export class InsufficientFundsError extends Error {
  override readonly name = 'InsufficientFundsError'

  constructor(
    readonly account: Hex,
    readonly balance: bigint,
    readonly needed: bigint,
  ) {
    super(`${account} holds ${balance} wei, and must hold ${needed} to send this.`)
  }
}

/** A transaction of the deployment stands in a block and did not do what it was for. */
export class DeploymentFailedError extends Error {
  override readonly name = 'DeploymentFailedError'
}

export type SendDeploymentParameters = {
  readonly client: Client
  readonly chainId: number
  /** Pays, and has no power afterwards. */
  readonly deployer: LocalAccount
  readonly plan: DeploymentPlan
  readonly fee: PresentFee
  readonly onStep?: (step: DeploymentStep) => void
}

/**
 * Puts the deterministic proxy on a network that has none: pays its sender what is missing, and sends its one transaction.
 * Errors: InsufficientFundsError, DeploymentFailedError, and the node's refusal of a transaction that names no chain.
 */
export async function putDeterministicProxy(parameters: SendDeploymentParameters): Promise<DeploymentStep> {
  const { client } = parameters
  const held = await getBalance(client, { address: DETERMINISTIC_PROXY_SENDER })
  if (held < DETERMINISTIC_PROXY_PRICE) {
    const value = DETERMINISTIC_PROXY_PRICE - held
    await send(parameters, { to: DETERMINISTIC_PROXY_SENDER, value, gas: 21_000n })
  }
  const transaction = await sendRawTransaction(client, { serializedTransaction: DETERMINISTIC_PROXY_TRANSACTION })
  const { blockNumber } = await waitForTransactionReceipt(client, { hash: transaction, timeout: 300_000 })
  await expectCode(client, DETERMINISTIC_PROXY, DETERMINISTIC_PROXY_CODE)
  return { step: 'proxy', transaction, blockNumber, address: DETERMINISTIC_PROXY }
}

/**
 * Creates what is not there yet, the verifier before the ledger. Safe to call again after any interruption: what stands at its
 * address is left as it is.
 * Shape: the steps that were taken, in order. Errors: InsufficientFundsError, DeploymentFailedError, viem's transport errors.
 */
export async function sendDeployment(parameters: SendDeploymentParameters): Promise<readonly DeploymentStep[]> {
  const { client, plan, onStep } = parameters
  const steps: DeploymentStep[] = []
  for (const step of ['verifier', 'ledger'] as const) {
    // Estimated anew: the ledger's constructor wants the verifier to be there.
    const { [step]: figure } = await estimateDeployment({ client, plan, proxyIsPresent: plan.mode === 'create2' })
    if (figure.how === 'there already') continue
    const taken = { step, ...(await create(parameters, plan[step], withMargin(figure.gas))) }
    steps.push(taken)
    onStep?.(taken)
  }
  return steps
}

async function create(parameters: SendDeploymentParameters, { initCode, address }: Creation, gas: bigint) {
  const { client, plan } = parameters
  const call =
    plan.mode === 'create2'
      ? { to: DETERMINISTIC_PROXY, data: proxyCall(plan.salt.hash, initCode) }
      : { data: initCode }
  const receipt = await send(parameters, { ...call, gas })
  const created = plan.mode === 'create2' ? address : receipt.contractAddress && getAddress(receipt.contractAddress)
  if (!created) throw new DeploymentFailedError(`Transaction ${receipt.transactionHash} created nothing.`)
  if (address !== null && !isAddressEqual(created, address)) {
    throw new DeploymentFailedError(
      `Transaction ${receipt.transactionHash} created ${created}, not ${address}: the account has sent something else meanwhile. Run the same command again.`,
    )
  }
  await expectCode(client, created)
  return { transaction: receipt.transactionHash, blockNumber: receipt.blockNumber, address: created }
}

async function expectCode(client: Client, address: Hex, code?: Hex): Promise<void> {
  const ask = client.request as (call: { method: string; params: readonly unknown[] }) => Promise<Hex>
  const found = await ask({ method: 'eth_getCode', params: [address, 'latest'] })
  if (found === '0x' || (code !== undefined && found !== code)) {
    throw new DeploymentFailedError(`${address} does not hold the code that it was to have.`)
  }
}

type Call = { readonly to?: Hex; readonly data?: Hex; readonly value?: bigint; readonly gas: bigint }

async function send({ client, chainId, deployer, fee }: SendDeploymentParameters, call: Call) {
  const [nonce, balance] = await Promise.all([
    getTransactionCount(client, { address: deployer.address, blockTag: 'pending' }),
    getBalance(client, { address: deployer.address }),
  ])
  const { reserved } = costOf(call.gas, fee)
  const needed = reserved + (call.value ?? 0n)
  if (balance < needed) throw new InsufficientFundsError(deployer.address, balance, needed)
  const serializedTransaction = await deployer.signTransaction(
    fee.kind === 'legacy'
      ? { type: 'legacy', chainId, nonce, gasPrice: fee.gasPrice, ...call }
      : {
          type: 'eip1559',
          chainId,
          nonce,
          maxFeePerGas: 2n * fee.baseFee + fee.tip,
          maxPriorityFeePerGas: fee.tip,
          ...call,
        },
  )
  const hash = await sendRawTransaction(client, { serializedTransaction })
  const receipt = await waitForTransactionReceipt(client, { hash, timeout: 300_000 })
  if (receipt.status !== 'success') throw new DeploymentFailedError(`Transaction ${hash} was reverted.`)
  return receipt
}
