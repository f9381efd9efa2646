import { fromHex } from '@/lib/record-format/hex'
import { keccak256 } from '@/lib/record-format/keccak'
import type { Hash } from '@/lib/store/ledger-writer'

const BLOOM_HEX = 512

/** Bits of a block's filter, as [hex digit, mask]. */
type BloomBits = readonly (readonly [digit: number, mask: number])[]

/** The three bits that an address or a topic of a log sets in its block's filter. Source: the Ethereum yellow paper, §4.3.1. */
export function toBloomBits(value: Hash): BloomBits {
  const digest = keccak256(fromHex(value.toLowerCase()))
  return [0, 2, 4].map((at) => {
    const bit = ((digest[at]! << 8) | digest[at + 1]!) & 2047
    return [BLOOM_HEX - 1 - (bit >> 2), 1 << (bit & 3)] as const
  })
}

/** Whether a block's filter has all of `bits`: always where a log set them, seldom where none did. False for a header without a filter. */
export function bloomHas(logsBloom: Hash, bits: BloomBits): boolean {
  if (logsBloom.length !== BLOOM_HEX + 2) return false
  return bits.every(([digit, mask]) => (Number.parseInt(logsBloom[digit + 2]!, 16) & mask) !== 0)
}
