// The rules of format 1, written down a second time and as plainly as can be; see ../generate-format-vectors.mjs.
import { concat, encodeAbiParameters, keccak256, stringToHex } from 'viem/utils'

export const hexOf = (bytes) => `0x${Buffer.from(bytes).toString('hex')}`
export const uint = (value) => encodeAbiParameters([{ type: 'uint256' }], [BigInt(value)])
export const int = (value) => encodeAbiParameters([{ type: 'int256' }], [value])

/** RFC 8785 for values without fractions, said as shortly as it can be. */
export function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const members = Object.keys(value)
    .sort()
    .map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`)
  return `{${members.join(',')}}`
}

export const leaf = (agency, line) => keccak256(concat(['0x00', stringToHex(agency), hexOf(Buffer.from(line))]))

// RFC 6962 §2.1, by its own recursive words.
const split = (size) => 2 ** Math.floor(Math.log2(size - 1))
export function root(leaves) {
  if (leaves.length === 0) return keccak256('0x')
  if (leaves.length === 1) return leaves[0]
  const k = split(leaves.length)
  return keccak256(concat(['0x01', root(leaves.slice(0, k)), root(leaves.slice(k))]))
}
export function path(index, leaves) {
  if (leaves.length === 1) return []
  const k = split(leaves.length)
  return index < k
    ? [...path(index, leaves.slice(0, k)), root(leaves.slice(k))]
    : [...path(index - k, leaves.slice(k)), root(leaves.slice(0, k))]
}

function crc32(bytes) {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0)
  }
  return ~crc >>> 0
}

const u16 = (value) => [value & 0xff, (value >>> 8) & 0xff]
const u32 = (value) => [...u16(value & 0xffff), ...u16(value >>> 16)]
export const stored = (bytes) => [1, ...u16(bytes.length), ...u16(~bytes.length & 0xffff), ...bytes]
export const gzip = (text, { header, deflated, crc, length, after = [] } = {}) => {
  const bytes = Buffer.from(text)
  return hexOf([
    ...(header ?? [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255]),
    ...(deflated ?? stored(bytes)),
    ...u32(crc ?? crc32(bytes)),
    ...u32(length ?? bytes.length),
    ...after,
  ])
}
