import fc from 'fast-check'
import { decodeEventLog, encodeAbiParameters, encodeEventTopics, type Hex } from 'viem'
import { expect, test } from 'vitest'
import { ledgerAbi } from './contract.generated'
import { decodeBatchPublished } from './decode-batch-published'
import { decodeLedgerEvent } from './decode-ledger-event'
import { InconsistentNodeError } from './errors'
import type { LedgerLog } from './read-logs'

const event = ledgerAbi.find((item) => item.type === 'event' && item.name === 'BatchPublished')!
type EventInputs = Extract<(typeof ledgerAbi)[number], { type: 'event'; name: 'BatchPublished' }>['inputs']
const inputs = event.inputs as EventInputs

const hash = fc
  .uint8Array({ minLength: 32, maxLength: 32 })
  .map((bytes): Hex => `0x${Buffer.from(bytes).toString('hex')}`)
const count = fc.integer({ min: 0, max: 2 ** 40 })
const total = fc.record({
  stage: fc.string(),
  currency: fc.string(),
  sum: fc.string({ unit: 'binary', maxLength: 80 }),
})
const batch = fc.record({
  number: count,
  agency: hash,
  publicationDigest: hash,
  sequence: count,
  agencyBatchNumber: count,
  part: fc.record({
    number: count,
    records: count,
    recordsRoot: hash,
    payloadHash: hash,
    totals: fc.array(total, { maxLength: 5 }),
  }),
  preparerKey: hash,
  approverKey: hash,
  signaturesHash: hash,
  batchHash: hash,
  head: hash,
  agencyHead: hash,
  payload: fc.uint8Array({ maxLength: 200 }),
})

function toLog(args: typeof batch extends fc.Arbitrary<infer Value> ? Value : never): LedgerLog {
  const payload: Hex = `0x${Buffer.from(args.payload).toString('hex')}`
  const { part } = args
  const values = {
    ...args,
    payload,
    number: BigInt(args.number),
    sequence: BigInt(args.sequence),
    agencyBatchNumber: BigInt(args.agencyBatchNumber),
    part: { ...part, number: BigInt(part.number), records: BigInt(part.records) },
  }
  const unindexed = inputs.filter((input) => !input.indexed)
  return {
    blockNumber: 7,
    blockHash: `0x${'11'.repeat(32)}`,
    transaction: `0x${'22'.repeat(32)}`,
    logIndex: 3,
    topics: encodeEventTopics({ abi: ledgerAbi, eventName: 'BatchPublished', args: values }) as Hex[],
    data: encodeAbiParameters(unindexed, unindexed.map(({ name }) => values[name as keyof typeof values]) as never),
  }
}

test('reads a batch as a general decoder does', () => {
  fc.assert(
    fc.property(batch, (args) => {
      const log = toLog(args)
      const decoded = decodeEventLog({ abi: ledgerAbi, data: log.data, topics: log.topics as [Hex, ...Hex[]] })
      if (decoded.eventName !== 'BatchPublished') throw new Error('another event')
      const { agency, number, sequence, agencyBatchNumber, part, payload, ...rest } = decoded.args
      const read = decodeBatchPublished(log)
      expect({ ...read, payload: `0x${Buffer.from(read.payload).toString('hex')}` }).toEqual({
        ...rest,
        agencyKey: agency,
        number: Number(number),
        sequence: Number(sequence),
        agencyBatchNumber: Number(agencyBatchNumber),
        part: { ...part, number: Number(part.number), records: Number(part.records) },
        payload,
      })
      expect(decodeLedgerEvent(log)).toEqual({ eventName: 'BatchPublished', batch: read })
    }),
    { numRuns: 60 },
  )
})

test('refuses data that are cut short, at every length', () => {
  const log = toLog(fc.sample(batch, { numRuns: 1, seed: 5 })[0]!)
  const { payload } = decodeBatchPublished(log)
  const lastByteOfPayload = log.data.length - 2 * (((32 - (payload.length % 32)) % 32) + 1)
  for (let length = 2; length <= lastByteOfPayload; length += 2) {
    const cut = { ...log, data: log.data.slice(0, length) as Hex }
    expect(() => decodeBatchPublished(cut)).toThrow(InconsistentNodeError)
  }
})

test('refuses an event that the contract does not emit', () => {
  const log = { ...toLog(fc.sample(batch, { numRuns: 1, seed: 5 })[0]!), topics: [`0x${'ee'.repeat(32)}` as Hex] }
  expect(() => decodeLedgerEvent(log)).toThrow(InconsistentNodeError)
})
