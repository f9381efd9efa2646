import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { domainSeparator, type Hex } from 'viem'
import { hashTypedData } from 'viem/utils'
import { expect, test } from 'vitest'
import { parseLedgerSum } from '@/lib/domain/amount'
import { STAGES } from '@/lib/domain/stage'
import {
  type Cancellation,
  cancellationTypedData,
  type Description,
  descriptionTypedData,
  type KeyGrant,
  type KeyRevocation,
  keyGrantTypedData,
  keyRevocationTypedData,
} from './official-typed-data'
import {
  agencyKey,
  batchHash,
  FIRST_HEAD,
  keyId,
  ledgerDomain,
  nextHead,
  type Part,
  type Publication,
  partHash,
  partPath,
  partsRoot,
  publicationDigest,
  signaturesHash,
  sumTotals,
  type Total,
  totalKey,
  totalsHash,
} from './publication'

const url = new URL('../record-format/vectors/publications.json', import.meta.url)
const vectors = JSON.parse(readFileSync(url, 'utf8')) as {
  ledger: { chainId: number; contract: Hex }
  domainSeparator: Hex
  totalKeys: { stage: string; currency: string; key: Hex }[]
  emptyTotalsHash: Hex
  parts: {
    number: string
    records: string
    recordsRoot: Hex
    payloadHash: Hex
    totals: Total[]
    totalsHash: Hex
    partHash: Hex
    path: Hex[]
  }[]
  publication: Record<'format' | 'sequence' | 'records' | 'parts', string> &
    Omit<Publication, 'format' | 'sequence' | 'records' | 'parts'>
  publicationDigest: Hex
  keys: { signer: Hex; keyId: Hex }[]
  signatures: { preparerSignature: Hex; approverSignature: Hex; hash: Hex }
  batch: { number: string; blockTimestamp: string; hash: Hex }
  heads: Hex[]
  orders: { type: string; message: Record<string, string>; digest: Hex }[]
}

const { ledger } = vectors
const parts: Part[] = vectors.parts.map(({ number, records, recordsRoot, payloadHash, totals }) => ({
  number: BigInt(number),
  records: BigInt(records),
  recordsRoot,
  payloadHash,
  totals,
}))
const publication: Publication = {
  ...vectors.publication,
  format: BigInt(vectors.publication.format),
  sequence: BigInt(vectors.publication.sequence),
  records: BigInt(vectors.publication.records),
  parts: BigInt(vectors.publication.parts),
}

test('keys and hashes of totals are those of the vectors', () => {
  expect(vectors.totalKeys.map(({ stage, currency }) => totalKey(stage, currency))).toEqual(
    vectors.totalKeys.map(({ key }) => key),
  )
  expect(totalsHash([])).toBe(vectors.emptyTotalsHash)
  expect(parts.map(({ totals }) => totalsHash(totals))).toEqual(vectors.parts.map((part) => part.totalsHash))
})

test('a total key is the stage, zeros, and the currency in its last three bytes', () => {
  expect(totalKey('budget', 'EUR')).toBe(`0x627564676574${'00'.repeat(23)}455552`)
  for (const stage of STAGES) expect(totalKey(stage, 'GBP')).toHaveLength(66)
})

test.each([
  ['Budget', 'EUR'],
  ['', 'EUR'],
  ['a'.repeat(29), 'EUR'],
  ['-budget', 'EUR'],
  ['budget-', 'EUR'],
  ['budget', 'eur'],
  ['budget', 'EURO'],
])('refuses a total of "%s" in "%s"', (stage, currency) => {
  expect(() => totalKey(stage, currency)).toThrow(RangeError)
})

test('parts, their root and their paths are those of the vectors', () => {
  expect(parts.map(partHash)).toEqual(vectors.parts.map((part) => part.partHash))
  expect(partsRoot(parts)).toBe(publication.partsRoot)
  expect(parts.map((part) => partPath(parts, Number(part.number)))).toEqual(vectors.parts.map((part) => part.path))
})

test('the digest that officials sign is that of the vectors, and of one chain and contract only', () => {
  expect(domainSeparator({ domain: ledgerDomain(ledger) })).toBe(vectors.domainSeparator)
  expect(publicationDigest({ publication, ...ledger })).toBe(vectors.publicationDigest)
  expect(publicationDigest({ publication, ...ledger, chainId: 1 })).not.toBe(vectors.publicationDigest)
  expect(publicationDigest({ publication: { ...publication, period: '2024-03' }, ...ledger })).not.toBe(
    vectors.publicationDigest,
  )
})

test('what officials sign besides has the digests of the vectors', () => {
  const messages = Object.fromEntries(vectors.orders.map(({ type, message }) => [type, message]))
  const cancellation = messages.Cancellation as unknown as Cancellation
  const grant = messages.KeyGrant as unknown as KeyGrant
  const revocation = messages.KeyRevocation as unknown as KeyRevocation
  const description = { ...messages.Description, version: BigInt(messages.Description!.version!) } as Description
  expect([
    hashTypedData(cancellationTypedData({ cancellation, ...ledger })),
    hashTypedData(keyGrantTypedData({ grant, ...ledger })),
    hashTypedData(keyRevocationTypedData({ revocation, ...ledger })),
    hashTypedData(descriptionTypedData({ description, ...ledger })),
  ]).toEqual(vectors.orders.map(({ digest }) => digest))
})

test('signatures, keys, batch and heads hash as in the vectors', () => {
  const [preparer, approver] = vectors.keys
  expect(vectors.keys.map(({ signer }) => keyId(signer))).toEqual(vectors.keys.map((key) => key.keyId))
  expect(signaturesHash(vectors.signatures)).toBe(vectors.signatures.hash)
  const hash = batchHash({
    number: BigInt(vectors.batch.number),
    publicationDigest: vectors.publicationDigest,
    partHash: partHash(parts[0]!),
    preparerKey: preparer!.keyId,
    approverKey: approver!.keyId,
    signaturesHash: vectors.signatures.hash,
    blockTimestamp: BigInt(vectors.batch.blockTimestamp),
  })
  expect(hash).toBe(vectors.batch.hash)
  const first = nextHead(FIRST_HEAD, hash)
  expect([first, nextHead(first, hash)]).toEqual(vectors.heads)
})

test('an agency key is its code and zeros', () => {
  expect(agencyKey('moh')).toBe(`0x6d6f68${'00'.repeat(29)}`)
  expect(() => agencyKey('MoH')).toThrow(RangeError)
  expect(() => keyId('0x1234')).toThrow(RangeError)
})

test('sums by stage and currency, sorts, and leaves out what comes to nothing', () => {
  const one = 10n ** 18n
  expect(
    sumTotals([
      { stage: 'expenditure', currency: 'GBP', units: one },
      { stage: 'budget', currency: 'GBP', units: 3n },
      { stage: 'expenditure', currency: 'EUR', units: -one / 4n },
      { stage: 'commitment', currency: 'EUR', units: one },
      { stage: 'expenditure', currency: 'GBP', units: one / 2n },
      { stage: 'commitment', currency: 'EUR', units: -one },
    ]),
  ).toEqual([
    { stage: 'budget', currency: 'GBP', sum: '0.000000000000000003' },
    { stage: 'expenditure', currency: 'EUR', sum: '-0.25' },
    { stage: 'expenditure', currency: 'GBP', sum: '1.5' },
  ])
  expect(sumTotals([])).toEqual([])
})

test('sums stay exact and sorted however the changes come', () => {
  const change = fc.record({
    stage: fc.constantFrom(...STAGES),
    currency: fc.constantFrom('EUR', 'GBP', 'JPY'),
    units: fc.bigInt({ min: -(10n ** 36n), max: 10n ** 36n }),
  })
  fc.assert(
    fc.property(fc.array(change, { maxLength: 40 }), (changes) => {
      const totals = sumTotals(changes)
      expect(sumTotals(changes.toReversed())).toEqual(totals)
      const keys = totals.map(({ stage, currency }) => totalKey(stage, currency))
      expect(keys).toEqual([...new Set(keys)].sort())
      for (const { stage, currency, sum } of totals) {
        const own = changes.filter((one) => one.stage === stage && one.currency === currency)
        expect(parseLedgerSum(sum)).toBe(own.reduce((units, one) => units + one.units, 0n))
        expect(sum).not.toBe('0')
      }
    }),
  )
})
