import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { findAnvilBinary } from '@/lib/ledger/embedded/anvil-binary'

/** A bare development chain on loopback, mining a block for each transaction; nothing between it and the test. */
export async function startBareAnvil({
  chainId,
}: {
  chainId: number
}): Promise<{ url: string; end: () => Promise<void> }> {
  const port = await findFreePort()
  const rules =
    '--hardfork osaka --gas-limit 60000000 --enable-tx-gas-limit --slots-in-an-epoch 2 --no-request-size-limit --silent'
  const child = spawn(
    findAnvilBinary(),
    ['--host', '127.0.0.1', '--port', String(port), '--chain-id', String(chainId), ...rules.split(' ')],
    { stdio: 'ignore' },
  )
  const ended = once(child, 'exit')
  const url = `http://127.0.0.1:${port}`
  const end = async () => {
    child.kill('SIGKILL')
    await ended
  }
  for (let attempt = 0; attempt < 300; attempt += 1) {
    const alive = await ask(url, 'eth_chainId').catch(() => null)
    if (alive !== null) return { url, end }
    await sleep(50)
  }
  child.kill('SIGKILL')
  throw new Error('anvil did not start.')
}

/** One JSON-RPC question to a test's own node; its result, or an Error with the node's words. */
export async function ask(url: string, method: string, params: readonly unknown[] = []): Promise<unknown> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ jsonrpc: '2.0', id: 1, method, params }),
  })
  const answer = (await response.json()) as { result?: unknown; error?: { message: string } }
  if (answer.error) throw new Error(answer.error.message)
  return answer.result
}

async function findFreePort(): Promise<number> {
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  await once(server, 'close')
  return port
}
