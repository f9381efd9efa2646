import type { Client, Hex } from 'viem'
import { hexToBytes, size } from 'viem/utils'
import { DETERMINISTIC_PROXY } from './deterministic-proxy'
import { type Creation, type DeploymentPlan, proxyCall } from './plan-deployment'
import type { PresentFee } from './probe-network'

/** Gas of one creation. `bound` is computed here, from above, where the node would not estimate. */
export type GasFigure = { readonly gas: bigint; readonly how: 'there already' | 'estimated' | 'bound' }

export type DeploymentGas = { readonly verifier: GasFigure; readonly ledger: GasFigure }

export type EstimateDeploymentParameters = {
  readonly client: Client
  readonly plan: DeploymentPlan
  readonly proxyIsPresent: boolean
}

/** What each of the two creations takes, or that it is there. Sends nothing. Errors: viem's transport errors. */
export async function estimateDeployment(parameters: EstimateDeploymentParameters): Promise<DeploymentGas> {
  const { plan } = parameters
  const verifier = await estimate(parameters, plan.verifier, null)
  return { verifier, ledger: await estimate(parameters, plan.ledger, plan.verifier.address) }
}

/** `needs` is an address that must have code by then. */
async function estimate(
  { client, plan, proxyIsPresent }: EstimateDeploymentParameters,
  { address, initCode }: Creation,
  needs: Hex | null,
): Promise<GasFigure> {
  const ask = client.request as (call: { method: string; params: readonly unknown[] }) => Promise<Hex>
  const hasCode = async (at: Hex | null) =>
    at !== null && (await ask({ method: 'eth_getCode', params: [at, 'latest'] })) !== '0x'
  if (await hasCode(address)) return { gas: 0n, how: 'there already' }

  const call =
    plan.mode === 'create2' && proxyIsPresent
      ? { to: DETERMINISTIC_PROXY, data: proxyCall(plan.salt.hash, initCode) }
      : { data: initCode }
  const isReady = needs === null || (await hasCode(needs))
  // Any code will do: the constructor only asks whether there is some.
  const pretended = isReady ? [] : [{ [needs]: { code: '0x00' } }]
  if (isReady || plan.verifier.address !== null) {
    const gas = await ask({ method: 'eth_estimateGas', params: [call, 'latest', ...pretended] }).catch(() => null)
    if (gas !== null) return { gas: BigInt(gas), how: 'estimated' }
  }
  return { gas: boundOf(initCode), how: 'bound' }
}

/** Never less than a creation of the ledger takes: all of its creation code as if it stayed, and what its constructor stores. */
function boundOf(initCode: Hex): bigint {
  const bytes = hexToBytes(initCode)
  const zeros = bytes.reduce((count, byte) => (byte === 0 ? count + 1 : count), 0)
  const tokens = BigInt(zeros + 4 * (bytes.length - zeros))
  const perByte = 200n * BigInt(size(initCode)) + 2n * BigInt(Math.ceil(size(initCode) / 32))
  const usual = 21_000n + 32_000n + 4n * tokens + perByte + 250_000n
  const floor = 21_000n + 10n * tokens // EIP-7623
  return usual > floor ? usual : floor
}

/** What `gas` costs at the present fee, and what the account must hold to send it while the fee may rise; in wei. */
export function costOf(gas: bigint, fee: PresentFee): { readonly present: bigint; readonly reserved: bigint } {
  if (fee.kind === 'legacy') return { present: gas * fee.gasPrice, reserved: withMargin(gas) * fee.gasPrice }
  return {
    present: gas * (fee.baseFee + fee.tip),
    reserved: withMargin(gas) * (2n * fee.baseFee + fee.tip),
  }
}

/** A gas limit for an estimate: a block in between may make a slot warm or cold. */
export const withMargin = (gas: bigint): bigint => gas + gas / 20n
