import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Abi, Client, LocalAccount } from 'viem'
import { encodeDeployData } from 'viem/utils'
import { deploy } from '../deploy-ledger'
import { sendLedgerCall } from '../send-ledger-call'

type Artifact = { readonly abi: Abi; readonly bytecode: `0x${string}` }
type Compiler = { compile(input: string, callbacks: { import(path: string): object }): string }

const SOURCE = 'contracts/test/base/Tokens.sol'
let compiled: Readonly<Record<string, Artifact>> | null = null

/** The tokens of the contract's own tests, compiled here: nothing of them is part of the application. */
function compileTokens(): Readonly<Record<string, Artifact>> {
  if (compiled !== null) return compiled
  const solc = createRequire(import.meta.url)('solc') as Compiler
  const settings = { outputSelection: { '*': { '*': ['abi', 'evm.bytecode.object'] } } }
  const sources = { [SOURCE]: { content: readFileSync(SOURCE, 'utf8') } }
  const readImport = (path: string) => {
    const found = [path, join('node_modules', path)].find(existsSync)
    return found === undefined ? { error: `${path} is not there.` } : { contents: readFileSync(found, 'utf8') }
  }
  const output = JSON.parse(
    solc.compile(JSON.stringify({ language: 'Solidity', sources, settings }), { import: readImport }),
  )
  const contracts = Object.entries(output.contracts?.[SOURCE] ?? {}) as [
    string,
    { abi: Abi; evm: { bytecode: { object: string } } },
  ][]
  if (contracts.length === 0) throw new Error(JSON.stringify(output.errors))
  compiled = Object.fromEntries(
    contracts.map(([name, { abi, evm }]) => [name, { abi, bytecode: `0x${evm.bytecode.object}` as const }]),
  )
  return compiled
}

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
  const { abi, bytecode } = compileTokens()[contract]!
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
