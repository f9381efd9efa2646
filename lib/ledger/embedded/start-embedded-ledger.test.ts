import { mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { findRunningLedger } from './running-ledger'
import { type EmbeddedLedger, startEmbeddedLedger } from './start-embedded-ledger'
import { askRpc, callRpc, carrier, hashOf, signTransfer } from './testing/transfers'

const GENESIS = 1_700_000_000

let dataDir: string
let said: string[]
const running: EmbeddedLedger[] = []

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'counterfoil-ledger-'))
  said = []
})
afterEach(async () => {
  await Promise.all(running.splice(0).map((ledger) => ledger.stop()))
  await rm(dataDir, { recursive: true, force: true })
})

async function start(options: Partial<Parameters<typeof startEmbeddedLedger>[0]> = {}) {
  const log = (sentence: string) => void said.push(sentence)
  const parameters = { dataDir, log, genesisTimestampSeconds: GENESIS, finaliseWhenIdle: false, ...options }
  const ledger = await startEmbeddedLedger(parameters)
  running.push(ledger)
  return ledger
}

const readHead = async (ledger: EmbeddedLedger) => callRpc(ledger.rpcUrl, 'eth_getBlockByNumber', ['latest', false])
const isRunning = (pid: number) => {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
async function waitUntil(holds: () => boolean | Promise<boolean>, timeoutMs = 10_000) {
  const deadline = Date.now() + timeoutMs
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error('It did not come to pass.')
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
}

async function sendTransfers(ledger: EmbeddedLedger, from: number, count: number) {
  for (let nonce = from; nonce < from + count; nonce++) {
    const raw = await signTransfer({ nonce, data: `0x${'ab'.repeat(2000 + nonce)}` })
    expect(await callRpc(ledger.rpcUrl, 'eth_sendRawTransaction', [raw])).toBe(hashOf(raw))
  }
}

describe('sending', () => {
  test('answers when the transaction is in a block', async () => {
    const ledger = await start()
    const raw = await signTransfer({ nonce: 0 })
    const hash = await callRpc(ledger.rpcUrl, 'eth_sendRawTransaction', [raw])
    const receipt = await callRpc(ledger.rpcUrl, 'eth_getTransactionReceipt', [hash])
    expect(receipt).toMatchObject({ status: '0x1', blockNumber: '0x1' })
  })

  test('gives the block the time that was asked for, then time goes on', async () => {
    const ledger = await start()
    await callRpc(ledger.rpcUrl, 'counterfoil_setNextTimestamp', [GENESIS + 86_400])
    await sendTransfers(ledger, 0, 1)
    expect(Number((await readHead(ledger)).timestamp)).toBe(GENESIS + 86_400)

    const before = Math.floor(Date.now() / 1000)
    await sendTransfers(ledger, 1, 1)
    expect(Number((await readHead(ledger)).timestamp)).toBeGreaterThanOrEqual(before)
  })

  test('shows the time that was asked for to estimates and calls at "pending"', async () => {
    const ledger = await start()
    await callRpc(ledger.rpcUrl, 'counterfoil_setNextTimestamp', [GENESIS + 500])
    const returnTimestamp = { data: '0x425f5260205ff3' }
    expect(Number(await callRpc(ledger.rpcUrl, 'eth_call', [returnTimestamp, 'pending']))).toBe(GENESIS + 500)
  })

  test.each([[GENESIS], [GENESIS - 1], [4_000_000_000], [1.5], ['soon'], [null]])(
    'refuses %s as the time of the next block',
    async (time) => {
      const ledger = await start()
      expect((await askRpc(ledger.rpcUrl, 'counterfoil_setNextTimestamp', [time])).error?.code).toBe(-32602)
    },
  )

  test('lets in only the next transaction of its sender, and keeps nothing of the others', async () => {
    const ledger = await start()
    const refused = await askRpc(ledger.rpcUrl, 'eth_sendRawTransaction', [await signTransfer({ nonce: 3 })])
    expect(refused.error?.message).toBe('nonce too high: next nonce 0, got 3')
    await sendTransfers(ledger, 0, 4)
    const again = await askRpc(ledger.rpcUrl, 'eth_sendRawTransaction', [await signTransfer({ nonce: 3 })])
    expect(again.error?.message).toBe('nonce too low')
    expect(Number((await readHead(ledger)).number)).toBe(4)
  })

  test.each([
    ['nothing', undefined],
    ['an empty string', '0x'],
    ['bytes that are no transaction', '0x02c0ffee'],
    ['an odd number of digits', '0x123'],
    ['a transaction for another chain', signTransfer({ nonce: 0, chainId: 1 })],
  ])('refuses %s and writes nothing down', async (_, raw) => {
    const ledger = await start()
    const before = (await stat(join(dataDir, 'ledger.journal'))).size
    expect((await askRpc(ledger.rpcUrl, 'eth_sendRawTransaction', [await raw])).error).toBeDefined()
    expect((await stat(join(dataDir, 'ledger.journal'))).size).toBe(before)
  })

  test('serves many senders at once in one order', async () => {
    const ledger = await start()
    const raws = await Promise.all([0, 1, 2, 3, 4, 5].map((nonce) => signTransfer({ nonce })))
    const batch = raws.map((raw, id) => ({ jsonrpc: '2.0', id, method: 'eth_sendRawTransaction', params: [raw] }))
    const response = await fetch(ledger.rpcUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(batch),
    })
    const answers = (await response.json()) as { id: number; result: string }[]
    expect(answers).toEqual(raws.map((raw, id) => ({ jsonrpc: '2.0', id, result: hashOf(raw) })))
  })
})

describe('what the front lets through', () => {
  test.each([
    'anvil_setBalance',
    'anvil_mine',
    'anvil_reset',
    'anvil_dumpState',
    'evm_mine',
    'evm_setNextBlockTimestamp',
    'evm_revert',
    'hardhat_setCode',
    'eth_sendTransaction',
    'eth_sign',
    'eth_signTypedData_v4',
    'eth_sendUnsignedTransaction',
    'personal_unlockAccount',
    'debug_traceTransaction',
    'txpool_content',
    '__proto__',
    'constructor',
  ])('%s is refused', async (method) => {
    const ledger = await start()
    expect((await askRpc(ledger.rpcUrl, method)).error?.code).toBe(-32601)
  })

  test('a batch of reads and refusals is answered call by call', async () => {
    const ledger = await start()
    const response = await fetch(ledger.rpcUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify([
        { jsonrpc: '2.0', id: 'a', method: 'eth_chainId', params: [] },
        { jsonrpc: '2.0', id: 'b', method: 'anvil_mine', params: [] },
      ]),
    })
    const answers = (await response.json()) as { id: string; result?: string; error?: { code: number } }[]
    expect(answers[0]).toEqual({ jsonrpc: '2.0', id: 'a', result: '0x7a69' })
    expect(answers[1]).toMatchObject({ id: 'b', error: { code: -32601 } })
  })

  test('a page of another site gets nothing', async () => {
    const ledger = await start()
    const body = '{"jsonrpc":"2.0","id":1,"method":"eth_chainId","params":[]}'
    const plain = await fetch(ledger.rpcUrl, { method: 'POST', headers: { 'content-type': 'text/plain' }, body })
    expect(plain.status).toBe(415)
    expect(plain.headers.get('access-control-allow-origin')).toBeNull()
  })
})

describe('finality', () => {
  test('comes by itself once nothing is sent', async () => {
    const ledger = await start({ finaliseWhenIdle: true })
    await callRpc(ledger.rpcUrl, 'counterfoil_setNextTimestamp', [GENESIS + 100])
    await sendTransfers(ledger, 0, 1)
    const readFinal = async () =>
      Number((await callRpc(ledger.rpcUrl, 'eth_getBlockByNumber', ['finalized', false])).number)
    await waitUntil(async () => (await readFinal()) === 1)
    expect(Number((await readHead(ledger)).timestamp)).toBe(GENESIS + 104)
  })

  test('waits for a first transaction, so that a chain that begins in the past can be filled from its beginning', async () => {
    const ledger = await start({ finaliseWhenIdle: true })
    await new Promise((resolve) => setTimeout(resolve, 2500))
    expect(Number((await readHead(ledger)).number)).toBe(0)
    await callRpc(ledger.rpcUrl, 'counterfoil_setNextTimestamp', [GENESIS + 1])
  })

  test('can be asked for', async () => {
    const ledger = await start()
    await sendTransfers(ledger, 0, 1)
    const head = await callRpc(ledger.rpcUrl, 'counterfoil_mine', [4])
    expect(head).toMatchObject({ number: 5 })
    expect(Number((await callRpc(ledger.rpcUrl, 'eth_getBlockByNumber', ['finalized', false])).number)).toBe(1)
    expect((await askRpc(ledger.rpcUrl, 'counterfoil_mine', [65])).error?.code).toBe(-32602)
  })
})

describe('starting again', () => {
  test('has every block as it was, and goes on', async () => {
    const first = await start()
    await sendTransfers(first, 0, 5)
    await callRpc(first.rpcUrl, 'counterfoil_mine', [4])
    const head = await readHead(first)
    await first.stop()

    const second = await start({ genesisTimestampSeconds: GENESIS + 999 })
    expect((await readHead(second)).hash).toBe(head.hash)
    // State of the past is there too: readers prove against final blocks, not against the newest one.
    const proof = await callRpc(second.rpcUrl, 'eth_getProof', [head.miner, [], '0x2'])
    expect(proof.accountProof.length).toBeGreaterThan(0)
    await sendTransfers(second, 5, 1)
  })

  test('finds the node dead and replaces it, and shows readers nothing of the replay', async () => {
    const ledger = await start()
    await sendTransfers(ledger, 0, 3)
    await callRpc(ledger.rpcUrl, 'counterfoil_mine', [64])
    const { hash } = await readHead(ledger)
    const dead = ledger.pid
    process.kill(dead, 'SIGKILL')
    const seen = new Set<string>()
    await waitUntil(async () => {
      const head = await readHead(ledger).catch(() => null)
      if (head) seen.add(head.hash)
      return head !== null && ledger.pid !== dead
    })
    expect([...seen]).toEqual([hash])
    await sendTransfers(ledger, 3, 1)
  })

  test('keeps every acknowledged transaction when the node dies while being written to', async () => {
    const ledger = await start()
    const acknowledged: { hash: string; blockHash: string }[] = []
    for (let round = 0; round < 3; round++) {
      const dead = ledger.pid
      const before = acknowledged.length
      let isDying = false
      while (ledger.pid === dead) {
        if (!isDying && acknowledged.length >= before + 2) {
          isDying = true
          setTimeout(() => process.kill(dead, 'SIGKILL'), 4 * round)
        }
        const count = await askRpc(ledger.rpcUrl, 'eth_getTransactionCount', [carrier.address, 'latest'])
        if (count.error) continue
        const raw = await signTransfer({ nonce: Number(count.result), data: `0x${'ab'.repeat(20_000)}` })
        const { result: hash } = await askRpc(ledger.rpcUrl, 'eth_sendRawTransaction', [raw])
        const receipt = hash && (await callRpc(ledger.rpcUrl, 'eth_getTransactionReceipt', [hash]).catch(() => null))
        if (receipt) acknowledged.push({ hash, blockHash: receipt.blockHash })
      }
    }
    expect(acknowledged.length).toBeGreaterThanOrEqual(6)
    await waitUntil(async () => (await readHead(ledger).catch(() => null)) !== null)
    for (const { hash, blockHash } of acknowledged) {
      expect((await callRpc(ledger.rpcUrl, 'eth_getTransactionReceipt', [hash])).blockHash).toBe(blockHash)
    }
  })

  test('cuts off a last line that was never finished', async () => {
    const first = await start()
    await sendTransfers(first, 0, 3)
    const { hash } = await readHead(first)
    const path = join(dataDir, 'ledger.journal')
    const whole = (await stat(path)).size
    await sendTransfers(first, 3, 1)
    await first.stop()
    await truncate(path, whole + 1000)

    const second = await start()
    expect((await readHead(second)).hash).toBe(hash)
    expect(said.join('\n')).toContain('1000 bytes')
    expect((await stat(path)).size).toBe(whole)
  })

  test('mines what was written down and not yet mined', async () => {
    const first = await start()
    await sendTransfers(first, 0, 4)
    const { hash } = await readHead(first)
    await first.stop()
    const path = join(dataDir, 'ledger.journal')
    const lines = (await readFile(path, 'utf8')).split('\n')
    await writeFile(path, `${lines.slice(0, -2).join('\n')}\n`)

    const second = await start()
    expect((await readHead(second)).hash).toBe(hash)
    expect((await readFile(path, 'utf8')).split('\n')).toEqual(lines)
  })

  test('stops at damage in the middle, says where, and leaves the file alone', async () => {
    const first = await start()
    await sendTransfers(first, 0, 4)
    await first.stop()
    const path = join(dataDir, 'ledger.journal')
    const lines = (await readFile(path, 'utf8')).split('\n')
    lines[3] = lines[3]!.replace('"raw":"0x02', '"raw":"0x03')
    const damaged = lines.join('\n')
    await writeFile(path, damaged)

    await expect(start()).rejects.toMatchObject({ name: 'DamagedJournalError', line: 4 })
    expect(await readFile(path, 'utf8')).toBe(damaged)
    await expect(start()).rejects.toMatchObject({ name: 'DamagedJournalError' })
  })

  test('refuses a ledger of another chain', async () => {
    await (await start()).stop()
    await expect(start({ chainId: 1337 })).rejects.toMatchObject({ name: 'LedgerFolderMismatchError' })
  })
})

describe('one owner', () => {
  test('a second one is refused and the first goes on', async () => {
    const first = await start()
    await expect(start()).rejects.toMatchObject({ name: 'LedgerFolderInUseError', pid: process.pid })
    await sendTransfers(first, 0, 1)
  })

  test('others on the machine find it while it runs, and nothing is left when it has stopped', async () => {
    expect(await findRunningLedger({ dataDir })).toBeNull()
    const ledger = await start()
    expect(await findRunningLedger({ dataDir })).toMatchObject({
      rpcUrl: ledger.rpcUrl,
      chainId: 31337,
      pid: process.pid,
    })

    const { pid } = ledger
    await ledger.stop()
    expect(await findRunningLedger({ dataDir })).toBeNull()
    expect(isRunning(pid)).toBe(false)
    expect((await readdir(dataDir)).sort()).toEqual(['ledger.journal', 'ledger.lock.1'])
  })

  test('an announcement whose owner is gone is not believed', async () => {
    const ledger = await start()
    const announcement = await readFile(join(dataDir, 'ledger.json'), 'utf8')
    await ledger.stop()
    await writeFile(join(dataDir, 'ledger.json'), announcement)
    expect(await findRunningLedger({ dataDir })).toBeNull()
  })
})
