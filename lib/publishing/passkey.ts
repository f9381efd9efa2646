import { p256 } from '@noble/curves/nist'
import { sha256 } from '@noble/hashes/sha2'
import type { Hex } from 'viem'
import { concat, encodeAbiParameters } from 'viem/utils'
import { toHex } from '@/lib/record-format/hex'

/** A P-256 public key in SPKI (RFC 5480): this, then x and y. */
const SPKI_PREFIX = '0x3059301306072a8648ce3d020106082a8648ce3d03010703420004'
const PREFIX_BYTES = SPKI_PREFIX.length / 2 - 1

/**
 * The ERC-7913 signer of a passkey: verifier ‖ qx ‖ qy ‖ SHA-256 of the site's rpId.
 *
 * `publicKey` is SPKI, as `AuthenticatorAttestationResponse.getPublicKey()` gives it. RangeError where it is not of P-256, the only
 * curve that the contract's verifier knows (COSE algorithm -7).
 */
export function passkeySigner(parameters: {
  readonly verifier: Hex
  readonly publicKey: Uint8Array
  readonly rpId: string
}): Hex {
  const { verifier, publicKey, rpId } = parameters
  if (publicKey.length !== PREFIX_BYTES + 64 || toHex(publicKey.subarray(0, PREFIX_BYTES)) !== SPKI_PREFIX)
    throw new RangeError('The public key is not one of P-256 (ES256).')
  return concat([verifier, toHex(publicKey.subarray(PREFIX_BYTES)), toHex(sha256(new TextEncoder().encode(rpId)))])
}

/** What a browser's authenticator answers to a challenge: `AuthenticatorAssertionResponse`, as bytes. */
export type PasskeyAssertion = {
  readonly authenticatorData: Uint8Array
  readonly clientDataJSON: Uint8Array
  /** DER. */
  readonly signature: Uint8Array
}

/**
 * An assertion as the contract's verifier reads it, in its one encoding and with `s` in the lower half, which authenticators do
 * not see to. The challenge must have been the digest's 32 bytes. RangeError where the client data are not those of an assertion.
 */
export function encodePasskeySignature({ authenticatorData, clientDataJSON, signature }: PasskeyAssertion): Hex {
  const clientData = new TextDecoder('utf-8', { fatal: true }).decode(clientDataJSON)
  const challenge = byteIndexOf(clientData, '"challenge":"')
  const type = byteIndexOf(clientData, '"type":"webauthn.get"')
  if (challenge === null || type === null) throw new RangeError('The client data are not those of an assertion.')
  const { r, s } = p256.Signature.fromDER(signature).normalizeS()
  return encodeAbiParameters(ASSERTION, [toWord(r), toWord(s), challenge, type, toHex(authenticatorData), clientData])
}

const ASSERTION = [
  { type: 'bytes32' },
  { type: 'bytes32' },
  { type: 'uint256' },
  { type: 'uint256' },
  { type: 'bytes' },
  { type: 'string' },
] as const

/** Where the contract looks: in bytes, not in characters. */
function byteIndexOf(text: string, part: string): bigint | null {
  const index = text.indexOf(part)
  return index === -1 ? null : BigInt(new TextEncoder().encode(text.slice(0, index)).length)
}

const toWord = (number: bigint): Hex => `0x${number.toString(16).padStart(64, '0')}`
