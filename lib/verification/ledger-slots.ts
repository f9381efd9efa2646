import { hashOf, toBigInt, toWord } from './bytes'

/** Slot of a mapping's value, through as many keys as the mapping is deep. Keys are 32 bytes. */
export function mappingSlot(base: bigint, ...keys: readonly Uint8Array[]): bigint {
  return keys.reduce((slot, key) => toBigInt(hashOf(key, toWord(slot))), base)
}

/** A key as one packed word of the contract's state holds it; times are Unix seconds, `validUntil` 0 for no end, `revokedAt` 0 for not revoked. */
export type KeyTerms = {
  readonly roles: number
  readonly validFrom: number
  readonly validUntil: number
  readonly revokedAt: number
  readonly revokedByGuardian: boolean
}

/** Unpacks the second word of a key: uint8 roles, then three uint48 times, then the guardian's mark, from the low end. */
export function decodeKeyTerms(word: bigint): KeyTerms {
  const time = (offset: bigint) => Number((word >> offset) & 0xffff_ffff_ffffn)
  return {
    roles: Number(word & 0xffn),
    validFrom: time(8n),
    validUntil: time(56n),
    revokedAt: time(104n),
    revokedByGuardian: ((word >> 152n) & 1n) === 1n,
  }
}
