import { bytesEqual, keccak256 } from './bytes'
import { EvidenceError } from './evidence-error'
import { decodeRlp, encodeRlp, type RlpItem } from './rlp'

/** Hash of the trie that holds nothing: keccak256 of RLP's empty string. */
const EMPTY_ROOT = keccak256(Uint8Array.of(0x80))

/**
 * Walks a Merkle-Patricia proof from `root` down to `key` and gives the value found, or null where the proof shows that there is none.
 *
 * `key` is the 32-byte path itself (the hash of an address or a slot). `proof` is the nodes in order from the root, each one RLP.
 * Errors: EvidenceError where a node is not the one its parent names, is not canonical, is missing, or is one too many.
 */
export function verifyTrieProof(parameters: {
  readonly root: Uint8Array
  readonly key: Uint8Array
  readonly proof: readonly Uint8Array[]
}): Uint8Array | null {
  const { root, proof } = parameters
  const path = toNibbles(parameters.key)
  if (proof.length === 0) {
    if (bytesEqual(root, EMPTY_ROOT)) return null
    throw new EvidenceError('The proof is empty.')
  }

  let next = 0
  const takeByHash = (hash: Uint8Array): readonly RlpItem[] => {
    const bytes = proof[next++]
    if (bytes === undefined) throw new EvidenceError('The proof stops before it reaches the value.')
    if (!bytesEqual(keccak256(bytes), hash))
      throw new EvidenceError(`Node ${next} of the proof does not have the hash that leads to it.`)
    if (next > 1 && bytes.length < 32)
      throw new EvidenceError(`Node ${next} of the proof is too short to be named by its hash.`)
    return asNode(decodeRlp(bytes))
  }
  const finish = (value: Uint8Array | null): Uint8Array | null => {
    if (next !== proof.length) throw new EvidenceError('The proof has nodes that lead nowhere.')
    return value
  }

  let node = takeByHash(root)
  let depth = 0
  for (;;) {
    if (node.length === 17) {
      if (depth === path.length) throw new EvidenceError('A branch stands where the path has ended.')
      if ((node[16] as Uint8Array).length !== 0)
        throw new EvidenceError('A branch holds a value, which no path of 32 bytes can reach.')
      const child = node[path[depth]!]!
      depth += 1
      if (isEmpty(child)) return finish(null)
      node = follow(child, takeByHash)
      continue
    }

    const { isLeaf, segment } = decodeSegment(node[0] as Uint8Array)
    const fits = segment.every((nibble, index) => path[depth + index] === nibble)
    if (isLeaf) {
      const value = node[1]!
      if (!(value instanceof Uint8Array) || value.length === 0)
        throw new EvidenceError('A leaf of the proof holds no value.')
      if (depth + segment.length !== path.length)
        throw new EvidenceError('A leaf of the proof stands at the wrong depth.')
      return finish(fits ? value : null)
    }
    if (segment.length === 0 || isEmpty(node[1]!)) throw new EvidenceError('An extension of the proof leads nowhere.')
    if (!fits) return finish(null)
    depth += segment.length
    node = follow(node[1]!, takeByHash)
    if (node.length !== 17) throw new EvidenceError('An extension of the proof does not lead to a branch.')
  }
}

function follow(child: RlpItem, takeByHash: (hash: Uint8Array) => readonly RlpItem[]): readonly RlpItem[] {
  if (child instanceof Uint8Array) {
    if (child.length !== 32)
      throw new EvidenceError('A node of the proof names its child by something that is not a hash.')
    return takeByHash(child)
  }
  // A node shorter than a hash stands inside its parent, and only then.
  if (encodeRlp(child).length >= 32)
    throw new EvidenceError('A node of the proof holds a child that is too long to stand inside it.')
  return asNode(child)
}

function asNode(item: RlpItem): readonly RlpItem[] {
  if (item instanceof Uint8Array) throw new EvidenceError('A node of the proof is not a list.')
  if (item.length === 17 && item[16] instanceof Uint8Array) return item
  if (item.length === 2 && item[0] instanceof Uint8Array) return item
  throw new EvidenceError('A node of the proof is neither branch, extension nor leaf.')
}

const isEmpty = (item: RlpItem): boolean => item instanceof Uint8Array && item.length === 0

function toNibbles(bytes: Uint8Array): readonly number[] {
  return Array.from(bytes).flatMap((byte) => [byte >> 4, byte & 15])
}

/** The hex-prefix encoding of a run of nibbles (Yellow Paper, appendix C). */
function decodeSegment(bytes: Uint8Array): { readonly isLeaf: boolean; readonly segment: readonly number[] } {
  const nibbles = toNibbles(bytes)
  const flag = nibbles[0]
  if (flag === undefined || flag > 3) throw new EvidenceError('A path in the proof has an unknown prefix.')
  const isOdd = flag % 2 === 1
  if (!isOdd && nibbles[1] !== 0) throw new EvidenceError('A path in the proof is not padded with zero.')
  return { isLeaf: flag >= 2, segment: nibbles.slice(isOdd ? 1 : 2) }
}
