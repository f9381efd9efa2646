import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { type FileHandle, open, rename, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { DamagedJournalError } from './errors'

/** First line: what the genesis block is made of. */
export type JournalHeader = {
  readonly kind: 'ledger'
  readonly format: 1
  readonly chainId: number
  readonly genesisTimestampSeconds: number
  readonly genesisHash: string
  readonly clientVersion: string
}

/** What is about to be mined: on disk before the node hears of it. `clock` is 'told' where the sender chose the time. */
export type JournalIntent =
  | {
      readonly kind: 'transaction'
      readonly block: number
      readonly timestamp: number
      readonly clock: 'now' | 'told'
      readonly raw: string
    }
  /** `count` blocks without transactions, a second apart from `timestamp` on. */
  | { readonly kind: 'empty'; readonly block: number; readonly timestamp: number; readonly count: number }

/** The block that came out, the last one for a row of empty ones. */
export type JournalOutcome = { readonly kind: 'mined'; readonly block: number; readonly hash: string }

export type JournalEntry = JournalHeader | JournalIntent | JournalOutcome

export type Journal = {
  /** Returns when the intent is on the disk. */
  readonly appendIntent: (intent: JournalIntent) => Promise<void>
  /** Returns when the system has it: it outlives this process, and reaches the disk with the next intent. */
  readonly appendOutcome: (outcome: JournalOutcome) => Promise<void>
  readonly close: () => Promise<void>
}

/** One entry as its line: 16 hex digits of the SHA-256 of the JSON, a space, the JSON, a newline. */
export function serialiseJournalEntry(entry: JournalEntry): string {
  const json = JSON.stringify(entry)
  return `${checksum(json)} ${json}\n`
}

const checksum = (json: string | Buffer): string => createHash('sha256').update(json).digest('hex').slice(0, 16)

/** Creates a journal that holds its header: whole, or not at all. */
export async function createJournal({ path, header }: { path: string; header: JournalHeader }): Promise<void> {
  const temporary = `${path}.new`
  const file = await open(temporary, 'w')
  await file.writeFile(serialiseJournalEntry(header))
  await file.sync()
  await file.close()
  await rename(temporary, path)
  await syncFolder(dirname(path))
}

/**
 * Reads a journal's entries in order; the last value says where its whole lines end, and whether a torn tail follows.
 *
 * A tail is torn when the machine stopped while writing: at most an outcome and the intent after it, which nobody was told
 * about. Damage anywhere else is a DamagedJournalError, also damage that an intact line follows.
 */
export async function* readJournal({
  path,
}: {
  path: string
}): AsyncGenerator<JournalEntry, { readonly wholeBytes: number; readonly tornBytes: number }> {
  let line = 0
  let wholeBytes = 0
  let damage: { line: number; reason: string } | null = null

  for await (const { bytes, ended } of readLines(path)) {
    line += 1
    const entry = ended ? decodeLine(bytes) : 'has no end'
    if (typeof entry === 'string') {
      damage ??= { line, reason: entry }
      if (line - damage.line >= 2) throw new DamagedJournalError(path, damage.line, damage.reason)
      continue
    }
    if (damage) throw new DamagedJournalError(path, damage.line, damage.reason)
    if ((entry.kind === 'ledger') !== (line === 1)) throw new DamagedJournalError(path, line, 'is out of place')
    wholeBytes += bytes.length + 1
    yield entry
  }
  if (damage?.line === 1) throw new DamagedJournalError(path, 1, damage.reason)
  return { wholeBytes, tornBytes: (await stat(path)).size - wholeBytes }
}

/** Opens a journal for appending after its first `wholeBytes`; what follows them is cut off. One caller at a time. */
export async function openJournal({ path, wholeBytes }: { path: string; wholeBytes: number }): Promise<Journal> {
  const file = await open(path, 'r+')
  await file.truncate(wholeBytes)
  await file.sync()
  let position = wholeBytes
  let failure: unknown

  const append = async (entry: JournalEntry, sync: boolean) => {
    // After a failed write nobody knows what the disk holds: the next start reads it and knows.
    if (failure) throw failure
    const bytes = Buffer.from(serialiseJournalEntry(entry))
    try {
      await writeAll(file, bytes, position)
      position += bytes.length
      if (sync) await file.datasync()
    } catch (error) {
      failure = error
      throw error
    }
  }

  return {
    appendIntent: (intent) => append(intent, true),
    appendOutcome: (outcome) => append(outcome, false),
    close: async () => {
      if (!failure) await file.sync()
      await file.close()
    },
  }
}

async function writeAll(file: FileHandle, bytes: Buffer, position: number): Promise<void> {
  for (let written = 0; written < bytes.length; ) {
    written += (await file.write(bytes, written, bytes.length - written, position + written)).bytesWritten
  }
}

/** A rename is on disk only when its folder is. Windows has no such call. */
export async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return
  const folder = await open(path, 'r')
  await folder.sync()
  await folder.close()
}

/** The entry, or why there is none. */
function decodeLine(bytes: Buffer): JournalEntry | string {
  const json = bytes.subarray(17)
  if (bytes.subarray(0, 16).toString('latin1') !== checksum(json)) return 'its checksum differs'
  return JSON.parse(json.toString('utf8')) as JournalEntry
}

async function* readLines(path: string): AsyncGenerator<{ bytes: Buffer; ended: boolean }> {
  let pending: Buffer[] = []
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
    let start = 0
    for (let end = chunk.indexOf(10); end !== -1; end = chunk.indexOf(10, start)) {
      pending.push(chunk.subarray(start, end))
      yield { bytes: pending.length === 1 ? pending[0]! : Buffer.concat(pending), ended: true }
      pending = []
      start = end + 1
    }
    if (start < chunk.length) pending.push(chunk.subarray(start))
  }
  if (pending.length > 0) yield { bytes: Buffer.concat(pending), ended: false }
}
