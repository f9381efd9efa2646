import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { indexPath } from '@/lib/indexer/serve-index'
import { startEmbeddedLedger } from '@/lib/ledger/embedded/start-embedded-ledger'
import { createSeededRandom } from '@/lib/ledger/embedded/testing/seeded-random'
import { ledgerFolder } from './files'
import { type Acknowledged, killTree, MOMENTS, type Moment } from './kill-tree'
import { lookAfterKill } from './look-after-kill'

/** One kill and what was found after it. */
export type SiteKill = {
  readonly kill: number
  readonly moment: Moment
  /** How long after that moment. */
  readonly delayMs: number
  /** Batches acknowledged by the command line that was killed. */
  readonly acknowledged: number
  /** Parts that were signed and not delivered, carried on from the outbox afterwards. */
  readonly carriedOn: number
  /** The block that the killed index had reached; null where there was none. `head` is the ledger's after the restart. */
  readonly indexedTo: number | null
  readonly head: number
  readonly milliseconds: number
}

export type SiteKillReport = {
  readonly kills: readonly SiteKill[]
  readonly acknowledged: number
  /** Acknowledged batches that the ledger does not have under their number and hash. */
  readonly lost: readonly string[]
  /** Kills after which the index that went on and one built from nothing do not have the same digest. */
  readonly digestsDiffering: readonly number[]
  /** Kills after which the interrupted publication did not complete, with what the command line said. */
  readonly unfinished: readonly string[]
}

/**
 * Kills the whole tree of processes (ledger, node, publisher, indexer) at random moments, over and over on the same folder.
 * After each kill: every batch ever acknowledged is looked for, what was signed is carried on, and the index is compared.
 */
export async function runSiteKills({
  dataDir,
  kills,
  seed,
  onKill = () => {},
}: {
  readonly dataDir: string
  readonly kills: number
  readonly seed: number
  readonly onKill?: (kill: SiteKill, report: SiteKillReport) => void
}): Promise<SiteKillReport> {
  const random = createSeededRandom(seed)
  const acknowledged = new Map<number, Acknowledged>()
  const lost = new Set<string>()
  const done: SiteKill[] = []
  const digestsDiffering: number[] = []
  const unfinished: string[] = []
  const report = (): SiteKillReport => ({
    kills: done,
    acknowledged: acknowledged.size,
    lost: [...lost],
    digestsDiffering,
    unfinished,
  })

  for (let kill = 1; kill <= kills; kill += 1) {
    const began = performance.now()
    // In turn, so that each is met; at random distances. The first is one in which something has been published.
    const moment = MOMENTS[kill % MOMENTS.length]!
    if (moment === 'indexing') forgetIndex(dataDir)
    const killed = await killTree({ dataDir, seed: String(seed), moment, random })
    for (const batch of killed.acknowledged) acknowledged.set(batch.number, batch)

    const genesisTimestampSeconds = Math.floor(Date.now() / 1000)
    const node = await startEmbeddedLedger({ dataDir: ledgerFolder(dataDir), log: () => {}, genesisTimestampSeconds })
    try {
      const found = await lookAfterKill({ dataDir, node, acknowledged })
      for (const batch of found.acknowledged) acknowledged.set(batch.number, batch)
      for (const words of found.lost) lost.add(words)
      if (!found.digestsEqual) digestsDiffering.push(kill)
      if (found.unfinished !== null) unfinished.push(`kill ${kill}: ${found.unfinished}`)
      const { carriedOn, indexedTo, head } = found
      done.push({
        kill,
        moment,
        delayMs: killed.delayMs,
        acknowledged: killed.acknowledged.length,
        carriedOn,
        indexedTo,
        head,
        milliseconds: Math.round(performance.now() - began),
      })
    } finally {
      await node.stop()
    }
    onKill(done.at(-1)!, report())
  }
  return report()
}

/** A kill during backfill needs an index that has everything before it. */
function forgetIndex(dataDir: string): void {
  const folder = join(indexPath(dataDir), '..')
  if (!existsSync(folder)) return
  for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true, force: true })
}
