import { execFile, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { promisify } from 'node:util'
import { encodeAbiParameters, type Hex, keccak256, toEventSelector } from 'viem'
import { expect, test } from 'vitest'
import { encodePayload } from '../record-format/encode-payload'
import { toHex } from '../record-format/hex'
import { ledgerAbi } from './contract.generated'

const document = readFileSync(new URL('../../docs/record-format.md', import.meta.url), 'utf8')
const [recipe] = [...document.matchAll(/```sh\n(.*?)```/gs)].map((match) => match[1]!)
const tools = ['bash', 'curl', 'sed', 'xxd', 'gunzip']
const missing = tools.filter((tool) => spawnSync('sh', ['-c', `command -v ${tool}`]).status !== 0)

test.skipIf(missing.length > 0)('the recipe of three lines prints the records of a batch', async () => {
  const event = ledgerAbi.find((item) => item.type === 'event' && item.name === 'BatchPublished')!
  if (event.type !== 'event') throw new Error('BatchPublished is not an event.')
  const lines = ['{"ref":"A"}', '{"ref":"Ж"}', '{"ref":"C"}']
  const payload = toHex(encodePayload(lines.map((line) => new TextEncoder().encode(line))))
  const hash = keccak256('0x01')
  const part = {
    number: 1n,
    records: 3n,
    recordsRoot: hash,
    payloadHash: hash,
    totals: [{ stage: 'budget', currency: 'EUR', sum: '1' }],
  }
  const unindexed = event.inputs.filter((input) => !('indexed' in input && input.indexed))
  const data = encodeAbiParameters(
    unindexed as never,
    [1n, 1n, part, hash, hash, hash, hash, hash, hash, payload] as never,
  ) as Hex

  const asked: unknown[] = []
  const node = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk: Buffer) => {
      body += chunk.toString()
    })
    request.on('end', () => {
      asked.push((JSON.parse(body) as { params: unknown }).params)
      response.end(JSON.stringify({ jsonrpc: '2.0', id: 1, result: [{ address: '0x00', data, topics: [] }] }))
    })
  })
  await new Promise<void>((resolve) => node.listen(0, '127.0.0.1', resolve))
  try {
    const { port } = node.address() as AddressInfo
    const env = { ...process.env, RPC: `http://127.0.0.1:${port}`, LEDGER: '0xabc', BATCH: '29'.padStart(64, '0') }
    const { stdout } = await promisify(execFile)('bash', ['-c', recipe!], { env })
    expect(stdout).toBe(`${lines.join('\n')}\n`)
    const topics = [toEventSelector(event), `0x${env.BATCH}`]
    expect(asked).toEqual([[{ fromBlock: '0x0', toBlock: 'latest', address: '0xabc', topics }]])
  } finally {
    node.close()
  }
})
