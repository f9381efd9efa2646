import { accept, type Parsed, refuse } from '../domain/parsed'
import { MAX_INFLATED_BYTES, MAX_PAYLOAD_BYTES, MAX_RECORDS } from './bounds'
import { crc32 } from './crc32'
import type { PayloadProblem } from './format-problem'

/** What inflating a raw deflate stream gave. Input after the stream's end makes it `invalid`. */
export type Inflated =
  | { readonly status: 'inflated'; readonly bytes: Uint8Array }
  | { readonly status: 'invalid' }
  | { readonly status: 'too-long' }

/** Inflates a raw deflate stream (RFC 1951) and stops beyond `maxBytes` of output. inflate-node.ts and inflate-browser.ts each hold one. */
export type InflateRaw = (parameters: {
  readonly deflated: Uint8Array
  readonly maxBytes: number
}) => Inflated | Promise<Inflated>

export const GZIP_HEADER_BYTES = 10
export const GZIP_TRAILER_BYTES = 8

const NEWLINE = 0x0a

/**
 * The lines of a batch's payload, without their newlines and in order: views of one inflated buffer, not copies.
 *
 * An empty payload is a nil return: no lines. Refuses everything but one gzip member with no name, comment, extra field,
 * header checksum or time, with nothing between the deflate stream and the trailer or after it, within the bounds of
 * format 1. What the lines say is for decodeRecordLines.
 */
export async function decodePayload({
  payload,
  inflateRaw,
}: {
  readonly payload: Uint8Array
  readonly inflateRaw: InflateRaw
}): Promise<Parsed<Uint8Array[], PayloadProblem>> {
  if (payload.length === 0) return accept([])
  if (payload.length > MAX_PAYLOAD_BYTES) {
    return refuse({ code: 'payload-too-long', bytes: payload.length, limit: MAX_PAYLOAD_BYTES })
  }
  const reason = headerProblem(payload)
  if (reason) return refuse({ code: 'gzip-header', reason })

  const trailer = new DataView(
    payload.buffer,
    payload.byteOffset + payload.length - GZIP_TRAILER_BYTES,
    GZIP_TRAILER_BYTES,
  )
  const stated = trailer.getUint32(4, true)
  if (stated === 0) return refuse({ code: 'no-records' })
  if (stated > MAX_INFLATED_BYTES) return refuse({ code: 'inflated-too-long', limit: MAX_INFLATED_BYTES })

  const inflated = await inflateRaw({
    deflated: payload.subarray(GZIP_HEADER_BYTES, payload.length - GZIP_TRAILER_BYTES),
    maxBytes: stated,
  })
  if (inflated.status === 'invalid') return refuse({ code: 'deflate-invalid' })
  if (inflated.status === 'too-long' || inflated.bytes.length !== stated) return refuse({ code: 'gzip-length', stated })
  if (trailer.getUint32(0, true) !== crc32(inflated.bytes)) return refuse({ code: 'gzip-checksum' })
  return splitLines(inflated.bytes)
}

function headerProblem(payload: Uint8Array): string | null {
  if (payload.length < GZIP_HEADER_BYTES + GZIP_TRAILER_BYTES) return 'it is too short'
  if (payload[0] !== 0x1f || payload[1] !== 0x8b) return 'it is not gzip'
  if (payload[2] !== 8) return 'its method is not deflate'
  if (payload[3] !== 0) return 'a flag is set, so it carries a name, comment, extra field or header checksum'
  if (payload.subarray(4, 8).some((byte) => byte !== 0)) return 'its time is not zero'
  return null
}

/** Lines of inflated bytes, each ended by a newline: views without it. Refuses none, an empty one, an unfinished one, or too many. */
export function splitLines(bytes: Uint8Array): Parsed<Uint8Array[], PayloadProblem> {
  if (bytes.length === 0) return refuse({ code: 'no-records' })
  if (bytes[bytes.length - 1] !== NEWLINE) return refuse({ code: 'last-line-unfinished' })

  const lines: Uint8Array[] = []
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(NEWLINE, start)
    if (lines.length === MAX_RECORDS) return refuse({ code: 'too-many-records', limit: MAX_RECORDS })
    if (end === start) return refuse({ code: 'line-empty', line: lines.length + 1 })
    lines.push(bytes.subarray(start, end))
    start = end + 1
  }
  return accept(lines)
}
