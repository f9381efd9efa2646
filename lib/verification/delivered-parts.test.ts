import { createClient, decodeFunctionData, encodeFunctionData, type Hex, http } from 'viem'
import { mnemonicToAccount } from 'viem/accounts'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { Endings, startLedger } from '@/lib/indexer/testing/index-of-ledger'
import { type TestLedger, testOfficial, testRecord } from '@/lib/indexer/testing/test-ledger'
import { ledgerAbi } from '@/lib/ledger/contract.generated'
import { cancellationTypedData } from '@/lib/ledger/official-typed-data'
import { keyId } from '@/lib/ledger/publication'
import { sendLedgerCall } from '@/lib/publishing/send-ledger-call'
import { inEnglish } from './testing/in-english'
import { flip, lieAbout, lieAboutEvent } from './testing/lies'
import { type Lie, startLyingNode } from './testing/lying-node'
import { TEST_MNEMONIC } from './testing/test-ledger'
import { ALL_AGREE, outcomesOf } from './testing/test-world'
import { verifyRecord } from './verify-record'

const endings = new Endings()
let ledger: TestLedger
let liar: Awaited<ReturnType<typeof startLyingNode>>
const part = (...refs: readonly string[]) => ({ records: refs.map((ref) => testRecord(ref)) })

beforeAll(async () => {
  ledger = await startLedger(endings)
  await ledger.publish({ parts: [part('a')] })
  const { digest } = await ledger.publish({ parts: [part('b', 'c'), part('d'), part('e'), part('f')], deliver: 2 })
  await cancel(digest)
  await ledger.publish({ parts: [part('g')] })
  await ledger.registerAgency('edu', 'Ministry of Education')
  await ledger.publish({ agency: 'edu', parts: [part('a'), part('b'), part('c')], deliver: 2 })
  await ledger.mine(6)
  liar = await startLyingNode(ledger.url)
  endings.add(() => liar.end())
}, 60_000)
afterAll(() => endings.run())
beforeEach(() => liar.tell(({ result }) => result))

async function cancel(publication: `0x${string}`): Promise<void> {
  const { account } = testOfficial('moh', 'preparer')
  const cancellation = { agency: 'moh', publication, reason: 'The file was last year’s.' }
  const { chainId, contract } = ledger
  const signature = await account.signTypedData(cancellationTypedData({ cancellation, chainId, contract }))
  await sendLedgerCall({
    client: createClient({ transport: http(ledger.url), pollingInterval: 20 }),
    ledger: { chainId, contract },
    carrier: mnemonicToAccount(TEST_MNEMONIC, { addressIndex: 7 }),
    call: { functionName: 'cancel', args: [cancellation, { keyId: keyId(account.address), signature }] },
  })
}

const check = async (id: string, limits = {}, pointers = {}) =>
  inEnglish(
    await verifyRecord({
      id,
      nodes: [{ url: liar.url, operator: 'the reader', chosenByReader: true }],
      contract: ledger.contract,
      chainId: ledger.chainId,
      limits,
      pointers,
    }),
  )

describe('a cancelled publication', () => {
  test.each(['moh-1-1', 'moh-3-1'])('leaves the agency’s other records as green as before: %s', async (id) => {
    const report = await check(id)
    expect(outcomesOf(report)).toEqual(ALL_AGREE)
    expect(report.verdict.state).toBe('matches')
    expect(report.checks[3]?.evidence).toContainEqual({
      label: 'Publication moh-2',
      value: 'Its publication was cancelled after 2 of 4 parts; what was delivered before stands.',
    })
  })
  test.each([
    ['moh-2-1', 'b'],
    ['moh-2-3', 'd'],
  ])('shows what was delivered of it, and says that it was cancelled: %s', async (id, ref) => {
    const report = await check(id)
    expect(outcomesOf(report)).toEqual(ALL_AGREE)
    expect(report.record?.ref).toBe(ref)
    expect(report.verdict).toEqual({
      state: 'matches',
      sentence: expect.stringContaining(
        'Its publication was cancelled after 2 of 4 parts; what was delivered before stands.',
      ),
    })
  })
  test('will never have a row that was not delivered', async () => {
    const report = await check('moh-2-4')
    expect(report.verdict.state).toBe('differs')
    expect(report.checks[0]?.compared.at(-1)?.ledger).toContain('cancelled')
  })
})

describe('a publication that is delivered in part', () => {
  test('is proved as far as it goes, and says how far', async () => {
    const report = await check('edu-1-2')
    expect(outcomesOf(report)).toEqual(ALL_AGREE)
    expect(report.verdict.sentence).toContain('Its publication is not complete yet: 2 of 3 parts are delivered.')
  })
  test('may still have a row that was not delivered', async () => {
    expect(outcomesOf(await check('edu-1-3')).recorded).toBe('not-compared')
  })
  test('one part of too many is proved alone', async () => {
    const second = await check('moh-2-3', { maxParts: 1 }, await pointersTo('moh-2-3'))
    expect(outcomesOf(second)).toEqual({ ...ALL_AGREE, recorded: 'not-compared' })
  })

  const second = (args: { sequence: bigint; part: { number: bigint } }) => args.part.number === 2n
  const forged: readonly (readonly [string, Lie])[] = [
    ['another total', lieAboutEvent('BatchPublished', (args) => (args.part.totals[0].sum = '7'), second)],
    ['another count', lieAboutEvent('BatchPublished', (args) => (args.part.records = 2n), second)],
  ]
  test.each(forged)('differs where a node tells of %s than the batch hash holds', async (_, lie) => {
    liar.tell(lie)
    const report = await check('edu-1-2')
    expect(outcomesOf(report)).toMatchObject({
      included: 'differs',
      signed: 'not-compared',
      complete: 'differs',
      'adds-up': 'not-compared',
    })
    expect(report.verdict.state).toBe('differs')
  })

  const hidden: readonly (readonly [string, Lie])[] = [
    ['another path', lieAbout('eth_getTransactionByHash', withAnotherPath)],
    ['no path', lieAbout('eth_getTransactionByHash', (transaction) => ({ ...transaction, input: '0x' }))],
    ['no transaction', lieAbout('eth_getTransactionByHash', () => null)],
    ['nonsense', lieAbout('eth_getTransactionByHash', () => ({ input: 5 }))],
  ]
  test.each(hidden)('is not said to be signed on the word of a node that tells of %s', async (_, lie) => {
    liar.tell(lie)
    const report = await check('edu-1-2')
    expect(outcomesOf(report)).toEqual({ ...ALL_AGREE, signed: 'not-compared' })
    expect(report.verdict.state).toBe('partly')
  })
})

async function pointersTo(id: string) {
  const all = await check(id)
  const at = all.checks[0]!.evidence.find(({ label }) => label === 'Batch')!.value
  const logs = (await ledger.anvil.request('eth_getLogs', [
    {
      address: ledger.contract,
      fromBlock: '0x0',
      toBlock: 'latest',
      topics: [null, `0x${BigInt(at).toString(16).padStart(64, '0')}`],
    },
  ])) as readonly { blockNumber: string }[]
  return { batchNumber: Number(at), blockNumber: Number(logs[0]!.blockNumber), rowInBatch: 1 }
}

/** The transaction of a later part with a bit of its path flipped. */
function withAnotherPath(transaction: { input: Hex }) {
  const call = decodeFunctionData({ abi: ledgerAbi, data: transaction.input })
  if (call.functionName !== 'publishPart') return transaction
  const [agency, carried, path, payload] = call.args
  const args = [agency, carried, [flip(path[0]!, 5), ...path.slice(1)], payload] as const
  return { ...transaction, input: encodeFunctionData({ abi: ledgerAbi, functionName: 'publishPart', args }) }
}
