import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { renameWhole, writeWhole } from './write-whole'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'counterfoil-whole-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('writes a file, replaces it, and leaves nothing beside it', () => {
  const path = join(folder, 'deep', 'er', 'file.json')
  expect(writeWhole({ path, text: 'one' })).toBe(true)
  expect(writeWhole({ path, text: 'two' })).toBe(true)
  expect(readFileSync(path, 'utf8')).toBe('two')
  expect(readdirSync(join(folder, 'deep', 'er'))).toEqual(['file.json'])
  expect(statSync(path).mode & 0o077).toBe(0)
  expect(statSync(join(folder, 'deep')).mode & 0o077).toBe(0)
})

test('leaves what is there where the file is to be new', () => {
  const path = join(folder, 'keys.json')
  expect(writeWhole({ path, text: 'mine', isNew: true })).toBe(true)
  expect(writeWhole({ path, text: 'theirs', isNew: true })).toBe(false)
  expect(readFileSync(path, 'utf8')).toBe('mine')
  expect(readdirSync(folder)).toEqual(['keys.json'])
})

test('gives a file another name', () => {
  writeWhole({ path: join(folder, 'a'), text: 'text' })
  renameWhole({ from: join(folder, 'a'), to: join(folder, 'b') })
  expect(readdirSync(folder)).toEqual(['b'])
})

/** What the system is asked for, in order, where it can be watched. */
function systemCalls(): string[] | null {
  const script = `import('./lib/publishing/write-whole.ts').then(({ writeWhole }) => writeWhole({ path: ${JSON.stringify(join(folder, 'new', 'f'))}, text: 'x' }))`
  try {
    const log = join(folder, 'calls')
    execFileSync('strace', [
      ...['-f', '-y', '-e', 'trace=fsync,rename,renameat,renameat2', '-o', log],
      ...[process.execPath, '--import', 'tsx', '-e', script],
    ])
    const calls = readFileSync(log, 'utf8').split('\n')
    return calls.filter((line) => line.includes(folder)).map((line) => /\b(fsync|rename)/.exec(line)?.[1] ?? line)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

test.skipIf(process.platform !== 'linux')('has file and folders on disk before it returns', ({ skip }) => {
  const calls = systemCalls()
  if (calls === null) return skip('strace is not here')
  // The new folder and the one above it; the file; then its name.
  expect(calls).toEqual(['fsync', 'fsync', 'fsync', 'rename', 'fsync'])
})
