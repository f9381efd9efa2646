import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { lockDataFolder, readLockHolder } from './data-folder-lock'
import { readProcessStart } from './process-identity'

let dataDir: string
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'counterfoil-lock-'))
})
afterEach(() => rm(dataDir, { recursive: true, force: true }))

const leaveLock = (holder: object | string) =>
  writeFile(join(dataDir, 'ledger.lock.7'), typeof holder === 'string' ? holder : JSON.stringify(holder))

async function startProcess() {
  const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)'])
  await once(child, 'spawn')
  const holder = { pid: child.pid!, startedAt: readProcessStart(child.pid!)! }
  const end = async () => {
    child.kill('SIGKILL')
    await once(child, 'exit')
  }
  return { holder, end }
}

test('belongs to one at a time, and to the next after release', async () => {
  const first = await lockDataFolder({ dataDir })
  await expect(lockDataFolder({ dataDir })).rejects.toMatchObject({ name: 'LedgerFolderInUseError', pid: process.pid })
  await first.release()
  expect(await readLockHolder({ dataDir })).toBeNull()
  await (await lockDataFolder({ dataDir })).release()
})

test('of another process holds while that lives, and no longer', async () => {
  const other = await startProcess()
  await leaveLock({ ...other.holder, released: false })
  await expect(lockDataFolder({ dataDir })).rejects.toMatchObject({ pid: other.holder.pid })
  expect(await readLockHolder({ dataDir })).toMatchObject(other.holder)
  await other.end()
  expect(await readLockHolder({ dataDir })).toBeNull()
  await (await lockDataFolder({ dataDir })).release()
})

test.each([
  [
    'a process with the same number that started at another time',
    { pid: process.pid, startedAt: 'boot:1', released: false },
  ],
  ['half a file', '{"pid":'],
  ['nothing', ''],
])('left by %s is taken over', async (_, holder) => {
  await leaveLock(holder)
  await (await lockDataFolder({ dataDir })).release()
  expect(await readdir(dataDir)).toEqual(['ledger.lock.8'])
})

test('is won by exactly one of many who find it left over at the same moment', async () => {
  for (let round = 0; round < 20; round++) {
    await leaveLock({ pid: process.pid, startedAt: 'boot:1', released: false })
    const attempts = await Promise.allSettled(Array.from({ length: 8 }, () => lockDataFolder({ dataDir })))
    const winners = attempts.flatMap((attempt) => (attempt.status === 'fulfilled' ? [attempt.value] : []))
    expect(winners).toHaveLength(1)
    await winners[0]!.release()
    for (const name of await readdir(dataDir)) await rm(join(dataDir, name))
  }
})
