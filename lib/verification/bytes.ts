import { keccak_256 } from '@noble/hashes/sha3'
import { type Hex, toHex } from '../record-format/hex'
import { keccak256 } from '../record-format/keccak'
import { bytesEqual } from '../record-format/merkle-tree'

export { bytesEqual, type Hex, keccak256, toHex }

const encoder = new TextEncoder()

/** UTF-8 bytes of `text`. */
export const utf8 = (text: string): Uint8Array => encoder.encode(text)

/** Keccak-256 of the parts laid end to end. */
export function hashOf(...parts: readonly Uint8Array[]): Uint8Array {
  const hash = keccak_256.create()
  for (const part of parts) hash.update(part)
  return hash.digest()
}

const NIBBLES = new Int8Array(128).fill(-1)
for (let value = 0; value < 16; value++) {
  NIBBLES[value.toString(16).charCodeAt(0)] = value
  NIBBLES[value.toString(16).toUpperCase().charCodeAt(0)] = value
}

/** Bytes of 0x-hex with an even number of digits; null on anything else, so that the caller can name who sent it. */
export function parseHex(text: unknown): Uint8Array | null {
  if (typeof text !== 'string' || text.length % 2 !== 0 || !text.startsWith('0x')) return null
  const bytes = new Uint8Array(text.length / 2 - 1)
  for (let index = 0; index < bytes.length; index++) {
    const high = NIBBLES[text.charCodeAt(2 + 2 * index)] ?? -1
    const low = NIBBLES[text.charCodeAt(3 + 2 * index)] ?? -1
    if (high < 0 || low < 0) return null
    bytes[index] = high * 16 + low
  }
  return bytes
}

export function concat(...parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let offset = 0
  for (const part of parts) {
    bytes.set(part, offset)
    offset += part.length
  }
  return bytes
}

/** Big-endian bytes as a whole number; none is 0. */
export const toBigInt = (bytes: Uint8Array): bigint => (bytes.length === 0 ? 0n : BigInt(toHex(bytes)))

/** A whole number as a 32-byte word, as `abi.encode` writes it; two's complement when negative. */
export function toWord(value: bigint | number): Uint8Array {
  const digits = BigInt.asUintN(256, BigInt(value)).toString(16).padStart(64, '0')
  return parseHex(`0x${digits}`)!
}

/** Big-endian bytes without leading zeros; 0 is none. As RLP writes a number. */
export function toMinimalBytes(value: bigint): Uint8Array {
  if (value === 0n) return new Uint8Array(0)
  const digits = value.toString(16)
  return parseHex(`0x${digits.length % 2 ? '0' : ''}${digits}`)!
}

/** An agency's code as the ledger's events and leaves hold it: its bytes, zero-padded to 32. */
export function toAgencyTopic(code: string): Uint8Array {
  const topic = new Uint8Array(32)
  topic.set(utf8(code))
  return topic
}
