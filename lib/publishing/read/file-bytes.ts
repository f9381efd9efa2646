import type { Hash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { pipeline, Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { UnreadableFileError } from './read-row'

const CHUNK_BYTES = 256 * 1024
/** bytes: forty times the largest spending file seen */
const MAX_INFLATED_BYTES = 4 * 1024 ** 3
/** Spending files shrink 8 to 20 times, deflate can 1,032 times: what lies between is a bomb, once it is large enough to matter. */
const MAX_INFLATION = 300
const INFLATION_GRACE_BYTES = 64 * 1024 * 1024

const unreadable = (problem: string, mend: string) => new UnreadableFileError({ format: 'unknown', problem, mend })

/** The first bytes of a file, as they lie on the disk. Throws {@link UnreadableFileError} when there is no such file or it is empty. */
export async function readFirstBytes(path: string, length: number): Promise<Buffer> {
  const file = await open(path, 'r').catch((cause: NodeJS.ErrnoException) => {
    const reason = cause.code === 'ENOENT' ? 'There is no such file' : `The file cannot be opened (${cause.code})`
    throw unreadable(`${reason}: ${path}.`, 'Check the path and the right to read it.')
  })
  try {
    const stat = await file.stat()
    if (!stat.isFile()) throw unreadable(`${path} is not a file.`, 'Give the path of one file.')
    if (stat.size === 0) throw unreadable('The file is empty.', 'Export it again from the finance system.')
    const buffer = Buffer.alloc(length)
    const { bytesRead } = await file.read(buffer, 0, length, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

export const isGzip = (first: Buffer): boolean => first[0] === 0x1f && first[1] === 0x8b

/**
 * The bytes of a file in chunks, inflated where it is gzip. `hash` is fed the bytes as they lie on the disk.
 * Throws {@link UnreadableFileError} on damaged gzip and on a file that inflates beyond its bounds.
 */
export async function* readFileBytes({
  path,
  hash,
}: {
  readonly path: string
  readonly hash: Hash
}): AsyncGenerator<Buffer> {
  const first = await readFirstBytes(path, 2)
  let storedBytes = 0
  async function* stored() {
    for await (const chunk of createReadStream(path, { highWaterMark: CHUNK_BYTES }) as AsyncIterable<Buffer>) {
      storedBytes += chunk.length
      hash.update(chunk)
      yield chunk
    }
  }
  if (!isGzip(first)) {
    yield* stored()
    return
  }

  const gunzip = createGunzip({ chunkSize: CHUNK_BYTES })
  // The failure itself reaches the loop below through the destroyed gunzip.
  pipeline(Readable.from(stored(), { objectMode: true }), gunzip, () => {})
  let inflatedBytes = 0
  try {
    for await (const chunk of gunzip as AsyncIterable<Buffer>) {
      inflatedBytes += chunk.length
      const isBomb = inflatedBytes > INFLATION_GRACE_BYTES && inflatedBytes > storedBytes * MAX_INFLATION
      if (isBomb || inflatedBytes > MAX_INFLATED_BYTES) {
        throw unreadable(
          `The compressed file grows beyond what a spending file can be (${inflatedBytes} bytes from ${storedBytes}).`,
          'Upload the file uncompressed, or in parts.',
        )
      }
      yield chunk
    }
  } catch (error) {
    if (error instanceof UnreadableFileError) throw error
    throw unreadable(
      `The gzip file is damaged or incomplete: ${(error as Error).message}.`,
      'Compress it again, or upload it uncompressed.',
    )
  } finally {
    gunzip.destroy()
  }
}
