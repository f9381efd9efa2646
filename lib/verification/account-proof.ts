import { keccak256, parseHex, toBigInt, toWord } from './bytes'
import { EvidenceError } from './evidence-error'
import { decodeRlp } from './rlp'
import { verifyTrieProof } from './trie-proof'

/** An account as a state root commits to it. */
export type ProvedAccount = { readonly storageRoot: Uint8Array; readonly codeHash: Uint8Array }

/** Proof nodes as `eth_getProof` writes them; EvidenceError where they are not a list of hex. */
export function parseProofNodes(nodes: unknown): readonly Uint8Array[] {
  if (!Array.isArray(nodes) || nodes.length > 65) throw new EvidenceError('The proof is not a list of nodes.')
  return nodes.map((node) => {
    const bytes = parseHex(node)
    if (bytes === null) throw new EvidenceError('A node of the proof is not hex.')
    return bytes
  })
}

/**
 * Proves an account under a state root.
 *
 * Errors: EvidenceError where the proof does not hold, or proves that there is no such account.
 */
export function verifyAccountProof(parameters: {
  readonly stateRoot: Uint8Array
  readonly address: Uint8Array
  readonly proof: readonly Uint8Array[]
}): ProvedAccount {
  const value = verifyTrieProof({
    root: parameters.stateRoot,
    key: keccak256(parameters.address),
    proof: parameters.proof,
  })
  if (value === null) throw new EvidenceError('The proof shows that the state holds no account at this address.')
  const fields = decodeRlp(value)
  if (fields instanceof Uint8Array || fields.length !== 4) throw new EvidenceError('The account is not four fields.')
  const [, , storageRoot, codeHash] = fields
  if (!(storageRoot instanceof Uint8Array) || storageRoot.length !== 32)
    throw new EvidenceError('The account names no storage root.')
  if (!(codeHash instanceof Uint8Array) || codeHash.length !== 32) throw new EvidenceError('The account names no code.')
  return { storageRoot, codeHash }
}

/**
 * Proves what one storage slot holds: its value, or 0 where the proof shows that it was never written.
 *
 * Errors: EvidenceError where the proof does not hold or the value is not a canonical number of at most 32 bytes.
 */
export function verifyStorageProof(parameters: {
  readonly storageRoot: Uint8Array
  readonly slot: bigint
  readonly proof: readonly Uint8Array[]
}): bigint {
  const value = verifyTrieProof({
    root: parameters.storageRoot,
    key: keccak256(toWord(parameters.slot)),
    proof: parameters.proof,
  })
  if (value === null) return 0n
  const bytes = decodeRlp(value)
  if (!(bytes instanceof Uint8Array) || bytes.length === 0 || bytes.length > 32 || bytes[0] === 0) {
    throw new EvidenceError('The slot does not hold a canonical number.')
  }
  return toBigInt(bytes)
}
