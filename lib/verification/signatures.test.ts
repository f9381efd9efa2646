import { createHash, createSign, generateKeyPairSync } from 'node:crypto'
import { encodeAbiParameters } from 'viem'
import { privateKeyToAccount } from 'viem/accounts'
import { describe, expect, test } from 'vitest'
import { concat, type Hex, keccak256, parseHex, toHex, toWord, utf8 } from './bytes'
import { verifySignature } from './signatures'

const VERIFIER = new Uint8Array(20).fill(0xaa)
const ORDER = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n
const digest = keccak256(utf8('what was signed'))
const site = createHash('sha256').update('spending.example').digest()
const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const { x, y } = publicKey.export({ format: 'jwk' })
const point = concat(Buffer.from(x!, 'base64url'), Buffer.from(y!, 'base64url'))

type Assertion = {
  signer?: Uint8Array
  flags?: number
  rpIdHash?: Uint8Array
  type?: string
  challenge?: Uint8Array
  challengeIndex?: bigint
  typeIndex?: bigint
  highS?: boolean
  r?: Hex
  s?: Hex
  cut?: number
  clientDataSuffix?: string
  authenticatorBytes?: number
}

function assert(options: Assertion = {}): Uint8Array {
  const challenge = Buffer.from(options.challenge ?? digest).toString('base64url')
  const clientData = `{"type":"${options.type ?? 'webauthn.get'}","challenge":"${challenge}","origin":"https://spending.example"}`
  const authenticatorData = concat(options.rpIdHash ?? site, Uint8Array.of(options.flags ?? 0x05, 0, 0, 0, 7)).subarray(
    0,
    options.authenticatorBytes ?? 37,
  )
  const signed = concat(authenticatorData, createHash('sha256').update(clientData).digest())
  const raw = createSign('SHA256').update(signed).sign({ key: privateKey, dsaEncoding: 'ieee-p1363' })
  const given = BigInt(toHex(raw.subarray(32)))
  const low = given > ORDER / 2n ? ORDER - given : given
  const encoded = encodeAbiParameters(
    [
      { type: 'bytes32' },
      { type: 'bytes32' },
      { type: 'uint256' },
      { type: 'uint256' },
      { type: 'bytes' },
      { type: 'string' },
    ],
    [
      options.r ?? toHex(raw.subarray(0, 32)),
      options.s ?? toHex(toWord(options.highS ? ORDER - low : low)),
      options.challengeIndex ?? BigInt(clientData.indexOf('"challenge"')),
      options.typeIndex ?? 1n,
      toHex(authenticatorData),
      clientData + (options.clientDataSuffix ?? ''),
    ],
  )
  return parseHex(encoded)!.subarray(0, options.cut)
}

function run(signer: Uint8Array, signature: Uint8Array, more: { keyId?: Hex; isVerifier?: boolean } = {}) {
  return verifySignature({
    keyId: more.keyId ?? toHex(keccak256(signer)),
    digest,
    signature,
    readSigner: async () => signer,
    isVerifier: async (address) => (more.isVerifier ?? true) && toHex(address) === toHex(VERIFIER),
  })
}
const passkey = concat(VERIFIER, point, site)

describe('passkeys', () => {
  test('accepts an assertion that the contract would', async () => {
    expect(await run(passkey, assert())).toEqual({ kind: 'valid', by: 'passkey' })
  })
  test.each<[string, Assertion]>([
    ['of another site', { rpIdHash: createHash('sha256').update('elsewhere.example').digest() }],
    ['without the person’s presence', { flags: 0x04 }],
    ['without verification of the person', { flags: 0x01 }],
    ['backed up without being eligible', { flags: 0x15 }],
    ['of a registration', { type: 'webauthn.create' }],
    ['of another digest', { challenge: keccak256(utf8('something else')) }],
    ['whose challenge is said to stand elsewhere', { challengeIndex: 0n }],
    ['whose challenge is said to stand past the end', { challengeIndex: 2n ** 200n }],
    ['whose type is said to stand elsewhere', { typeIndex: 5n }],
    ['in the upper half of s', { highS: true }],
    ['with no r', { r: toHex(toWord(0)) }],
    ['with r past the order', { r: toHex(toWord(ORDER)) }],
    ['with no s', { s: toHex(toWord(0)) }],
    ['with another r', { r: toHex(toWord(5)) }],
    ['with text added to what was signed', { clientDataSuffix: ' ' }],
    ['cut off', { cut: 300 }],
    ['of nothing', { cut: 0 }],
    ['with too little authenticator data', { authenticatorBytes: 36 }],
  ])('refuses an assertion %s', async (_, options) => {
    expect((await run(passkey, assert(options))).kind).toBe('invalid')
  })
  test.each([
    ['that is no point of the curve', concat(VERIFIER, new Uint8Array(64).fill(1), site)],
    ['of another length', concat(VERIFIER, point)],
    ['of somebody else', concat(VERIFIER, point.subarray(32), point.subarray(0, 32), site)],
  ])('refuses a key %s', async (_, signer) => {
    expect((await run(signer, assert())).kind).toBe('invalid')
  })
  test('does not take the word of a verifier that the contract does not name', async () => {
    expect((await run(passkey, assert(), { isVerifier: false })).kind).toBe('not-rerun')
  })
  test('refuses a signer that is not the one of the key', async () => {
    expect((await run(passkey, assert(), { keyId: toHex(digest) })).kind).toBe('invalid')
  })
})

describe('wallets', () => {
  const wallet = privateKeyToAccount(toHex(toWord(7)))
  const address = parseHex(wallet.address)!
  const signed = async () => parseHex(await wallet.sign({ hash: toHex(digest) }))!

  test('accepts a signature that recovers to the key', async () => {
    expect(await run(address, await signed())).toEqual({ kind: 'valid', by: 'wallet' })
  })
  test('calls what does not recover not re-run, since a smart account may have its own rules', async () => {
    const signature = (await signed()).slice()
    signature[3]! ^= 1
    expect((await run(address, signature)).kind).toBe('not-rerun')
    expect((await run(address, new Uint8Array(65))).kind).toBe('not-rerun')
    expect((await run(address, await signed().then((bytes) => bytes.subarray(0, 64)))).kind).toBe('not-rerun')
  })
})
