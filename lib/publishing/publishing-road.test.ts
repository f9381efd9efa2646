import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { createClient, custom } from 'viem'
import { readContract } from 'viem/actions'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startIndexer } from '@/lib/indexer/run-indexer'
import { Endings, freshStore, readBatches, readEntries } from '@/lib/indexer/testing/index-of-ledger'
import type { TestLedger } from '@/lib/indexer/testing/test-ledger'
import { ledgerAbi } from '@/lib/ledger/contract.generated'
import {
  batchHash,
  FIRST_HEAD,
  keyId,
  nextHead,
  partHash,
  partsRoot,
  publicationDigest,
  signaturesHash,
} from '@/lib/ledger/publication'
import { encodeRecordLine } from '@/lib/record-format/encode-line'
import { fingerprint } from '@/lib/record-format/fingerprint'
import { traceOf } from './list-vanished'
import { keepSigned, readSigned } from './outbox'
import { contentDigest, nameKey, planRecords } from './plan-records'
import { preparePublication } from './prepare-publication'
import { sealRows } from './seal-vault'
import { sendLedgerCall } from './send-ledger-call'
import type { DeliveryState } from './submit-publication'
import {
  carrier,
  incompressibleRecords,
  inventedRecord,
  officialsOf,
  PublishingLedger,
} from './testing/publishing-ledger'

let road: PublishingLedger
beforeAll(async () => {
  road = await PublishingLedger.start()
})
afterAll(() => road.stop())

const read = (functionName: string, args: readonly unknown[]) =>
  readContract(road.client, { address: road.ledger.contract, abi: ledgerAbi, functionName, args } as never)

type Included = Extract<DeliveryState, { state: 'included' }>
const included = (states: readonly DeliveryState[]) => states.filter((one): one is Included => one.state === 'included')

/** What an index says of the whole ledger, read anew by the rules of reading. */
async function readWholeLedger(): Promise<{ batches: { code: string | null }[]; entries: string[] }> {
  const endings = new Endings()
  try {
    const { contract, chainId } = road.ledger
    const store = await freshStore(endings, { contract: contract.toLowerCase(), chainId } as TestLedger)
    const { startBlock, rpcUrl } = road
    const indexer = startIndexer({ writer: store.writer, rpcUrls: [rpcUrl], contract, startBlock, pollMs: 10 })
    endings.add(() => indexer.stop())
    await indexer.untilCaughtUp()
    return { batches: await readBatches(store), entries: await readEntries(store) }
  } finally {
    await endings.run()
  }
}

test('prepares, signs and carries a publication, and reads it back from the ledger', async () => {
  await road.register('moh')
  const records = [inventedRecord('a'), inventedRecord('b', { amount: '-2.5', currency: 'USD', stage: 'disbursement' })]
  const prepared = await road.publish('moh', records)
  expect(prepared.publication.totals).toEqual([
    { stage: 'disbursement', currency: 'USD', sum: '-2.5' },
    { stage: 'expenditure', currency: 'EUR', sum: '10' },
  ])
  expect(await road.history('moh')).toEqual(
    new Map(
      records.map((record) => [
        nameKey(record),
        {
          standing: {
            fingerprint: fingerprint({ agency: 'moh', line: encodeRecordLine(record) }),
            contentDigest: contentDigest(record),
            stage: record.stage,
            money: { amount: record.amount, currency: record.currency },
            file: traceOf(expect.any(String), record),
            record,
          },
        },
      ]),
    ),
  )
  expect(await read('total', ['moh', 'expenditure', 'EUR'])).toBe(10n * 10n ** 18n)
})

test('computes the digest, roots, batch hashes and heads that the contract computes, over several parts', async () => {
  await road.register('parts')
  const prepared = await road.prepare('parts', incompressibleRecords(300))
  const { publication, parts } = prepared
  expect(parts.length).toBeGreaterThanOrEqual(3)
  expect(parts.reduce((sum, { part }) => sum + part.records, 0n)).toBe(300n)
  for (const { payload } of parts) expect(payload.length).toBeLessThanOrEqual(112 * 1024)
  expect(publication.partsRoot).toBe(partsRoot(parts.map(({ part }) => part)))

  const digest = publicationDigest({ publication, ...road.ledger })
  expect(await read('publicationDigest', [publication])).toBe(digest)

  let head = (await read('head', [])) as `0x${string}`
  let agencyHead = FIRST_HEAD
  const signed = await road.sign(prepared)
  const states = included(await road.submit(signed))
  expect(states.map(({ part }) => part)).toEqual(parts.map((_, index) => index + 1))
  for (const [index, { part }] of parts.entries()) {
    const { batchNumber, batchHash: stated, blockNumber } = states[index]!
    const block = (await road.client.request({
      method: 'eth_getBlockByNumber',
      params: [`0x${blockNumber.toString(16)}`, false],
    } as never)) as { timestamp: string }
    const { preparer, approver } = officialsOf('parts')
    const computed = batchHash({
      number: batchNumber,
      publicationDigest: digest,
      partHash: partHash(part),
      preparerKey: keyId(preparer.account.address),
      approverKey: keyId(approver.account.address),
      signaturesHash: signaturesHash({
        preparerSignature: signed.preparer.signature,
        approverSignature: signed.approver.signature,
      }),
      blockTimestamp: BigInt(block.timestamp),
    })
    expect(stated).toBe(computed)
    expect(await read('batchHash', [batchNumber])).toBe(computed)
    head = nextHead(head, computed)
    agencyHead = nextHead(agencyHead, computed)
  }
  expect(await read('head', [])).toBe(head)
  expect((await road.agencyState('parts')).head).toBe(agencyHead)
})

test('goes on from the outbox after an interruption, with the very bytes, and delivers no part twice', async () => {
  await road.register('halted')
  const outbox = mkdtempSync(join(tmpdir(), 'counterfoil-outbox-'))
  const signed = await road.sign(await road.prepare('halted', incompressibleRecords(300, { seed: 'h' })))
  keepSigned({ folder: outbox, signed })
  class Unplugged extends Error {}
  const interrupted = road.submit(signed, ({ state, part }) => {
    if (state === 'included' && part === 1) throw new Unplugged()
  })
  await expect(interrupted).rejects.toBeInstanceOf(Unplugged)
  expect(await road.agencyState('halted')).toMatchObject({ sequence: 1n, batchCount: 1n })

  const count = signed.parts.length
  const rest = Array.from({ length: count - 1 }, (_, index) => index + 2)
  const kept = readSigned({ folder: outbox, agency: 'halted' })!
  expect(kept).toEqual(signed)
  const states = await road.submit(kept)
  expect(states[0]).toEqual({ state: 'already-included', part: 1 })
  expect(included(states).map(({ part }) => part)).toEqual(rest)

  const again = await road.submit(kept)
  rmSync(outbox, { recursive: true })
  expect(again.map(({ state }) => state)).toEqual(Array.from({ length: count }, () => 'already-included'))
  expect((await road.agencyState('halted')).batchCount).toBe(BigInt(count))
})

test('never takes another publication with the same sequence for its own', async () => {
  await road.register('raced')
  const mine = await road.sign(await road.prepare('raced', [inventedRecord('mine')]))
  await road.publish('raced', [inventedRecord('theirs')])
  await expect(road.submit(mine)).rejects.toMatchObject({ name: 'LedgerRefusedError', reason: 'WrongSequence(1, 2)' })
})

test('publishes nothing of a file that stands already, and corrections of what has changed', async () => {
  await road.register('again')
  const file = [inventedRecord('a'), inventedRecord('b', { part: '1' }), inventedRecord('c', { currency: 'GBP' })]
  await road.publish('again', file)
  const unchanged = planRecords({ records: file, history: await road.history('again'), correction: null })
  expect(unchanged).toMatchObject({ planned: [], counts: { new: 0, unchanged: 3, changed: 0, blocked: 0 } })

  const changedFile = [{ ...file[0]!, amount: '12.5' }, file[1]!, { ...file[2]!, currency: 'EUR' }, inventedRecord('d')]
  const history = await road.history('again')
  const proposed = planRecords({ records: changedFile, history, correction: null })
  expect(proposed.counts).toEqual({ new: 1, unchanged: 1, changed: 2, blocked: 0 })
  expect(proposed.planned.map(({ record }) => record.ref)).toEqual(['d'])
  expect(proposed.changed.map(({ before }) => before.money)).toEqual([
    { amount: '10.00', currency: 'EUR' },
    { amount: '10.00', currency: 'GBP' },
  ])

  const { publication } = await road.publish('again', changedFile)
  expect(publication.totals).toEqual([
    { stage: 'expenditure', currency: 'EUR', sum: '22.5' },
    { stage: 'expenditure', currency: 'GBP', sum: '-10' },
  ])
  const { batches, entries } = await readWholeLedger()
  expect(batches.every(({ code }) => code === null)).toBe(true)
  expect(entries.filter((entry) => entry.startsWith('again-'))).toEqual([
    'again-1-1 corrected',
    'again-1-2 stands',
    'again-1-3 corrected',
    'again-2-1 stands',
    'again-2-2 stands',
    'again-2-3 stands',
  ])
  expect(
    planRecords({ records: changedFile, history: await road.history('again'), correction: null }).counts,
  ).toMatchObject({ unchanged: 4 })
})

test('blocks the name of a record that was withdrawn', async () => {
  await road.register('withdrew')
  await road.publish('withdrew', [inventedRecord('a'), inventedRecord('b')])
  const standing = (await road.history('withdrew')).get(nameKey({ ref: 'a' }))!.standing!
  const state = await road.agencyState('withdrew')
  const amends = { kind: 'withdrawal' as const, fingerprint: standing.fingerprint, reason: 'duplicate' }
  const withdrawal = preparePublication({
    agency: 'withdrew',
    agencyName: state.name,
    sequence: 2,
    previousHead: state.head,
    period: '2025',
    records: [
      {
        record: { ref: 'a', stage: 'expenditure', amends },
        changes: [{ stage: 'expenditure', currency: 'EUR', units: -10_000_000_000_000_000_000n }],
      },
    ],
    deadline: new Date(Date.now() + 3_600_000),
  })
  await road.submit(await road.sign(withdrawal))

  const history = await road.history('withdrew')
  expect(history.get(nameKey({ ref: 'a' }))).toEqual({ standing: null })
  const plan = planRecords({ records: [inventedRecord('a'), inventedRecord('b')], history, correction: null })
  expect(plan).toMatchObject({ planned: [], counts: { unchanged: 1, blocked: 1 } })
  expect(plan.blocked[0]!.problem).toBe('The record "a" was withdrawn and its name cannot be used again.')
})

test('carries a nil return: no records, an empty payload, one batch', async () => {
  await road.register('nothing')
  const prepared = await road.publish('nothing', [])
  expect(prepared.publication).toMatchObject({ records: 0n, parts: 1n, totals: [] })
  expect(prepared.parts[0]!.payload.length).toBe(0)
  expect(await road.agencyState('nothing')).toMatchObject({ sequence: 1n, batchCount: 1n })
  expect(await road.history('nothing')).toEqual(new Map())
})

test('is refused by the ledger, with its reason, where two signatures are of one person', async () => {
  const officials = officialsOf('alone')
  const { preparer, approver } = officials
  const sameHead = { ...officials, approver: { ...approver, person: preparer.person } }
  await road.register('alone', { officials: sameHead })
  const prepared = await road.prepare('alone', [inventedRecord('a')])
  await expect(road.submit(await road.sign(prepared))).rejects.toMatchObject({
    name: 'LedgerRefusedError',
    functionName: 'publish',
    reason: `SamePerson(${preparer.person})`,
  })
  const oneKey = await road.sign(prepared, { approver: preparer })
  await expect(road.submit(oneKey)).rejects.toMatchObject({ reason: expect.stringMatching(/^KeyLacksRole\(/) })
  expect((await road.agencyState('alone')).sequence).toBe(0n)
})

test('is refused where the name is not the registered one, the time is over, or the signature is of something else', async () => {
  await road.register('strict', { agencyName: 'Strict Office' })
  const prepared = await road.prepare('strict', [inventedRecord('a')])
  const otherwise = (change: object) => ({ ...prepared, publication: { ...prepared.publication, ...change } })
  const refusal = async (change: object) => {
    const error = await road.sign(otherwise(change)).then((signed) => road.submit(signed).catch((refused) => refused))
    return (error as { reason: string }).reason
  }
  expect(await refusal({ agencyName: 'Strict Off1ce' })).toBe('WrongAgencyName(Strict Off1ce, Strict Office)')
  expect(await refusal({ deadline: '2020-01-01T00:00:00Z' })).toMatch(/^DeadlinePassed\(1577836800, \d+\)$/)
  expect(await refusal({ previousHead: `0x${'11'.repeat(32)}` })).toMatch(/^WrongPreviousHead\(/)
  expect(await refusal({ format: 2n })).toBe('FormatNotAllowed(2, 1)')

  const signed = await road.sign(prepared)
  const altered = { ...signed, publication: { ...signed.publication, period: '2024' } }
  await expect(road.submit(altered)).rejects.toMatchObject({ reason: expect.stringMatching(/^InvalidSignature\(/) })
  const part = { ...signed.parts[0]!, payload: signed.parts[0]!.payload.slice(1) }
  await expect(road.submit({ ...signed, parts: [part] })).rejects.toMatchObject({
    reason: expect.stringMatching(/^WrongPayloadHash\(/),
  })
  expect((await road.agencyState('strict')).sequence).toBe(0n)
})

test('says why a call was refused also by a node that estimates the gas of what must fail', async () => {
  const ask = road.client.request as (call: { method: string; params?: unknown }) => Promise<unknown>
  const request = (call: { method: string; params?: unknown }) =>
    call.method === 'eth_estimateGas' ? Promise.resolve('0xf4240') : ask(call)
  const client = createClient({ transport: custom({ request }), pollingInterval: 20 })
  const call = { functionName: 'publishPart', args: ['moh', NO_PART, [], '0x'] }
  const refused = sendLedgerCall({ client, ledger: road.ledger, carrier, call })
  await expect(refused).rejects.toThrow('NoOpenPublication(moh)')
})

const NO_HASH = `0x${'00'.repeat(32)}`
const NO_PART = { number: 1n, records: 1n, recordsRoot: NO_HASH, payloadHash: NO_HASH, totals: [] }

test('writes nothing on the ledger by which a person could be found', async () => {
  await road.register('sealed')
  const fileHash = 'ab'.repeat(32)
  const source = { standard: 'invented', sha256: fileHash }
  const person = { type: 'individual' as const, name: 'Orla Tennant', identifiers: [{ scheme: 'local', id: 'NI-77' }] }
  const rows = [
    {
      record: inventedRecord('grant', { payee: person, source, ext: { note: 'for Orla T. of 4 Mill Lane' } }),
      individual: true,
    },
    { record: inventedRecord('paper', { source }), individual: false },
  ]
  const { records, vault } = sealRows({ rows, personal: true, agency: 'sealed' })
  const signed = await road.sign(await road.prepare('sealed', records))
  const [state] = included(await road.submit(signed))

  const payload = gunzipSync(signed.parts[0]!.payload).toString()
  const { input } = (await road.client.request({
    method: 'eth_getTransactionByHash',
    params: [state!.transaction],
  } as never)) as { input: string }
  const receipt = await road.client.request({
    method: 'eth_getTransactionReceipt',
    params: [state!.transaction],
  } as never)
  const written = [payload, Buffer.from(input.slice(2), 'hex').toString('latin1'), JSON.stringify(receipt)]
  for (const secret of ['Orla', 'Tennant', 'NI-77', 'Mill Lane', fileHash, vault!.sourceKey, vault!.openings[0]!.key]) {
    for (const text of written) expect(text).not.toContain(secret.replace(/^0x/, ''))
  }
  expect(payload).toContain('Supplier of paper')
  expect(planRecords({ records, history: await road.history('sealed'), correction: null }).counts.unchanged).toBe(2)
})
