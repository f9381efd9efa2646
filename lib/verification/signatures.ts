import { sha256 } from '@noble/hashes/sha2'
import { type Statement, state } from '../messages/statement'
import { decodeAbi } from './abi'
import { bytesEqual, concat, type Hex, keccak256, parseHex, toBigInt, toHex, utf8 } from './bytes'

/** What re-running a signature gave. `invalid` says what is wrong with it, for a reader who knows signatures; `not-rerun` why it cannot be done here. */
export type SignatureResult =
  | { readonly kind: 'valid'; readonly by: 'wallet' | 'passkey' }
  | { readonly kind: 'invalid'; readonly words: string }
  | { readonly kind: 'not-rerun'; readonly words: Statement }

const SECP256K1_HALF_ORDER = 0x7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0n
const P256_ORDER = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n

/**
 * Id of the key that a wallet's signature recovers to, or null where it recovers to none. As strict as the contract: 65 bytes, v 27 or 28, s in the lower half.
 *
 * A key's id is the hash of its signer, so a wallet's signature proves its key without anybody naming the address.
 */
export async function recoverKeyId(digest: Uint8Array, signature: Uint8Array): Promise<Hex | null> {
  if (signature.length !== 65 || (signature[64] !== 27 && signature[64] !== 28)) return null
  if (toBigInt(signature.subarray(32, 64)) > SECP256K1_HALF_ORDER) return null
  try {
    // Loaded only now: the curve is a third of the verifier, and a page of passkeys does without it.
    const { secp256k1 } = await import('@noble/curves/secp256k1')
    const point = secp256k1.Signature.fromCompact(signature.subarray(0, 64))
      .addRecoveryBit(signature[64] - 27)
      .recoverPublicKey(digest)
      .toRawBytes(false)
    const address = keccak256(point.subarray(1)).subarray(12)
    return toHex(keccak256(address))
  } catch {
    return null
  }
}

/**
 * Re-runs the signature of the key `keyId` over `digest`.
 *
 * `readSigner` gives the key's ERC-7913 signer where recovery does not settle it; what it gives is believed only when it hashes to `keyId`.
 * `isVerifier` says whether the contract names an address as a verifier of passkeys.
 */
export async function verifySignature(parameters: {
  readonly keyId: Hex
  readonly digest: Uint8Array
  readonly signature: Uint8Array
  readonly readSigner: (keyId: Hex) => Promise<Uint8Array>
  readonly isVerifier: (address: Uint8Array) => Promise<boolean>
}): Promise<SignatureResult> {
  const { keyId, digest, signature } = parameters
  if ((await recoverKeyId(digest, signature)) === keyId) return { kind: 'valid', by: 'wallet' }

  const signer = await parameters.readSigner(keyId)
  if (toHex(keccak256(signer)) !== keyId)
    return { kind: 'invalid', words: 'the signer that the node names is not the one of this key' }
  if (signer.length === 20) {
    // An ordinary wallet would have been recovered above; an account with code may have accepted the signature by its own rules.
    return { kind: 'not-rerun', words: state('signature-not-plain') }
  }
  if (!(await parameters.isVerifier(signer.subarray(0, 20)))) {
    return { kind: 'not-rerun', words: state('signature-unknown-kind') }
  }
  return verifyPasskey(signer.subarray(20), digest, signature)
}

/** A passkey's assertion: key is qx ‖ qy ‖ hash of the site's name; as strict as the contract's verifier, down to one encoding. */
async function verifyPasskey(key: Uint8Array, digest: Uint8Array, signature: Uint8Array): Promise<SignatureResult> {
  const invalid = (words: string): SignatureResult => ({ kind: 'invalid', words })
  if (key.length !== 96) return invalid('the passkey is malformed')
  let fields: ReturnType<typeof decodeAbi>
  try {
    fields = decodeAbi(['bytes32', 'bytes32', 'uint256', 'uint256', 'bytes', 'string'], signature)
  } catch {
    return invalid('the passkey’s assertion is malformed')
  }
  const [r, s, challengeIndex, typeIndex, authenticatorData, clientData] = fields as readonly [
    Hex,
    Hex,
    bigint,
    bigint,
    Uint8Array,
    string,
  ]
  const flags = authenticatorData[32]
  if (authenticatorData.length < 37 || flags === undefined) return invalid('the passkey’s assertion is cut off')
  if (!bytesEqual(authenticatorData.subarray(0, 32), key.subarray(64)))
    return invalid('the passkey signed for another site')
  if ((flags & 0x01) === 0) return invalid('the person was not present')
  if ((flags & 0x04) === 0) return invalid('the person was not verified')
  if ((flags & 0x18) === 0x10) return invalid('the passkey’s backup flags contradict each other')

  const clientBytes = utf8(clientData)
  const standsAt = (index: bigint, text: string): boolean => {
    if (index > BigInt(clientBytes.length)) return false
    const expected = utf8(text)
    return bytesEqual(clientBytes.subarray(Number(index), Number(index) + expected.length), expected)
  }
  if (!standsAt(typeIndex, '"type":"webauthn.get"')) return invalid('the assertion is of another kind')
  if (!standsAt(challengeIndex, `"challenge":"${toBase64Url(digest)}"`))
    return invalid('the passkey signed something else')

  const [rValue, sValue] = [BigInt(r), BigInt(s)]
  if (rValue === 0n || rValue >= P256_ORDER || sValue === 0n || sValue > P256_ORDER / 2n)
    return invalid('the passkey’s signature is out of bounds')
  const crypto = globalThis.crypto?.subtle
  if (!crypto) return { kind: 'not-rerun', words: state('signature-no-cryptography') }
  try {
    const publicKey = await crypto.importKey(
      'raw',
      new Uint8Array(concat(Uint8Array.of(4), key.subarray(0, 64))),
      { name: 'ECDSA', namedCurve: 'P-256' },
      false,
      ['verify'],
    )
    const signed = new Uint8Array(concat(authenticatorData, sha256(clientBytes)))
    const valid = await crypto.verify(
      { name: 'ECDSA', hash: 'SHA-256' },
      publicKey,
      new Uint8Array(concat(parseHex(r)!, parseHex(s)!)),
      signed,
    )
    return valid ? { kind: 'valid', by: 'passkey' } : invalid('the passkey’s signature does not hold')
  } catch {
    return invalid('the passkey’s public key is not a point of its curve')
  }
}

const toBase64Url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
