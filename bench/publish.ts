/**
 * Measures publishing at several sizes of a batch: records/s, gas and bytes a record, on invented records and, where the shared
 * data are present, on real ones. Beside the whole road through the embedded ledger (prepare, sign, estimate, journal, fsync,
 * block, receipt) stands the limit: the same batches as signed transactions sent straight to a bare node in the same run.
 *
 * Run: node --import tsx bench/publish.ts [COUNTERFOIL_SHARED_DATA=folder]
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { encodeFunctionData, toHex } from 'viem/utils'
import type { SpendingRecord } from '@/lib/domain/record'
import { startAnvil } from '@/lib/indexer/testing/start-anvil'
import { ledgerAbi } from '@/lib/ledger/contract.generated'
import { callRpc } from '@/lib/ledger/embedded/testing/transfers'
import { planRecords } from '@/lib/publishing/plan-records'
import { type PreparedPublication, preparePublication } from '@/lib/publishing/prepare-publication'
import { openFile } from '@/lib/publishing/read/open-file'
import type { ReadOptions } from '@/lib/publishing/read/read-options'
import type { SignedPublication } from '@/lib/publishing/submit-publication'
import { carrier, PublishingLedger } from '@/lib/publishing/testing/publishing-ledger'
import { encodeRecordLine } from '@/lib/record-format/encode-line'
import { generateDemonstration } from '@/scripts/demonstration/generate'

const SHARED =
  process.env.COUNTERFOIL_SHARED_DATA ?? join(fileURLToPath(new URL('..', import.meta.url)), '../shared/data')
/** Records of one publication, and how many publications are measured; full ones hold as much as fits, in several parts. */
const SIZES = [
  { each: 10, publications: 30 },
  { each: 100, publications: 20 },
  { each: 450, publications: 10 },
  { each: 20_000, publications: 1, full: true },
] as const
const MOST = 20_000

type DataSet = { readonly name: string; readonly records: readonly SpendingRecord[] }

/** The demonstration's records, again and again under other references until there are enough. */
function inventedData(): DataSet {
  const rows = generateDemonstration().flatMap((step) => (step.kind === 'publication' ? step.rows : []))
  const plain = rows.filter((row) => row.amends === undefined && !row.individual).map((row) => row.record)
  const records = Array.from({ length: MOST }, (_, index) => {
    const record = plain[index % plain.length]!
    return { ...record, ref: `${record.ref}-${Math.floor(index / plain.length)}` }
  })
  return { name: 'invented (demonstration)', records }
}

async function realData(name: string, options: ReadOptions): Promise<DataSet | null> {
  const path = join(SHARED, name)
  if (!existsSync(path)) {
    console.log(`${name} is not there: left out.`)
    return null
  }
  const opened = await openFile({ path, options })
  if (!opened.ok) throw new Error(opened.problem.problem)
  const records: SpendingRecord[] = []
  for await (const rows of opened.value.rows()) {
    for (const row of rows) if (row.kind === 'accepted' && records.length < MOST) records.push(row.record)
    if (records.length >= MOST) break
  }
  return { name: `${name} (${records.length} rows)`, records }
}

async function prepareNext(road: PublishingLedger, agency: string, records: readonly SpendingRecord[]) {
  const state = await road.agencyState(agency)
  const { planned } = planRecords({ records, history: new Map(), correction: null })
  return preparePublication({
    agency,
    agencyName: state.name,
    sequence: Number(state.sequence) + 1,
    previousHead: state.head,
    period: '2025',
    records: planned,
    deadline: new Date(Date.now() + 3_600_000),
  })
}

type Measured = {
  records: number
  batches: number
  bytes: number
  gas: bigint
  roadMs: number
  submitMs: number
  lineBytes: number
}

/** The whole road, publication by publication. */
async function publishAll(road: PublishingLedger, agency: string, chunks: readonly (readonly SpendingRecord[])[]) {
  const sum: Measured = { records: 0, batches: 0, bytes: 0, gas: 0n, roadMs: 0, submitMs: 0, lineBytes: 0 }
  for (const records of chunks) {
    const began = performance.now()
    const signed = await road.sign(await prepareNext(road, agency, records))
    const submitting = performance.now()
    const states = await road.submit(signed)
    sum.roadMs += performance.now() - began
    sum.submitMs += performance.now() - submitting
    sum.records += records.length
    sum.batches += signed.parts.length
    for (const { payload } of signed.parts) sum.bytes += payload.length
    for (const state of states) if (state.state === 'included') sum.gas += state.gasUsed
    for (const record of records) sum.lineBytes += encodeRecordLine(record).length
  }
  return sum
}

/** Time of the bare sending of ready transactions, one after the other as the ledger takes them. */
async function sendBare(bare: PublishingLedger, agency: string, chunks: readonly (readonly SpendingRecord[])[]) {
  let milliseconds = 0
  for (const records of chunks) {
    const transactions = await toTransactions(bare, await bare.sign(await prepareNext(bare, agency, records)))
    const began = performance.now()
    for (const raw of transactions) {
      const hash = await callRpc(bare.rpcUrl, 'eth_sendRawTransaction', [raw])
      for (;;) {
        const receipt = await callRpc(bare.rpcUrl, 'eth_getTransactionReceipt', [hash])
        if (receipt?.status === '0x1') break
        if (receipt) throw new Error('A bare batch was reverted.')
        await new Promise((resolve) => setTimeout(resolve, 1))
      }
    }
    milliseconds += performance.now() - began
  }
  return milliseconds
}

async function toTransactions(bare: PublishingLedger, signed: SignedPublication): Promise<string[]> {
  const first = Number(await callRpc(bare.rpcUrl, 'eth_getTransactionCount', [carrier.address, 'latest']))
  return Promise.all(
    signed.parts.map(async (prepared, index) =>
      carrier.signTransaction({
        type: 'eip1559',
        chainId: bare.ledger.chainId,
        to: bare.ledger.contract,
        data: toCall(signed, prepared),
        nonce: first + index,
        gas: 16_000_000n,
        maxFeePerGas: 10n ** 11n,
        maxPriorityFeePerGas: 0n,
      }),
    ),
  )
}

function toCall(signed: SignedPublication, { part, path, payload }: PreparedPublication['parts'][number]) {
  const { publication, preparer, approver } = signed
  const args =
    part.number === 1n
      ? [publication, preparer, approver, part, path, toHex(payload)]
      : [publication.agency, part, path, toHex(payload)]
  return encodeFunctionData({
    abi: ledgerAbi,
    functionName: part.number === 1n ? 'publish' : 'publishPart',
    args,
  } as never)
}

const widths = [9, 8, 8, 8, 9, 12, 12, 10, 9]
const row = (cells: readonly unknown[]) => cells.map((cell, at) => String(cell).padStart(widths[at]!)).join('  ')

const anvil = await startAnvil()
const roads = {
  embedded: await PublishingLedger.start(),
  bare: await PublishingLedger.on({ rpcUrl: anvil.url, chainId: 31337, stop: anvil.stop }),
}
try {
  const sets = [
    inventedData(),
    await realData('uk-spend/leeds-2010-12-raw.csv', { currency: 'GBP' }),
    await realData('iati/sweden-sida-2021.xml', {}),
    await realData('large/manchester-spend-2016-2022.csv.gz', { currency: 'GBP' }),
  ].filter((set) => set !== null)
  for (const [number, { name, records }] of sets.entries()) {
    const agency = `office-${number + 1}`
    for (const road of Object.values(roads)) await road.register(agency)
    console.log(`\n${name}`)
    console.log(
      row(['records', 'batches', 'JSON B', 'batch B', 'gas', 'whole road', 'submitting', 'bare node', 'of bare']),
    )
    console.log(row(['a batch', '', 'a record', 'a record', 'a record', 'records/s', 'records/s', 'records/s', '']))
    let used = 0
    for (const size of SIZES) {
      const isFull = 'full' in size
      const chunks: (readonly SpendingRecord[])[] = []
      for (let index = 0; index < size.publications && used < records.length; index += 1) {
        chunks.push(records.slice(used, used + size.each))
        used += size.each
      }
      const measured = await publishAll(roads.embedded, agency, chunks)
      const bareMs = await sendBare(roads.bare, agency, chunks)
      if (measured.records === 0) continue
      const rate = (milliseconds: number) => Math.round((measured.records / milliseconds) * 1000)
      console.log(
        row([
          isFull ? `full ${Math.round(measured.records / measured.batches)}` : size.each,
          measured.batches,
          Math.round(measured.lineBytes / measured.records),
          Math.round(measured.bytes / measured.records),
          Math.round(Number(measured.gas) / measured.records),
          rate(measured.roadMs),
          rate(measured.submitMs),
          rate(bareMs),
          `${Math.round((bareMs / measured.submitMs) * 100)} %`,
        ]),
      )
    }
  }
} finally {
  for (const road of Object.values(roads)) await road.stop()
}
