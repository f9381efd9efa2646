import { askUpstream } from './ask-upstream'
import type { GatewayLimiter } from './gateway-limiter'
import { type CallId, type GatewayCall, parseGatewayCall } from './parse-gateway-call'

const MAX_BODY_BYTES = 8 * 1024
const MAX_BATCH = 10
const MAX_ANSWER_BYTES = 16 * 1024 * 1024
const DEFAULT_TIMEOUT_MS = 10_000

const [PARSE_ERROR, INVALID_REQUEST, INTERNAL_ERROR, LIMIT_EXCEEDED] = [-32700, -32600, -32603, -32005]

/** Open to every page: what is read here is public, and a check may run from anywhere. */
const HEADERS = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'POST, OPTIONS',
  'access-control-allow-headers': 'content-type',
  'access-control-expose-headers': 'retry-after',
  'access-control-max-age': '86400',
  'cache-control': 'no-store',
  'content-type': 'application/json',
  'x-content-type-options': 'nosniff',
}

/**
 * Answers a reader's browser from the site's own nodes: the few JSON-RPC methods that a check of a record needs, about this
 * contract only, bounded in size, time and number. It writes nothing and knows no key.
 *
 * Shape: a Response in every case; problems of one call are JSON-RPC errors under status 200, of the request as a whole under 4xx or 5xx.
 */
export async function handleGatewayRequest({
  request,
  upstreamUrls,
  contract,
  payments = null,
  limiter,
  clientAddress,
  timeoutMs = DEFAULT_TIMEOUT_MS,
}: {
  request: Request
  upstreamUrls: readonly string[]
  contract: string
  /** The contract that pays beside the ledger, whose code and proof a check asks for. */
  payments?: string | null
  limiter: GatewayLimiter
  clientAddress: string
  timeoutMs?: number
}): Promise<Response> {
  if (request.method === 'OPTIONS') return new Response(null, { status: 204, headers: HEADERS })
  if (request.method !== 'POST')
    return problem(405, INVALID_REQUEST, 'Only POST is answered here.', { allow: 'POST, OPTIONS' })
  if (!/^application\/json\b/i.test(request.headers.get('content-type') ?? '')) {
    return problem(415, INVALID_REQUEST, 'The content type must be application/json.')
  }

  const body = await readBody(request)
  if (body === null) return problem(413, INVALID_REQUEST, `A request may have at most ${MAX_BODY_BYTES} bytes.`)
  let parsed: unknown
  try {
    parsed = JSON.parse(body)
  } catch {
    return problem(400, PARSE_ERROR, 'This is not JSON.')
  }
  const items: readonly unknown[] = Array.isArray(parsed) ? parsed : [parsed]
  if (items.length === 0 || items.length > MAX_BATCH) {
    return problem(400, INVALID_REQUEST, `A batch may have 1 to ${MAX_BATCH} calls.`)
  }

  const calls = items.map((item) => parseGatewayCall(item, contract, payments))
  // What is refused costs something too, or it could be tried without end.
  const cost = calls.reduce((sum, call) => sum + (call.ok ? call.value.cost : 1), 0)
  const admission = limiter.admit({ clientAddress, cost })
  if (!admission.ok) {
    const words =
      admission.reason === 'reader'
        ? 'You have asked a lot in a short time.'
        : 'Many readers are asking at this moment.'
    const retryAfter = String(admission.retryAfterSeconds)
    return problem(
      admission.reason === 'reader' ? 429 : 503,
      LIMIT_EXCEEDED,
      `${words} Try again in ${retryAfter} s.`,
      {
        'retry-after': retryAfter,
      },
    )
  }

  let left = MAX_ANSWER_BYTES
  try {
    const answers: string[] = []
    for (const call of calls) {
      const answer = call.ok
        ? await answerCall({ call: call.value, upstreamUrls, timeoutMs, maxBytes: left, signal: request.signal })
        : failure(call.problem.id, call.problem.code, call.problem.message)
      left = Math.max(0, left - answer.length)
      answers.push(answer)
    }
    return new Response(Array.isArray(parsed) ? `[${answers.join(',')}]` : answers[0]!, { headers: HEADERS })
  } finally {
    admission.release(MAX_ANSWER_BYTES - left)
  }
}

async function answerCall({
  call,
  ...limits
}: {
  call: GatewayCall
  upstreamUrls: readonly string[]
  timeoutMs: number
  maxBytes: number
  signal: AbortSignal
}): Promise<string> {
  const answer = await askUpstream({ call, ...limits })
  switch (answer.kind) {
    case 'answer':
      return answer.text
    case 'too-large':
      return failure(call.id, LIMIT_EXCEEDED, 'The answer is too large. Ask for fewer blocks at a time.')
    case 'silent':
      return failure(call.id, INTERNAL_ERROR, 'None of the nodes behind this site answers at the moment.')
  }
}

/** The body as text; null where it is longer than allowed, without reading on. */
async function readBody(request: Request): Promise<string | null> {
  if (Number(request.headers.get('content-length') ?? 0) > MAX_BODY_BYTES) return null
  const reader = request.body?.getReader()
  if (!reader) return ''
  const chunks: Uint8Array[] = []
  let size = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return Buffer.concat(chunks).toString('utf8')
    size += value.length
    if (size > MAX_BODY_BYTES) {
      await reader.cancel().catch(() => {})
      return null
    }
    chunks.push(value)
  }
}

const failure = (id: CallId, code: number, message: string): string =>
  JSON.stringify({ jsonrpc: '2.0', id, error: { code, message } })

const problem = (
  status: number,
  code: number,
  message: string,
  more: Readonly<Record<string, string>> = {},
): Response => new Response(failure(null, code, message), { status, headers: { ...HEADERS, ...more } })
