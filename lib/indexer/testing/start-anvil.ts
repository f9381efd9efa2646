import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { findAnvilBinary } from '@/lib/ledger/embedded/anvil-binary'
import { askNode } from '@/lib/ledger/json-rpc'

export type TestAnvil = {
  readonly url: string
  request(method: string, params?: readonly unknown[]): Promise<unknown>
  stop(): Promise<void>
}

const started = new Set<ChildProcess>()
process.once('exit', () => {
  for (const child of started) child.kill('SIGKILL')
})

/**
 * A development node for a test, on a free port: mines each transaction at once; final are blocks four below the head.
 * `options` are further ones of the node's command line.
 */
export async function startAnvil({
  chainId = 31337,
  hardfork = 'osaka',
  options = [],
}: {
  readonly chainId?: number
  readonly hardfork?: string
  readonly options?: readonly string[]
} = {}): Promise<TestAnvil> {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const child = spawn(
    findAnvilBinary(),
    [
      ...['--host', '127.0.0.1', '--port', String(port), '--chain-id', String(chainId), '--silent'],
      ...['--hardfork', hardfork, '--gas-limit', '60000000', '--slots-in-an-epoch', '2', '--no-request-size-limit'],
      ...options,
    ],
    { stdio: 'ignore' },
  )
  started.add(child)
  const request: TestAnvil['request'] = async (method, params = []) =>
    (await askNode({ url, method, params, timeoutMs: 60_000, maxBytes: 512 * 1024 * 1024 })).result

  for (let attempt = 0; ; attempt++) {
    try {
      await request('eth_chainId')
      break
    } catch (error) {
      if (attempt === 300 || child.exitCode !== null) throw error
      await sleep(20)
    }
  }
  return {
    url,
    request,
    stop: async () => {
      started.delete(child)
      if (child.exitCode !== null) return
      child.kill('SIGKILL')
      await once(child, 'exit')
    },
  }
}

/** A port of this machine that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  await once(server, 'close')
  return port
}
