import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serialiseDecimal } from '@/lib/domain/amount'
import { STAGES } from '@/lib/domain/stage'
import { startAnvil, type TestAnvil } from '@/lib/indexer/testing/start-anvil'
import { recordLeaf, recordLeaves } from '@/lib/record-format/fingerprint'
import { fromHex, toHex } from '@/lib/record-format/hex'
import { createKeccakWasm } from '@/lib/record-format/keccak-wasm'
import { merklePath, merkleRoot, verifyMerklePath } from '@/lib/record-format/merkle-tree'
import * as check from '@/lib/verification/batch-hash'
import { recomputePublicationDigest } from '@/lib/verification/publication-digest'
import {
  batchHash,
  FIRST_HEAD,
  keyId,
  nextHead,
  type Part,
  type Publication,
  partHash,
  partPath,
  partsRoot,
  publicationDigest,
  signaturesHash,
  totalsHash,
} from './publication'
import { ReferenceHashes } from './testing/reference-hashes'

/**
 * The ledger's hashes in Solidity, as the publisher computes them and as the reader's check does: byte for byte one.
 *
 * Both numbers can be set: DIFFERENTIAL_SEED, and DIFFERENTIAL_FACTOR for as many times the cases.
 */
const SEED = Number(process.env.DIFFERENTIAL_SEED ?? 1)
const FACTOR = Number(process.env.DIFFERENTIAL_FACTOR ?? 1)
const CASES = { records: 250, trees: 350, parts: 300, keys: 300, signatures: 500, histories: 100, publications: 600 }

let anvil: TestAnvil
let reference: ReferenceHashes

beforeAll(async () => {
  anvil = await startAnvil()
  reference = ReferenceHashes.compile(anvil.request)
})
afterAll(() => anvil.stop())

// ───────────────────────────── Inputs ─────────────────────────────

const hash = fc.uint8Array({ minLength: 32, maxLength: 32 }).map(toHex)
const bytes = fc.uint8Array({ maxLength: 300 })
const word = fc.oneof(
  fc.bigInt(0n, 2n ** 256n - 1n),
  fc.bigInt(0n, 70_000n),
  fc.constantFrom(0n, 2n ** 64n, 2n ** 255n, 2n ** 256n - 1n),
)
const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), fc.constant(''))
const agency = fc.stringMatching(/^[a-z][a-z0-9-]{0,29}[a-z0-9]$/)
const line = fc.oneof(
  fc.dictionary(text, text, { maxKeys: 4 }).map((record) => new TextEncoder().encode(JSON.stringify(record))),
  bytes,
)
/** Up to the largest sum that the contract takes, of either sign, with any number of decimals. */
const sum = fc
  .tuple(
    fc.bigInt(1n, 2n ** 160n - 1n),
    fc.integer({ min: 0, max: 159 }),
    fc.integer({ min: 0, max: 18 }),
    fc.boolean(),
  )
  .map(([units, shift, scale, negative]) => {
    const least = 10n ** BigInt(18 - scale)
    const kept = (units >> BigInt(shift)) / least || 1n
    return serialiseDecimal(negative ? -kept : kept, scale)
  })
const total = fc.record({
  stage: fc.constantFrom(...STAGES, 'a', 'z'.repeat(28)),
  currency: fc.stringMatching(/^[A-Z]{3}$/),
  sum,
})
const part = fc.record({
  number: word,
  records: word,
  recordsRoot: hash,
  payloadHash: hash,
  totals: fc.array(total, { maxLength: 5 }),
})
const publication: fc.Arbitrary<Publication> = fc.record({
  format: word,
  agency: text,
  agencyName: text,
  sequence: word,
  previousHead: hash,
  period: text,
  records: word,
  parts: word,
  partsRoot: hash,
  totals: fc.array(fc.record({ stage: text, currency: text, sum: text }), { maxLength: 5 }),
  deadline: text,
})

const batch = fc.record({
  ...{ number: word, publicationDigest: hash, partHash: hash },
  ...{ preparerKey: hash, approverKey: hash, signaturesHash: hash, timestamp: fc.maxSafeNat() },
})
type Batch = typeof batch extends fc.Arbitrary<infer Item> ? Item : never

/** `count` cases; the same for the same seed. */
const sample = <Case>(arbitrary: fc.Arbitrary<Case>, count: number): Case[] =>
  fc.sample(arbitrary, { numRuns: count * FACTOR, seed: SEED })

/** 1 to 70, and one less and one more than every power of two up to 512. */
const SIZES = [
  ...Array.from({ length: 70 }, (_, index) => index + 1),
  ...[128, 256, 512].flatMap((power) => [power - 1, power, power + 1]),
]

// ───────────────────────────── Comparisons ─────────────────────────────

type Answers = readonly (readonly unknown[])[]

/** Asks Solidity for some cases at a time; gives each return value's array, whole. */
async function ask(functionName: string, cases: readonly unknown[], atOnce: number): Promise<Answers> {
  const gathered: unknown[][] = []
  for (let from = 0; from < cases.length; from += atOnce) {
    const values = await reference.ask(functionName, cases.slice(from, from + atOnce))
    for (const [index, value] of values.entries()) gathered[index] = [...(gathered[index] ?? []), ...value]
  }
  return gathered
}

/** Fails with the first case in which the two differ. */
function expectSame<Case>(cases: readonly Case[], solidity: readonly unknown[], computed: (given: Case) => unknown) {
  expect(solidity).toHaveLength(cases.length)
  for (const [index, given] of cases.entries())
    expect(computed(given), `case ${index} of seed ${SEED}: ${inspect(given)}`).toEqual(solidity[index])
}

/** The head after each of the hashes. */
function foldOf<Hash>(hashes: readonly Hash[], first: Hash, next: (head: Hash, hash: Hash) => Hash): Hash[] {
  let head = first
  return hashes.map((one) => {
    head = next(head, one)
    return head
  })
}

const inspect = (given: unknown): string =>
  JSON.stringify(given, (_, value: unknown) =>
    typeof value === 'bigint' ? String(value) : value instanceof Uint8Array ? toHex(value) : value,
  ).slice(0, 2000)

describe(`seed ${SEED}, ${FACTOR} × ${Object.values(CASES).reduce((all, count) => all + count)} cases`, () => {
  test('at least 2,000 cases are compared', () => {
    expect(Object.values(CASES).reduce((all, count) => all + count)).toBeGreaterThanOrEqual(2000)
  })

  test('leaves of records and the root over them', async () => {
    const cases = sample(fc.record({ agency, lines: fc.array(line, { maxLength: 70, size: 'max' }) }), CASES.records)
    const given = cases.map(({ agency: code, lines }) => ({ agency: code, lines: lines.map(toHex) }))
    const [leaves, roots] = await ask('recordTrees', given, 25)
    const wasm = createKeccakWasm()
    expectSame(cases, leaves!, (one) => recordLeaves(one).map(toHex))
    expectSame(cases, leaves!, (one) => one.lines.map((row) => toHex(recordLeaf({ agency: one.agency, line: row }))))
    expectSame(cases, roots!, (one) => toHex(merkleRoot(recordLeaves(one))))
    expectSame(cases, roots!, (one) => toHex(merkleRoot(recordLeaves({ ...one, hash: wasm }), wasm)))
  })

  test('roots of trees of 0 to 513 leaves, and paths in them', async () => {
    const indices = sample(fc.nat(), CASES.trees)
    const cases = indices.map((seed, index) => {
      const size = SIZES[index % SIZES.length]!
      const leaves = fc.sample(hash, { numRuns: size, seed: SEED + index })
      return { leaves, index: seed % size }
    })
    const [roots, paths] = await ask('trees', cases, 10)
    const leavesOf = ({ leaves }: { leaves: readonly string[] }) => leaves.map(fromHex)
    expectSame(cases, roots!, (one) => toHex(merkleRoot(leavesOf(one))))
    expectSame(cases, paths!, (one) => merklePath(leavesOf(one), one.index).map(toHex))
    const proved = cases.map((one, index) => {
      const [path, root] = [(paths![index] as string[]).map(fromHex), fromHex(roots![index] as string)]
      const place = { leaf: fromHex(one.leaves[one.index]!), index: one.index, size: one.leaves.length }
      return verifyMerklePath({ ...place, path, root })
    })
    expect(proved).not.toContain(false)
    const [[empty]] = (await ask('trees', [{ leaves: [], index: 0 }], 1)) as [[string]]
    expect(toHex(merkleRoot([]))).toBe(empty)
  })

  test('hashes of totals and parts, and the root that officials sign', async () => {
    const cases = sample(fc.array(part, { maxLength: 9, size: 'max' }), CASES.parts)
    const [totals, hashes, roots] = await ask('parts', cases, 20)
    expectSame(cases, totals!, (parts) => parts.map((one) => totalsHash(one.totals)))
    expectSame(cases, totals!, (parts) => parts.map((one) => toHex(check.recomputeTotalsHash(one.totals))))
    expectSame(cases, hashes!, (parts) => parts.map(partHash))
    expectSame(cases, hashes!, (parts) => parts.map((one) => toHex(check.recomputePartHash(one))))
    expectSame(cases, roots!, (parts) => partsRoot(parts))
    expectSame(cases, roots!, (parts) => toHex(merkleRoot(parts.map(check.recomputePartHash))))

    const trees = cases.filter((parts) => parts.length > 0).map((parts) => ({ parts, leaves: parts.map(partHash) }))
    const [, paths] = await ask(
      'trees',
      trees.map(({ leaves }) => ({ leaves, index: leaves.length - 1 })),
      50,
    )
    expectSame(trees, paths!, ({ parts }: { parts: Part[] }) => partPath(parts, parts.length))
  })

  test('ids of keys', async () => {
    const cases = sample(fc.uint8Array({ minLength: 20, maxLength: 1024 }).map(toHex), CASES.keys)
    const [ids] = await ask('keyIds', cases, 200)
    expectSame(cases, ids!, keyId)
  })

  test('hashes of both signatures', async () => {
    const cases = sample(fc.record({ preparer: bytes, approver: bytes }), CASES.signatures)
    const given = cases.map(({ preparer, approver }) => ({ preparer: toHex(preparer), approver: toHex(approver) }))
    const [hashes] = await ask('signaturesHashes', given, 300)
    expectSame(cases, hashes!, ({ preparer, approver }) =>
      signaturesHash({ preparerSignature: toHex(preparer), approverSignature: toHex(approver) }),
    )
    expectSame(cases, hashes!, ({ preparer, approver }) => toHex(check.recomputeSignaturesHash(preparer, approver)))
  })

  test('hashes of batches, and the head after each', async () => {
    const cases = sample(fc.array(batch, { minLength: 1, maxLength: 40, size: 'max' }), CASES.histories)
    const [hashes, heads] = await ask('histories', cases, 10)
    const publisherHash = ({ timestamp, ...one }: Batch) => batchHash({ ...one, blockTimestamp: BigInt(timestamp) })
    const readerHash = ({ timestamp, ...one }: Batch) => {
      return check.recomputeBatchHash({ ...one, partHash: fromHex(one.partHash), blockTimestampSeconds: timestamp })
    }
    expectSame(cases, hashes!, (history) => history.map(publisherHash))
    expectSame(cases, hashes!, (history) => history.map((one) => toHex(readerHash(one))))
    expectSame(cases, heads!, (history) => foldOf(history.map(publisherHash), FIRST_HEAD, nextHead))
    expectSame(cases, heads!, (history) =>
      foldOf(history.map(readerHash), fromHex(FIRST_HEAD), check.nextHead).map(toHex),
    )
  })

  test('digests that officials sign', async () => {
    const statement = fc.record({
      publication,
      chainId: fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }).filter(Number.isSafeInteger),
      ledger: fc.uint8Array({ minLength: 20, maxLength: 20 }).map(toHex),
    })
    const cases = sample(statement, CASES.publications)
    const [digests] = await ask('publicationDigests', cases, 50)
    const onLedger = ({ ledger, ...one }: (typeof cases)[number]) => ({ ...one, contract: ledger })
    expectSame(cases, digests!, (one) => publicationDigest(onLedger(one)))
    expectSame(cases, digests!, (one) => toHex(recomputePublicationDigest(onLedger(one))))
  })
})
