import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import type { TestAnvil } from './start-anvil'

/** What a node says instead of the truth. `silence` leaves the question unanswered; `null` as a whole means: tell the truth. */
export type Lie =
  | { readonly result: unknown }
  | { readonly error: { readonly code: number; readonly message: string } }
  | { readonly body: string }
  | { readonly silence: true }

export type LyingNode = {
  readonly url: string
  /** How many questions it was asked. */
  asked(): number
  /** Replaces the way it lies; null for the truth. `truth` is what the real node answered. */
  lie(how: ((method: string, params: readonly unknown[], truth: unknown) => Lie | null) | null): void
  stop(): Promise<void>
}

/** A node between the indexer and a real one, which tells the truth until it is told how to lie. */
export async function startLyingNode(anvil: TestAnvil): Promise<LyingNode> {
  let how: Parameters<LyingNode['lie']>[0] = null
  let asked = 0
  const open = new Set<ServerResponse>()

  const server = createServer(async (request, response) => {
    open.add(response)
    response.once('close', () => open.delete(response))
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const { id, method, params } = JSON.parse(Buffer.concat(chunks).toString('utf8'))
    asked += 1
    const answer = (what: object) => response.end(JSON.stringify({ jsonrpc: '2.0', id, ...what }))
    try {
      const truth = await anvil.request(method, params)
      const lie = how?.(method, params, structuredClone(truth)) ?? { result: truth }
      if ('silence' in lie) return
      if ('body' in lie) response.end(lie.body)
      else answer(lie)
    } catch (error) {
      answer({ error: { code: -32000, message: (error as Error).message } })
    }
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }

  return {
    url: `http://127.0.0.1:${port}`,
    asked: () => asked,
    lie: (next) => {
      how = next
    },
    stop: async () => {
      for (const response of open) response.destroy()
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
