import { isUtf8 } from 'node:buffer'
import { accept, type Parsed, refuse } from '@/lib/domain/parsed'

/** A label that TextDecoder knows, in its canonical form: "utf-8", "windows-1252", "utf-16le", … */
export type Encoding = string

const ALIASES: { readonly [label: string]: Encoding } = { cp1252: 'windows-1252', cp437: 'ibm437', utf8: 'utf-8' }

/** Reads an encoding's name as people write it. */
export function parseEncoding(
  label: string,
): Parsed<Encoding, { readonly code: 'encoding-unknown'; readonly label: string }> {
  const lower = label.trim().toLowerCase()
  try {
    return accept(new TextDecoder(ALIASES[lower] ?? lower).encoding)
  } catch {
    return refuse({ code: 'encoding-unknown', label })
  }
}

/** The encoding that a byte order mark states, and the mark's length; null where there is none. */
export function encodingOfMark(first: Buffer): { readonly encoding: Encoding; readonly length: number } | null {
  if (first[0] === 0xef && first[1] === 0xbb && first[2] === 0xbf) return { encoding: 'utf-8', length: 3 }
  if (first[0] === 0xff && first[1] === 0xfe) return { encoding: 'utf-16le', length: 2 }
  if (first[0] === 0xfe && first[1] === 0xff) return { encoding: 'utf-16be', length: 2 }
  return null
}

/** Watches bytes pass: whether they are UTF-8 so far, whatever the chunks they come in. */
export class Utf8Watch {
  #carry: Buffer = Buffer.alloc(0)
  #valid = true

  push(chunk: Buffer): void {
    if (!this.#valid) return
    const bytes = this.#carry.length === 0 ? chunk : Buffer.concat([this.#carry, chunk])
    const whole = wholeCharacters(bytes)
    this.#valid = isUtf8(bytes.subarray(0, whole))
    this.#carry = Buffer.from(bytes.subarray(whole))
  }

  /** Whether all bytes were UTF-8, the last character finished. */
  end(): boolean {
    return this.#valid && this.#carry.length === 0
  }
}

/** How many of the bytes belong to finished characters: a multi-byte one at the end may still lack its tail. */
function wholeCharacters(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back]!
    if (byte >= 0xc0) {
      const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2
      return needed > back ? bytes.length - back : bytes.length
    }
    if (byte < 0x80) break
  }
  return bytes.length
}

/** The text of byte chunks, without a byte order mark. Bytes that are nothing in `encoding` become U+FFFD. */
export async function* decodeText({
  bytes,
  encoding,
}: {
  readonly bytes: AsyncIterable<Buffer>
  readonly encoding: Encoding
}): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding)
  for await (const chunk of bytes) {
    const text = decoder.decode(chunk, { stream: true })
    if (text !== '') yield text
  }
  const rest = decoder.decode()
  if (rest !== '') yield rest
}
