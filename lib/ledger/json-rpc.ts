import * as http from 'node:http'
import * as https from 'node:https'
import { AnswerTooLargeError, NodeRefusedError, NodeUnreachableError } from './errors'

const agents = {
  'http:': new http.Agent({ keepAlive: true, maxSockets: 16 }),
  'https:': new https.Agent({ keepAlive: true, maxSockets: 16 }),
}

let nextId = 1

/** A node's address as shown to people: without user, password, path or query, which may hold a key. */
export const nodeName = (url: string): string => new URL(url).host

/**
 * Asks one question of one node over HTTP and reads the answer up to `maxBytes`.
 *
 * `node:http` rather than fetch: a framework may wrap and cache fetch, and an answer must be cut off at its bound.
 * Shape: `result` is the parsed JSON, unchecked; `bytes` is the size of the whole answer.
 * Errors: NodeUnreachableError, NodeRefusedError, AnswerTooLargeError.
 */
export async function askNode({
  url,
  method,
  params,
  timeoutMs,
  maxBytes,
  signal,
}: {
  readonly url: string
  readonly method: string
  readonly params: readonly unknown[]
  readonly timeoutMs: number
  readonly maxBytes: number
  readonly signal?: AbortSignal | undefined
}): Promise<{ readonly result: unknown; readonly bytes: number }> {
  const id = nextId++
  const body = JSON.stringify({ jsonrpc: '2.0', id, method, params })
  const deadline = AbortSignal.timeout(timeoutMs)
  const text = await post({
    url,
    method,
    body,
    maxBytes,
    signal: signal ? AbortSignal.any([signal, deadline]) : deadline,
  }).catch((error: unknown) => {
    if (error instanceof AnswerTooLargeError || error instanceof NodeUnreachableError) throw error
    const reason = deadline.aborted
      ? `${method} took longer than ${timeoutMs} ms`
      : `${method} failed (${String((error as { code?: unknown }).code ?? (error as Error).message)})`
    throw new NodeUnreachableError(nodeName(url), reason, { cause: error })
  })

  let answer: { id?: unknown; result?: unknown; error?: { code?: unknown; message?: unknown } }
  try {
    answer = JSON.parse(text)
  } catch (cause) {
    throw new NodeUnreachableError(nodeName(url), `${method} was not answered in JSON`, { cause })
  }
  if (typeof answer !== 'object' || answer === null) {
    throw new NodeUnreachableError(nodeName(url), `${method} was not answered in JSON-RPC`)
  }
  if (answer.error) {
    const { code, message } = answer.error
    throw new NodeRefusedError(nodeName(url), method, Number(code ?? 0), String(message ?? 'no reason given'))
  }
  if (answer.id !== id || !('result' in answer)) {
    throw new NodeUnreachableError(nodeName(url), `${method} was answered with something else`)
  }
  return { result: answer.result, bytes: text.length }
}

function post({
  url,
  method,
  body,
  maxBytes,
  signal,
  agent,
}: {
  readonly url: string
  readonly method: string
  readonly body: string
  readonly maxBytes: number
  readonly signal: AbortSignal
  readonly agent?: false
}): Promise<string> {
  const { protocol } = new URL(url)
  if (protocol !== 'http:' && protocol !== 'https:') {
    throw new NodeUnreachableError(nodeName(url), `${protocol} is not spoken here`)
  }
  return new Promise((resolve, reject) => {
    const request = (protocol === 'https:' ? https : http).request(
      url,
      {
        method: 'POST',
        agent: agent ?? agents[protocol],
        signal,
        headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
      },
      (response) => {
        const chunks: Buffer[] = []
        let size = 0
        response.on('data', (chunk: Buffer) => {
          size += chunk.length
          chunks.push(chunk)
          if (size > maxBytes) {
            response.destroy()
            reject(new AnswerTooLargeError(nodeName(url), method, maxBytes))
          }
        })
        response.on('error', reject)
        response.on('end', () => {
          const status = response.statusCode ?? 0
          // Some nodes carry a JSON-RPC error under a 4xx or 5xx status: let its own words through where there are any.
          const text = Buffer.concat(chunks).toString('utf8')
          if (status === 200 || text.startsWith('{"')) resolve(text)
          else reject(new NodeUnreachableError(nodeName(url), `HTTP status ${status}`))
        })
      },
    )
    request.on('error', (error: NodeJS.ErrnoException) => {
      // A node closes connections that have been idle, and one may learn of it only by asking: all questions here can be repeated.
      const wasIdle = request.reusedSocket && (error.code === 'ECONNRESET' || error.code === 'EPIPE')
      if (wasIdle) resolve(post({ url, method, body, maxBytes, signal, agent: false }))
      else reject(error)
    })
    request.end(body)
  })
}
