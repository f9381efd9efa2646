/**
 * Times suggestions and questions over synthetic entries, alone and while a writer commits a batch a second.
 *
 *     npx tsx bench/suggest.ts [entries, default 1000000] [questions of each kind, default 200]
 *
 * "bare" is the same by one hand-written query for payees alone: names with a word that begins so, and how many entries each has.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { answerQuestion } from '@/lib/queries/answer-question'
import { listRecords } from '@/lib/queries/list-records'
import { suggest } from '@/lib/queries/suggest'
import { EVERY_RECORD } from '@/lib/search-params/record-search'
import { openStore } from '@/lib/store/open-store'
import { tokenise } from '@/lib/store/tokenise'
import { AGENCIES, inventLedger, NOUNS, pick, random } from './suggest-ledger'

const ENTRIES = Number(process.argv[2] ?? 1_000_000)
const TIMES = Number(process.argv[3] ?? 200)
const BATCH = 450
const COMMIT_MS = 1000

const say = (name: string, value: string): void => console.log(`${name.padEnd(52)} ${value}`)

function sayTimes(name: string, taken: number[]): void {
  taken.sort((a, b) => a - b)
  const at = (share: number): string => taken[Math.min(taken.length - 1, Math.floor(taken.length * share))]!.toFixed(1)
  say(name, `p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, most ${taken[taken.length - 1]!.toFixed(1)} ms`)
}

const folder = mkdtempSync(join(tmpdir(), 'counterfoil-bench-'))
try {
  const invented = inventLedger(ENTRIES)
  const store = await openStore({ path: join(folder, 'index.duckdb'), chainId: 1, contract: `0x${'0'.repeat(40)}` })
  const loading = performance.now()
  for (const step of invented.createSteps()) await store.writer.apply(step)
  say(`load ${ENTRIES} entries`, `${((performance.now() - loading) / 1000).toFixed(1)} s`)

  const before = process.memoryUsage()
  const first = performance.now()
  await suggest({ store, text: 'road', language: 'en' })
  say('first suggestion: every name read', `${(performance.now() - first).toFixed(0)} ms`)
  const after = process.memoryUsage()
  const held = after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers
  say('memory that names hold', `${(held / 1e6).toFixed(0)} MB for ${invented.payees.length} payees`)

  const letters = 'abcdefghijklmnoprstuvwz'
  const latin = invented.payees.filter((name) => /^[A-Z]/.test(name))
  const others = invented.payees.filter((name) => !/^[A-Z]/.test(name))
  const beginning = (name: string, length: number) => [...name].slice(0, length).join('')
  const mistype = (name: string): string => {
    const word = name.split(' ')[0]!
    const at = 1 + random(word.length - 2)
    return word.slice(0, at) + word[at + 1]! + word[at]! + word.slice(at + 2)
  }
  const kinds: readonly (readonly [string, () => string])[] = [
    ['one letter', () => letters[random(letters.length)]!],
    ['two letters', () => beginning(pick(latin), 2).toLowerCase()],
    ['four letters of a name', () => beginning(pick(latin), 4)],
    ['a whole name', () => pick(latin)],
    ['a common word', () => pick(NOUNS)],
    ['two words', () => `${pick(NOUNS)} ${pick(NOUNS).slice(0, 3)}`],
    ['a mistyped name', () => mistype(pick(latin.filter((name) => name.split(' ')[0]!.length > 4)))],
    ['one sign of another script', () => beginning(pick(others), 1)],
    ['a name in another script', () => pick(others).replace(/\d+$/, '')],
    ['what no name has', () => `${pick(['qx', 'xj', 'zzq'])}${random(1000)}`],
  ]

  const timeOnce = async (work: () => Promise<unknown>): Promise<number> => {
    const start = performance.now()
    await work()
    return performance.now() - start
  }
  async function measure(name: string, times: number, work: () => Promise<unknown>): Promise<number[]> {
    const taken: number[] = []
    for (let turn = 0; turn < times; turn++) taken.push(await timeOnce(work))
    sayTimes(name, [...taken])
    return taken
  }

  async function measureAll(when: string): Promise<void> {
    const all: number[] = []
    for (const [name, text] of kinds) {
      all.push(
        ...(await measure(`suggest ${name}${when}`, TIMES, () => suggest({ store, text: text(), language: 'en' }))),
      )
    }
    sayTimes(`suggest, all of these${when}`, all)
    await measure(`bare: payees by the first word's beginning${when}`, Math.min(TIMES, 50), () => {
      const [word = 'a'] = tokenise(kinds[random(3)]![1]())
      return store.read((reader) =>
        reader.select(
          `SELECT p.name, t.count FROM (SELECT payee, count(*) AS count FROM entry WHERE payee IN (
             SELECT party FROM party_post WHERE tid IN (SELECT id FROM token WHERE tok >= $word AND tok < $word || chr(1114111)))
           GROUP BY payee ORDER BY count(*) DESC LIMIT 5) AS t JOIN party AS p ON p.id = t.payee`,
          { word },
        ),
      )
    })
    await measure(`question: how much did an agency pay a payee${when}`, Math.min(TIMES, 50), () =>
      answerQuestion({
        store,
        text: `how much did agency-${1 + random(AGENCIES)} pay ${pick(latin)} in ${2019 + random(6)}`,
        language: 'en',
      }),
    )
    await measure(`question: who paid a payee${when}`, Math.min(TIMES, 50), () =>
      answerQuestion({ store, text: `who paid ${pick(latin)}`, language: 'en' }),
    )
    await measure(`search: two words${when}`, Math.min(TIMES, 50), () =>
      listRecords({ store, search: { ...EVERY_RECORD, words: `${pick(NOUNS)} ${pick(NOUNS)}` } }),
    )
    await measure(`search: a mistyped word${when}`, Math.min(TIMES, 50), () =>
      listRecords({
        store,
        search: { ...EVERY_RECORD, words: mistype(pick(NOUNS.filter(({ length }) => length > 5))) },
      }),
    )
    await measure(`search: a phrase${when}`, Math.min(TIMES, 50), () =>
      listRecords({ store, search: { ...EVERY_RECORD, words: `"${pick(NOUNS)} ${pick(NOUNS)}"` } }),
    )
  }

  await measureAll('')
  let writing = true
  const commits: number[] = []
  const writer = (async () => {
    while (writing) {
      const step = invented.createBatch(BATCH)
      const start = performance.now()
      await store.writer.apply(step)
      commits.push(performance.now() - start)
      await new Promise((resolve) => setTimeout(resolve, Math.max(0, COMMIT_MS - (performance.now() - start))))
    }
  })()
  await measureAll(', a batch a second')
  writing = false
  await writer
  sayTimes('commit of a batch of 450 meanwhile', commits)
  say('peak memory', `${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`)
  await store.close()
} finally {
  rmSync(folder, { recursive: true, force: true })
}
