import { fromHex } from '@/lib/record-format/hex'
import { keccak256 } from '@/lib/record-format/keccak'
import type { Hash } from '@/lib/store/ledger-writer'

const BLOOM_HEX = 512

/**
 * Whether a block's filter of 2,048 bits has the three bits of this address set: always where the block holds a log of it,
 * seldom where it does not. Source: the Ethereum yellow paper, §4.3.1. False for a header that carries no filter.
 */
export function mayHoldLogsOf(logsBloom: Hash, address: Hash): boolean {
  const bits = logsBloom.slice(2)
  if (bits.length !== BLOOM_HEX) return false
  const digest = keccak256(fromHex(address.toLowerCase()))
  return [0, 2, 4].every((at) => {
    const bit = ((digest[at]! << 8) | digest[at + 1]!) & 2047
    const digit = Number.parseInt(bits[BLOOM_HEX - 1 - (bit >> 2)]!, 16)
    return ((digit >> (bit & 3)) & 1) === 1
  })
}
