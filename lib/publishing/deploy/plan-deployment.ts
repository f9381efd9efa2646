import type { Hex } from 'viem'
import { concat, encodeAbiParameters, getContractAddress, keccak256, size, stringToHex } from 'viem/utils'
import { type BuildName, CONTRACT_BUILDS } from './contract-builds'
import { DETERMINISTIC_PROXY } from './deterministic-proxy'

/** Who holds the two offices at first, and how long a grant of a key waits. */
export type Offices = { readonly registrar: Hex; readonly guardian: Hex; readonly grantDelaySeconds: bigint }

/** One contract to be created: its code with the constructor's arguments, and the address it will have. */
export type Creation = {
  readonly initCode: Hex
  /** Null where it depends on an account that is not known. */
  readonly address: Hex | null
}

export type DeploymentPlan = {
  readonly buildName: BuildName
  readonly offices: Offices
  /** `create2`: through the deterministic proxy. `create`: by the deployer's own transactions. */
  readonly mode: 'create2' | 'create'
  readonly salt: { readonly text: string; readonly hash: Hex }
  readonly verifier: Creation
  readonly ledger: Creation
  /** The ledger's constructor's arguments, ABI-encoded; null while the verifier's address is not known. */
  readonly encodedArguments: Hex | null
}

export type PlanDeploymentParameters = {
  readonly buildName: BuildName
  readonly offices: Offices
  readonly saltText: string
  readonly mode: DeploymentPlan['mode']
  /** For `create`: who deploys, and the next nonce; null where nobody is named. */
  readonly deployer: { readonly address: Hex; readonly nonce: bigint } | null
  /** For `create`: what an earlier run has deployed. */
  readonly known?: { readonly verifier?: Hex | undefined; readonly contract?: Hex | undefined } | undefined
}

const ARGUMENTS = [{ type: 'address' }, { type: 'address' }, { type: 'uint256' }, { type: 'address[]' }] as const

/** The ledger's constructor's arguments as its creation code takes them. */
export const encodeConstructorArguments = ({ registrar, guardian, grantDelaySeconds }: Offices, verifier: Hex): Hex =>
  encodeAbiParameters(ARGUMENTS, [registrar, guardian, grantDelaySeconds, [verifier]])

/**
 * What would be created and where. Pure: asks no network.
 *
 * Through the proxy an address follows from salt, code and arguments: anybody who deploys the same gets the same contract at the
 * same address on every network, and nobody can put another one there.
 */
export function planDeployment(parameters: PlanDeploymentParameters): DeploymentPlan {
  const { buildName, offices, saltText, mode, deployer, known } = parameters
  const build = CONTRACT_BUILDS[buildName]
  const salt = { text: saltText, hash: keccak256(stringToHex(saltText)) }
  const byNonce = (offset: bigint): Hex | null =>
    deployer && getContractAddress({ from: deployer.address, nonce: deployer.nonce + offset })
  const bySalt = (bytecode: Hex): Hex =>
    getContractAddress({ opcode: 'CREATE2', from: DETERMINISTIC_PROXY, salt: salt.hash, bytecode })

  const verifier: Creation = {
    initCode: build.verifier,
    address: mode === 'create2' ? bySalt(build.verifier) : (known?.verifier ?? byNonce(0n)),
  }
  const encodedArguments = verifier.address && encodeConstructorArguments(offices, verifier.address)
  // Of the right length where the verifier's address is not known: what it costs can be said all the same.
  const initCode = concat([
    build.ledger,
    encodedArguments ?? encodeConstructorArguments(offices, `0x${'ff'.repeat(20)}`),
  ])
  const address = mode === 'create2' ? bySalt(initCode) : (known?.contract ?? byNonce(known?.verifier ? 0n : 1n))
  return { buildName, offices, mode, salt, verifier, ledger: { initCode, address }, encodedArguments }
}

/** What the proxy is called with. */
export const proxyCall = (salt: Hex, initCode: Hex): Hex => concat([salt, initCode])

const MAX_INIT_CODE_BYTES = 49_152 // EIP-3860
const MAX_TRANSACTION_GAS = 16_777_216n // EIP-7825

/** Whether a creation meets the bounds of every network with today's rules. */
export const fitsBounds = ({ initCode }: Creation, gas: bigint): boolean =>
  size(initCode) <= MAX_INIT_CODE_BYTES && gas <= MAX_TRANSACTION_GAS
