import { gzipSync } from 'node:zlib'
import { keccak256 } from 'viem/utils'
import { expect, test } from 'vitest'
import type { SpendingRecord } from '@/lib/domain/record'
import { testCorrection, testRecord, testWithdrawal } from '@/lib/indexer/testing/test-ledger'
import { encodeRecordLine } from '@/lib/record-format/encode-line'
import { encodePayload } from '@/lib/record-format/encode-payload'
import { recordLeaves } from '@/lib/record-format/fingerprint'
import { fromHex, toHex } from '@/lib/record-format/hex'
import { merkleRoot } from '@/lib/record-format/merkle-tree'
import { type Judgement, judgeBatch } from './judge-batch'
import { readBatchRecords, type SignedPayload } from './read-batch-records'
import type { Hash, NameUse, SignedTotal } from './reading-types'
import { nameHash, nameKey } from './record-name'

const STANDING: Hash = `0x${'ab'.repeat(32)}`
const OTHER: Hash = `0x${'cd'.repeat(32)}`

/** The agency's names before the batch: "old" stands with 4.25 EUR as row 7 of publication 2, "gone" was withdrawn. */
const before: readonly NameUse[] = [
  {
    nameHash: nameHash(nameKey({ ref: 'old' })),
    ref: 'old',
    part: '',
    standing: {
      sequence: 2,
      row: 7,
      batchNumber: 3,
      fingerprint: fromHex(STANDING),
      stage: 'expenditure',
      currency: 'EUR',
      amount: '4.25',
    },
  },
  { nameHash: nameHash(nameKey({ ref: 'gone' })), ref: 'gone', part: '', standing: null },
]

function signed(lines: readonly Uint8Array[], change: Partial<SignedPayload> = {}): SignedPayload {
  const payload = change.payload ?? encodePayload(lines)
  return {
    agency: 'moh',
    records: lines.length,
    recordsRoot: toHex(merkleRoot(recordLeaves({ agency: 'moh', lines }))),
    payloadHash: keccak256(payload),
    payload,
    ...change,
  }
}

async function judge(records: readonly SpendingRecord[], totals: readonly SignedTotal[]): Promise<Judgement> {
  const read = await readBatchRecords(signed(records.map(encodeRecordLine)))
  if (!read.ok) return { verdict: { kind: 'set-aside', ...read.problem }, entries: [] }
  return judgeBatch({
    batch: { agency: 'moh', sequence: 5, number: 9, firstRow: 11, totals },
    records: read.value,
    findName: (record) => before.find((use) => nameKey(use) === record.nameKey) ?? null,
  })
}

const eur = (sum: string, stage = 'expenditure'): SignedTotal => ({ stage, currency: 'EUR', sum })

test.each<{ what: string; records: SpendingRecord[]; totals: SignedTotal[] }>([
  { what: 'a nil return', records: [], totals: [] },
  { what: 'new records that add up', records: [testRecord('a'), testRecord('b')], totals: [eur('20')] },
  {
    what: 'amounts that cancel out, for which no total is signed',
    records: [testRecord('a'), testRecord('b', { amount: '-10.00' })],
    totals: [],
  },
  {
    what: 'ten decimals and huge amounts, to the last digit',
    records: [
      testRecord('a', { amount: '999999999999999999.0000000001' }),
      testRecord('b', { amount: '0.000000000000000001' }),
    ],
    totals: [eur('999999999999999999.000000000100000001')],
  },
  {
    what: 'each stage and currency by itself',
    records: [testRecord('a'), testRecord('b', { currency: 'JPY' }), testRecord('c', { stage: 'budget' })],
    totals: [eur('10', 'budget'), eur('10'), { stage: 'expenditure', currency: 'JPY', sum: '10' }],
  },
  { what: 'a correction, minus what it replaces', records: [testCorrection('old', STANDING)], totals: [eur('5.75')] },
  {
    what: 'a correction to another stage and currency',
    records: [testCorrection('old', STANDING, { stage: 'disbursement', currency: 'GBP' })],
    totals: [{ stage: 'disbursement', currency: 'GBP', sum: '10' }, eur('-4.25')],
  },
  { what: 'a withdrawal', records: [testWithdrawal('old', STANDING)], totals: [eur('-4.25')] },
  {
    what: 'one name in several parts, which are several names',
    records: [testRecord('a', { part: '1' }), testRecord('a', { part: '2' })],
    totals: [eur('20')],
  },
])('$what stands', async ({ records, totals }) => {
  const { verdict, entries } = await judge(records, totals)
  expect(verdict).toEqual({ kind: 'stands' })
  expect(entries.map(({ row }) => row)).toEqual(records.map((_, index) => 11 + index))
})

test.each<{ code: string; records: SpendingRecord[]; totals: SignedTotal[]; words: string }>([
  { code: 'name-used', records: [testRecord('old')], totals: [eur('10')], words: '"old"' },
  { code: 'name-used', records: [testRecord('gone')], totals: [eur('10')], words: '"gone"' },
  { code: 'name-repeated', records: [testRecord('a'), testRecord('a')], totals: [eur('20')], words: 'moh-5-12' },
  {
    code: 'name-repeated',
    records: [testCorrection('old', STANDING), testCorrection('old', STANDING)],
    totals: [eur('11.5')],
    words: 'moh-5-12',
  },
  { code: 'amends-nothing', records: [testCorrection('new', STANDING)], totals: [eur('5.75')], words: '"new"' },
  { code: 'amends-withdrawn', records: [testCorrection('gone', STANDING)], totals: [eur('10')], words: '"gone"' },
  { code: 'amends-another', records: [testCorrection('old', OTHER)], totals: [eur('5.75')], words: STANDING },
  { code: 'totals', records: [testRecord('a')], totals: [eur('10.01')], words: 'by 10; signed is 10.01' },
  { code: 'totals', records: [testRecord('a')], totals: [], words: 'by 10; signed is 0' },
  { code: 'totals', records: [], totals: [eur('1')], words: 'by 0; signed is 1' },
  { code: 'totals', records: [testCorrection('old', STANDING)], totals: [eur('10')], words: 'by 5.75; signed is 10' },
  {
    code: 'totals',
    records: [testRecord('a')],
    totals: [eur('10'), eur('1', 'pledge')],
    words: 'total of pledge EUR by 0; signed is 1',
  },
  {
    code: 'totals',
    records: [testRecord('a', { currency: 'GBP' })],
    totals: [eur('10')],
    words: 'total of expenditure EUR by 0',
  },
])('a batch is set aside for $code: $words', async ({ code, records, totals, words }) => {
  const { verdict, entries } = await judge(records, totals)
  expect(verdict).toEqual({ kind: 'set-aside', code, words: expect.stringContaining(words) })
  expect(entries).toEqual([])
})

test('a record that amends keeps what it replaces', async () => {
  const { entries } = await judge([testRecord('a'), testCorrection('old', STANDING)], [eur('15.75')])
  expect(entries[0]!.effect).toEqual({ kind: 'new' })
  expect(entries[1]!.effect).toEqual({ kind: 'correction', replaces: { sequence: 2, row: 7 } })
})

const lines = [testRecord('a'), testRecord('b')].map(encodeRecordLine)
const text = (words: string) => new TextEncoder().encode(words)

test.each<{ code: string; batch: SignedPayload }>([
  { code: 'payload-hash', batch: signed(lines, { payloadHash: OTHER }) },
  { code: 'format-gzip-header', batch: signed(lines, { payload: text('this is no gzip, only words') }) },
  { code: 'format-gzip-checksum', batch: signed(lines, { payload: withByteChanged(encodePayload(lines), -8) }) },
  { code: 'format-last-line-unfinished', batch: signed(lines, { payload: withoutLastNewline() }) },
  { code: 'record-count', batch: signed(lines, { records: 3 }) },
  { code: 'record-count', batch: signed([], { records: 1 }) },
  { code: 'format-not-canonical', batch: signed([text('{ "ref":"a"}')]) },
  { code: 'format-not-json', batch: signed([text('{"ref":')]) },
  { code: 'format-schema', batch: signed([text('{"ref":"a"}')]) },
  { code: 'records-root', batch: signed(lines, { recordsRoot: OTHER }) },
  { code: 'records-root', batch: signed(lines, { agency: 'mof' }) },
])('a batch is set aside for $code', async ({ code, batch }) => {
  const read = await readBatchRecords(batch)
  expect(read.ok ? 'read' : read.problem.code).toBe(code)
})

function withByteChanged(bytes: Uint8Array, at: number): Uint8Array {
  const changed = bytes.slice()
  changed[changed.length + at]! ^= 1
  return changed
}

/** A payload as another tool might make it, whose last line does not end. */
function withoutLastNewline(): Uint8Array {
  const member = gzipSync(Buffer.from('{"ref":"a"}'), { level: 9 })
  member.fill(0, 4, 8)
  return member
}

test('rules look at names, however their hashes may collide', async () => {
  const read = await readBatchRecords(signed([encodeRecordLine(testRecord('a'))]))
  if (!read.ok) throw new Error(read.problem.words)
  const record = { ...read.value[0]!, nameHash: before[0]!.nameHash }
  const { verdict } = judgeBatch({
    batch: { agency: 'moh', sequence: 5, number: 9, firstRow: 1, totals: [eur('10')] },
    records: [record],
    findName: ({ nameKey: key }) => before.find((use) => nameKey(use) === key) ?? null,
  })
  expect(verdict.kind).toBe('stands')
})
