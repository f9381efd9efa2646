/**
 * Loads synthetic entries through the writer and times what readers ask for.
 *
 *     npx tsx bench/queries.ts [entries, default 250000]
 *
 * Prints one line a measurement. Answers are timed without the cache; "bare" is the same facts by one hand-written query, for comparison.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { SpendingRecord } from '@/lib/domain/record'
import { streamRecordsCsv } from '@/lib/exports/records-csv'
import { getOverview } from '@/lib/queries/get-overview'
import { getRecord } from '@/lib/queries/get-record'
import { listRecords } from '@/lib/queries/list-records'
import { EVERY_RECORD, type RecordSearch } from '@/lib/search-params/record-search'
import type { IndexStep } from '@/lib/store/ledger-writer'
import { openStore } from '@/lib/store/open-store'
import type { Store } from '@/lib/store/store'
import { TestLedger } from '@/lib/store/testing/test-ledger'

const ENTRIES = Number(process.argv[2] ?? 250_000)
const AGENCIES = 20
const BATCH = 450
const PARTS = 20

let seed = 20_240_607
function random(below: number): number {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0
  return Math.floor((seed / 2 ** 32) * below)
}

const WORDS =
  `road bridge school hospital water energy repair supply cleaning software licence consultant survey vehicle fuel
  training grant maintenance library park housing care transport station signal track cable turbine clinic vaccine nurse
  laboratory audit legal insurance travel catering printing postage furniture uniform security alarm paint timber steel glass`.split(
    /\s+/,
  )
const word = (): string => WORDS[random(WORDS.length)]!
const payees = Array.from({ length: Math.max(1000, ENTRIES / 20) }, (_, i) => `${word()} ${word()} Ltd ${i}`)

function createRecord(index: number): SpendingRecord {
  return {
    ref: `V${index}`,
    stage: random(4) === 0 ? 'commitment' : 'expenditure',
    date: `${2019 + random(6)}-${String(1 + random(12)).padStart(2, '0')}-${String(1 + random(28)).padStart(2, '0')}`,
    amount: `${random(200_000)}.${String(random(100)).padStart(2, '0')}`,
    currency: ['GBP', 'GBP', 'GBP', 'EUR', 'USD'][random(5)]!,
    payee: { type: 'organisation', name: payees[random(payees.length)]! },
    title: { en: `${word()} ${word()} ${word()} ${random(5000)}` },
    classifications: [{ scheme: 'local:service', label: `${word()} services` }],
  }
}

/** One publication of twenty batches a step, made when it is asked for: entries waiting in memory would slow what is measured. */
function* createSteps(): Generator<IndexStep> {
  const ledger = new TestLedger()
  for (let i = 0; i < AGENCIES; i++) ledger.register(`agency-${i + 1}`, `Agency of ${WORDS[i]!}`)
  let after = -1
  for (let made = 0, turn = 0; made < ENTRIES; turn++) {
    const parts: { record: SpendingRecord }[][] = []
    for (let part = 0; part < PARTS && made < ENTRIES; part++) {
      const size = Math.min(BATCH, ENTRIES - made)
      parts.push(Array.from({ length: size }, (_, i) => ({ record: createRecord(made + i) })))
      made += size
    }
    ledger.publish(`agency-${(turn % AGENCIES) + 1}`, parts)
    yield ledger.step({ after, finalizedTo: Math.max(after, 0) })
    after = ledger.blockNumber
    ledger.forget()
  }
}

const say = (name: string, value: string): void => console.log(`${name.padEnd(46)} ${value}`)

async function time(name: string, times: number, work: (turn: number) => Promise<unknown>): Promise<void> {
  const taken: number[] = []
  await work(-1)
  for (let turn = 0; turn < times; turn++) {
    const start = performance.now()
    await work(turn)
    taken.push(performance.now() - start)
  }
  taken.sort((a, b) => a - b)
  const at = (share: number): string => taken[Math.min(taken.length - 1, Math.floor(taken.length * share))]!.toFixed(1)
  say(name, `p50 ${at(0.5)} ms, p95 ${at(0.95)} ms`)
}

/** The store with an empty cache for every question. */
const uncached = (store: Store): Store => ({ ...store, answer: (_key, compute) => store.read(compute) })

const folder = mkdtempSync(join(tmpdir(), 'counterfoil-bench-'))
try {
  const steps = createSteps()
  const path = join(folder, 'index.duckdb')
  const store = await openStore({ path, chainId: 1, contract: `0x${'0'.repeat(40)}` })
  let seconds = 0
  let processor = 0
  let last: IndexStep | null = null
  for (const step of steps) {
    const start = performance.now()
    const before = process.cpuUsage()
    await store.writer.apply(step)
    const used = process.cpuUsage(before)
    processor += (used.user + used.system) / 1e6
    seconds += (performance.now() - start) / 1000
    last = step
  }
  say(`load ${ENTRIES} entries with their words`, `${seconds.toFixed(2)} s, ${Math.round(ENTRIES / seconds)} rows/s`)
  say('processor time of the load', `${processor.toFixed(2)} s`)

  const bare = uncached(store)
  const search = (narrow: Partial<RecordSearch>) => listRecords({ store: bare, search: { ...EVERY_RECORD, ...narrow } })
  await time('overview', 20, () => getOverview({ store: bare }))
  await time('overview, cached', 200, () => getOverview({ store }))
  await time('bare: totals by stage and currency', 20, () =>
    store.read((reader) =>
      reader.select('SELECT stage, currency, count(*), sum(whole), sum(fraction) FROM entry GROUP BY stage, currency'),
    ),
  )
  await time('records, all by date', 20, () => search({}))
  await time('records, all by amount', 20, () => search({ sort: 'amount' }))
  await time('records, page 1000', 20, () => search({ page: 1000 }))
  await time('records, agency + year + currency + min', 20, (turn) =>
    search({
      agencies: [`agency-${(Math.abs(turn) % AGENCIES) + 1}`],
      years: [2021],
      currencies: ['GBP'],
      minimum: '1000.5',
    }),
  )
  await time('records, two words', 20, (turn) =>
    search({ words: `${WORDS[Math.abs(turn) % 40]} ${WORDS[(Math.abs(turn) + 7) % 40]}` }),
  )
  await time('records, one rare word', 20, (turn) => search({ words: `V${1234 + turn}` }))
  await time('records, a mistyped word', 20, () => search({ words: 'hopsital' }))
  await time('record', 50, (turn) =>
    getRecord({
      store: bare,
      id: { agency: `agency-${(Math.abs(turn) % AGENCIES) + 1}`, sequence: 1, row: 3000 + turn },
    }),
  )
  await time('bare: the row of one record', 50, (turn) =>
    store.read((reader) =>
      reader.select('SELECT * FROM entry WHERE agency = 3 AND sequence = 1 AND row_no = $row', { row: 3000 + turn }),
    ),
  )
  const csvStart = performance.now()
  let bytes = 0
  for await (const text of streamRecordsCsv({ store, search: EVERY_RECORD })) bytes += text.length
  say('CSV of everything', `${((performance.now() - csvStart) / 1000).toFixed(2)} s, ${(bytes / 1e6).toFixed(0)} MB`)
  const digestStart = performance.now()
  await store.writer.computeDigest()
  say('digest', `${(performance.now() - digestStart).toFixed(0)} ms`)
  const rollbackStart = performance.now()
  await store.writer.rollback(last!.finalizedTo)
  say('rollback of the last publication', `${(performance.now() - rollbackStart).toFixed(0)} ms`)
  await store.close()
  say('file', `${(statSync(path).size / 1e6).toFixed(0)} MB`)
  say('peak memory', `${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
