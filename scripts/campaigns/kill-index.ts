/**
 * Kills an indexing process with SIGKILL at random moments while the ledger goes on and is sometimes reorganised, and compares
 * the digest of what is left, once brought up to date, with that of an index built from nothing.
 *
 * Run: node --import tsx scripts/campaigns/kill-index.ts [kills] [seed]
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { catchUpIndex } from '@/lib/indexer/rebuild-index'
import { TestLedger, testCorrection, testRecord, testWithdrawal } from '@/lib/indexer/testing/test-ledger'
import type { Hash } from '@/lib/store/ledger-writer'

export type KillIndexResult = {
  readonly kills: number
  /** Kills that came while the index was not yet at the head of the chain. */
  readonly duringCatchUp: number
  readonly reorganisations: number
  readonly batches: number
  /** What an index said it had, as final, and did not have when it was opened again; empty when nothing was lost. */
  readonly lost: readonly string[]
  readonly digest: Hash
  readonly rebuiltDigest: Hash
}

type Campaign = { readonly kills: number; readonly seed: number; readonly log?: (line: string) => void }

export async function killIndex({ kills, seed, log = () => {} }: Campaign): Promise<KillIndexResult> {
  const random = randomFrom(seed)
  const folder = mkdtempSync(join(tmpdir(), 'counterfoil-kill-index-'))
  const path = join(folder, 'index.duckdb')
  const ledger = await TestLedger.start()
  let [duringCatchUp, reorganisations, final] = [0, 0, -1]
  const lost: string[] = []
  let running: ReturnType<typeof startChild> | null = null
  try {
    await ledger.registerAgency()
    const write = ledgerWriter(ledger, random)
    for (let count = 0; count < 20; count++) await write()

    for (let kill = 1; kill <= kills; kill++) {
      if (random(4) === 0) {
        // Begin anew, so that kills also come during a backfill.
        for (const file of [path, `${path}.wal`]) rmSync(file, { force: true })
        final = -1
      }
      const child = startChild(path, ledger)
      running = child
      const opened = await child.opened
      if (opened < final) lost.push(`kill ${kill - 1}: block ${final} was final, the index opened at ${opened}`)

      const waitMs = random(500)
      const killed = sleep(waitMs).then(() => child.kill())
      if (random(2) === 0) await write()
      if (random(5) === 0) {
        await ledger.anvil.request('anvil_reorg', [1 + random(3), []])
        reorganisations += 1
      }
      await killed
      final = Math.max(final, child.final())
      if (child.indexed() < (await ledger.blockNumber())) duringCatchUp += 1
      if (kill % 10 === 0) log(`${kill} kills, ${duringCatchUp} of them while catching up.`)
    }

    const { chainId, contract, startBlock, url } = ledger
    const parameters = { chainId, contract, startBlock, rpcUrls: [url], pollMs: 20 }
    const built = await catchUpIndex({ path, ...parameters })
    const rebuilt = await catchUpIndex({ path: join(folder, 'rebuilt.duckdb'), ...parameters })
    const { batchCount: batches } = rebuilt.state
    return { kills, duringCatchUp, reorganisations, batches, lost, digest: built.digest, rebuiltDigest: rebuilt.digest }
  } finally {
    await running?.kill()
    await ledger.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Publishes something new each time: records, a correction, a withdrawal, or a batch that readers set aside. */
function ledgerWriter(ledger: TestLedger, random: (below: number) => number): () => Promise<void> {
  let count = 0
  return async () => {
    count += 1
    const records = Array.from({ length: 150 }, (_, index) => testRecord(`r-${count}-${index}`))
    const inTwoParts = random(2) === 0
    const parts = inTwoParts ? [{ records: records.slice(0, 75) }, { records: records.slice(75) }] : [{ records }]
    const { fingerprints } = await ledger.publish({ parts })
    // A reorganisation must not take one part only: the agency could not publish on.
    if (inTwoParts) await ledger.mine(3)
    const [first, second] = fingerprints
    if (random(3) === 0) {
      const amendments = [
        testCorrection(`r-${count}-0`, first!, { amount: '3.21' }),
        testWithdrawal(`r-${count}-1`, second!),
      ]
      await ledger.publish({ parts: [{ records: amendments }] })
    }
    if (random(4) === 0) await ledger.publish({ parts: [{ records: [testRecord(`r-${count}-2`)] }] })
  }
}

const childScript = fileURLToPath(new URL('./index-until-killed.ts', import.meta.url))

function startChild(path: string, { url, contract, chainId, startBlock }: TestLedger) {
  const child: ChildProcess = spawn(
    process.execPath,
    ['--import', 'tsx', childScript, path, url, contract, String(chainId), String(startBlock)],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  let [indexed, final] = [-1, -1]
  const opened = new Promise<number>((resolve, reject) => {
    createInterface({ input: child.stdout! }).on('line', (line) => {
      const [word, first, , second] = line.split(' ')
      if (word === 'opened') resolve(Number(first))
      if (word === 'indexed') [indexed, final] = [Number(first), Number(second)]
    })
    child.once('exit', (status) => reject(new Error(`The indexing process ended by itself with ${status}.`)))
  })
  return {
    opened,
    indexed: () => indexed,
    final: () => Math.min(final, indexed),
    kill: async () => {
      child.kill('SIGKILL')
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
    },
  }
}

function randomFrom(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [kills = 50, seed = 1] = process.argv.slice(2).map(Number)
  const result = await killIndex({ kills, seed, log: console.log })
  console.log(result)
  process.exitCode = result.lost.length === 0 && result.digest === result.rebuiltDigest ? 0 : 1
}
