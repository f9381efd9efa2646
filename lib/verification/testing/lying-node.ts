import { once } from 'node:events'
import { createServer } from 'node:http'
import { ask } from './anvil'

/** What a lying node does with one true answer: gives it on, or another. `undefined` leaves the question unanswered. */
export type Lie = (answer: TrueAnswer) => unknown

export type TrueAnswer = {
  readonly method: string
  // biome-ignore lint/suspicious/noExplicitAny: a lie reaches into whatever a node says
  readonly params: any
  // biome-ignore lint/suspicious/noExplicitAny: a lie reaches into whatever a node says
  readonly result: any
  /** Asks the true node something else. */
  // biome-ignore lint/suspicious/noExplicitAny: a lie reaches into whatever a node says
  readonly ask: (method: string, params: readonly unknown[]) => Promise<any>
}

/** An answer that is not JSON-RPC at all. */
export class RawAnswer {
  constructor(
    readonly status: number,
    readonly body: string,
  ) {}
}

/** A node on loopback that passes every question to a true one and tells its lie about the answer. Change `lie` between tests. */
export async function startLyingNode(upstream: string) {
  let lie: Lie = ({ result }) => result
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const { id, method, params } = JSON.parse(Buffer.concat(chunks).toString('utf8'))
    const askUpstream = (name: string, values: readonly unknown[]) => ask(upstream, name, values)
    const send = (status: number, body: string) => {
      response.writeHead(status, { 'content-type': 'application/json' })
      response.end(body)
    }
    try {
      const result = await askUpstream(method, params)
      const told = await lie({ method, params, result, ask: askUpstream })
      if (told instanceof RawAnswer) send(told.status, told.body)
      else if (told !== undefined) send(200, JSON.stringify({ jsonrpc: '2.0', id, result: told }))
    } catch (error) {
      send(200, JSON.stringify({ jsonrpc: '2.0', id, error: { code: -32000, message: (error as Error).message } }))
    }
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  return {
    url: `http://127.0.0.1:${port}`,
    name: `127.0.0.1:${port}`,
    tell(next: Lie) {
      lie = next
    },
    async end() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
