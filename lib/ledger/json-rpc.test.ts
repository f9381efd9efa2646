import { createServer } from 'node:http'
import type { Socket } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { askNode } from './json-rpc'

let close = () => {}
afterEach(() => close())

/** A node that answers the first question of each connection and resets it at the second, as one does whose patience is over. */
async function startForgetfulNode(isForgetful: (connection: number) => boolean) {
  const connections = new Map<Socket, number>()
  const asked = new Map<Socket, number>()
  const server = createServer((request, response) => {
    const count = (asked.get(request.socket) ?? 0) + 1
    asked.set(request.socket, count)
    if (!connections.has(request.socket)) connections.set(request.socket, connections.size + 1)
    if (count > 1 || isForgetful(connections.get(request.socket)!)) return void request.socket.resetAndDestroy()
    let body = ''
    request.on('data', (chunk) => {
      body += chunk
    })
    request.on('end', () => {
      const { id } = JSON.parse(body)
      response.end(JSON.stringify({ jsonrpc: '2.0', id, result: connections.get(request.socket) }))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  close = () => {
    server.closeAllConnections()
    server.close()
  }
  const { port } = server.address() as { port: number }
  const ask = () =>
    askNode({ url: `http://127.0.0.1:${port}`, method: 'eth_chainId', params: [], timeoutMs: 5_000, maxBytes: 1_000 })
  return { ask }
}

test('asks again on a new connection where the node had closed the idle one', async () => {
  const { ask } = await startForgetfulNode(() => false)
  expect((await ask()).result).toBe(1)
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect((await ask()).result).toBe(2)
})

test('does not ask again where a new connection is reset', async () => {
  const { ask } = await startForgetfulNode(() => true)
  await expect(ask()).rejects.toMatchObject({ name: 'NodeUnreachableError', reason: 'eth_chainId failed (ECONNRESET)' })
})
