import { randomUUID } from 'node:crypto'
import { link, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { LedgerFolderInUseError } from './errors'
import { identifyThisProcess, isAlive, type ProcessIdentity } from './process-identity'

export type DataFolderLock = { readonly release: () => Promise<void> }

type Holder = ProcessIdentity & { readonly released: boolean }

const NAME = /^ledger\.lock\.(\d+)$/

/**
 * Makes this process the folder's only owner; a dead owner's lock is taken over.
 *
 * A lock is never taken away and made anew, which two processes could do at the same moment: each takes the next number, which
 * only one of them can create, and the highest number counts. The newest file stays when it is released.
 * Errors: LedgerFolderInUseError while its owner lives, this process included.
 */
export async function lockDataFolder({ dataDir }: { dataDir: string }): Promise<DataFolderLock> {
  await mkdir(dataDir, { recursive: true })
  const pathOf = (number: number) => join(dataDir, `ledger.lock.${number}`)
  const holder = { ...identifyThisProcess(), released: false }

  for (;;) {
    const highest = Math.max(0, ...(await listNumbers(dataDir)))
    if (highest > 0) {
      const current = await readHolder(pathOf(highest))
      // Gone or replaced between listing and reading: look again.
      if (current === 'gone') continue
      if (current && !current.released && isAlive(current)) throw new LedgerFolderInUseError(dataDir, current.pid)
    }

    const mine = highest + 1
    if (!(await createWhole(pathOf(mine), holder))) continue
    const numbers = await listNumbers(dataDir)
    if (Math.max(...numbers) !== mine) {
      await rm(pathOf(mine), { force: true })
      continue
    }
    for (const older of numbers.filter((number) => number < mine)) await rm(pathOf(older), { force: true })
    return { release: () => replace(pathOf(mine), { ...holder, released: true }) }
  }
}

/** The live owner of the folder, or null. */
export async function readLockHolder({ dataDir }: { dataDir: string }): Promise<ProcessIdentity | null> {
  const numbers = await listNumbers(dataDir).catch(() => [])
  if (numbers.length === 0) return null
  const holder = await readHolder(join(dataDir, `ledger.lock.${Math.max(...numbers)}`))
  if (!holder || holder === 'gone' || holder.released || !isAlive(holder)) return null
  return { pid: holder.pid, startedAt: holder.startedAt }
}

async function listNumbers(dataDir: string): Promise<number[]> {
  return (await readdir(dataDir)).flatMap((name) => {
    const match = NAME.exec(name)
    return match ? [Number(match[1])] : []
  })
}

/** Null for a file that says nothing readable: a power failure may have left one, and no live owner does. */
async function readHolder(path: string): Promise<Holder | 'gone' | null> {
  try {
    const value = JSON.parse(await readFile(path, 'utf8')) as Partial<Holder>
    if (typeof value.pid !== 'number' || typeof value.startedAt !== 'string') return null
    return { pid: value.pid, startedAt: value.startedAt, released: value.released === true }
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'gone' : null
  }
}

/** Creates the file with its content in one step; false where there is one already. */
async function createWhole(path: string, holder: Holder): Promise<boolean> {
  const temporary = `${path}.${randomUUID()}`
  await writeFile(temporary, JSON.stringify(holder))
  try {
    await link(temporary, path)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  } finally {
    await rm(temporary, { force: true })
  }
}

async function replace(path: string, holder: Holder): Promise<void> {
  const temporary = `${path}.${randomUUID()}`
  await writeFile(temporary, JSON.stringify(holder))
  await rename(temporary, path)
}
