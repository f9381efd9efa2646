import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { askNode } from '@/lib/ledger/json-rpc'
import { freePort, startAnvil, type TestAnvil } from './start-anvil'

export type EvmClientName = 'anvil' | 'ganache'

/** A development node of some implementation of the EVM, on a free port of this machine. */
export type EvmClient = TestAnvil & {
  readonly name: EvmClientName
  readonly chainId: number
  /** Whether it calls its newest block final: a chain that can never be reorganised, by its word. */
  readonly callsNewestFinal: boolean
  mine(blocks: number): Promise<void>
  /** Remembers the newest block. What is answered replaces all blocks above it by as many empty ones. */
  rememberBlock(): Promise<() => Promise<void>>
}

export type StartEvmClientParameters = {
  readonly name: EvmClientName
  /** The rules that it runs by: "osaka", "london", "istanbul" … */
  readonly hardfork: string
  readonly chainId?: number
}

const CLI = { ganache: 'dist/node/cli.js' }

/** Path of a client's program; null where its package is not installed. */
export function findEvmClient(name: Exclude<EvmClientName, 'anvil'>): string | null {
  try {
    return join(dirname(createRequire(import.meta.url).resolve(`${name}/package.json`)), CLI[name])
  } catch {
    return null
  }
}

/** Starts a client with the accounts that anvil has; `stop` ends it. Errors: Error where its package is not installed. */
export async function startEvmClient(parameters: StartEvmClientParameters): Promise<EvmClient> {
  return parameters.name === 'anvil' ? startAsAnvil(parameters) : startGanache(parameters)
}

async function startAsAnvil({ hardfork, chainId = 31337 }: StartEvmClientParameters): Promise<EvmClient> {
  const anvil = await startAnvil({ chainId, hardfork })
  const newest = async () => Number(await anvil.request('eth_blockNumber'))
  return {
    ...anvil,
    name: 'anvil',
    chainId,
    callsNewestFinal: false,
    mine: async (blocks) => {
      await anvil.request('anvil_mine', [`0x${blocks.toString(16)}`])
    },
    rememberBlock: async () => {
      const remembered = await newest()
      return async () => {
        await anvil.request('anvil_reorg', [(await newest()) - remembered, []])
      }
    },
  }
}

const started = new Set<ChildProcess>()
process.once('exit', () => {
  for (const child of started) child.kill('SIGKILL')
})

async function startGanache({ hardfork, chainId = 31337 }: StartEvmClientParameters): Promise<EvmClient> {
  const program = findEvmClient('ganache')
  if (program === null) throw new Error('ganache is not installed.')
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const options = {
    '--server.host': '127.0.0.1',
    '--server.port': port,
    '--chain.chainId': chainId,
    '--chain.hardfork': hardfork,
    '--miner.blockGasLimit': 60_000_000,
    '--wallet.mnemonic': 'test test test test test test test test test test test junk',
    '--logging.quiet': true,
  }
  const child = spawn(process.execPath, [program, ...Object.entries(options).flat().map(String)], { stdio: 'ignore' })
  started.add(child)
  const ended = once(child, 'exit')
  const request: TestAnvil['request'] = async (method, params = []) =>
    (await askNode({ url, method, params, timeoutMs: 60_000, maxBytes: 512 * 1024 * 1024 })).result
  for (let attempt = 0; ; attempt++) {
    try {
      await request('eth_chainId')
      break
    } catch (error) {
      if (attempt === 600 || child.exitCode !== null) throw error
      await sleep(50)
    }
  }
  const newest = async () => Number(await request('eth_blockNumber'))
  const mine = async (blocks: number) => {
    await request('evm_mine', [{ blocks }])
  }
  return {
    url,
    request,
    name: 'ganache',
    chainId,
    callsNewestFinal: true,
    mine,
    rememberBlock: async () => {
      const [remembered, snapshot] = [await newest(), await request('evm_snapshot')]
      return async () => {
        const blocks = (await newest()) - remembered
        await request('evm_revert', [snapshot])
        await mine(blocks)
      }
    },
    stop: async () => {
      started.delete(child)
      child.kill('SIGKILL')
      await ended
    },
  }
}
