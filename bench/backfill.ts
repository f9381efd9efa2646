/**
 * Measures the backfill of 250,000 invented records from a real node into a fresh index, beside the bare reading of the same
 * batches in the same run: eth_getLogs over the same ranges, JSON, and gunzip, nothing checked and nothing kept.
 *
 * Run: node --import tsx bench/backfill.ts [records] [rounds]
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { gunzipSync } from 'node:zlib'
import { createClient, http } from 'viem'
import { mnemonicToAccount } from 'viem/accounts'
import { readContract } from 'viem/actions'
import { parseAmount, toLedgerUnits } from '@/lib/domain/amount'
import type { SpendingRecord } from '@/lib/domain/record'
import { startIndexer } from '@/lib/indexer/run-indexer'
import { TestLedger, testOfficial } from '@/lib/indexer/testing/test-ledger'
import { ledgerAbi } from '@/lib/ledger/contract.generated'
import { preparePublication } from '@/lib/publishing/prepare-publication'
import { signPublication } from '@/lib/publishing/sign-publication'
import { submitPublication } from '@/lib/publishing/submit-publication'
import { openStore } from '@/lib/store/open-store'

const RECORDS = Number(process.argv[2] ?? 250_000)
const ROUNDS = Number(process.argv[3] ?? 3)
const PER_PUBLICATION = 50_000

let seed = 1
const random = (below: number): number => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
  return Math.floor((seed / 2 ** 32) * below)
}
const pick = <Item>(items: readonly Item[]): Item => items[random(items.length)]!
const words = 'repair of road surface school meals winter care home heating fuel library books software licence'.split(
  ' ',
)
const services = ['Adult Social Care', 'Highways', 'Education', 'Corporate Core', 'Housing', 'Parks and Leisure']
const payees = Array.from({ length: 9_000 }, (_, index) => `${pick(words)} ${pick(words)} ${index} Limited`)

/** A row as a council publishes it: about 650 bytes of canonical JSON. */
function inventRecord(index: number): SpendingRecord {
  const service = pick(services)
  const day = `20${18 + random(7)}-0${1 + random(9)}-${10 + random(18)}`
  return {
    ref: `PO-${1_000_000 + index}`,
    stage: 'expenditure',
    date: day,
    dateBasis: 'payment',
    amount: `${1 + random(90_000)}.${10 + random(89)}`,
    currency: 'GBP',
    payer: { type: 'government', name: 'Borough of Invented', country: 'GB' },
    payee: { type: 'organisation', name: pick(payees) },
    title: { en: `${pick(words)} ${pick(words)} ${pick(words)} for ${service}` },
    classifications: [
      { scheme: 'local:service', label: service },
      { scheme: 'local:expense-type', code: `E${1000 + random(400)}`, label: `${pick(words)} and ${pick(words)}` },
    ],
    tax: 'net',
    source: { standard: 'uk-spend', version: '2014', sha256: 'ab'.repeat(32), row: index + 2 },
    ext: { 'Capital or Revenue': random(8) === 0 ? 'Capital' : 'Revenue' },
  }
}

async function publishAll(ledger: TestLedger): Promise<void> {
  const client = createClient({ transport: http(ledger.url), pollingInterval: 10 })
  const carrier = mnemonicToAccount('test test test test test test test test test test test junk', { addressIndex: 2 })
  for (let done = 0; done < RECORDS; done += PER_PUBLICATION) {
    const contract = { address: ledger.contract, abi: ledgerAbi } as const
    const state = await readContract(client, { ...contract, functionName: 'agencyState', args: ['moh'] })
    const records = Array.from({ length: Math.min(PER_PUBLICATION, RECORDS - done) }, (_, index) => {
      const record = inventRecord(done + index)
      const amount = parseAmount(record.amount!, 'GBP')
      if (!amount.ok) throw new Error('an invented amount is none')
      return { record, changes: [{ stage: record.stage, currency: 'GBP', units: toLedgerUnits(amount.value) }] }
    })
    const prepared = preparePublication({
      agency: 'moh',
      agencyName: state.name,
      sequence: Number(state.sequence) + 1,
      previousHead: state.head,
      period: '2025',
      records,
      deadline: new Date('2099-01-01'),
    })
    const { publication } = prepared
    const sign = (role: string) =>
      signPublication({ publication, ledger, official: testOfficial('moh', role).account as typeof carrier })
    const signed = { ...prepared, preparer: await sign('preparer'), approver: await sign('approver') }
    await submitPublication({ client, ledger, carrier, signed })
  }
  await ledger.mine(10)
}

/** eth_getLogs in ranges of about the indexer's size, JSON.parse, hex, gunzip. */
async function readBare(ledger: TestLedger): Promise<{ seconds: number; payloadBytes: number; bytes: number }> {
  const start = performance.now()
  const last = await ledger.blockNumber()
  let [payloadBytes, bytes] = [0, 0]
  for (let from = ledger.startBlock; from <= last; from += 28) {
    const range = { fromBlock: `0x${from.toString(16)}`, toBlock: `0x${Math.min(from + 27, last).toString(16)}` }
    const logs = (await ledger.anvil.request('eth_getLogs', [{ address: ledger.contract, ...range }])) as {
      data: string
    }[]
    for (const { data } of logs) {
      const at = data.indexOf('1f8b08')
      if (at < 0 || data.length < 4000) continue
      const length = Number(`0x${data.slice(at - 64, at)}`)
      const payload = Buffer.from(data.slice(at, at + 2 * length), 'hex')
      payloadBytes += payload.length
      bytes += gunzipSync(payload).length
    }
  }
  return { seconds: (performance.now() - start) / 1000, payloadBytes, bytes }
}

async function backfill(ledger: TestLedger): Promise<{ seconds: number; cpuSeconds: number; longestTurnMs: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'counterfoil-backfill-'))
  const { chainId, contract, startBlock, url } = ledger
  const store = await openStore({ path: join(folder, 'index.duckdb'), chainId, contract })
  const turns = monitorEventLoopDelay({ resolution: 5 })
  turns.enable()
  const [start, cpu] = [performance.now(), process.cpuUsage()]
  const indexer = startIndexer({ writer: store.writer, rpcUrls: [url], contract, startBlock })
  await indexer.untilCaughtUp()
  const seconds = (performance.now() - start) / 1000
  const { user, system } = process.cpuUsage(cpu)
  turns.disable()
  await indexer.stop()
  const [row] = await store.read((reader) => reader.select<{ n: number }>('SELECT count(*) AS n FROM entry'))
  if (Number(row?.n) !== RECORDS) throw new Error(`${row?.n} records were indexed, not ${RECORDS}.`)
  await store.close()
  rmSync(folder, { recursive: true, force: true })
  return { seconds, cpuSeconds: (user + system) / 1e6, longestTurnMs: turns.max / 1e6 }
}

const rate = (seconds: number): string => `${Math.round(RECORDS / seconds).toLocaleString('en')} records/s`

const ledger = await TestLedger.start()
try {
  await ledger.registerAgency()
  const start = performance.now()
  await publishAll(ledger)
  console.log(`Published ${RECORDS} records in ${((performance.now() - start) / 1000).toFixed(1)} s.`)
  for (let round = 1; round <= ROUNDS; round++) {
    const bare = await readBare(ledger)
    const built = await backfill(ledger)
    console.log(
      `Round ${round}: bare ${bare.seconds.toFixed(2)} s (${rate(bare.seconds)}), backfill ${built.seconds.toFixed(2)} s ` +
        `(${rate(built.seconds)}; ${built.cpuSeconds.toFixed(1)} s of processor; longest turn ${built.longestTurnMs.toFixed(0)} ms), ` +
        `${((bare.seconds / built.seconds) * 100).toFixed(0)} % of the bare rate; ` +
        `${(bare.payloadBytes / RECORDS).toFixed(0)} B a record in the batch, ${(bare.bytes / RECORDS).toFixed(0)} B as JSON.`,
    )
  }
} finally {
  await ledger.stop()
}
process.exit(0)
