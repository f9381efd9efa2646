import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Hex } from 'viem'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { type EmbeddedLedger, startEmbeddedLedger } from '../embedded/start-embedded-ledger'
import { callRpc, carrier } from '../embedded/testing/transfers'
import { createGatewayLimiter, DEFAULT_ALLOWANCE } from './gateway-limiter'
import { handleGatewayRequest } from './handle-gateway-request'

const GENESIS = 1_700_000_000
const TOPIC = `0x${'0'.repeat(63)}1`

/** A contract that stores the hash of what it is sent under the block's number, and logs it whole under topic 1. */
const RUNTIME = '365f5f37365f2043556001365fa100'
const DEPLOYMENT: Hex = `0x600f80600a5f395ff300${RUNTIME}`

let dataDir: string
let ledger: EmbeddedLedger
let contract: string
let transactionHash: string
const servers: Server[] = []

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'counterfoil-gateway-'))
  ledger = await startEmbeddedLedger({
    dataDir,
    log: () => {},
    genesisTimestampSeconds: GENESIS,
    finaliseWhenIdle: false,
  })
  const fees = { type: 'eip1559', chainId: 31337, maxFeePerGas: 10n ** 11n, maxPriorityFeePerGas: 0n } as const
  const send = async (raw: Hex) => String(await callRpc(ledger.rpcUrl, 'eth_sendRawTransaction', [raw]))
  const created = await send(await carrier.signTransaction({ ...fees, nonce: 0, gas: 1_000_000n, data: DEPLOYMENT }))
  contract = (await callRpc(ledger.rpcUrl, 'eth_getTransactionReceipt', [created])).contractAddress
  const call = { ...fees, gas: 15_000_000n, to: contract as Hex }
  transactionHash = await send(await carrier.signTransaction({ ...call, nonce: 1, data: '0xc0ffee' }))
  for (let nonce = 2; nonce < 5; nonce++) {
    await send(await carrier.signTransaction({ ...call, nonce, data: `0x${'5a'.repeat(100 * 1024)}` }))
  }
})
afterAll(async () => {
  await ledger.stop()
  await rm(dataDir, { recursive: true, force: true })
})
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})

const call = (method: string, params: unknown = [], id: unknown = 1) => ({ jsonrpc: '2.0', id, method, params })

async function ask(
  body: unknown,
  options: Partial<Parameters<typeof handleGatewayRequest>[0]> & { init?: RequestInit } = {},
) {
  const { init, ...parameters } = options
  const response = await handleGatewayRequest({
    request: new Request('http://site.example/rpc', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: typeof body === 'string' ? body : JSON.stringify(body),
      ...init,
    }),
    upstreamUrls: [ledger.rpcUrl],
    contract,
    limiter: createGatewayLimiter(),
    clientAddress: '192.0.2.1',
    ...parameters,
  })
  const text = await response.text()
  // biome-ignore lint/suspicious/noExplicitAny: whatever comes back, for the test to look into.
  return { status: response.status, headers: response.headers, answer: (text ? JSON.parse(text) : null) as any }
}

/** A node that answers every request with this status and text; null hangs up. */
async function startNode(reply: { status?: number; text: string } | null): Promise<string> {
  const server = createServer((request, response) => {
    request.resume()
    if (reply === null) request.socket.destroy()
    else response.writeHead(reply.status ?? 200, { 'content-type': 'application/json' }).end(reply.text)
  })
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/SECRET-KEY-9876`
}

describe('passes on what a check reads', () => {
  test('chain, blocks, logs, proof, code and receipt, as the node has them', async () => {
    expect((await ask(call('eth_chainId'))).answer).toEqual({ jsonrpc: '2.0', id: 1, result: '0x7a69' })
    const block = (await ask(call('eth_getBlockByNumber', ['0x2', false]))).answer.result
    expect(block).toEqual(await callRpc(ledger.rpcUrl, 'eth_getBlockByNumber', ['0x2', false]))
    expect((await ask(call('eth_getBlockByHash', [block.hash, false]))).answer.result).toEqual(block)
    const filter = { address: contract, fromBlock: '0x2', toBlock: '0x2' }
    expect((await ask(call('eth_getLogs', [filter]))).answer.result).toMatchObject([
      { data: '0xc0ffee', topics: [TOPIC] },
    ])
    const byHash = await ask(call('eth_getLogs', [{ address: contract, blockHash: block.hash }]))
    expect(byHash.answer.result).toHaveLength(1)
    const proof = (await ask(call('eth_getProof', [contract, [`0x${'2'.padStart(64, '0')}`], '0x5']))).answer.result
    expect(proof.storageProof[0].proof.length).toBeGreaterThan(0)
    expect((await ask(call('eth_getCode', [contract, 'latest']))).answer.result).toBe(`0x${RUNTIME}`)
    expect((await ask(call('eth_getTransactionReceipt', [transactionHash]))).answer.result.status).toBe('0x1')
  })

  test('an answer of 600 kB', async () => {
    const filter = { address: contract, fromBlock: '0x3', toBlock: '0x5' }
    const { answer } = await ask(call('eth_getLogs', [filter], 'large'))
    expect(answer.id).toBe('large')
    expect(answer.result).toHaveLength(3)
  })

  test('a batch, call by call, with what is refused beside what is not', async () => {
    const { status, answer } = await ask([
      call('eth_chainId', [], 'a'),
      call('eth_sendRawTransaction', ['0x00'], 'b'),
      call('anvil_mine', [], 'c'),
      call('eth_blockNumber', [], 'd'),
    ])
    expect(status).toBe(200)
    expect(answer).toMatchObject([
      { id: 'a', result: '0x7a69' },
      { id: 'b', error: { code: -32601 } },
      { id: 'c', error: { code: -32601 } },
      { id: 'd', result: '0x5' },
    ])
  })

  test('to any page, also one from a file', async () => {
    const preflight = await ask('', { init: { method: 'OPTIONS', body: null } })
    expect(preflight.status).toBe(204)
    expect(preflight.headers.get('access-control-allow-origin')).toBe('*')
    expect((await ask(call('eth_chainId'))).headers.get('access-control-allow-origin')).toBe('*')
  })
})

describe('refuses a request as a whole', () => {
  test.each([
    ['that is not JSON', 400, '{"jsonrpc":'],
    ['that is empty', 400, ''],
    ['of an empty batch', 400, '[]'],
    ['of eleven calls', 400, JSON.stringify(Array.from({ length: 11 }, () => call('eth_chainId')))],
    ['of more than 8 KiB', 413, JSON.stringify(call('eth_chainId', [' '.repeat(8192)]))],
  ])('%s', async (_, status, body) => {
    const refused = await ask(body)
    expect(refused.status).toBe(status)
    expect(refused.answer.error.message).toMatch(/\.$/)
  })

  test('that is not POST, or not JSON by its type', async () => {
    expect((await ask('', { init: { method: 'GET', body: null } })).status).toBe(405)
    expect((await ask('{}', { init: { headers: { 'content-type': 'text/plain' } } })).status).toBe(415)
  })

  test('that streams without end, without reading on', async () => {
    let pulled = 0
    const endless = new ReadableStream({
      pull(controller) {
        pulled += 1
        controller.enqueue(new Uint8Array(1024).fill(32))
      },
    })
    const init = { body: endless, duplex: 'half' } as RequestInit
    expect((await ask('', { init })).status).toBe(413)
    expect(pulled).toBeLessThan(20)
  })

  test('of a reader who has asked too much, with the time to come back', async () => {
    const limiter = createGatewayLimiter({ allowance: { ...DEFAULT_ALLOWANCE, burst: 3, perSecond: 1 }, now: () => 0 })
    const statuses = []
    for (let n = 0; n < 4; n++) statuses.push((await ask(call('eth_chainId'), { limiter })).status)
    expect(statuses).toEqual([200, 200, 200, 429])
    const refused = await ask(call('eth_sendRawTransaction'), { limiter })
    expect(refused.status).toBe(429)
    expect(refused.headers.get('retry-after')).toBe('1')
    expect((await ask(call('eth_chainId'), { limiter, clientAddress: '192.0.2.2' })).status).toBe(200)
  })
})

describe('when nodes fail', () => {
  test.each([
    ['hangs up', null],
    ['answers in HTML', { status: 502, text: '<html>Bad gateway</html>' }],
    ['answers another call', { text: '{"jsonrpc":"2.0","id":77,"result":"0x1"}' }],
    ['answers nothing', { text: '{"jsonrpc":"2.0","id":1}' }],
  ])('one that %s is passed over', async (_, reply) => {
    const upstreamUrls = [await startNode(reply), ledger.rpcUrl]
    expect((await ask(call('eth_chainId'), { upstreamUrls })).answer.result).toBe('0x7a69')
  })

  test('says so when none answers, and lets others in again', async () => {
    const limiter = createGatewayLimiter({ allowance: { ...DEFAULT_ALLOWANCE, maxConcurrent: 1 } })
    const upstreamUrls = [await startNode(null)]
    for (let n = 0; n < 3; n++) {
      const { status, answer } = await ask(call('eth_chainId'), { upstreamUrls, limiter })
      expect(status).toBe(200)
      expect(answer.error.message).toContain('None of the nodes')
    }
  })

  test('gives up on one that is slow', async () => {
    const server = createServer(() => {})
    servers.push(server)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const upstreamUrls = [`http://127.0.0.1:${(server.address() as AddressInfo).port}`, ledger.rpcUrl]
    expect((await ask(call('eth_chainId'), { upstreamUrls, timeoutMs: 100 })).answer.result).toBe('0x7a69')
  })

  test('cuts off an answer above 16 MiB', async () => {
    const upstreamUrls = [await startNode({ text: `{"jsonrpc":"2.0","id":1,"result":"${'x'.repeat(17 << 20)}"}` })]
    const { answer } = await ask(call('eth_chainId'), { upstreamUrls })
    expect(answer.error.message).toContain('too large')
  })

  test('hands on what a node says, without the address and key it may say', async () => {
    const text = JSON.stringify({
      jsonrpc: '2.0',
      id: 1,
      error: { code: -32005, message: 'range too wide for SECRET-KEY-9876, see https://node.example/docs' },
    })
    const { answer } = await ask(call('eth_chainId'), { upstreamUrls: [await startNode({ text })] })
    expect(answer.error).toEqual({ code: -32005, message: 'range too wide for …, see …' })
  })
})
