import { once } from 'node:events'
import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { BlockWriter } from './block-writer'
import { NodeAwayError, RefusedCallError } from './errors'
import { isOwnMethod, isReadingMethod, type OwnMethod } from './ledger-methods'

export type LedgerFront = { readonly port: number; readonly close: () => Promise<void> }

/** What `counterfoil_status` answers: enough to know this very front again. */
export type FrontStatus = { readonly chainId: number; readonly pid: number; readonly startedAt: string }

type Call = { readonly id: unknown; readonly method: string; readonly params: readonly unknown[] }
type Parameters = {
  readonly nodePort: () => number
  readonly writer: BlockWriter
  readonly status: FrontStatus
  readonly allowDevelopmentMethods: boolean
}

const BODY_LIMIT = 16 << 20 // bytes: dozens of the largest transactions in one batch
const MINE_LIMIT = 64
const [PARSE_ERROR, INVALID_REQUEST, METHOD_NOT_FOUND, INVALID_PARAMS, INTERNAL_ERROR] = [
  -32700, -32600, -32601, -32602, -32603,
]

/**
 * The ledger's door for everything on this machine: JSON-RPC over HTTP on loopback. Reads go through to the node and their
 * answers are streamed; transactions go through the writer; what else would change the chain is refused, since the journal
 * would not know of it.
 */
export async function startLedgerFront({ port, ...parameters }: Parameters & { port: number }): Promise<LedgerFront> {
  const agent = new Agent({ keepAlive: true, maxSockets: 32 })
  const server = createServer((incoming, response) => {
    answer({ ...parameters, agent, incoming, response }).catch((error) => {
      if (response.headersSent) response.destroy()
      else send(response, 500, failure(null, INTERNAL_ERROR, messageOf(error)))
    })
  })
  server.requestTimeout = 60_000
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The front has no port.')

  const close = async () => {
    const closed = once(server, 'close')
    server.close()
    server.closeIdleConnections()
    const patience = setTimeout(() => server.closeAllConnections(), 1000)
    await closed
    clearTimeout(patience)
    agent.destroy()
  }
  return { port: address.port, close }
}

async function answer(
  parameters: Parameters & { agent: Agent; incoming: IncomingMessage; response: ServerResponse },
): Promise<void> {
  const { incoming, response, allowDevelopmentMethods } = parameters
  if (!isLocalHost(incoming.headers.host)) return send(response, 403, failure(null, INVALID_REQUEST, 'Loopback only.'))
  if (incoming.method !== 'POST') return send(response, 405, failure(null, INVALID_REQUEST, 'POST only.'))
  // A page of another site may post plain text here unasked; for JSON its browser asks first, and gets no leave.
  if (!/^application\/json\b/i.test(incoming.headers['content-type'] ?? '')) {
    return send(response, 415, failure(null, INVALID_REQUEST, 'The content type must be application/json.'))
  }

  const body = await readBody(incoming)
  if (body === null) return send(response, 413, failure(null, INVALID_REQUEST, `At most ${BODY_LIMIT} bytes.`))
  let parsed: unknown
  try {
    parsed = JSON.parse(body.toString('utf8'))
  } catch {
    return send(response, 400, failure(null, PARSE_ERROR, 'This is not JSON.'))
  }

  const passes = (call: Call | null) =>
    call !== null && (isReadingMethod(call.method) || (allowDevelopmentMethods && !isOwnMethod(call.method)))
  const items: readonly unknown[] = Array.isArray(parsed) ? parsed : [parsed]
  const calls = items.map(toCall)
  if (calls.length > 0 && calls.every(passes)) return passThrough({ ...parameters, body })

  const answers: unknown[] = []
  for (const call of calls) {
    if (call === null) answers.push(failure(null, INVALID_REQUEST, 'This is not a JSON-RPC call.'))
    else if (passes(call)) answers.push(JSON.parse(await askNode({ ...parameters, call })))
    else answers.push(await answerOwn({ ...parameters, call }))
  }
  send(response, 200, Array.isArray(parsed) ? answers : answers[0])
}

async function answerOwn({ writer, status, call }: Parameters & { call: Call }): Promise<unknown> {
  if (!isOwnMethod(call.method)) {
    const reason = `${call.method} is not offered: this ledger takes signed transactions only, and keeps what it has.`
    return failure(call.id, METHOD_NOT_FOUND, reason)
  }
  try {
    return { jsonrpc: '2.0', id: call.id, result: await runOwn({ writer, status, method: call.method, call }) }
  } catch (error) {
    if (!(error instanceof RefusedCallError)) return failure(call.id, INTERNAL_ERROR, messageOf(error))
    return failure(call.id, error.code, error.message, error.data)
  }
}

async function runOwn({
  writer,
  status,
  method,
  call,
}: {
  writer: BlockWriter
  status: FrontStatus
  method: OwnMethod
  call: Call
}): Promise<unknown> {
  const [first] = call.params
  switch (method) {
    case 'eth_sendRawTransaction':
      if (typeof first === 'string' && /^0x([0-9a-f]{2})+$/i.test(first)) return writer.sendRawTransaction(first)
      throw new RefusedCallError(INVALID_PARAMS, 'The transaction must be a string of hexadecimal bytes.')
    case 'counterfoil_setNextTimestamp':
      await writer.setNextTimestamp(toInteger(first))
      return true
    case 'counterfoil_mine': {
      const count = toInteger(first)
      if (count >= 1 && count <= MINE_LIMIT) return writer.mineEmpty(count)
      throw new RefusedCallError(INVALID_PARAMS, `Between 1 and ${MINE_LIMIT} blocks.`)
    }
    case 'counterfoil_status':
      return status
  }
}

/** A number as JSON or as the hexadecimal text of Ethereum's JSON-RPC. */
function toInteger(value: unknown): number {
  const number = typeof value === 'string' && /^0x[0-9a-f]{1,12}$/i.test(value) ? Number(value) : value
  if (typeof number === 'number' && Number.isSafeInteger(number)) return number
  throw new RefusedCallError(INVALID_PARAMS, 'A whole number is wanted.')
}

function toCall(item: unknown): Call | null {
  if (typeof item !== 'object' || item === null) return null
  const { id = null, method, params = [] } = item as { id?: unknown; method?: unknown; params?: unknown }
  if (typeof method !== 'string') return null
  return { id, method, params: Array.isArray(params) ? params : [] }
}

type ToNode = { nodePort: () => number; agent: Agent; body: Buffer }

function openNodeRequest({ nodePort, agent, body }: ToNode) {
  return request({
    agent,
    host: '127.0.0.1',
    port: nodePort(),
    method: 'POST',
    headers: { 'content-type': 'application/json', 'content-length': body.length },
  })
}

/** Hands the node's answer on as it arrives: an answer about logs may be larger than what we would hold. */
function passThrough({ response, ...toNode }: ToNode & { response: ServerResponse }): Promise<void> {
  return new Promise((resolve) => {
    const call = openNodeRequest(toNode)
    call.on('response', (incoming) => {
      const length = incoming.headers['content-length']
      response.writeHead(incoming.statusCode ?? 502, {
        'content-type': 'application/json',
        ...(length === undefined ? {} : { 'content-length': length }),
      })
      incoming.pipe(response)
      incoming.on('error', () => response.destroy())
    })
    call.on('error', () => {
      if (response.headersSent) response.destroy()
      else send(response, 503, failure(null, INTERNAL_ERROR, 'The ledger node does not answer. Try again in a moment.'))
    })
    response.on('close', () => {
      call.destroy()
      resolve()
    })
    call.end(toNode.body)
  })
}

function askNode({ call, ...toNode }: Omit<ToNode, 'body'> & { call: Call }): Promise<string> {
  const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...call }))
  return new Promise((resolve, reject) => {
    const unavailable = (cause: unknown) => reject(new NodeAwayError('The ledger node does not answer.', { cause }))
    const outgoing = openNodeRequest({ ...toNode, body })
    outgoing.on('error', unavailable)
    outgoing.on('response', (incoming) => {
      const chunks: Buffer[] = []
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
      incoming.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')))
      incoming.on('error', unavailable)
    })
    outgoing.end(body)
  })
}

async function readBody(incoming: IncomingMessage): Promise<Buffer | null> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > BODY_LIMIT) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** A page could reach loopback under a name of its own whose address it changes afterwards. */
const isLocalHost = (host = ''): boolean => /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/i.test(host)

function send(response: ServerResponse, status: number, value: unknown): void {
  if (response.destroyed) return
  response.writeHead(status, { 'content-type': 'application/json' })
  response.end(JSON.stringify(value))
}

const failure = (id: unknown, code: number, message: string, data?: unknown) => ({
  jsonrpc: '2.0',
  id,
  error: { code, message, ...(data === undefined ? {} : { data }) },
})

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
