import { appendFile, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createJournal, type JournalEntry, openJournal, readJournal, serialiseJournalEntry } from './journal'

const HEADER: JournalEntry = {
  kind: 'ledger',
  format: 1,
  chainId: 31337,
  genesisTimestampSeconds: 1_700_000_000,
  genesisHash: '0xaa',
  clientVersion: 'anvil/v1.7.1',
}
const ENTRIES: readonly JournalEntry[] = [
  HEADER,
  { kind: 'transaction', block: 1, timestamp: 10, clock: 'now', raw: '0x02' },
  { kind: 'mined', block: 1, hash: '0xbb' },
  { kind: 'empty', block: 2, timestamp: 11, count: 4 },
  { kind: 'mined', block: 5, hash: '0xcc' },
]
const LINES = ENTRIES.map(serialiseJournalEntry)

let folder: string
let path: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'counterfoil-journal-'))
  path = join(folder, 'ledger.journal')
})
afterEach(() => rm(folder, { recursive: true, force: true }))

async function read() {
  const entries: JournalEntry[] = []
  const reader = readJournal({ path })
  for (;;) {
    const next = await reader.next()
    if (next.done) return { entries, ...next.value }
    entries.push(next.value)
  }
}

test('reads what was appended, also after it was opened again', async () => {
  await createJournal({ path, header: HEADER as never })
  const first = await openJournal({ path, wholeBytes: (await stat(path)).size })
  await first.appendIntent(ENTRIES[1] as never)
  await first.appendOutcome(ENTRIES[2] as never)
  await first.close()
  const second = await openJournal({ path, wholeBytes: (await stat(path)).size })
  await second.appendIntent(ENTRIES[3] as never)
  await second.appendOutcome(ENTRIES[4] as never)
  await second.close()
  expect(await read()).toEqual({ entries: ENTRIES, wholeBytes: LINES.join('').length, tornBytes: 0 })
})

test('cut off anywhere after its header, it is read up to the last whole line', async () => {
  const whole = LINES.join('')
  for (let length = LINES[0]!.length; length < whole.length; length++) {
    await writeFile(path, whole.slice(0, length))
    const kept = LINES.filter((_, n) => LINES.slice(0, n + 1).join('').length <= length)
    const wholeBytes = kept.join('').length
    expect(await read()).toEqual({ entries: ENTRIES.slice(0, kept.length), wholeBytes, tornBytes: length - wholeBytes })
  }
})

test.each([
  ['zeros where the disk had not yet been written', '\0'.repeat(5000)],
  ['an outcome and the intent after it, both torn', `${LINES[2]!.slice(0, 30)}\n${LINES[3]!.slice(0, 30)}`],
])('a tail of %s is torn, not damaged', async (_, tail) => {
  await writeFile(path, LINES.slice(0, 2).join('') + tail)
  expect(await read()).toMatchObject({ entries: ENTRIES.slice(0, 2), tornBytes: tail.length })
})

test.each([
  ['in the header', 0],
  ['in a transaction', 1],
  ['in an outcome that others follow', 2],
  ['in an intent whose outcome stands', 3],
])('a changed byte %s is damage, named by its line', async (_, index) => {
  const lines = [...LINES]
  lines[index] = lines[index]!.replace('"kind"', '"kinD"')
  await writeFile(path, lines.join(''))
  await expect(read()).rejects.toMatchObject({ name: 'DamagedJournalError', line: index + 1 })
})

test('three bad lines at the end are more than one interrupted write leaves', async () => {
  await writeFile(path, `${LINES.join('')}x\ny\nz\n`)
  await expect(read()).rejects.toMatchObject({ name: 'DamagedJournalError', line: 6 })
})

test('opening cuts the torn tail off, so that the next line begins where the last one ended', async () => {
  await writeFile(path, LINES.slice(0, 3).join(''))
  await appendFile(path, LINES[3]!.slice(0, 20))
  const journal = await openJournal({ path, wholeBytes: (await read()).wholeBytes })
  await journal.appendIntent(ENTRIES[3] as never)
  await journal.close()
  expect(await readFile(path, 'utf8')).toBe(LINES.slice(0, 4).join(''))
})
