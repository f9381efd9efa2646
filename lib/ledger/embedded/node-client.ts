import { Agent, request } from 'node:http'
import { NodeAwayError, RefusedCallError } from './errors'

/** Calls one local node; `result` comes back unchecked. Throws RefusedCallError for a JSON-RPC error, NodeAwayError for the rest. */
export type NodeClient = {
  readonly port: number
  readonly call: (method: string, params?: readonly unknown[]) => Promise<unknown>
  readonly close: () => void
}

export type BlockHeader = { readonly number: number; readonly hash: string; readonly timestamp: number }

/** A client for the node at `port` on loopback, over kept-alive connections. */
export function createNodeClient({ port, timeoutMs = 60_000 }: { port: number; timeoutMs?: number }): NodeClient {
  const agent = new Agent({ keepAlive: true, maxSockets: 4 })
  let nextId = 1

  const call = async (method: string, params: readonly unknown[] = []): Promise<unknown> => {
    const body = JSON.stringify({ jsonrpc: '2.0', id: nextId++, method, params })
    const text = await post({ agent, port, body, timeoutMs })
    let answer: { result?: unknown; error?: { code: number; message: string; data?: unknown } }
    try {
      answer = JSON.parse(text)
    } catch (cause) {
      throw new NodeAwayError(`The node's answer to ${method} is not JSON.`, { cause })
    }
    if (answer.error) throw new RefusedCallError(answer.error.code, answer.error.message, answer.error.data)
    return answer.result
  }

  return { port, call, close: () => agent.destroy() }
}

/** Number, hash and time of a block; throws NodeAwayError where the node has none. */
export async function readHeader(node: NodeClient, tag: string): Promise<BlockHeader & { transactions: string[] }> {
  const block = (await node.call('eth_getBlockByNumber', [tag, false])) as {
    number: string
    hash: string
    timestamp: string
    transactions: string[]
  } | null
  if (!block) throw new NodeAwayError(`The node has no block ${tag}.`)
  return {
    number: Number(block.number),
    hash: block.hash,
    timestamp: Number(block.timestamp),
    transactions: block.transactions,
  }
}

function post({ agent, port, body, timeoutMs }: { agent: Agent; port: number; body: string; timeoutMs: number }) {
  return new Promise<string>((resolve, reject) => {
    const unavailable = (cause: unknown) => reject(new NodeAwayError('The ledger node does not answer.', { cause }))
    const call = request(
      {
        agent,
        host: '127.0.0.1',
        port,
        method: 'POST',
        headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
        timeout: timeoutMs,
      },
      (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')))
        response.on('error', unavailable)
      },
    )
    call.on('timeout', () => call.destroy(new Error(`no answer within ${timeoutMs} ms`)))
    call.on('error', unavailable)
    call.end(body)
  })
}
