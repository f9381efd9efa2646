import { createClient, http } from 'viem'
import { mnemonicToAccount } from 'viem/accounts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Endings, startLedger } from '@/lib/indexer/testing/index-of-ledger'
import { type TestLedger, testCorrection, testRecord } from '@/lib/indexer/testing/test-ledger'
import { sendLedgerCall } from '@/lib/publishing/send-ledger-call'
import type { ShownRecord } from './shown-record'
import { inEnglish } from './testing/in-english'
import { TEST_MNEMONIC } from './testing/test-ledger'
import { ALL_AGREE, outcomesOf } from './testing/test-world'
import { verifyRecord } from './verify-record'

const LONG_NAME = 'Ministry of Education, Science, Research, Youth, Sport and Vocational Training'
const endings = new Endings()
let ledger: TestLedger

beforeAll(async () => {
  ledger = await startLedger(endings)
  const { fingerprints } = await ledger.publish({ parts: [{ records: [testRecord('a'), testRecord('b')] }] })
  await ledger.publish({ parts: [{ records: [testRecord('c')] }] })
  await ledger.markDispute('moh', 2, true)
  for (const [agency, name, next] of [
    ['edu', 'Ministry of Education', LONG_NAME],
    ['fin', LONG_NAME, 'Treasury'],
  ] as const) {
    await ledger.registerAgency(agency, name)
    await ledger.publish({ agency, parts: [{ records: [testRecord('a')] }] })
    await rename(agency, next)
  }
  await ledger.mine(6)
  // Above the finalized block: a correction, a mark and a record.
  await ledger.publish({ parts: [{ records: [testCorrection('b', fingerprints[1]!, { amount: '4.00' })] }] })
  await ledger.markDispute('edu', 1, true)
}, 60_000)
afterAll(() => endings.run())

const rename = (agency: string, name: string) =>
  sendLedgerCall({
    client: createClient({ transport: http(ledger.url), pollingInterval: 20 }),
    ledger,
    carrier: mnemonicToAccount(TEST_MNEMONIC, { addressIndex: 0 }),
    call: { functionName: 'renameAgency', args: [agency, name] },
  })

const check = async (id: string, shown: ShownRecord, pointers = {}) =>
  inEnglish(
    await verifyRecord({
      id,
      shown,
      nodes: [{ url: ledger.url, operator: 'the reader', chosenByReader: true }],
      contract: ledger.contract,
      chainId: ledger.chainId,
      pointers,
    }),
  )
const lines = (report: Awaited<ReturnType<typeof check>>, what: string) =>
  report.checks.flatMap(({ compared }) => compared).filter((one) => one.what === what)

describe('the agency’s name', () => {
  test.each([
    ['moh-1-1', 'Ministry of Health'],
    ['edu-1-1', 'Ministry of Education'],
    ['fin-1-1', LONG_NAME],
  ])('as it was signed: %s', async (id, agencyName) => {
    const report = await check(id, { agencyName })
    expect(outcomesOf(report)).toEqual(ALL_AGREE)
    expect(lines(report, 'name of the agency')).toEqual([
      { what: 'name of the agency', here: agencyName, ledger: agencyName, outcome: 'agrees' },
    ])
  })
  test.each([
    ['edu-1-1', LONG_NAME, 'Ministry of Education'],
    ['fin-1-1', 'Treasury', LONG_NAME],
  ])('as it is registered now: %s', async (id, agencyName, signed) => {
    const report = await check(id, { agencyName })
    expect(outcomesOf(report)).toEqual(ALL_AGREE)
    expect(report.verdict.sentence).toContain(`The agency signed this as “${signed}” and was renamed since.`)
  })
  test.each([
    ['moh-1-1', 'Ministry of Wealth'],
    ['edu-1-1', 'Treasury'],
    ['fin-1-1', ''],
  ])('as it never was: %s', async (id, agencyName) => {
    const report = await check(id, { agencyName })
    expect(outcomesOf(report)).toEqual({ ...ALL_AGREE, signed: 'differs' })
    expect(report.verdict.sentence).toContain('differs from the public record in: name of the agency.')
  })
})

describe('a dispute', () => {
  const words = 'The ledger’s guardian has marked this publication as disputed.'
  test('that the page shows', async () => {
    const report = await check('moh-2-1', { disputed: true })
    expect(outcomesOf(report)).toEqual(ALL_AGREE)
    expect(report.verdict).toEqual({ state: 'matches', sentence: expect.stringContaining(words) })
  })
  test('that the page keeps silent about', async () => {
    const report = await check('moh-2-1', { disputed: false })
    expect(outcomesOf(report)).toEqual({ ...ALL_AGREE, signed: 'differs' })
    expect(report.verdict.sentence).toContain(words)
    expect(lines(report, 'dispute')[0]).toMatchObject({ here: 'not disputed', ledger: 'disputed' })
  })
  test('that there is not', async () => {
    expect(outcomesOf(await check('moh-1-1', { disputed: true }))).toEqual({ ...ALL_AGREE, signed: 'differs' })
    const report = await check('moh-1-1', { disputed: false })
    expect(outcomesOf(report)).toEqual(ALL_AGREE)
    expect(report.verdict.sentence).not.toContain('disputed')
  })
})

describe('what happened above the finalized block', () => {
  test('is looked for there, where the page says more than the final blocks do', async () => {
    const corrected = await check('moh-1-2', { status: 'corrected', finality: 'final' })
    expect(outcomesOf(corrected)).toEqual(ALL_AGREE)
    expect(corrected.block?.final).toBe(false)
    const disputed = await check('edu-1-1', { disputed: true, finality: 'final' })
    expect(outcomesOf(disputed)).toEqual(ALL_AGREE)
  })
  test('does not excuse what is nowhere on the ledger', async () => {
    const report = await check('moh-1-1', { status: 'corrected' })
    expect(outcomesOf(report)).toEqual({ ...ALL_AGREE, unchanged: 'differs' })
    expect(report.block?.final).toBe(true)
  })
})

describe('finality', () => {
  test.each([
    ['final', 'moh-1-1', 'final', 'agrees'],
    ['final by now', 'moh-1-1', 'provisional', 'agrees'],
    ['provisional', 'moh-3-1', 'provisional', 'agrees'],
    ['not final yet', 'moh-3-1', 'final', 'differs'],
  ] as const)('%s', async (_, id, finality, outcome) => {
    const report = await check(id, { finality })
    expect(outcomesOf(report)).toEqual({ ...ALL_AGREE, included: outcome })
    expect(lines(report, 'finality')[0]).toMatchObject({ here: finality, outcome })
    if (id === 'moh-3-1')
      expect(report.verdict.sentence).toContain(outcome === 'agrees' ? 'has not settled it for good yet' : 'finality')
  })
})
