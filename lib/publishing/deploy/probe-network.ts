import { p256 } from '@noble/curves/p256'
import { sha256 } from '@noble/hashes/sha2'
import type { Client, Hex } from 'viem'
import { bytesToHex, concat, numberToHex } from 'viem/utils'
import { DETERMINISTIC_PROXY, DETERMINISTIC_PROXY_CODE } from './deterministic-proxy'

/** What a transaction pays for a unit of gas at present, in wei. `legacy` where blocks have no base fee. */
export type PresentFee =
  | { readonly kind: 'eip1559'; readonly baseFee: bigint; readonly tip: bigint }
  | { readonly kind: 'legacy'; readonly gasPrice: bigint }

/** What a network says of itself before anything is deployed on it. */
export type NetworkFacts = {
  readonly chainId: number
  readonly clientVersion: string | null
  readonly head: { readonly number: bigint; readonly timestamp: bigint; readonly gasLimit: bigint }
  readonly fee: PresentFee
  /** Instructions that the builds may need; null where the node did not let itself be asked. */
  readonly opcodes: { readonly PUSH0: boolean; readonly MCOPY: boolean } | null
  /** Whether the P-256 precompile answers (EIP-7951, RIP-7212). */
  readonly hasP256: boolean
  readonly proxy: 'present' | 'absent' | 'other code'
}

/** Asks a node what a deployment needs to know. Sends nothing. Errors: viem's transport errors. */
export async function probeNetwork(client: Client): Promise<NetworkFacts> {
  const ask = asker(client)
  const [chainId, clientVersion, block, opcodes, hasP256, proxyCode] = await Promise.all([
    ask('eth_chainId', []),
    ask('web3_clientVersion', []).catch(() => null),
    ask('eth_getBlockByNumber', ['latest', false]),
    probeOpcodes(client),
    probeP256(client),
    ask('eth_getCode', [DETERMINISTIC_PROXY, 'latest']),
  ])
  const { number, timestamp, gasLimit, baseFeePerGas } = block as Record<string, Hex | undefined>
  return {
    chainId: Number(chainId),
    clientVersion: typeof clientVersion === 'string' ? clientVersion : null,
    head: { number: BigInt(number!), timestamp: BigInt(timestamp!), gasLimit: BigInt(gasLimit!) },
    fee: await readFee(client, baseFeePerGas),
    opcodes,
    hasP256,
    proxy: proxyCode === '0x' ? 'absent' : proxyCode === DETERMINISTIC_PROXY_CODE ? 'present' : 'other code',
  }
}

type Ask = (method: string, params: readonly unknown[]) => Promise<unknown>
const asker = (client: Client): Ask => {
  const request = client.request as (call: { method: string; params: readonly unknown[] }) => Promise<unknown>
  return (method, params) => request({ method, params })
}

async function readFee(client: Client, baseFeePerGas: Hex | undefined): Promise<PresentFee> {
  const ask = asker(client)
  const gasPrice = BigInt((await ask('eth_gasPrice', [])) as Hex)
  if (baseFeePerGas === undefined) return { kind: 'legacy', gasPrice }
  const baseFee = BigInt(baseFeePerGas)
  const tip = await ask('eth_maxPriorityFeePerGas', []).then(
    (value) => BigInt(value as Hex),
    () => (gasPrice > baseFee ? gasPrice - baseFee : 0n),
  )
  return { kind: 'eip1559', baseFee, tip }
}

/** Programs that end without code if the network knows the instruction, and fail if not. */
const PROBES = {
  /** PUSH1 0 PUSH1 0 RETURN: what every network knows. */
  none: '0x60006000f3',
  /** PUSH0 PUSH0 RETURN. */
  PUSH0: '0x5f5ff3',
  /** PUSH1 0 three times, MCOPY, PUSH1 0 twice, RETURN. */
  MCOPY: '0x6000600060005e60006000f3',
} as const

async function probeOpcodes(client: Client): Promise<NetworkFacts['opcodes']> {
  const runs = (data: Hex) =>
    asker(client)('eth_call', [{ data, gas: numberToHex(200_000) }, 'latest']).then(
      () => true,
      () => false,
    )
  const [none, PUSH0, MCOPY] = await Promise.all([runs(PROBES.none), runs(PROBES.PUSH0), runs(PROBES.MCOPY)])
  return none ? { PUSH0, MCOPY } : null
}

const P256_PRECOMPILE = '0x0000000000000000000000000000000000000100'

/** Has the precompile check a signature that is right, and one that is not. */
async function probeP256(client: Client): Promise<boolean> {
  const secret = sha256('counterfoil asks whether P-256 is known')
  const digest = sha256('a message')
  const signature = p256.sign(digest, secret, { prehash: false }).toCompactRawBytes()
  const key = p256.getPublicKey(secret, false).slice(1)
  const answers = (hash: Uint8Array) =>
    asker(client)('eth_call', [
      { to: P256_PRECOMPILE, data: concat([hash, signature, key].map((bytes) => bytesToHex(bytes))) },
      'latest',
    ]).catch(() => null)
  const [right, wrong] = await Promise.all([answers(digest), answers(sha256('another message'))])
  return right === numberToHex(1, { size: 32 }) && wrong === '0x'
}
