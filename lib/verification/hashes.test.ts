import fc from 'fast-check'
import { erc20Abi, getAbiItem, toEventSelector, toFunctionSelector } from 'viem'
import { expect, test } from 'vitest'
import { ledgerAbi, publishAndPayAbi } from '../ledger/contract.generated'
import { batchHash, type Publication, partHash, publicationDigest, signaturesHash } from '../ledger/publication'
import { recomputeBatchHash, recomputePartHash, recomputeSignaturesHash } from './batch-hash'
import { type Hex, parseHex, toHex } from './bytes'
import {
  BATCH_PUBLISHED_TOPIC,
  KEY_GRANTED_TOPIC,
  PUBLICATION_OPENED_TOPIC,
  PUBLISH_PART_SELECTOR,
  PUBLISH_SELECTOR,
} from './ledger-events'
import { PAYING_SELECTORS } from './prove-part'
import { recomputePublicationDigest } from './publication-digest'
import { PAID_TOPIC, TRANSFER_TOPIC } from './read-payments'
import { decodeRlp, encodeRlp, type RlpItem } from './rlp'

// Written twice on purpose: what officials sign through viem, and what readers check by hand, must be one.
const hash = fc.uint8Array({ minLength: 32, maxLength: 32 }).map(toHex)
const small = fc.bigInt(0n, 2n ** 64n)
const total = fc.record({
  stage: fc.constantFrom('expenditure', 'budget', 'interest-payment'),
  currency: fc.constantFrom('USD', 'EUR', 'KES'),
  sum: fc.constantFrom('1204.50', '-3', '0.000000000000000001', '90071992547409931234.5'),
})
const part = fc.record({
  number: small,
  records: small,
  recordsRoot: hash,
  payloadHash: hash,
  totals: fc.array(total, { maxLength: 4 }),
})

test('hashes a part as the publisher does', () => {
  fc.assert(
    fc.property(part, (given) => {
      expect(toHex(recomputePartHash(given))).toBe(partHash(given))
    }),
  )
})

test('hashes a statement as wallets do', () => {
  const publication: fc.Arbitrary<Publication> = fc.record({
    format: small,
    agency: fc.string(),
    agencyName: fc.string({ unit: 'grapheme' }),
    sequence: small,
    previousHead: hash,
    period: fc.string(),
    records: small,
    parts: small,
    partsRoot: hash,
    totals: fc.array(total, { maxLength: 4 }),
    deadline: fc.string(),
  })
  fc.assert(
    fc.property(
      publication,
      fc.integer({ min: 1 }),
      fc.uint8Array({ minLength: 20, maxLength: 20 }).map(toHex),
      (given, chainId, contract) =>
        void expect(toHex(recomputePublicationDigest({ publication: given, chainId, contract }))).toBe(
          publicationDigest({ publication: given, chainId, contract }),
        ),
    ),
  )
})

test('hashes a batch and its signatures as the publisher does', () => {
  fc.assert(
    fc.property(
      fc.array(hash, { minLength: 5, maxLength: 5 }),
      small,
      fc.integer({ min: 0 }),
      (hashes, number, seconds) => {
        const [publicationDigestHash, partHash, preparerKey, approverKey, signatures] = hashes as [
          Hex,
          Hex,
          Hex,
          Hex,
          Hex,
        ]
        const facts = {
          number,
          publicationDigest: publicationDigestHash,
          preparerKey,
          approverKey,
          signaturesHash: signatures,
        }
        expect(
          toHex(
            recomputeBatchHash({
              ...facts,
              partHash: parseHex(partHash)!,
              blockTimestampSeconds: seconds,
            }),
          ),
        ).toBe(batchHash({ ...facts, partHash, blockTimestamp: BigInt(seconds) }))
      },
    ),
  )
  fc.assert(
    fc.property(
      fc.uint8Array(),
      fc.uint8Array(),
      (first, second) =>
        void expect(toHex(recomputeSignaturesHash(first, second))).toBe(
          signaturesHash({ preparerSignature: toHex(first), approverSignature: toHex(second) }),
        ),
    ),
  )
})

test('knows the events of the contract by their topics', () => {
  const selector = (name: string) =>
    toEventSelector(ledgerAbi.find((item) => item.type === 'event' && item.name === name) as never)
  expect([BATCH_PUBLISHED_TOPIC, PUBLICATION_OPENED_TOPIC, KEY_GRANTED_TOPIC]).toEqual(
    ['BatchPublished', 'PublicationOpened', 'KeyGranted'].map(selector),
  )
})

test('knows the calls that carry a part by their selectors', () => {
  const selector = (name: string) =>
    toFunctionSelector(ledgerAbi.find((item) => item.type === 'function' && item.name === name) as never)
  expect([PUBLISH_SELECTOR, PUBLISH_PART_SELECTOR].map(toHex)).toEqual(['publish', 'publishPart'].map(selector))
})

test('knows the calls and the event of the contract that pays, and a token’s own event', () => {
  const selector = (name: 'publishAndPay' | 'publishPartAndPay') =>
    toFunctionSelector(getAbiItem({ abi: publishAndPayAbi, name }))
  expect(PAYING_SELECTORS).toEqual({ first: selector('publishAndPay'), further: selector('publishPartAndPay') })
  expect(PAID_TOPIC).toBe(toEventSelector(getAbiItem({ abi: publishAndPayAbi, name: 'Paid' })))
  expect(TRANSFER_TOPIC).toBe(toEventSelector(getAbiItem({ abi: erc20Abi, name: 'Transfer' })))
})

test('reads RLP back, and only in its one form', () => {
  const { item } = fc.letrec<{ item: RlpItem; list: RlpItem }>((tie) => ({
    item: fc.oneof({ depthSize: 'small', maxDepth: 3 }, fc.uint8Array({ maxLength: 80 }), tie('list')),
    list: fc.array(tie('item'), { maxLength: 6 }),
  }))
  fc.assert(
    fc.property(
      item,
      (given) => void expect(toHex(encodeRlp(decodeRlp(encodeRlp(given))))).toBe(toHex(encodeRlp(given))),
    ),
  )
})

test.each([
  ['a small byte as a string', '0x8105'],
  ['a short string in the long form', '0xb801ff'],
  ['a length that begins with zero', `0xb90038${'11'.repeat(56)}`],
  ['a list in the long form', '0xf80180'],
  ['bytes after the item', '0x8000'],
  ['a string cut off', '0x83aabb'],
  ['a list cut off', '0xc2'],
  ['an item that runs past its list', '0xc182aabb'],
  ['nothing', '0x'],
  ['a length of many bytes', `0xbf${'ff'.repeat(8)}`],
  ['lists nested without end', `0x${'c1'.repeat(9)}c0`],
])('refuses RLP: %s', (_, bytes) => {
  expect(() => decodeRlp(parseHex(bytes)!)).toThrow('RLP')
})
