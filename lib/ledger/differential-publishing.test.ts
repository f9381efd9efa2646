import { setTimeout as sleep } from 'node:timers/promises'
import fc from 'fast-check'
import { type BaseError, ContractFunctionRevertedError, createClient, http } from 'viem'
import { readContract, simulateContract } from 'viem/actions'
import { encodeFunctionData, keccak256, parseEventLogs } from 'viem/utils'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parseLedgerSum } from '@/lib/domain/amount'
import { TestLedger, testOfficial } from '@/lib/indexer/testing/test-ledger'
import type { LedgerCall } from '@/lib/publishing/send-ledger-call'
import { type Approval, signPublication } from '@/lib/publishing/sign-publication'
import { encodePayload } from '@/lib/record-format/encode-payload'
import { recordLeaves } from '@/lib/record-format/fingerprint'
import { type Hex, toHex } from '@/lib/record-format/hex'
import { merkleRoot } from '@/lib/record-format/merkle-tree'
import { ledgerAbi } from './contract.generated'
import {
  agencyKey,
  batchHash,
  FIRST_HEAD,
  nextHead,
  type Part,
  type Publication,
  partHash,
  partPath,
  partsRoot,
  publicationDigest,
  signaturesHash,
  sumTotals,
} from './publication'
import { callOf, corruptionsOf, rewriteSums } from './testing/corrupt-delivery'

/** What the ledger will hold, predicted before each part is sent. The seed can be set: DIFFERENTIAL_SEED. */
const SEED = Number(process.env.DIFFERENTIAL_SEED ?? 1)
const PUBLICATIONS = 18 * Number(process.env.DIFFERENTIAL_FACTOR ?? 1)
const AGENCIES = { moh: 'Ministry of Health', 'roads-agency': 'Агентство доріг' } as const
const CARRIER = '0x70997970C51812dc3A010C7d01b50e0d17dc79C8' // the node's second account, which it signs for
const STAGES = ['budget', 'expenditure', 'incoming-funds']
const CURRENCIES = ['EUR', 'UAH']

type Code = keyof typeof AGENCIES

let ledger: TestLedger
beforeAll(async () => {
  ledger = await TestLedger.start()
  for (const [code, name] of Object.entries(AGENCIES)) await ledger.registerAgency(code, name)
})
afterAll(() => ledger.stop())

// ───────────────────────────── Inputs ─────────────────────────────

const change = fc.record({
  stage: fc.constantFrom(...STAGES),
  currency: fc.constantFrom(...CURRENCIES),
  // Few values, so that parts often cancel one another, and some near the largest sum there is.
  units: fc.oneof(
    fc.constantFrom(1n, -1n, 10n ** 18n, -(10n ** 18n)),
    fc.bigInt(1n, 2n ** 150n),
    fc.bigInt(-(2n ** 150n), -1n),
  ),
})
const part = fc.record({
  lines: fc.array(
    fc.string({ unit: 'grapheme' }).map((text) => new TextEncoder().encode(JSON.stringify({ text }))),
    { minLength: 1, maxLength: 12 },
  ),
  changes: fc.array(change, { maxLength: 4 }),
})
/** A publication of so many parts. */
const ofParts = (count: number) =>
  fc.record({
    agency: fc.constantFrom<Code[]>('moh', 'roads-agency'),
    parts: fc.array(part, { minLength: count, maxLength: count, size: 'max' }),
    period: fc.constantFrom('2025', '2024-02', '2024-02-29/2024-03-01'),
  })
type Given = ReturnType<typeof ofParts> extends fc.Arbitrary<infer Item> ? Item : never

function toParts({ agency, parts }: Given): { readonly part: Part; readonly payload: Hex }[] {
  return parts.map(({ lines, changes }, index) => {
    const payload = encodePayload(lines)
    const recordsRoot = toHex(merkleRoot(recordLeaves({ agency, lines })))
    const numbers = { number: BigInt(index + 1), records: BigInt(lines.length) }
    return {
      part: { ...numbers, recordsRoot, payloadHash: keccak256(payload), totals: sumTotals(changes) },
      payload: toHex(payload),
    }
  })
}

// ───────────────────────────── The prediction ─────────────────────────────

/** The ledger, kept beside the real one: what it must hold after every part. */
const expected = {
  batches: 0n,
  hashes: [] as Hex[],
  head: FIRST_HEAD,
  agencies: new Map<Code, { sequence: bigint; batches: bigint; head: Hex }>(),
  totals: new Map<string, bigint>(),
}
const stateOf = (code: Code) => expected.agencies.get(code) ?? { sequence: 0n, batches: 0n, head: FIRST_HEAD }

const totalName = (code: Code, stage: string, currency: string) => `${code} ${stage} ${currency}`

// ───────────────────────────── The ledger ─────────────────────────────

const request = (method: string, params: readonly unknown[] = []) => ledger.anvil.request(method, params)
const dataOf = (call: LedgerCall) => encodeFunctionData({ abi: ledgerAbi, ...call } as never)

/** Sends a call in a block of the given second; gives the events of its transaction. */
async function send(call: LedgerCall, timestamp: bigint) {
  await request('evm_setNextBlockTimestamp', [Number(timestamp)])
  const transaction = { from: CARRIER, to: ledger.contract, data: dataOf(call), gas: '0xf42400' }
  const hash = await request('eth_sendTransaction', [transaction])
  for (;;) {
    const receipt = (await request('eth_getTransactionReceipt', [hash])) as { status: Hex; logs: never[] } | null
    if (receipt === null) {
      await sleep(2)
      continue
    }
    expect(receipt.status).toBe('0x1')
    return parseEventLogs({ abi: ledgerAbi, logs: receipt.logs })
  }
}

/** Name of the error with which the ledger refuses a call, or "taken" where it does not. */
async function refusalOf(call: LedgerCall): Promise<string> {
  try {
    await simulateContract(client(), { account: CARRIER, ...contract(), ...call } as never)
    return 'taken'
  } catch (error) {
    const refusal = (error as BaseError).walk((cause) => cause instanceof ContractFunctionRevertedError)
    if (!(refusal instanceof ContractFunctionRevertedError)) throw error
    return refusal.data?.errorName ?? 'a refusal without a name'
  }
}

const client = () => createClient({ transport: http(ledger.url) })
const contract = () => ({ address: ledger.contract, abi: ledgerAbi }) as const

// ───────────────────────────── The comparison ─────────────────────────────

const cases = Array.from({ length: PUBLICATIONS }, (_, index) => {
  const [one] = fc.sample(ofParts((index % 9) + 1), { numRuns: 1, seed: SEED + index })
  return one!
})
const picks = fc.sample(fc.nat(2 ** 30), { numRuns: PUBLICATIONS, seed: SEED })

test.each(cases.map((one, index) => [index, one.parts.length, one] as const))(
  `publication %i of seed ${SEED}, in %i parts, becomes what was predicted`,
  async (index, count, one) => {
    const contents = toParts(one)
    const parts = contents.map(({ part }) => part)
    const before = stateOf(one.agency)
    const statement: Publication = {
      format: 1n,
      agency: one.agency,
      agencyName: AGENCIES[one.agency],
      sequence: before.sequence + 1n,
      previousHead: before.head,
      period: one.period,
      records: parts.reduce((all, { records }) => all + records, 0n),
      parts: BigInt(count),
      partsRoot: partsRoot(parts),
      totals: sumTotals(one.parts.flatMap(({ changes }) => changes)),
      deadline: '2099-12-31T23:59:59Z',
    }
    const digest = publicationDigest({ publication: statement, ...ledgerAddress() })
    const approvals = await Promise.all([sign(statement, 'preparer'), sign(statement, 'approver')])
    let refused = 0
    for (const [position, { part, payload }] of contents.entries()) {
      const delivery = {
        opens: position === 0,
        statement,
        approvals,
        part,
        path: partPath(parts, position + 1),
        payload,
      }
      for (const [corrupted, words] of corruptionsOf(delivery, picks[index]! + position)) {
        expect(await refusalOf(callOf(corrupted))).toMatch(words)
        refused += 1
      }
      // Hashed as values, so that is no corruption: neither the batch hash nor any total would differ.
      expect(await refusalOf(callOf(rewriteSums(delivery)))).toBe('taken')
      const timestamp = BigInt((await readBlock()).timestamp) + 7n
      const predicted = predict({ statement, approvals, part, digest, timestamp })
      const events = await send(callOf(delivery), timestamp)

      const batch = events.find(({ eventName }) => eventName === 'BatchPublished')
      expect(batch?.args).toEqual({ ...predicted, payload })
      expect(events.some(({ eventName }) => eventName === 'PublicationOpened')).toBe(position === 0)
      expect(events.some(({ eventName }) => eventName === 'PublicationCompleted')).toBe(position === count - 1)
      await expectState(one.agency)
    }
    expect(refused).toBeGreaterThanOrEqual(count * 6)
  },
)

const ledgerAddress = () => ({ chainId: ledger.chainId, contract: ledger.contract })
const sign = (publication: Publication, role: string) =>
  signPublication({
    publication,
    ledger: ledgerAddress(),
    official: testOfficial(publication.agency, role).account,
  })
const readBlock = async () => (await request('eth_getBlockByNumber', ['latest', false])) as { timestamp: Hex }

/** What the event of this part will say; moves the expected ledger on. */
function predict({
  statement,
  approvals: [preparer, approver],
  part,
  digest,
  timestamp,
}: {
  readonly statement: Publication
  readonly approvals: readonly [Approval, Approval]
  readonly part: Part
  readonly digest: Hex
  readonly timestamp: bigint
}) {
  const code = statement.agency as Code
  const before = stateOf(code)
  const signatures = signaturesHash({ preparerSignature: preparer.signature, approverSignature: approver.signature })
  const keys = { preparerKey: preparer.keyId, approverKey: approver.keyId, signaturesHash: signatures }
  expected.batches += 1n
  const hash = batchHash({
    ...keys,
    number: expected.batches,
    publicationDigest: digest,
    partHash: partHash(part),
    blockTimestamp: timestamp,
  })
  expected.hashes.push(hash)
  expected.head = nextHead(expected.head, hash)
  const after = { sequence: statement.sequence, batches: before.batches + 1n, head: nextHead(before.head, hash) }
  expected.agencies.set(code, after)
  for (const { stage, currency, sum } of part.totals) {
    const key = totalName(code, stage, currency)
    expected.totals.set(key, (expected.totals.get(key) ?? 0n) + parseLedgerSum(sum))
  }
  return {
    ...keys,
    number: expected.batches,
    agency: agencyKey(code),
    publicationDigest: digest,
    sequence: after.sequence,
    agencyBatchNumber: after.batches,
    part,
    batchHash: hash,
    head: expected.head,
    agencyHead: after.head,
  }
}

async function expectState(code: Code): Promise<void> {
  const read = (functionName: string, args: readonly unknown[] = []) =>
    readContract(client(), { ...contract(), functionName, args } as never) as Promise<unknown>
  const pairs = STAGES.flatMap((stage) => CURRENCIES.map((currency) => [stage, currency] as const))
  const [head, count, hash, state, ...totals] = await Promise.all([
    read('head'),
    read('batchCount'),
    read('batchHash', [expected.batches]),
    read('agencyState', [code]),
    ...pairs.map(([stage, currency]) => read('total', [code, stage, currency])),
  ])
  const { sequence, batches, head: agencyHead } = stateOf(code)
  expect([head, count, hash]).toEqual([expected.head, expected.batches, expected.hashes.at(-1)])
  expect(state).toMatchObject({ sequence, batchCount: batches, head: agencyHead })
  expect(totals).toEqual(pairs.map(([stage, currency]) => expected.totals.get(totalName(code, stage, currency)) ?? 0n))
}
