import type { Inflated } from './payload'

/**
 * Inflates with the platform's DecompressionStream. See InflateRaw.
 *
 * Engines differ on bytes after the stream's end: most refuse them, some drop them. So an accepted input is tried again
 * without its last byte, and stands only where that is incomplete: then every byte was needed.
 */
export async function inflateRawBrowser({
  deflated,
  maxBytes,
}: {
  readonly deflated: Uint8Array
  readonly maxBytes: number
}): Promise<Inflated> {
  const whole = await inflate(deflated, maxBytes)
  if (whole.status !== 'inflated') return whole
  const shorter = await inflate(deflated.subarray(0, -1), maxBytes)
  return shorter.status === 'inflated' ? { status: 'invalid' } : whole
}

async function inflate(deflated: Uint8Array, maxBytes: number): Promise<Inflated> {
  const stream = new DecompressionStream('deflate-raw')
  const writer = stream.writable.getWriter()
  // What goes wrong here shows on the readable side too; a rejection nobody hears would end the process in Node.
  const written = Promise.all([writer.write(new Uint8Array(deflated)), writer.close()]).catch(() => {})

  const reader = stream.readable.getReader()
  const chunks: Uint8Array[] = []
  let length = 0
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) break
      length += value.length
      if (length > maxBytes) {
        await reader.cancel().catch(() => {})
        return { status: 'too-long' }
      }
      chunks.push(value)
    }
  } catch {
    return { status: 'invalid' }
  }
  await written
  return { status: 'inflated', bytes: concatenate(chunks, length) }
}

function concatenate(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}
