import { constants, deflateRawSync } from 'node:zlib'
import { crc32 } from './crc32'
import { GZIP_HEADER_BYTES, GZIP_TRAILER_BYTES } from './payload'

const UNKNOWN_SYSTEM = 255

/**
 * Lines, without their newlines, as a batch's payload: one gzip member with a bare header (no time, no name, system
 * "unknown"), zlib's best compression; no bytes at all for no lines, which is a nil return.
 *
 * Unit: bytes. Whether the result keeps to the bounds of format 1 is for the caller, who splits records into batches.
 * Two zlib versions may compress differently; nobody compares payloads but by what they inflate to.
 */
export function encodePayload(lines: readonly Uint8Array[]): Uint8Array {
  if (lines.length === 0) return new Uint8Array(0)
  const text = joinLines(lines)
  const deflated = deflateRawSync(text, { level: constants.Z_BEST_COMPRESSION, memLevel: 9 })

  const payload = new Uint8Array(GZIP_HEADER_BYTES + deflated.length + GZIP_TRAILER_BYTES)
  payload.set([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, UNKNOWN_SYSTEM])
  payload.set(deflated, GZIP_HEADER_BYTES)
  const trailer = new DataView(payload.buffer, GZIP_HEADER_BYTES + deflated.length)
  trailer.setUint32(0, crc32(text), true)
  trailer.setUint32(4, text.length, true)
  return payload
}

function joinLines(lines: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(lines.reduce((length, line) => length + line.length + 1, 0))
  let at = 0
  for (const line of lines) {
    bytes.set(line, at)
    at += line.length
    bytes[at] = 0x0a
    at += 1
  }
  return bytes
}
