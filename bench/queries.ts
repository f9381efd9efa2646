/**
 * Loads invented entries through the writer and times what readers ask for: alone, and while the writer commits a batch of 450 a second.
 *
 *     npx tsx bench/queries.ts [entries, default 1000000] [only questions whose name has this]
 *
 * Prints one line a question: median and 95th of a hundred of its answers, computed anew each time, and those of its bare query: the same facts by
 * one hand-written statement, without names or exact order.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { streamRecordsCsv } from '@/lib/exports/records-csv'
import { EVERY_RECORD } from '@/lib/search-params/record-search'
import type { IndexStep } from '@/lib/store/ledger-writer'
import { openStore } from '@/lib/store/open-store'
import type { Store } from '@/lib/store/store'
import { InventedLedger } from './queries/invented-entries'
import { createQuestions, type Question } from './queries/questions'

const ENTRIES = Number(process.argv[2] ?? 1_000_000)
const ONLY = process.argv[3] ?? ''
const ANSWERS = 100
/** Batches that are waiting for the writer's turn, so that inventing them is not measured. */
const WAITING = 180

const say = (name: string, ...values: readonly string[]): void =>
  console.log(`${name.padEnd(48)} ${values.map((value) => value.padStart(24)).join('')}`)

async function load(store: Store, ledger: InventedLedger): Promise<IndexStep> {
  let [seconds, processor] = [0, 0]
  let last: IndexStep | null = null
  for (const step of ledger.steps()) {
    const [start, before] = [performance.now(), process.cpuUsage()]
    await store.writer.apply(step)
    const used = process.cpuUsage(before)
    processor += (used.user + used.system) / 1e6
    seconds += (performance.now() - start) / 1000
    last = step
  }
  const rate = `${Math.round(ENTRIES / seconds).toLocaleString('en')} rows/s`
  say(
    `load ${ENTRIES.toLocaleString('en')} entries`,
    `${seconds.toFixed(1)} s, ${rate}`,
    `${processor.toFixed(1)} s of processor`,
  )
  return last!
}

/** Median and 95th, in milliseconds; the first three are not counted. */
async function time(work: (turn: number) => Promise<unknown>): Promise<string> {
  const taken: number[] = []
  for (let turn = -3; turn < ANSWERS; turn++) {
    const start = performance.now()
    await work(turn + 3)
    if (turn >= 0) taken.push(performance.now() - start)
  }
  taken.sort((a, b) => a - b)
  const at = (share: number): string => taken[Math.floor(taken.length * share)]!.toFixed(1)
  return `${at(0.5)} / ${at(0.95)}`
}

/** Commits one of the waiting steps a second until it is told to stop; says how long the commits took. */
function startWriter(store: Store, steps: IndexStep[]): { stop(): Promise<string> } {
  let isOver = false
  const taken: number[] = []
  const work = (async () => {
    while (!isOver && steps.length > 0) {
      const start = performance.now()
      await store.writer.apply(steps.shift()!)
      taken.push(performance.now() - start)
      await new Promise((resolve) => setTimeout(resolve, Math.max(0, 1000 - (performance.now() - start))))
    }
  })()
  return {
    async stop() {
      isOver = true
      await work
      taken.sort((a, b) => a - b)
      return `${taken.length} commits, median ${taken[Math.floor(taken.length / 2)]?.toFixed(0)} ms, longest ${taken.at(-1)?.toFixed(0)} ms`
    },
  }
}

async function measure(store: Store, questions: readonly Question[], steps: IndexStep[]): Promise<void> {
  say('question: p50 / p95, ms', 'bare', 'alone', 'with a writer')
  let commits = ''
  for (const { name, ask, bare } of questions) {
    const [plain, alone] = [await time(bare), await time(ask)]
    const writer = startWriter(store, steps)
    const beside = await time(ask)
    commits = await writer.stop()
    say(name, plain, alone, beside)
  }
  say('the writer, at last', commits)
}

async function measureOnce(name: string, work: () => Promise<unknown>): Promise<void> {
  const start = performance.now()
  const result = await work()
  say(name, `${(performance.now() - start).toFixed(0)} ms`, typeof result === 'string' ? result : '')
}

async function takeFile(store: Store): Promise<string> {
  let bytes = 0
  for await (const text of streamRecordsCsv({ store, search: EVERY_RECORD })) bytes += text.length
  return `${(bytes / 1e6).toFixed(0)} MB`
}

const folder = mkdtempSync(join(tmpdir(), 'counterfoil-bench-'))
try {
  const path = join(folder, 'index.duckdb')
  const store = await openStore({ path, chainId: 1, contract: `0x${'0'.repeat(40)}` })
  const ledger = new InventedLedger(ENTRIES)
  const last = await load(store, ledger)
  const steps = Array.from({ length: WAITING }, () => ledger.publish(1))
  const questions = (await createQuestions(store)).filter(({ name }) => name.includes(ONLY))
  await measure(store, questions, steps)
  if (ONLY === '') {
    await measureOnce('CSV of everything', () => takeFile(store))
    await measureOnce('digest', () => store.writer.computeDigest())
    await measureOnce('rollback of what was committed beside', () => store.writer.rollback(last.upTo.number))
  }
  await store.close()
  say('file', `${(statSync(path).size / 1e6).toFixed(0)} MB`)
  say('peak memory', `${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
