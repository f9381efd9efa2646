import { p256 } from '@noble/curves/nist'
import { sha256 } from '@noble/hashes/sha2'
import type { Hex } from 'viem'
import { concat } from 'viem/utils'
import { fromHex, toHex } from '@/lib/record-format/hex'
import { encodePasskeySignature } from '../passkey'

/** A passkey of one site, as an authenticator holds it. */
export type TestPasskey = {
  /** ERC-7913 bytes: the verifier's address ‖ qx ‖ qy ‖ SHA-256 of the rpId. Their Keccak-256 is the key's id. */
  readonly signer: (verifier: Hex) => Hex
  /** A WebAuthn assertion over a digest of 32 bytes, encoded as the contract's verifier reads it. */
  readonly sign: (digest: Hex) => Hex
}

export type CreatePasskeyParameters = {
  /** The site's domain, to which the passkey is bound. */
  readonly rpId: string
  /** 32 bytes below the order of P-256; a random one unless stated. */
  readonly privateKey?: Hex
}

/** Flags of authenticator data: the user was present, and verified. */
const PRESENT_AND_VERIFIED = 0x01 | 0x04
const SIGN_COUNT = [0, 0, 0, 7]

/**
 * Makes a passkey that answers without a person, for tests and benchmarks: P-256, user present and verified, client data in the
 * order in which browsers write them. The same private key always signs alike (RFC 6979).
 */
export function createPasskey({ rpId, privateKey }: CreatePasskeyParameters): TestPasskey {
  const secret = privateKey === undefined ? p256.utils.randomPrivateKey() : fromHex(privateKey)
  const rpIdHash = sha256(new TextEncoder().encode(rpId))
  // Uncompressed: 0x04 ‖ qx ‖ qy.
  const point = p256.getPublicKey(secret, false).slice(1)
  const authenticatorData = Uint8Array.of(...rpIdHash, PRESENT_AND_VERIFIED, ...SIGN_COUNT)

  return {
    signer: (verifier) => concat([verifier, toHex(point), toHex(rpIdHash)]),
    sign: (digest) => {
      const challenge = Buffer.from(fromHex(digest)).toString('base64url')
      const clientData = { type: 'webauthn.get', challenge, origin: `https://${rpId}`, crossOrigin: false }
      const clientDataJSON = new TextEncoder().encode(JSON.stringify(clientData))
      const signed = sha256(Uint8Array.of(...authenticatorData, ...sha256(clientDataJSON)))
      const signature = p256.sign(signed, secret, { lowS: false }).toDERRawBytes()
      return encodePasskeySignature({ authenticatorData, clientDataJSON, signature })
    },
  }
}
