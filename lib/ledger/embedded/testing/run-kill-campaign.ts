import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { readProcessStart } from '../process-identity'
import { startEmbeddedLedger } from '../start-embedded-ledger'
import { createSeededRandom } from './seeded-random'
import { callRpc } from './transfers'

export type KillCampaignReport = {
  readonly kills: number
  /** Kills that came while the ledger was still starting. */
  readonly killedAtStart: number
  readonly acknowledged: number
  /** Acknowledged transactions that are missing, or in another block than was said: none, or the ledger is broken. */
  readonly lost: readonly string[]
  /** Kills of the owner alone after which its node did not end by itself. */
  readonly orphans: number
}

/**
 * Kills a sending owner of the ledger in `dataDir` at random moments, over and over on the same folder, and looks each time
 * whether everything that was ever acknowledged is there. By turns the owner alone is killed, and the whole tree at once.
 */
export async function runKillCampaign({
  dataDir,
  kills,
  seed,
  longestMs = 1500,
  log = () => {},
}: {
  dataDir: string
  kills: number
  seed: number
  longestMs?: number
  log?: (sentence: string) => void
}): Promise<KillCampaignReport> {
  const random = createSeededRandom(seed)
  const acknowledged = new Map<string, string>()
  const lost = new Set<string>()
  let killedAtStart = 0
  let orphans = 0

  for (let kill = 1; kill <= kills; kill++) {
    const owner = await killOwner({ dataDir, seed: seed * 1000 + kill, random, longestMs, wholeTree: kill % 2 === 0 })
    if (owner.nodePid === null) killedAtStart += 1
    if (owner.isOrphaned) orphans += 1
    for (const [hash, blockHash] of owner.acknowledged) acknowledged.set(hash, blockHash)

    const ledger = await startEmbeddedLedger({ dataDir, log: () => {}, genesisTimestampSeconds: 1_700_000_000 })
    for (const [hash, blockHash] of acknowledged) {
      const receipt = await callRpc(ledger.rpcUrl, 'eth_getTransactionReceipt', [hash])
      if (receipt?.blockHash !== blockHash) lost.add(hash)
    }
    await ledger.stop()
    log(`kill ${kill}/${kills}: ${acknowledged.size} acknowledged so far, ${lost.size} lost, ${orphans} orphaned nodes`)
  }
  return { kills, killedAtStart, acknowledged: acknowledged.size, lost: [...lost], orphans }
}

async function killOwner({
  dataDir,
  seed,
  random,
  longestMs,
  wholeTree,
}: {
  dataDir: string
  seed: number
  random: () => number
  longestMs: number
  wholeTree: boolean
}) {
  const program = fileURLToPath(new URL('sending-owner.ts', import.meta.url))
  const owner = spawn(process.execPath, ['--import', 'tsx', program, dataDir, String(seed)], {
    stdio: ['ignore', 'pipe', 'inherit'],
    cwd: fileURLToPath(new URL('../../../..', import.meta.url)),
  })
  const exited = once(owner, 'exit')
  const acknowledged = new Map<string, string>()
  let nodePid: number | null = null
  const up = new Promise<void>((resolve) => {
    createInterface({ input: owner.stdout }).on('line', (line) => {
      const [word, first, second] = line.split(' ')
      if (word === 'node') {
        nodePid = Number(first)
        resolve()
      } else if (word === 'ack') acknowledged.set(first!, second!)
    })
  })

  // One in five dies while it starts, the others while they send.
  if (random() >= 0.2) await Promise.race([up, exited])
  await new Promise((resolve) => setTimeout(resolve, random() * longestMs))
  const victims = wholeTree ? [owner.pid!, ...listDescendants(owner.pid!)] : [owner.pid!]
  for (const pid of victims) {
    try {
      process.kill(pid, 'SIGKILL')
    } catch {
      // It ended with the one before it.
    }
  }
  await exited
  const isOrphaned = nodePid !== null && !(await endsWithin(nodePid, 5000))
  return { acknowledged, nodePid, isOrphaned }
}

async function endsWithin(pid: number, timeoutMs: number): Promise<boolean> {
  const deadline = Date.now() + timeoutMs
  while (Date.now() < deadline) {
    if (readProcessStart(pid) === null) return true
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  return false
}

/** Children of children too; empty where there is no /proc. */
export function listDescendants(pid: number): number[] {
  const childrenOf = new Map<number, number[]>()
  let names: string[] = []
  try {
    names = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  } catch {
    return []
  }
  for (const name of names) {
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8')
      const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
      childrenOf.set(parent, [...(childrenOf.get(parent) ?? []), Number(name)])
    } catch {
      // It ended while we looked.
    }
  }
  const collect = (parent: number): number[] =>
    (childrenOf.get(parent) ?? []).flatMap((child) => [child, ...collect(child)])
  return collect(pid)
}
