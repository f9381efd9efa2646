import { concat, toBigInt, toMinimalBytes } from './bytes'
import { EvidenceError } from './evidence-error'

/** What RLP holds: bytes, or a list of such things. */
export type RlpItem = Uint8Array | readonly RlpItem[]

const MAX_DEPTH = 4 // a trie node inside a branch inside a branch; anything deeper is hostile

/**
 * Decodes exactly one RLP item, in its only canonical encoding.
 *
 * Errors: EvidenceError where a length is not the shortest, runs past the end, or bytes follow the item.
 */
export function decodeRlp(bytes: Uint8Array): RlpItem {
  const { item, end } = decodeAt(bytes, 0, bytes.length, 0)
  if (end !== bytes.length) throw new EvidenceError('RLP: bytes follow the item.')
  return item
}

function decodeAt(bytes: Uint8Array, start: number, limit: number, depth: number): { item: RlpItem; end: number } {
  if (start >= limit) throw new EvidenceError('RLP: the item is cut off.')
  if (depth > MAX_DEPTH) throw new EvidenceError('RLP: lists are nested too deep.')
  const first = bytes[start]!
  if (first < 0x80) return { item: bytes.subarray(start, start + 1), end: start + 1 }

  const isList = first >= 0xc0
  const short = first - (isList ? 0xc0 : 0x80)
  const { from, length } =
    short <= 55 ? { from: start + 1, length: short } : longLength(bytes, start, limit, short - 55)
  const end = from + length
  if (end > limit) throw new EvidenceError('RLP: the item is cut off.')

  if (!isList) {
    const item = bytes.subarray(from, end)
    if (length === 1 && item[0]! < 0x80) throw new EvidenceError('RLP: a small byte is not written as itself.')
    return { item, end }
  }
  const items: RlpItem[] = []
  for (let at = from; at < end; ) {
    const next = decodeAt(bytes, at, end, depth + 1)
    items.push(next.item)
    at = next.end
  }
  return { item: items, end }
}

function longLength(bytes: Uint8Array, start: number, limit: number, size: number): { from: number; length: number } {
  const from = start + 1 + size
  if (from > limit) throw new EvidenceError('RLP: the item is cut off.')
  if (bytes[start + 1] === 0) throw new EvidenceError('RLP: a length begins with zero.')
  const length = toBigInt(bytes.subarray(start + 1, from))
  if (length <= 55n) throw new EvidenceError('RLP: a short length is written long.')
  if (length > BigInt(limit)) throw new EvidenceError('RLP: the item is cut off.')
  return { from, length: Number(length) }
}

/** The canonical RLP of an item. */
export function encodeRlp(item: RlpItem): Uint8Array {
  if (item instanceof Uint8Array) {
    return item.length === 1 && item[0]! < 0x80 ? item : concat(prefix(0x80, item.length), item)
  }
  const body = concat(...item.map(encodeRlp))
  return concat(prefix(0xc0, body.length), body)
}

function prefix(base: number, length: number): Uint8Array {
  if (length <= 55) return Uint8Array.of(base + length)
  const size = toMinimalBytes(BigInt(length))
  return concat(Uint8Array.of(base + 55 + size.length), size)
}
