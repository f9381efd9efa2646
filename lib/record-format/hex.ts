import { bytesToHex, hexToBytes } from '@noble/hashes/utils'

/** Bytes as `0x` and lower-case hex digits: how hashes are written wherever text is needed. */
export type Hex = `0x${string}`

export const toHex = (bytes: Uint8Array): Hex => `0x${bytesToHex(bytes)}`

/** Bytes of `0x…`; throws on anything else. */
export function fromHex(hex: string): Uint8Array {
  if (!hex.startsWith('0x')) throw new RangeError(`"${hex}" is not hex with 0x.`)
  return hexToBytes(hex.slice(2))
}
