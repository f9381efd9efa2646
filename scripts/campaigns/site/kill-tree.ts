import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { readProcessStart } from '@/lib/ledger/embedded/process-identity'
import { listDescendants } from '@/lib/ledger/embedded/testing/run-kill-campaign'

/** A batch that the command line said is in a block. */
export type Acknowledged = { readonly number: number; readonly batchHash: string }

/** What the killed processes were about to do. */
export const MOMENTS = ['starting', 'publishing', 'between parts', 'indexing', 'finishing'] as const
export type Moment = (typeof MOMENTS)[number]

/** The line after which the kill comes, and within how long. */
const TRIGGERS: { readonly [Name in Moment]: { readonly line: RegExp; readonly longestMs: number } } = {
  starting: { line: /^/, longestMs: 0 },
  publishing: { line: /^Signed by/, longestMs: 600 },
  'between parts': { line: /^ {2}part 1 of/, longestMs: 200 },
  indexing: { line: /^indexer opens/, longestMs: 3000 },
  finishing: { line: /^ {2}part (\d+) of \1 /, longestMs: 3000 },
}
const STARTING_MS = 3000
const PATIENCE_MS = 120_000

/** The batch that a line of the command line acknowledges, if it does. */
export function readAcknowledgement(
  line: string,
): (Acknowledged & { readonly part: number; readonly of: number }) | null {
  const match = /^ {2}part (\d+) of (\d+) is batch (\d+) \((0x[0-9a-f]{64})\) in block \d+/.exec(line)
  if (!match) return null
  return { part: Number(match[1]), of: Number(match[2]), number: Number(match[3]), batchHash: match[4]! }
}

/** Starts the tree on `dataDir`, kills every process of it at the moment, and gives what it had acknowledged until then. */
export async function killTree({
  dataDir,
  seed,
  moment,
  random,
}: {
  readonly dataDir: string
  readonly seed: string
  readonly moment: Moment
  readonly random: () => number
}): Promise<{ readonly acknowledged: readonly Acknowledged[]; readonly delayMs: number }> {
  const program = fileURLToPath(new URL('tree.ts', import.meta.url))
  const tree = spawn(process.execPath, ['--import', 'tsx', program, dataDir, seed], {
    stdio: ['ignore', 'pipe', 'pipe'],
    cwd: fileURLToPath(new URL('../../..', import.meta.url)),
  })
  const exited = once(tree, 'exit')
  const acknowledged: Acknowledged[] = []
  const { line: trigger, longestMs } = TRIGGERS[moment]
  let said = ''
  tree.stderr.on('data', (chunk) => {
    said = (said + chunk).slice(-4000)
  })
  const triggered = new Promise<void>((resolve) => {
    createInterface({ input: tree.stdout }).on('line', (line) => {
      const batch = readAcknowledgement(line)
      if (batch) acknowledged.push({ number: batch.number, batchHash: batch.batchHash })
      if (trigger.test(line)) resolve()
    })
  })
  const closed = once(tree.stdout, 'close')

  if (moment !== 'starting') {
    const ended = exited.then(() => {
      throw new Error(`The processes ended by themselves: ${said}`)
    })
    const late = new Promise<never>((_, reject) => {
      setTimeout(
        () => reject(new Error(`Nothing came to "${moment}" within two minutes: ${said}`)),
        PATIENCE_MS,
      ).unref()
    })
    ended.catch(() => {})
    await Promise.race([triggered, ended, late])
  }
  const delayMs = Math.round(random() * (moment === 'starting' ? STARTING_MS : longestMs))
  await new Promise((resolve) => setTimeout(resolve, delayMs))
  const victims = [tree.pid!, ...listDescendants(tree.pid!)]
  for (const pid of victims) kill(pid)
  await exited
  for (const pid of victims)
    while (readProcessStart(pid) !== null) await new Promise((resolve) => setTimeout(resolve, 10))
  // What the killed ones had printed is still in the pipe.
  await closed
  return { acknowledged, delayMs }
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It ended with the one before it.
  }
}
