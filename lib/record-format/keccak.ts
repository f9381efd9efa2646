import { keccak_256 } from '@noble/hashes/sha3'

/** Keccak-256 of bytes, 32 bytes long: the ledger's own hash, not NIST's SHA3-256. */
export type Keccak256 = (bytes: Uint8Array) => Uint8Array

export const keccak256: Keccak256 = (bytes) => keccak_256(bytes)
