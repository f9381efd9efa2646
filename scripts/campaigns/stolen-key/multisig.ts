import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Client, Hex, LocalAccount } from 'viem'
import {
  estimateFeesPerGas,
  estimateGas,
  getTransactionCount,
  sendRawTransaction,
  waitForTransactionReceipt,
} from 'viem/actions'
import { encodeDeployData, encodeFunctionData } from 'viem/utils'
import { runCompiler } from '../../deployment/compile-sources'

const SOURCE = 'contracts/test/base/TwoOfThree.sol'

const ABI = [
  { type: 'constructor', inputs: [{ name: 'owners', type: 'address[3]' }], stateMutability: 'nonpayable' },
  {
    type: 'function',
    name: 'ask',
    inputs: [
      { name: 'to', type: 'address' },
      { name: 'data', type: 'bytes' },
    ],
    outputs: [],
    stateMutability: 'nonpayable',
  },
] as const

/** A multisig of three: `ask` by one owner does nothing yet, by a second one makes the call. */
export type Multisig = {
  readonly address: Hex
  ask(owner: LocalAccount, call: { readonly to: Hex; readonly data: Hex }): Promise<void>
}

/** Compiles and deploys the small multisig of the tests. */
export async function deployMultisig(parameters: {
  readonly client: Client
  readonly chainId: number
  readonly owners: readonly [LocalAccount, LocalAccount, LocalAccount]
}): Promise<Multisig> {
  const { owners } = parameters
  const data = encodeDeployData({
    abi: ABI,
    bytecode: await compile(),
    args: [[owners[0].address, owners[1].address, owners[2].address]],
  })
  const { contractAddress } = await send({ ...parameters, from: owners[0], data })
  if (!contractAddress) throw new Error('The multisig was not created.')
  return {
    address: contractAddress,
    ask: async (owner, { to, data: call }) => {
      const asked = encodeFunctionData({ abi: ABI, functionName: 'ask', args: [to, call] })
      await send({ ...parameters, from: owner, to: contractAddress, data: asked })
    },
  }
}

async function compile(): Promise<Hex> {
  const content = readFileSync(fileURLToPath(new URL(`../../../${SOURCE}`, import.meta.url)), 'utf8')
  const output = await runCompiler(
    JSON.stringify({
      language: 'Solidity',
      sources: { [SOURCE]: { content } },
      settings: { outputSelection: { '*': { '*': ['evm.bytecode.object'] } } },
    }),
  )
  const { contracts } = JSON.parse(output) as {
    contracts: Record<string, Record<string, { evm: { bytecode: { object: string } } }>>
  }
  return `0x${contracts[SOURCE]!.TwoOfThree!.evm.bytecode.object}`
}

async function send(parameters: {
  readonly client: Client
  readonly chainId: number
  readonly from: LocalAccount
  readonly to?: Hex
  readonly data: Hex
}) {
  const { client, chainId, from, ...call } = parameters
  const [gas, nonce, fees] = await Promise.all([
    estimateGas(client, { account: from.address, ...call }),
    getTransactionCount(client, { address: from.address, blockTag: 'pending' }),
    estimateFeesPerGas(client),
  ])
  const serializedTransaction = await from.signTransaction({
    type: 'eip1559',
    chainId,
    nonce,
    gas: gas + gas / 5n,
    maxFeePerGas: fees.maxFeePerGas * 2n,
    maxPriorityFeePerGas: fees.maxPriorityFeePerGas,
    ...call,
  })
  const hash = await sendRawTransaction(client, { serializedTransaction })
  const receipt = await waitForTransactionReceipt(client, { hash, pollingInterval: 20 })
  if (receipt.status !== 'success') throw new Error(`Transaction ${hash} was reverted.`)
  return receipt
}
