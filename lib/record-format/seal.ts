import { hmac } from '@noble/hashes/hmac'
import { sha256 } from '@noble/hashes/sha2'
import { bytesToHex } from '@noble/hashes/utils'
import type { AgencyCode } from '../domain/record-id'
import { serialiseCanonicalJson } from './canonical-json'

export const SEAL_KEY_BYTES = 32

export type SealedValue = {
  readonly agency: AgencyCode
  readonly ref: string
  /** Absent where the record has no part; it then counts as the empty text. */
  readonly part?: string | undefined
  /** JSON Pointer of the value in its record. */
  readonly path: string
  readonly value: unknown
}

/**
 * The seal that stands in a record in place of a value: `sealed:` and the hex of HMAC-SHA-256 under `key` of the canonical
 * JSON of ["counterfoil-seal-1", agency, ref, part, path, value].
 *
 * `key` is 32 fresh random bytes for each value: with it, anyone can later check what was sealed; without it, nobody can
 * guess, however few values are possible. Errors: RangeError on another length of key, CanonicalJsonError on the value.
 */
export function sealValue({ key, ...sealed }: SealedValue & { readonly key: Uint8Array }): string {
  if (key.length !== SEAL_KEY_BYTES)
    throw new RangeError(`A seal's key has ${SEAL_KEY_BYTES} bytes, not ${key.length}.`)
  const { agency, ref, part = '', path, value } = sealed
  const message = serialiseCanonicalJson(['counterfoil-seal-1', agency, ref, part, path, value])
  return `sealed:${bytesToHex(hmac(sha256, key, new TextEncoder().encode(message)))}`
}

/** Whether `value` under `key` is what `seal` stands for. Says false on a malformed key or value, never throws. */
export function openSeal({
  seal,
  ...sealed
}: SealedValue & { readonly key: Uint8Array; readonly seal: string }): boolean {
  try {
    return sealValue(sealed) === seal
  } catch {
    return false
  }
}
