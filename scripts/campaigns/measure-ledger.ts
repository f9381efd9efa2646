/**
 * Measures the embedded ledger with transactions as large as batches are:
 * `npx tsx scripts/campaigns/measure-ledger.ts [transactions=150] [KiB=100]`. Prints one line of JSON.
 */
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEmbeddedLedger } from '@/lib/ledger/embedded/start-embedded-ledger'
import { callRpc, carrier } from '@/lib/ledger/embedded/testing/transfers'

const [transactions = '150', kib = '100'] = process.argv.slice(2)
const dataDir = await mkdtemp(join(tmpdir(), 'counterfoil-measure-'))
const start = () => startEmbeddedLedger({ dataDir, log: () => {}, genesisTimestampSeconds: 1_700_000_000 })

/** Stores the hash of what it is sent, and logs it whole, as the ledger's contract does with a payload. */
const DEPLOYMENT = '0x600f80600a5f395ff300365f5f37365f2043556001365fa100'
const fees = { type: 'eip1559', chainId: 31337, maxFeePerGas: 10n ** 11n, maxPriorityFeePerGas: 0n } as const

const founding = performance.now()
const first = await start()
const foundedMs = performance.now() - founding
const send = async (raw: string) => String(await callRpc(first.rpcUrl, 'eth_sendRawTransaction', [raw]))
const created = await send(await carrier.signTransaction({ ...fees, nonce: 0, gas: 1_000_000n, data: DEPLOYMENT }))
const to = (await callRpc(first.rpcUrl, 'eth_getTransactionReceipt', [created])).contractAddress

const times: number[] = []
for (let nonce = 1; nonce <= Number(transactions); nonce++) {
  const data = `0x${randomBytes(Number(kib) * 1024).toString('hex')}` as const
  const raw = await carrier.signTransaction({ ...fees, nonce, gas: 16_000_000n, to, data })
  const began = performance.now()
  await send(raw)
  times.push(performance.now() - began)
}
await first.stop()

const restarting = performance.now()
const second = await start()
const restartedMs = performance.now() - restarting
await second.stop()
const journalBytes = (await stat(join(dataDir, 'ledger.journal'))).size
await rm(dataDir, { recursive: true, force: true })

times.sort((a, b) => a - b)
const round = (ms: number) => Math.round(ms * 10) / 10
console.log(
  JSON.stringify({
    transactions: times.length,
    kibEach: Number(kib),
    foundedMs: round(foundedMs),
    acknowledgedMs: { median: round(times[times.length >> 1]!), p95: round(times[Math.floor(times.length * 0.95)]!) },
    restartedMs: round(restartedMs),
    journalBytes,
  }),
)
