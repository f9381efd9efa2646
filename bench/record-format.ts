import { cpus } from 'node:os'
import type { SpendingRecord } from '../lib/domain/record'
import { decodeRecordLines } from '../lib/record-format/decode-line'
import { derivePart } from '../lib/record-format/derive-name'
import { encodeRecordLine } from '../lib/record-format/encode-line'
import { encodePayload } from '../lib/record-format/encode-payload'
import { recordLeaves } from '../lib/record-format/fingerprint'
import { inflateRawNode } from '../lib/record-format/inflate-node'
import { keccak256 } from '../lib/record-format/keccak'
import { createKeccakWasm } from '../lib/record-format/keccak-wasm'
import { merkleRoot } from '../lib/record-format/merkle-tree'
import { decodePayload } from '../lib/record-format/payload'
import { validateRecord } from '../lib/record-format/validate-record.generated.js'

// How fast format 1 is read and written, on invented records as rich as a council's.
//   npx tsx bench/record-format.ts

const RECORDS = 1000
const MEASURED_MS = 1500

const recordAt = (index: number): SpendingRecord => ({
  ref: `PV-2024-${100_000 + index}`,
  stage: 'expenditure',
  date: `2024-0${1 + (index % 9)}-${10 + (index % 18)}`,
  dateBasis: 'payment',
  amount: `${(index * 7919) % 250_000}.${10 + (index % 90)}`,
  currency: 'GBP',
  payer: { type: 'government', name: 'Borough of Elmstead', identifiers: [{ scheme: 'local', id: 'ELM' }] },
  payee: {
    type: 'organisation',
    name: `Larkfield Supplies ${index % 397} Ltd`,
    identifiers: [{ scheme: 'GB-COH', id: `0${1_000_000 + (index % 397)}` }],
  },
  description: { en: 'Repairs and maintenance of school roofs' },
  classifications: [
    { scheme: 'local:expense-type', label: 'Repairs and maintenance' },
    { scheme: 'local:expense-area', label: 'Schools' },
  ],
  tax: 'net',
  source: { standard: 'uk-spend', sha256: 'ab'.repeat(32), row: index + 1 },
})

async function measure(what: string, work: () => unknown): Promise<void> {
  for (let warm = 0; warm < 5; warm += 1) await work()
  const start = performance.now()
  let rounds = 0
  while (performance.now() - start < MEASURED_MS) {
    await work()
    rounds += 1
  }
  const perSecond = (rounds * RECORDS) / ((performance.now() - start) / 1000)
  console.log(`${what.padEnd(44)} ${Math.round(perSecond).toLocaleString('en').padStart(12)} records/s`)
}

const records = Array.from({ length: RECORDS }, (_, index) => recordAt(index))
const lines = records.map(encodeRecordLine)
const payload = encodePayload(lines)
const hash = createKeccakWasm()
const leaves = recordLeaves({ agency: 'elm', lines, hash })
const bytes = lines.reduce((sum, line) => sum + line.length, 0)

console.log(`Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}; ${RECORDS} records`)
console.log(
  `${Math.round(bytes / RECORDS)} bytes a line, ${(payload.length / RECORDS).toFixed(1)} bytes a record in the payload\n`,
)

await measure('validate (schema)', () => records.every((record) => validateRecord(record)))
await measure('decode (UTF-8, JSON, canonical, schema)', () => decodeRecordLines(lines))
await measure('leaves, Keccak in WebAssembly', () => recordLeaves({ agency: 'elm', lines, hash }))
await measure('leaves, Keccak in JavaScript', () => recordLeaves({ agency: 'elm', lines, hash: keccak256 }))
await measure('root, Keccak in WebAssembly', () => merkleRoot(leaves, hash))
await measure('inflate, check, split', () => decodePayload({ payload, inflateRaw: inflateRawNode }))
await measure('payload to records, leaves and root', async () => {
  const split = await decodePayload({ payload, inflateRaw: inflateRawNode })
  if (!split.ok) throw new Error('The payload was refused.')
  decodeRecordLines(split.value)
  merkleRoot(recordLeaves({ agency: 'elm', lines: split.value, hash }), hash)
})
await measure('encode lines', () => records.map(encodeRecordLine))
await measure('derive names', () => {
  const counts = new Map<string, number>()
  for (const record of records) derivePart({ record, counts })
})
await measure('encode payload (gzip, best)', () => encodePayload(lines))
