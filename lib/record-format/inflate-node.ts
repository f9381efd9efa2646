import { inflateRawSync } from 'node:zlib'
import type { Inflated } from './payload'

/** Inflates with Node's zlib, at once. See InflateRaw. */
export function inflateRawNode({
  deflated,
  maxBytes,
}: {
  readonly deflated: Uint8Array
  readonly maxBytes: number
}): Inflated {
  try {
    // The types know `info` for no synchronous call; it adds the engine, which counts the input it used.
    const { buffer, engine } = inflateRawSync(deflated, { maxOutputLength: maxBytes, info: true }) as unknown as {
      readonly buffer: Buffer
      readonly engine: { readonly bytesWritten: number }
    }
    if (engine.bytesWritten !== deflated.length) return { status: 'invalid' }
    return { status: 'inflated', bytes: new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength) }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'ERR_BUFFER_TOO_LARGE') return { status: 'too-long' }
    if (typeof code === 'string' && code.startsWith('Z_')) return { status: 'invalid' }
    throw error
  }
}
