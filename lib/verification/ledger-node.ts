import { type Statement, state } from '../messages/statement'

/** A node that the reader's device asks. `operator` says who runs it, in the words of whoever listed it. */
export type LedgerNode = {
  readonly url: string
  readonly operator: string
  /** Whether the reader chose this node, rather than the site that is being checked. */
  readonly chosenByReader?: boolean
}

/** The node gave no usable answer. A smaller question may help where it `refused` or answered `too-long`. */
export class NodeFailure extends Error {
  override readonly name = 'NodeFailure'

  constructor(
    readonly words: Statement,
    readonly reason: 'refused' | 'too-long' | 'silent' = 'silent',
  ) {
    super(words.code)
  }
}

export type NodeClient = {
  /** Host and path of the node, without anything that might be a key. */
  readonly name: string
  readonly node: LedgerNode
  ask(method: string, params: readonly unknown[]): Promise<unknown>
}

/** What was fetched so far, over all nodes. */
export type Traffic = { requests: number; bytes: number }

const DEFAULT_TIMEOUT_MS = 15_000
const MAX_ANSWER_BYTES = 48 * 1024 * 1024

/** The host of a node's address, which is safe to show: a path or query may hold a key. */
export function nodeLabel(url: string): string {
  try {
    return new URL(url).host
  } catch {
    return 'with a malformed address'
  }
}

/**
 * Speaks JSON-RPC to one node with `fetch`, bounded in time and size, without cookies or referrer.
 *
 * Errors: `ask` throws NodeFailure for everything that can go wrong.
 */
export function createNodeClient({
  node,
  traffic,
  fetch: fetchFunction = globalThis.fetch,
  timeoutMs = DEFAULT_TIMEOUT_MS,
  maxAnswerBytes = MAX_ANSWER_BYTES,
}: {
  readonly node: LedgerNode
  readonly traffic: Traffic
  readonly fetch?: typeof globalThis.fetch
  readonly timeoutMs?: number
  readonly maxAnswerBytes?: number
}): NodeClient {
  const name = nodeLabel(node.url)
  let lastId = 0

  async function ask(method: string, params: readonly unknown[]): Promise<unknown> {
    lastId += 1
    const id = lastId
    const fail = (words: Statement, reason?: NodeFailure['reason']) => new NodeFailure(words, reason)
    const asked = { node: name, method }
    traffic.requests += 1
    const abort = new AbortController()
    const timer = setTimeout(() => abort.abort(), timeoutMs)
    let text: string
    try {
      const response = await fetchFunction(node.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ jsonrpc: '2.0', id, method, params }),
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        cache: 'no-store',
        signal: abort.signal,
      })
      text = await readBounded(response, maxAnswerBytes, (bytes) => {
        traffic.bytes += bytes
      })
      // Asked too much, or overloaded: a smaller question would only add to it.
      if (response.status === 429 || response.status === 503) throw fail(state('node-busy', { node: name }))
      if (!response.ok && !text.startsWith('{')) {
        throw fail(state('node-status', { ...asked, status: String(response.status) }), 'refused')
      }
    } catch (error) {
      if (error instanceof NodeFailure) throw error
      if (error instanceof AnswerTooLong)
        throw fail(state('node-too-long', { ...asked, bytes: maxAnswerBytes }), 'too-long')
      if (abort.signal.aborted) throw fail(state('node-silent', { ...asked, seconds: timeoutMs / 1000 }))
      throw fail(state('node-unreachable', { node: name }))
    } finally {
      clearTimeout(timer)
    }

    let answer: { id?: unknown; result?: unknown; error?: { message?: unknown } | null } | null
    try {
      answer = JSON.parse(text)
    } catch {
      throw fail(state('node-not-json', asked))
    }
    if (typeof answer !== 'object' || answer === null) throw fail(state('node-not-json', asked))
    if (answer.error) {
      const reason = answer.error.message ?? null
      const words =
        reason === null
          ? state('node-refused-silently', asked)
          : state('node-refused', { ...asked, detail: String(reason).slice(0, 200) })
      throw fail(words, 'refused')
    }
    if (answer.id !== id || answer.result === undefined) throw fail(state('node-something-else', asked))
    return answer.result
  }

  return { name, node, ask }
}

class AnswerTooLong extends Error {}

async function readBounded(response: Response, maxBytes: number, count: (bytes: number) => void): Promise<string> {
  const reader = response.body?.getReader()
  if (!reader) return ''
  const decoder = new TextDecoder()
  let text = ''
  let length = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return text + decoder.decode()
    length += value.length
    count(value.length)
    if (length > maxBytes) {
      await reader.cancel().catch(() => {})
      throw new AnswerTooLong()
    }
    text += decoder.decode(value, { stream: true })
  }
}
