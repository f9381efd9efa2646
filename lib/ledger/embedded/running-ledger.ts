import { randomUUID } from 'node:crypto'
import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { readLockHolder } from './data-folder-lock'
import { createNodeClient } from './node-client'
import { isAlive, type ProcessIdentity } from './process-identity'

/** The ledger that another process of this machine runs. `pid` and `startedAt` are its owner's. */
export type RunningLedger = {
  readonly rpcUrl: string
  readonly chainId: number
  readonly pid: number
  readonly startedAt: string
}

type Announcement = RunningLedger & { readonly node: ProcessIdentity }

const pathOf = (dataDir: string): string => join(resolve(dataDir), 'ledger.json')

/**
 * The ledger that runs on this data folder, or null. It has answered: an announcement that its owner could not take back
 * is not believed.
 */
export async function findRunningLedger({ dataDir }: { dataDir: string }): Promise<RunningLedger | null> {
  const announcement = await readAnnouncement(dataDir)
  const holder = await readLockHolder({ dataDir: resolve(dataDir) })
  if (!announcement || holder?.pid !== announcement.pid) return null

  const client = createNodeClient({ port: Number(new URL(announcement.rpcUrl).port), timeoutMs: 5000 })
  try {
    const status = (await client.call('counterfoil_status')) as Partial<RunningLedger> | null
    if (status?.pid !== announcement.pid || status.startedAt !== announcement.startedAt) return null
    const { rpcUrl, chainId, pid, startedAt } = announcement
    return { rpcUrl, chainId, pid, startedAt }
  } catch {
    return null
  } finally {
    client.close()
  }
}

/** For the folder's owner only. */
export async function writeRunningLedger({ dataDir, running }: { dataDir: string; running: Announcement }) {
  const temporary = `${pathOf(dataDir)}.${randomUUID()}`
  await writeFile(temporary, `${JSON.stringify(running)}\n`)
  await rename(temporary, pathOf(dataDir))
}

export const removeRunningLedger = ({ dataDir }: { dataDir: string }): Promise<void> =>
  rm(pathOf(dataDir), { force: true })

/** Ends the node of an owner that died, should it still be there. Its start time tells it from a later process. */
export async function endLeftoverNode({ dataDir }: { dataDir: string }): Promise<void> {
  const announcement = await readAnnouncement(dataDir)
  if (announcement && announcement.node.startedAt !== 'unknown' && isAlive(announcement.node)) {
    try {
      process.kill(announcement.node.pid, 'SIGKILL')
    } catch {
      // It went by itself.
    }
  }
  await removeRunningLedger({ dataDir })
}

async function readAnnouncement(dataDir: string): Promise<Announcement | null> {
  try {
    const value = JSON.parse(await readFile(pathOf(dataDir), 'utf8')) as Partial<Announcement>
    const isWhole = value.rpcUrl && value.chainId && value.pid && value.startedAt && value.node?.pid
    return isWhole ? (value as Announcement) : null
  } catch {
    return null
  }
}
