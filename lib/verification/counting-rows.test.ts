import { afterEach, expect, test } from 'vitest'
import { Endings, startLedger } from '@/lib/indexer/testing/index-of-ledger'
import { type TestLedger, type TestPart, testRecord } from '@/lib/indexer/testing/test-ledger'
import { inEnglish } from './testing/in-english'
import { ALL_AGREE, outcomesOf } from './testing/test-world'
import { verifyRecord } from './verify-record'

const endings = new Endings()
afterEach(() => endings.run())

async function check(ledger: TestLedger, id: string, pointers = {}, limits = {}) {
  const nodes = [{ url: ledger.url, operator: 'the reader', chosenByReader: true }]
  const { contract, chainId } = ledger
  return inEnglish(await verifyRecord({ id, nodes, contract, chainId, pointers, limits }))
}

async function ledgerOf(...parts: readonly TestPart[]): Promise<TestLedger> {
  const ledger = await startLedger(endings)
  await ledger.publish({ parts })
  await ledger.mine(6)
  return ledger
}
const abc: TestPart = { records: ['a', 'b', 'c'].map((ref) => testRecord(ref)) }

test('rows after a part that holds fewer records than was signed', async () => {
  const ledger = await ledgerOf({ records: [testRecord('x')], statedRecords: 3 }, abc)
  const found = await check(ledger, 'moh-1-4')
  expect(outcomesOf(found)).toEqual(ALL_AGREE)
  expect(found.record?.ref).toBe('a')

  for (const id of ['moh-1-1', 'moh-1-2']) {
    const aside = await check(ledger, id)
    expect(aside.record?.ref).toBe(id === 'moh-1-1' ? 'x' : undefined)
    expect(aside.verdict.state).toBe('differs')
    expect(aside.verdict.sentence).toContain(
      'This batch is set aside by the rules of reading: The payload holds 1 records; signed are 3.',
    )
  }
})

test('rows after a part that holds more records than was signed', async () => {
  const ledger = await ledgerOf({ records: ['x', 'y', 'z'].map((ref) => testRecord(ref)), statedRecords: 1 }, abc)
  for (const [id, ref] of [
    ['moh-1-2', 'a'],
    ['moh-1-4', 'c'],
  ] as const) {
    const found = await check(ledger, id)
    expect(outcomesOf(found)).toEqual(ALL_AGREE)
    expect(found.record?.ref).toBe(ref)
  }
  expect((await check(ledger, 'moh-1-5')).verdict.state).toBe('differs')
  expect((await check(ledger, 'moh-1-1')).verdict.state).toBe('differs')
})

test('a row that a pointer puts elsewhere than the rules do', async () => {
  const ledger = await ledgerOf({ records: [testRecord('x')] }, abc)
  const block = await ledger.blockNumber()
  const pointers = { batchNumber: 2, blockNumber: block - 6, openedInBlock: block - 7 }
  const wrong = await check(ledger, 'moh-1-2', { ...pointers, rowInBatch: 2 }, { maxParts: 1 })
  expect(wrong.record?.ref).toBe('b')
  expect(outcomesOf(wrong)).toMatchObject({ unchanged: 'differs' })
  expect(wrong.checks[5]?.compared.find(({ outcome }) => outcome === 'differs')?.what).toBe('fingerprint of moh-1-2')
  const right = await check(ledger, 'moh-1-2', { ...pointers, rowInBatch: 1 }, { maxParts: 1 })
  expect(outcomesOf(right)).toMatchObject({ unchanged: 'agrees' })
  expect(right.verdict.state).toBe('partly')
})
