import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Hex, toHex } from './bytes'
import type { LedgerNode } from './ledger-node'
import { CHECKS, type CheckName, type VerificationReport } from './report'
import type { ShownRecord } from './shown-record'
import { flip, lieAbout, lieAboutBlocks, lieAboutEvent, lieAboutLogs, rewriteLines } from './testing/lies'
import { type Lie, RawAnswer, startLyingNode } from './testing/lying-node'
import { CHAIN_ID, payment, startTestLedger, type TestLedger, walletSigner } from './testing/test-ledger'
import { verifyRecord } from './verify-record'

let ledger: TestLedger
let liar: Awaited<ReturnType<typeof startLyingNode>>
let firstFingerprint: Hex

beforeAll(async () => {
  ledger = await startTestLedger()
  liar = await startLyingNode(ledger.url)
  await ledger.publish({ groups: [[payment(1), payment(2), payment(3)]] })
  await ledger.publish({ groups: [[payment(4)], [payment(5), payment(6)], [payment(7)]] })
  firstFingerprint = (await check('moh-1-1', {})).fingerprint!
  await ledger.publish({
    groups: [[correction(1, firstFingerprint)]],
    totals: [[{ stage: 'expenditure', currency: 'USD', sum: '8' }]],
  })
  const [preparer, approver] = [ledger.passkey(), ledger.passkey()]
  await ledger.grantKey({ signer: preparer.signer, to: 2, roles: 1n })
  await ledger.grantKey({ signer: approver.signer, to: 3, roles: 2n })
  await ledger.publish({ groups: [[payment(8), payment(9)]], sign: [preparer, approver] })
  await ledger.publish({ groups: [[]] })
  await ledger.addAgency('edu', 'Ministry of Education')
  await ledger.publish({ agency: 'edu', groups: [[payment(1)], [payment(2)]], deliver: 1 })
  await ledger.addAgency('fin', 'Ministry of Finance')
  await ledger.publish({
    agency: 'fin',
    groups: [[payment(1)]],
    totals: [[{ stage: 'expenditure', currency: 'USD', sum: '1' }]],
  })
  await ledger.mine(6)
})
afterAll(async () => {
  await liar?.end()
  await ledger?.end()
})

const correction = (number: number, fingerprint: Hex) =>
  payment(number, {
    amount: `${1000 + number + 8}.50`,
    amends: { kind: 'correction', fingerprint, reason: 'wrong-amount' },
  })

const shownOf = (number: number): ShownRecord => ({
  stage: 'expenditure',
  amount: `${1000 + number}.50`,
  currency: 'USD',
  date: '2026-03-04',
  period: null,
  payer: 'Ministry of Health',
  payee: `Supplier ${number}`,
  title: `Invoice ${number}`,
  status: 'stands',
})

function check(
  id: string,
  shown: ShownRecord,
  nodes?: readonly LedgerNode[],
  more: { chainId?: number; contract?: Hex; timeoutMs?: number; maxAgencyBatches?: number } = {},
) {
  return verifyRecord({
    id,
    shown,
    nodes: nodes ?? [trueNode()],
    contract: more.contract ?? ledger.contract,
    chainId: more.chainId ?? CHAIN_ID,
    ...(more.timeoutMs ? { timeoutMs: more.timeoutMs } : {}),
    ...(more.maxAgencyBatches ? { limits: { maxAgencyBatches: more.maxAgencyBatches } } : {}),
  })
}
const trueNode = (): LedgerNode => ({ url: ledger.url, operator: 'a newspaper', chosenByReader: true })
const lyingNode = (): LedgerNode => ({ url: liar.url, operator: 'nobody in particular', chosenByReader: true })
const outcomes = (report: VerificationReport) =>
  Object.fromEntries(report.checks.map(({ check, outcome }) => [check, outcome]))
const ALL_AGREE = Object.fromEntries(CHECKS.map((name) => [name, 'agrees']))

describe('agrees in every check', () => {
  const cases: readonly (readonly [name: string, id: string, shown: () => ShownRecord])[] = [
    ['the first row', 'moh-1-2', () => shownOf(2)],
    ['the last row', 'moh-1-3', () => shownOf(3)],
    ['the first of three parts', 'moh-2-1', () => shownOf(4)],
    ['the first row of the second part', 'moh-2-2', () => shownOf(5)],
    ['the second row of the second part', 'moh-2-3', () => shownOf(6)],
    ['the third part', 'moh-2-4', () => shownOf(7)],
    ['a correction', 'moh-3-1', () => ({ ...shownOf(1), amount: '1009.50' })],
    ['what was corrected, shown as corrected', 'moh-1-1', () => ({ ...shownOf(1), status: 'corrected' })],
    ['two passkeys', 'moh-4-2', () => shownOf(9)],
    ['nothing shown at all', 'moh-1-2', () => ({})],
  ]
  test.each(cases)('%s', async (_, id, shown) => {
    const report = await check(id, shown())
    expect(outcomes(report)).toEqual(ALL_AGREE)
    expect(report.verdict.state).toBe('matches')
    expect(report.block?.final).toBe(true)
  })

  test('through a node that only passes answers on, beside another', async () => {
    liar.tell(({ result }) => result)
    const report = await check('moh-1-2', shownOf(2), [lyingNode(), trueNode()])
    expect(outcomes(report)).toEqual(ALL_AGREE)
  })
})

describe('says what it cannot compare', () => {
  test('the site’s own node alone never makes the verdict green', async () => {
    const report = await check('moh-1-2', shownOf(2), [{ url: ledger.url, operator: 'this site' }])
    expect(outcomes(report)).toEqual(ALL_AGREE)
    expect(report.verdict.state).toBe('partly')
    expect(report.verdict.sentence).toContain('only one node was asked')
  })
  test('a publication that is delivered in part', async () => {
    const report = await check('edu-1-1', {})
    expect(outcomes(report)).toEqual({
      ...ALL_AGREE,
      signed: 'not-compared',
      'adds-up': 'not-compared',
      unchanged: 'not-compared',
    })
    expect(report.verdict.state).toBe('partly')
  })
  test('a batch that the rules of reading set aside', async () => {
    const report = await check('fin-1-1', {})
    expect(outcomes(report)).toEqual({ ...ALL_AGREE, unchanged: 'differs' })
    expect(report.checks[5]?.words).toContain('set aside')
  })
  test('an agency with more batches than may be fetched', async () => {
    const report = await check('moh-1-2', shownOf(2), undefined, { maxAgencyBatches: 2 })
    expect(outcomes(report)).toEqual({
      ...ALL_AGREE,
      complete: 'not-compared',
      'adds-up': 'not-compared',
      unchanged: 'not-compared',
    })
    expect(report.verdict.state).toBe('partly')
  })
  test('no node that answers', async () => {
    const report = await check('moh-1-2', shownOf(2), [{ url: 'http://127.0.0.1:9', operator: 'nobody' }])
    expect(report.verdict).toEqual({
      state: 'not-checked',
      sentence: 'We could not reach the public ledger. This does not mean the record is wrong.',
    })
  })
  test('no node at all', async () => {
    expect((await check('moh-1-2', shownOf(2), [])).verdict.state).toBe('not-checked')
  })
})

describe('finds out what the page shows wrongly', () => {
  const cases: readonly (readonly [
    what: string,
    shown: Partial<ShownRecord>,
    here: string | null,
    onLedger: string | null,
  ])[] = [
    ['amount', { amount: '1002.51' }, '1002.51', '1002.50'],
    ['amount', { amount: '1002.5' }, '1002.5', '1002.50'],
    ['amount', { amount: null }, null, '1002.50'],
    ['currency', { currency: 'EUR' }, 'EUR', 'USD'],
    ['payee', { payee: 'Supplier 3' }, 'Supplier 3', 'Supplier 2'],
    ['payee', { payee: null }, null, 'Supplier 2'],
    ['payer', { payer: 'Ministry of Wealth' }, 'Ministry of Wealth', 'Ministry of Health'],
    ['date', { date: '2026-03-05' }, '2026-03-05', '2026-03-04'],
    ['period', { period: '2026' }, '2026', null],
    ['stage', { stage: 'budget' }, 'budget', 'expenditure'],
    ['title', { title: 'Invoice 3' }, 'Invoice 3', 'Invoice 2'],
    ['title', { title: null }, null, 'Invoice 2'],
  ]
  test.each(cases)('%s %j', async (what, shown, here, onLedger) => {
    const report = await check('moh-1-2', { ...shownOf(2), ...shown })
    expect(outcomes(report)).toEqual({ ...ALL_AGREE, recorded: 'differs' })
    expect(report.checks[0]?.compared.filter(({ outcome }) => outcome !== 'agrees')).toEqual([
      { what, here, ledger: onLedger, outcome: 'differs' },
    ])
    expect(report.verdict).toEqual({
      state: 'differs',
      sentence: `Do not rely on this figure. What we show differs from the public record in: ${what}.`,
    })
  })
  test('one character of the exact bytes, and where', async () => {
    const { line } = await check('moh-1-2', {})
    const report = await check('moh-1-2', { line: line!.replace('1002.50', '1003.50') })
    expect(report.checks[0]?.compared.find(({ outcome }) => outcome === 'differs')?.what).toBe(
      'exact bytes, from character 15',
    )
  })
  test('another fingerprint', async () => {
    expect(outcomes(await check('moh-1-2', { fingerprint: firstFingerprint })).recorded).toBe('differs')
  })
  test('a correction that the page keeps silent about', async () => {
    const report = await check('moh-1-1', shownOf(1))
    expect(outcomes(report)).toEqual({ ...ALL_AGREE, unchanged: 'differs' })
    expect(report.checks[5]?.words).toContain('by moh-3-1')
  })
  test.each([
    ['a row that the publication does not have', 'moh-1-4'],
    ['a row of a nil return', 'moh-5-1'],
    ['a publication that the agency does not have', 'moh-99-1'],
    ['an agency that the ledger does not know', 'nobody-1-1'],
  ])('%s', async (_, id) => {
    const report = await check(id, {})
    expect(outcomes(report).recorded).not.toBe('agrees')
    expect(report.verdict.state).not.toBe('matches')
  })
})

type Case = readonly [name: string, check: CheckName, lie: Lie]
const own = (args: { number: bigint }) => args.number === 1n
const batch = (change: Parameters<typeof lieAboutEvent>[1]) => lieAboutEvent('BatchPublished', change, own)
const opening = (change: Parameters<typeof lieAboutEvent>[1]) =>
  lieAboutEvent('PublicationOpened', change, (args) => args.sequence === 1n)
const proof = (change: Parameters<typeof lieAbout>[1]) => lieAbout('eth_getProof', change)
/** The question that holds the batch's hash asks for many slots; its last key is that hash. */
const storage = (change: (proofs: { proof: Hex[] }[]) => void) =>
  proof((result) => {
    if (result.storageProof.length > 4) change(result.storageProof)
    return result
  })
const lastOf = <Value>(list: readonly Value[]): Value => list[list.length - 1]!

const PAYLOAD_LIES: readonly Case[] = [
  ['a bit in the middle', 'recorded', batch((args) => (args.payload = flip(args.payload, 90)))],
  ['a bit of the first byte', 'recorded', batch((args) => (args.payload = flip(args.payload, 0)))],
  ['a bit of the checksum', 'recorded', batch((args) => (args.payload = flip(args.payload, -7)))],
  ['its last byte cut off', 'recorded', batch((args) => (args.payload = args.payload.slice(0, -2)))],
  ['a byte more', 'recorded', batch((args) => (args.payload = `${args.payload}00`))],
  ['nothing at all', 'recorded', batch((args) => (args.payload = '0x'))],
  [
    'another amount, hash not made to fit',
    'recorded',
    batch((args) => {
      const { payloadHash, recordsRoot } = args.part
      rewriteLines(args, 'moh', (lines) => lines.map((line) => line.replace('1002.50', '9002.50')))
      args.part.payloadHash = payloadHash
      args.part.recordsRoot = recordsRoot
    }),
  ],
  [
    'another amount, payload hash made to fit',
    'recorded',
    batch((args) =>
      rewriteLines(args, 'moh', (lines) => lines.map((line) => line.replace('1002.50', '9002.50')), { fitRoot: false }),
    ),
  ],
  [
    'another amount, root made to fit too',
    'recorded',
    batch((args) => rewriteLines(args, 'moh', (lines) => lines.map((line) => line.replace('1002.50', '9002.50')))),
  ],
  ['rows in another order', 'recorded', batch((args) => rewriteLines(args, 'moh', (lines) => [...lines].reverse()))],
  ['a row less', 'recorded', batch((args) => rewriteLines(args, 'moh', (lines) => lines.slice(0, 2)))],
  ['a row more', 'recorded', batch((args) => rewriteLines(args, 'moh', (lines) => [...lines, lines[0]!]))],
]
const BATCH_LIES: readonly Case[] = [
  ['another number', 'recorded', batch((args) => (args.number = 2n))],
  ['another agency', 'recorded', batch((args) => (args.agency = toHex(new Uint8Array(32))))],
  ['another publication', 'recorded', batch((args) => (args.publicationDigest = flip(args.publicationDigest, 3)))],
  ['another part number', 'recorded', batch((args) => (args.part.number = 2n))],
  ['another count of records', 'recorded', batch((args) => (args.part.records += 1n))],
  ['another root', 'recorded', batch((args) => (args.part.recordsRoot = flip(args.part.recordsRoot, 0)))],
  ['another payload hash', 'recorded', batch((args) => (args.part.payloadHash = flip(args.part.payloadHash, 31)))],
  ['other totals', 'signed', batch((args) => (args.part.totals[0].sum = '1'))],
  ['a total of another stage', 'signed', batch((args) => (args.part.totals[0].stage = 'budget'))],
  ['a total that is no number', 'signed', batch((args) => (args.part.totals[0].sum = 'much'))],
  ['another preparer’s key', 'recorded', batch((args) => (args.preparerKey = flip(args.preparerKey, 1)))],
  ['another approver’s key', 'recorded', batch((args) => (args.approverKey = flip(args.approverKey, 1)))],
  [
    'its keys swapped',
    'recorded',
    batch((args) => ([args.preparerKey, args.approverKey] = [args.approverKey, args.preparerKey])),
  ],
  ['another hash of signatures', 'recorded', batch((args) => (args.signaturesHash = flip(args.signaturesHash, 9)))],
  ['another batch hash', 'recorded', batch((args) => (args.batchHash = flip(args.batchHash, 9)))],
]
const LOG_LIES: readonly Case[] = [
  ['omits the batch', 'recorded', lieAboutLogs('BatchPublished', () => [])],
  ['omits the opening', 'signed', lieAboutLogs('PublicationOpened', () => [])],
  ['serves the batch twice', 'recorded', lieAboutLogs('BatchPublished', (logs) => [logs[0], ...logs])],
  ['serves the opening twice', 'signed', lieAboutLogs('PublicationOpened', (logs) => [...logs, logs[0]])],
  [
    'serves another contract’s batch',
    'recorded',
    lieAboutLogs('BatchPublished', (logs) => logs.map((log) => ({ ...log, address: ledger.verifier }))),
  ],
  [
    'serves another event',
    'recorded',
    lieAboutLogs('BatchPublished', (logs) =>
      logs.map((log) => ({ ...log, topics: [toHex(new Uint8Array(32)), ...log.topics.slice(1)] })),
    ),
  ],
  [
    'serves too few topics',
    'recorded',
    lieAboutLogs('BatchPublished', (logs) => logs.map((log) => ({ ...log, topics: log.topics.slice(0, 3) }))),
  ],
  [
    'cuts the data off',
    'recorded',
    lieAboutLogs('BatchPublished', (logs) => logs.map((log) => ({ ...log, data: log.data.slice(0, 322) }))),
  ],
  [
    'serves data that are not hex',
    'recorded',
    lieAboutLogs('BatchPublished', (logs) => logs.map((log) => ({ ...log, data: `${log.data}zz` }))),
  ],
  [
    'serves an offset past the end',
    'recorded',
    lieAboutLogs('BatchPublished', (logs) => logs.map((log) => ({ ...log, data: `0x${'f'.repeat(64 * 10)}` }))),
  ],
  ['serves null for logs', 'recorded', lieAboutLogs('BatchPublished', () => null)],
  ['serves a text for logs', 'recorded', lieAboutLogs('BatchPublished', () => 'none')],
  [
    'names another block',
    'recorded',
    lieAboutLogs('BatchPublished', (logs) => logs.map((log) => ({ ...log, blockHash: flip(log.blockHash, 0) }))),
  ],
  [
    'puts the batch into another block',
    'recorded',
    async (answer) => {
      if (answer.method !== 'eth_getLogs') return answer.result
      const { hash } = await answer.ask('eth_getBlockByNumber', ['0x1', false])
      return answer.result.map((log: object) => ({ ...log, blockHash: hash }))
    },
  ],
]
const SIGNATURE_LIES: readonly Case[] = [
  ['another total', 'signed', opening((args) => (args.publication.totals[0].sum = '1'))],
  ['another name of the agency', 'signed', opening((args) => (args.publication.agencyName = 'Ministry of Wealth'))],
  ['another agency', 'signed', opening((args) => (args.publication.agency = 'edu'))],
  ['another period', 'signed', opening((args) => (args.publication.period = '2027'))],
  ['another deadline', 'signed', opening((args) => (args.publication.deadline = '2098-12-31T23:59:59Z'))],
  [
    'another previous head',
    'signed',
    opening((args) => (args.publication.previousHead = flip(args.publication.previousHead, 0))),
  ],
  ['another count of records', 'signed', opening((args) => (args.publication.records = 4n))],
  [
    'another root of parts',
    'signed',
    opening((args) => (args.publication.partsRoot = flip(args.publication.partsRoot, 0))),
  ],
  ['another format', 'signed', opening((args) => (args.publication.format = 2n))],
  [
    'a flipped preparer’s signature',
    'signed',
    opening((args) => (args.preparerSignature = flip(args.preparerSignature, 4))),
  ],
  [
    'a flipped approver’s signature',
    'signed',
    opening((args) => (args.approverSignature = flip(args.approverSignature, 40))),
  ],
  [
    'the other recovery bit',
    'signed',
    opening(
      (args) =>
        (args.preparerSignature = `${args.preparerSignature.slice(0, -2)}${args.preparerSignature.endsWith('1b') ? '1c' : '1b'}`),
    ),
  ],
  ['the mirrored signature', 'signed', opening((args) => (args.preparerSignature = mirrored(args.preparerSignature)))],
  [
    'signatures swapped',
    'signed',
    opening(
      (args) => ([args.preparerSignature, args.approverSignature] = [args.approverSignature, args.preparerSignature]),
    ),
  ],
  ['one signature twice', 'signed', opening((args) => (args.approverSignature = args.preparerSignature))],
  [
    'a signature cut short',
    'signed',
    opening((args) => (args.preparerSignature = args.preparerSignature.slice(0, -2))),
  ],
  ['no signature', 'signed', opening((args) => (args.approverSignature = '0x'))],
  [
    'other keys',
    'signed',
    opening((args) => ([args.preparerKey, args.approverKey] = [args.approverKey, args.preparerKey])),
  ],
  [
    'somebody else’s signature',
    'signed',
    async (answer) => {
      const signature = await walletSigner(ledger.accounts.spare).sign(
        answer.method === 'eth_getLogs' && answer.result[0] ? answer.result[0].topics[3] : firstFingerprint,
      )
      return opening((args) => (args.preparerSignature = signature))(answer)
    },
  ],
]
const HEADER_LIES: readonly Case[] = [
  [
    'another state root',
    'included',
    lieAboutBlocks((block) => (block.stateRoot = flip(block.stateRoot, 0)), { rehash: false }),
  ],
  [
    'another state root, hashed anew',
    'included',
    lieAboutBlocks((block) => (block.stateRoot = flip(block.stateRoot, 0))),
  ],
  ['another hash', 'included', lieAboutBlocks((block) => (block.hash = flip(block.hash, 0)), { rehash: false })],
  ['another time', 'included', lieAboutBlocks((block) => (block.timestamp = '0x1'), { rehash: false })],
  [
    'another parent',
    'included',
    lieAboutBlocks((block) => (block.parentHash = flip(block.parentHash, 5)), { rehash: false }),
  ],
  ['another number', 'included', lieAboutBlocks((block) => (block.number = '0x1'), { rehash: false })],
  [
    'a number not written shortest',
    'included',
    lieAboutBlocks((block) => (block.number = block.number.replace('0x', '0x0')), { rehash: false }),
  ],
  ['no state root', 'included', lieAboutBlocks((block) => delete block.stateRoot, { rehash: false })],
  [
    'a field of a later fork without those before it',
    'included',
    lieAboutBlocks((block) => delete block.baseFeePerGas, { rehash: false }),
  ],
  [
    'a field of a fork too many',
    'included',
    lieAboutBlocks((block) => (block.blockAccessListHash = block.stateRoot), { rehash: false }),
  ],
  [
    'a bloom cut short',
    'included',
    lieAboutBlocks((block) => (block.logsBloom = block.logsBloom.slice(0, -2)), { rehash: false }),
  ],
  ['no blocks', 'included', lieAbout('eth_getBlockByNumber', () => null)],
  ['a text for a block', 'included', lieAbout('eth_getBlockByNumber', () => 'block')],
  [
    'an old block for every number',
    'included',
    (answer) =>
      answer.method === 'eth_getBlockByNumber' && !/[a-z]{2}/.test(answer.params[0].slice(2))
        ? answer.ask('eth_getBlockByNumber', ['0x3', false])
        : answer.result,
  ],
  ['no block of that hash', 'recorded', lieAbout('eth_getBlockByHash', () => null)],
  [
    'another block for a hash',
    'recorded',
    (answer) =>
      answer.method === 'eth_getBlockByHash' ? answer.ask('eth_getBlockByNumber', ['0x1', false]) : answer.result,
  ],
  [
    'another time for the batch, with block and log made to fit',
    'recorded',
    async (answer) => {
      const forged = lieAboutBlocks((block) => (block.timestamp = '0x65000000'))
      if (answer.method === 'eth_getBlockByHash')
        return lieAboutBlocks((block) => (block.timestamp = '0x65000000'))({
          ...answer,
          result: await answer.ask('eth_getBlockByNumber', [lastLogBlock, false]),
        })
      if (answer.method !== 'eth_getLogs' || answer.result.length === 0) return answer.result
      lastLogBlock = answer.result[0].blockNumber
      const block = await answer.ask('eth_getBlockByNumber', [lastLogBlock, false])
      const { hash } = (await forged({ ...answer, method: 'eth_getBlockByHash', result: block })) as { hash: Hex }
      return answer.result.map((log: object) => ({ ...log, blockHash: hash, blockTimestamp: '0x65000000' }))
    },
  ],
]
let lastLogBlock = '0x0'
const PROOF_LIES: readonly Case[] = [
  ['no account proof', 'included', proof((result) => ({ ...result, accountProof: [] }))],
  ['no storage proofs', 'included', proof((result) => ({ ...result, storageProof: [] }))],
  ['a storage proof less', 'included', proof((result) => ({ ...result, storageProof: result.storageProof.slice(1) }))],
  [
    'empty storage proofs',
    'included',
    storage((proofs) => {
      for (const one of proofs) one.proof = []
    }),
  ],
  [
    'an empty proof of the batch’s hash',
    'included',
    storage((proofs) => {
      lastOf(proofs).proof = []
    }),
  ],
  ['null', 'included', proof(() => null)],
  ['a text for the proof', 'included', proof((result) => ({ ...result, accountProof: 'proof' }))],
  [
    'a node that is not hex',
    'included',
    proof((result) => ({ ...result, accountProof: ['0xzz', ...result.accountProof.slice(1)] })),
  ],
  [
    'a flipped account root node',
    'included',
    proof((result) => ({
      ...result,
      accountProof: [flip(result.accountProof[0], 9), ...result.accountProof.slice(1)],
    })),
  ],
  [
    'a flipped account leaf',
    'included',
    proof((result) => ({
      ...result,
      accountProof: [...result.accountProof.slice(0, -1), flip(lastOf(result.accountProof), -2)],
    })),
  ],
  [
    'an account proof cut short',
    'included',
    proof((result) => ({ ...result, accountProof: result.accountProof.slice(0, -1) })),
  ],
  [
    'an account proof with a node too many',
    'included',
    proof((result) => ({ ...result, accountProof: [...result.accountProof, lastOf(result.accountProof)] })),
  ],
  [
    'account nodes in another order',
    'included',
    proof((result) => ({ ...result, accountProof: [...result.accountProof].reverse() })),
  ],
  [
    'the proof of another account',
    'included',
    async (answer) =>
      answer.method === 'eth_getProof'
        ? answer.ask('eth_getProof', [ledger.verifier, ...answer.params.slice(1)])
        : answer.result,
  ],
  [
    'the account proof of another account',
    'included',
    async (answer) =>
      answer.method === 'eth_getProof'
        ? {
            ...answer.result,
            accountProof: (await answer.ask('eth_getProof', [ledger.verifier, [], answer.params[2]])).accountProof,
          }
        : answer.result,
  ],
  [
    'that there is no such account',
    'included',
    async (answer) =>
      answer.method === 'eth_getProof'
        ? answer.ask('eth_getProof', [`0x${'77'.repeat(20)}`, ...answer.params.slice(1)])
        : answer.result,
  ],
  [
    'an old proof',
    'included',
    async (answer) =>
      answer.method === 'eth_getProof'
        ? answer.ask('eth_getProof', [...answer.params.slice(0, 2), '0x3'])
        : answer.result,
  ],
  [
    'a flipped storage root node',
    'included',
    storage((proofs) => {
      lastOf(proofs).proof[0] = flip(lastOf(proofs).proof[0]!, 20)
    }),
  ],
  [
    'a flipped storage leaf',
    'included',
    storage((proofs) => {
      const { proof: nodes } = lastOf(proofs)
      nodes[nodes.length - 1] = flip(lastOf(nodes), -1)
    }),
  ],
  [
    'a storage proof cut short',
    'included',
    storage((proofs) => {
      lastOf(proofs).proof.pop()
    }),
  ],
  [
    'a storage proof with a node too many',
    'included',
    storage((proofs) => {
      lastOf(proofs).proof.push(lastOf(lastOf(proofs).proof))
    }),
  ],
  [
    'storage nodes in another order',
    'included',
    storage((proofs) => {
      lastOf(proofs).proof.reverse()
    }),
  ],
  [
    'the proofs of two slots swapped',
    'included',
    storage((proofs) => {
      const last = proofs.length - 1
      ;[proofs[0], proofs[last]] = [proofs[last]!, proofs[0]!]
    }),
  ],
  [
    'that the batch’s hash was never written',
    'included',
    async (answer) => {
      if (answer.method !== 'eth_getProof' || answer.result.storageProof.length <= 4) return answer.result
      const absent = await answer.ask('eth_getProof', [
        answer.params[0],
        [toHex(new Uint8Array(32).fill(7))],
        answer.params[2],
      ])
      return { ...answer.result, storageProof: [...answer.result.storageProof.slice(0, -1), absent.storageProof[0]] }
    },
  ],
  [
    'a node in a longer form of RLP',
    'included',
    storage((proofs) => {
      const { proof: nodes } = lastOf(proofs)
      nodes[0] = longForm(nodes[0]!)
    }),
  ],
  [
    'a slot’s proof for another key than the preparer’s',
    'signed',
    storage((proofs) => {
      ;[proofs[2], proofs[4]] = [proofs[4]!, proofs[2]!]
    }),
  ],
]
const ANSWER_LIES: readonly Case[] = [
  ['another chain', 'included', lieAbout('eth_chainId', () => '0x1')],
  ['a chain that is no number', 'included', lieAbout('eth_chainId', () => 'mainnet')],
  [
    'an error to every question',
    'included',
    () => {
      throw new Error('no')
    },
  ],
  [
    'an error to proofs',
    'included',
    lieAbout('eth_getProof', () => {
      throw new Error('missing trie node')
    }),
  ],
  [
    'an error to logs',
    'recorded',
    lieAbout('eth_getLogs', () => {
      throw new Error('history is pruned')
    }),
  ],
  ['what is not JSON', 'included', () => new RawAnswer(200, '<html>')],
  ['a server’s failure', 'included', () => new RawAnswer(500, 'oops')],
  ['that it is overloaded', 'included', () => new RawAnswer(503, '{}')],
  [
    'the answer to another question',
    'included',
    () => new RawAnswer(200, '{"jsonrpc":"2.0","id":999999,"result":"0x7a69"}'),
  ],
  ['an answer without a result', 'included', () => new RawAnswer(200, '{"jsonrpc":"2.0","id":1}')],
  ['null', 'included', () => new RawAnswer(200, 'null')],
  ['nothing, ever', 'included', () => undefined],
  ['nothing about proofs, ever', 'included', lieAbout('eth_getProof', () => undefined)],
]
const HISTORY_LIES: readonly Case[] = [
  [
    'omits a later batch of the agency',
    'complete',
    lieAboutLogs('BatchPublished', (logs) => logs.filter((log) => BigInt(log.topics[1]) !== 5n)),
  ],
  [
    'omits the newest batch of the agency',
    'complete',
    lieAboutLogs('BatchPublished', (logs) => (logs.length > 3 ? logs.slice(0, -1) : logs)),
  ],
  [
    'serves later batches in another order',
    'complete',
    lieAboutLogs('BatchPublished', (logs) => (logs.length > 3 ? [...logs].reverse() : logs)),
  ],
  [
    'serves other totals for a later batch',
    'complete',
    lieAboutEvent(
      'BatchPublished',
      (args) => (args.part.totals[0].sum = '7'),
      (args) => args.number === 5n,
    ),
  ],
  [
    'serves another payload for a later batch',
    'complete',
    lieAboutEvent(
      'BatchPublished',
      (args) => rewriteLines(args, 'moh', (lines) => lines.map((line) => line.replace('1009.50', '1.50'))),
      (args) => args.number === 5n,
    ),
  ],
  [
    'serves another statement for a later batch',
    'complete',
    lieAboutEvent(
      'PublicationOpened',
      (args) => (args.publication.period = '2030'),
      (args) => args.sequence === 3n,
    ),
  ],
  [
    'serves another time for every batch',
    'complete',
    lieAboutLogs('BatchPublished', (logs) => logs.map((log) => ({ ...log, blockTimestamp: '0x1' }))),
  ],
]

function mirrored(signature: Hex): Hex {
  const order = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141n
  const s = order - BigInt(`0x${signature.slice(66, 130)}`)
  return `${signature.slice(0, 66)}${s.toString(16).padStart(64, '0')}${signature.endsWith('1b') ? '1c' : '1b'}` as Hex
}

function longForm(node: Hex): Hex {
  const length =
    (node.length - 2) / 2 -
    (Number.parseInt(node.slice(2, 4), 16) >= 0xf8 ? Number.parseInt(node.slice(2, 4), 16) - 0xf7 + 1 : 1)
  return `0xfa${length.toString(16).padStart(6, '0')}${node.slice(node.length - length * 2)}` as Hex
}

describe.each([
  ['payloads', PAYLOAD_LIES],
  ['batches', BATCH_LIES],
  ['logs', LOG_LIES],
  ['signatures', SIGNATURE_LIES],
  ['headers', HEADER_LIES],
  ['proofs', PROOF_LIES],
  ['answers', ANSWER_LIES],
  ['history', HISTORY_LIES],
])('does not believe a node that lies about %s', (_, cases) => {
  test.each(cases)('%s', async (_name, expected, lie) => {
    liar.tell(lie)
    const report = await check('moh-1-2', shownOf(2), [lyingNode()], { timeoutMs: 1500 })
    expect(outcomes(report)[expected]).not.toBe('agrees')
    expect(report.verdict.state).not.toBe('matches')
  })
})

describe('does not turn green beside a node that fails', () => {
  const beside = async (lie: Lie) => {
    liar.tell(lie)
    return check('moh-1-2', shownOf(2), [trueNode(), lyingNode()], { timeoutMs: 1500 })
  }
  test.each([
    ['serves another block', lieAboutBlocks((block) => (block.extraData = '0x1234')), 'differs'],
    ['is on another chain', lieAbout('eth_chainId', () => '0x1'), 'not-compared'],
    ['does not answer', () => undefined, 'not-compared'],
    [
      'serves a header that does not hash',
      lieAboutBlocks((block) => (block.gasUsed = '0x1'), { rehash: false }),
      'differs',
    ],
    ['has no blocks', lieAbout('eth_getBlockByNumber', () => null), 'not-compared'],
  ] as const)('%s', async (_, lie, outcome) => {
    const report = await beside(lie as Lie)
    expect(outcomes(report).included).toBe(outcome)
    expect(report.verdict.state).not.toBe('matches')
    expect(report.nodes.find(({ name }) => name === liar.name)?.outcome).toBe(outcome)
    expect(JSON.stringify(report.checks[1]?.compared ?? report.checks[0]?.compared)).toContain(liar.name)
  })
})

test('does not accept a signature for another chain or another contract', async () => {
  liar.tell(lieAbout('eth_chainId', () => '0x1'))
  expect(outcomes(await check('moh-1-2', shownOf(2), [lyingNode()], { chainId: 1 })).signed).toBe('differs')
  const elsewhere = await check('moh-1-2', shownOf(2), undefined, { contract: ledger.verifier })
  expect(elsewhere.checks.some(({ outcome }) => outcome === 'agrees')).toBe(false)
})

test('refuses an id and an address that are none', async () => {
  await expect(check('moh', {})).rejects.toThrow('not a record id')
  await expect(check('moh-1-2', {}, undefined, { contract: '0x12' })).rejects.toThrow('not a contract')
})
