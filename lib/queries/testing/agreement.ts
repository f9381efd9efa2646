import { parseLedgerSum } from '@/lib/domain/amount'
import type { RecordSearch } from '@/lib/search-params/record-search'
import type { Store } from '@/lib/store/store'
import { createRandom, createRandomLedger, type ModelEntry } from '@/lib/store/testing/random-ledger'
import { Comparison, type PlainQuestion } from './compare-answers'
import { createRandomSearch, FINALIZED, isFound, unitsOf, yearOf } from './plain-search'

export type AgreementResult = {
  readonly searches: number
  /** Searches that found something, and that found something which counts. */
  readonly found: number
  readonly counted: number
  /** Answers that were compared with the plain reading. */
  readonly comparisons: number
  /** Each with the search it is of; empty where all agree. */
  readonly disagreements: readonly string[]
}

type RunParameters = {
  /** An empty index. */
  readonly store: Store
  readonly seed: number
  readonly searches: number
  readonly publications: number
  readonly log?: (line: string) => void
}

/**
 * Fills an index from a random ledger and asks it random searches in every way there is: list, totals, facets, charts, worksheet, API and file. What each
 * answers is compared, per stage and currency, with the plain reading of the ledger's records, which knows nothing of the index; and every way of cutting
 * a result into parts must add up to the whole.
 */
export async function runAgreement({
  store,
  seed,
  searches,
  publications,
  log = () => {},
}: RunParameters): Promise<AgreementResult> {
  const random = createRandom(seed)
  const { ledger, entries } = createRandomLedger(seed, publications)
  const disputed = new Set<string>()
  for (const { agency, sequence } of entries.filter(() => random(40) === 0)) {
    ledger.dispute(agency, sequence, true, 'Under review')
    const isOver = random(4) === 0
    if (isOver) ledger.dispute(agency, sequence, false, 'Settled')
    if (isOver) disputed.delete(`${agency} ${sequence}`)
    else disputed.add(`${agency} ${sequence}`)
  }
  await store.writer.apply(ledger.step({ finalizedTo: FINALIZED }))

  const result = { searches, found: 0, counted: 0, comparisons: 0, disagreements: [] as string[] }
  for (let turn = 1; turn <= searches; turn++) {
    const question = createQuestion(random, entries)
    const check = new Comparison({ store, entries, disputed, question, random })
    await check.run()
    if (check.found > 0) result.found++
    if (check.counted > 0) result.counted++
    result.comparisons += check.comparisons
    result.disagreements.push(...check.disagreements)
    if (turn % 20 === 0)
      log(`${turn} searches, ${result.comparisons} comparisons, ${result.disagreements.length} disagreements`)
  }
  return result
}

type Piece = readonly [text: string, holds: (entry: ModelEntry, search: RecordSearch) => boolean]

/** What can be typed among the words, each with its plain reading. */
const PIECES: readonly Piece[] = [
  ['stage:budget', ({ record }) => record.stage === 'budget'],
  ['stage:expenditure,commitment', ({ record }) => ['expenditure', 'commitment'].includes(record.stage)],
  ['-stage:disbursement', ({ record }) => record.stage !== 'disbursement'],
  ['currency:GBP', ({ record }) => record.currency === 'GBP'],
  ['-currency:JPY', ({ record }) => record.currency !== 'JPY'],
  ['amount:>100', (entry) => (unitsOf(entry) ?? -1n) > parseLedgerSum('100')],
  ['amount:-7.50..12', (entry) => isBetween(unitsOf(entry), '-7.50', '12')],
  ['-amount:0', (entry) => unitsOf(entry) !== 0n],
  ['year:2022', (entry, { yearBasis }) => yearOf(entry, yearBasis) === 2022],
  ['date:2021-03', ({ record }) => record.date?.startsWith('2021-03') === true],
  ['status:corrected', ({ status }) => status === 'corrected'],
  ['-status:stands', ({ status }) => status !== 'stands'],
  ['agency:moh', ({ agency }) => agency === 'moh'],
]

const isBetween = (units: bigint | null, least: string, most: string): boolean =>
  units !== null && units >= parseLedgerSum(least) && units <= parseLedgerSum(most)

function createQuestion(random: (below: number) => number, entries: readonly ModelEntry[]): PlainQuestion {
  const search = createRandomSearch(random, entries)
  if (random(3) > 0) return { search, finds: isFound }
  const [text, holds] = PIECES[random(PIECES.length)]!
  const { words } = search
  return {
    search: { ...search, words: `${words} ${text}`.trim() },
    finds: (entry, asked) => isFound(entry, { ...asked, words }) && holds(entry, asked),
  }
}
