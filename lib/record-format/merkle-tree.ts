import { type Keccak256, keccak256 } from './keccak'

const NODE = 0x01

const hashNode = (hash: Keccak256, left: Uint8Array, right: Uint8Array): Uint8Array => {
  const bytes = new Uint8Array(65)
  bytes[0] = NODE
  bytes.set(left, 1)
  bytes.set(right, 33)
  return hash(bytes)
}

/** Root of the empty tree: Keccak-256 of no bytes. */
export const emptyRoot = (): Uint8Array => keccak256(new Uint8Array(0))

/**
 * Root of the ordered Merkle tree over 32-byte leaf hashes: the shape of RFC 6962 §2.1, node = H(0x01 ‖ left ‖ right).
 *
 * The lone last node of a level rises unchanged, which gives the same tree as splitting at the largest power of two.
 */
export function merkleRoot(leaves: readonly Uint8Array[], hash: Keccak256 = keccak256): Uint8Array {
  let level = leaves
  while (level.length > 1) level = nextLevel(level, hash)
  return level[0] ?? emptyRoot()
}

function nextLevel(level: readonly Uint8Array[], hash: Keccak256): Uint8Array[] {
  const next: Uint8Array[] = []
  for (let index = 0; index + 1 < level.length; index += 2) next.push(hashNode(hash, level[index]!, level[index + 1]!))
  if (level.length % 2 === 1) next.push(level[level.length - 1]!)
  return next
}

/** Siblings from the leaf at `index` (from 0) up to the root. RangeError where there is no such leaf. */
export function merklePath(leaves: readonly Uint8Array[], index: number, hash: Keccak256 = keccak256): Uint8Array[] {
  if (!Number.isInteger(index) || index < 0 || index >= leaves.length) {
    throw new RangeError(`A tree of ${leaves.length} leaves has no leaf ${index}.`)
  }
  const path: Uint8Array[] = []
  let at = index
  for (let level = leaves; level.length > 1; level = nextLevel(level, hash), at >>= 1) {
    const sibling = level[at ^ 1]
    if (sibling) path.push(sibling)
  }
  return path
}

export type VerifyMerklePathParameters = {
  readonly leaf: Uint8Array
  /** From 0. */
  readonly index: number
  /** Number of leaves in the tree. */
  readonly size: number
  readonly path: readonly Uint8Array[]
  readonly root: Uint8Array
}

/** Whether `leaf` is leaf `index` of the tree of `size` leaves with this root. RFC 9162 §2.1.3.2; the path must have the exact length. */
export function verifyMerklePath({ leaf, index, size, path, root }: VerifyMerklePathParameters): boolean {
  if (!Number.isSafeInteger(index) || !Number.isSafeInteger(size) || index < 0 || index >= size || size > 2 ** 31 - 1) {
    return false
  }
  if (leaf.length !== 32 || path.some((sibling) => sibling.length !== 32)) return false

  let at = index
  let last = size - 1
  let node = leaf
  for (const sibling of path) {
    if (last === 0) return false
    if (at % 2 === 1 || at === last) {
      node = hashNode(keccak256, sibling, node)
      while (at % 2 === 0 && at !== 0) {
        at >>= 1
        last >>= 1
      }
    } else {
      node = hashNode(keccak256, node, sibling)
    }
    at >>= 1
    last >>= 1
  }
  return last === 0 && bytesEqual(node, root)
}

/** Whether two byte strings are the same. */
export function bytesEqual(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index])
}
