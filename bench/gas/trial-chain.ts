import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Abi, type Client, createClient, type Hex, http } from 'viem'
import { mnemonicToAccount } from 'viem/accounts'
import { encodeDeployData, encodeFunctionData, size } from 'viem/utils'
import { startAnvil, type TestAnvil } from '@/lib/indexer/testing/start-anvil'
import type { CompiledContract } from './compile-contracts'

/** EIP-7825: what one transaction may use. */
export const TRANSACTION_GAS_LIMIT = 16_777_216n
/** What a node's pool takes: go-ethereum's `txMaxSize`. */
export const TRANSACTION_BYTES_LIMIT = 128 * 1024

export const CHAIN_ID = 31337

/** Deploys and publishes by the alternatives' contracts, which know one sender only. */
const sender = mnemonicToAccount('test test test test test test test test test test test junk', { addressIndex: 5 })

/** Topics as an event has them: at least its signature. */
export type RawLog = { readonly topics: [Hex, ...Hex[]]; readonly data: Hex }

export type TrialReceipt = Omit<RawReceipt, 'gasUsed'> & { readonly gasUsed: bigint }

export type DeployedContract = { readonly address: Hex; readonly abi: Abi }

/** A node under the rules of a public chain, which can be set back to a moment, so that every way starts from the same state. */
export class TrialChain {
  readonly client: Client
  private nonce = 0

  private constructor(
    private readonly anvil: TestAnvil,
    private readonly removeFolder: () => void,
  ) {
    this.client = createClient({ transport: http(anvil.url, { timeout: 60_000 }), pollingInterval: 10 })
  }

  static async start(): Promise<TrialChain> {
    const folder = mkdtempSync(join(tmpdir(), 'counterfoil-gas-'))
    const removeFolder = () => rmSync(folder, { recursive: true, force: true })
    process.once('exit', removeFolder)
    // An interrupted run ends like any other: the node is ended and its folder removed when the process exits.
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))
    const options = ['--enable-tx-gas-limit', '--cache-path', folder]
    return new TrialChain(await startAnvil({ chainId: CHAIN_ID, options }), removeFolder)
  }

  async stop(): Promise<void> {
    await this.anvil.stop()
    this.removeFolder()
  }

  get url(): string {
    return this.anvil.url
  }

  request(method: string, params: readonly unknown[] = []): Promise<unknown> {
    return this.anvil.request(method, params)
  }

  /** Runs something and takes back all it did to the chain. */
  async thenForget<Result>(run: () => Promise<Result>): Promise<Result> {
    const snapshot = await this.request('evm_snapshot')
    const nonce = this.nonce
    const result = await run()
    if ((await this.request('evm_revert', [snapshot])) !== true) throw new Error('The chain was not set back.')
    this.nonce = nonce
    return result
  }

  async deploy({ abi, bytecode }: CompiledContract, args: readonly unknown[] = []): Promise<DeployedContract> {
    const receipt = await this.send({ data: encodeDeployData({ abi, bytecode, args }) })
    if (!receipt.contractAddress) throw new Error('The deployment made no contract.')
    return { address: receipt.contractAddress, abi }
  }

  /** Gas that a call would use, or null where one transaction has no room for it: in bytes, or in gas. */
  async estimate({ to, data }: { readonly to: Hex; readonly data: Hex }): Promise<bigint | null> {
    // The bytes around the data of a signed transaction are fewer than 200.
    if (size(data) + 200 > TRANSACTION_BYTES_LIMIT) return null
    try {
      const call = { from: sender.address, to, data, gas: `0x${TRANSACTION_GAS_LIMIT.toString(16)}` }
      return BigInt((await this.request('eth_estimateGas', [call])) as string)
    } catch (error) {
      if (/out of gas|exceeds|OutOfGas/i.test(String(error))) return null
      throw error
    }
  }

  async call({ address, abi }: DeployedContract, functionName: string, args: readonly unknown[]) {
    return this.send({ to: address, data: encodeFunctionData({ abi, functionName, args }) })
  }

  async send({ to, data }: { readonly to?: Hex; readonly data: Hex }): Promise<TrialReceipt> {
    const raw = await sender.signTransaction({
      type: 'eip1559',
      chainId: CHAIN_ID,
      ...(to && { to }),
      data,
      nonce: this.nonce++,
      gas: TRANSACTION_GAS_LIMIT,
      maxFeePerGas: 10n ** 11n,
      maxPriorityFeePerGas: 0n,
    })
    if (size(raw) > TRANSACTION_BYTES_LIMIT) throw new Error(`A transaction of ${size(raw)} bytes is too long.`)
    const hash = (await this.request('eth_sendRawTransaction', [raw])) as Hex
    for (;;) {
      const receipt = (await this.request('eth_getTransactionReceipt', [hash])) as RawReceipt | null
      if (receipt === null) {
        await sleep(2)
        continue
      }
      if (receipt.status !== '0x1') throw new Error(`Transaction ${hash} was reverted.`)
      return { ...receipt, gasUsed: BigInt(receipt.gasUsed) }
    }
  }
}

type RawReceipt = {
  readonly status: Hex
  readonly gasUsed: Hex
  readonly contractAddress: Hex | null
  readonly logs: readonly RawLog[]
}
