import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parseLedgerSum } from '@/lib/domain/amount'
import type { CountedSum, Measure } from '@/lib/domain/chart-views'
import { addDecimals } from '@/lib/domain/decimal-sum'
import { OUTLAY_STAGES, STAGES } from '@/lib/domain/stage'
import { measureSearch, narrowingOfTime, narrowSearch } from '@/lib/search-params/narrow-search'
import { EVERY_RECORD, type RecordSearch } from '@/lib/search-params/record-search'
import { openStore } from '@/lib/store/open-store'
import type { Store } from '@/lib/store/store'
import { createRandom, createRandomLedger, type ModelEntry } from '@/lib/store/testing/random-ledger'
import { sumTotals } from '../sum-totals'
import { getCountryShares } from './country-shares'
import { toText } from './measured'
import { getMoneyFlows } from './money-flows'
import { getAgencyRanking, getPayeeRanking } from './rankings'
import { getSectorShares } from './sector-shares'
import { getSpendingOverTime } from './spending-over-time'
import { COMPARED_STAGES, getStageComparison } from './stage-comparison'

let folder: string
let store: Store
let entries: ModelEntry[]
/** What the index says of each entry, by its place in the ledger. */
let sectorsOf: Map<number, { scheme: string; profile: string; share: bigint | null }[]>
let placesOf: Map<number, { kind: number; profile: string; share: bigint | null }[]>

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'counterfoil-charts-'))
  store = await openStore({ path: join(folder, 'index.duckdb'), chainId: 1, contract: `0x${'0'.repeat(40)}` })
  const random = createRandomLedger(311, 160)
  entries = random.entries
  await store.writer.apply(random.ledger.step({ finalizedTo: 40 }))
  const shareOf = (share: number | null) => (share === null ? null : BigInt(share))
  await store.read(async (reader) => {
    const sectors = await reader.select<{ seq: number; scheme: string; profile: string; share: number | null }>(
      'SELECT l.seq, s.scheme, s.profile, l.share FROM entry_sector AS l JOIN sector AS s ON s.id = l.sector',
    )
    sectorsOf = bySeq(sectors.map((row) => ({ ...row, share: shareOf(row.share) })))
    const places = await reader.select<{ seq: number; kind: number; profile: string; share: number | null }>(
      'SELECT l.seq, p.kind, p.profile, l.share FROM entry_place AS l JOIN place AS p ON p.id = l.place',
    )
    placesOf = bySeq(places.map((row) => ({ ...row, share: shareOf(row.share) })))
  })
})
afterAll(async () => {
  await store.close()
  rmSync(folder, { recursive: true, force: true })
})

function bySeq<Row extends { readonly seq: number }>(rows: readonly Row[]): Map<number, Row[]> {
  const groups = new Map<number, Row[]>()
  for (const row of rows) groups.set(row.seq, [...(groups.get(row.seq) ?? []), row])
  return groups
}

const unitsOf = (entry: ModelEntry): bigint => parseLedgerSum(entry.record.amount!)
const lastDays: Readonly<Record<string, string>> = { '2023': '2023-12-31', '2023-05': '2023-05-31' }
/** First and last day of an entry. */
const daysOf = ({ record: { date, period = '' } }: ModelEntry): readonly [string, string] => {
  if (date !== undefined) return [date, date]
  const [first = '', last] = period.split('/')
  return [`${first}-01-01`.slice(0, 10), last ?? lastDays[period]!]
}
/** Where the years of the random ledger's agencies begin. */
const STARTS: Readonly<Record<string, string>> = { moh: '04-01', dot: '07-15' }
function yearOf(entry: ModelEntry, basis: RecordSearch['yearBasis'] = 'calendar'): number | null {
  const start = basis === 'fiscal' ? (STARTS[entry.agency] ?? '01-01') : '01-01'
  const [first, last] = daysOf(entry).map((day) => Number(day.slice(0, 4)) - (day.slice(5) < start ? 1 : 0))
  return first === last ? first! : null
}
const isUnnamed = ({ record: { payee } }: ModelEntry): boolean =>
  payee?.name === undefined || payee.name.startsWith('sealed:')
const monthOf = ({ record }: ModelEntry): string | null =>
  record.date?.slice(0, 7) ?? (/^\d{4}-\d{2}$/.test(record.period ?? '') ? record.period! : null)

function randomQuestion(random: (below: number) => number): { search: RecordSearch; measure: Measure } {
  const some = <Item>(items: readonly Item[]): Item[] => (random(2) === 0 ? [] : items.filter(() => random(2) === 0))
  const search = {
    ...EVERY_RECORD,
    agencies: some(['city-of-x', 'dot', 'moh']),
    years: some([2020, 2021, 2022, 2023]),
    yearBasis: (['calendar', 'fiscal'] as const)[random(2)]!,
    statuses: random(4) === 0 ? some(['stands', 'corrected'] as const) : [],
    minimum: random(4) === 0 ? '-7.50' : null,
    maximum: random(4) === 0 ? '100.1' : null,
  }
  const measure = {
    currency: ['EUR', 'GBP', 'JPY'][random(3)]!,
    stages: random(2) === 0 ? OUTLAY_STAGES : [STAGES[random(4)]!],
  }
  return { search, measure }
}

/** The entries of a question, each with its place in the ledger, by the plain reading of the ledger. */
function plainly({ search, measure }: { search: RecordSearch; measure: Measure }) {
  return entries.flatMap((entry, seq) => {
    const within =
      entry.status === 'stands' &&
      (search.statuses.length === 0 || search.statuses.includes('stands')) &&
      entry.record.currency === measure.currency &&
      measure.stages.includes(entry.record.stage) &&
      (search.agencies.length === 0 || search.agencies.includes(entry.agency)) &&
      (search.years.length === 0 || search.years.includes(yearOf(entry, search.yearBasis) ?? -1)) &&
      (search.minimum === null || unitsOf(entry) >= parseLedgerSum(search.minimum)) &&
      (search.maximum === null || unitsOf(entry) <= parseLedgerSum(search.maximum))
    return within ? [{ entry, seq, units: unitsOf(entry) }] : []
  })
}

const sum = (found: readonly { readonly units: bigint }[]): CountedSum => ({
  count: found.length,
  sum: toText(found.reduce((total, { units }) => total + units, 0n)),
})

/** Adds decimal texts and writes the sum as short as it can be. */
const addTexts = (texts: readonly string[]): string => {
  const text = addDecimals(['0', ...texts])
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text
}

async function listTotal(search: RecordSearch | null, { currency, stages }: Measure): Promise<CountedSum> {
  if (search === null) return { count: 0, sum: '0' }
  const { totals } = await sumTotals({ store, search })
  const mine = totals.filter((total) => total.currency === currency && stages.includes(total.stage))
  return { count: mine.reduce((count, total) => count + total.count, 0), sum: addTexts(mine.map((total) => total.sum)) }
}

const TURNS = 60

test('the total of a chart is the total of its list, and the plain sum of what the ledger says', async () => {
  const random = createRandom(5)
  for (let turn = 0; turn < TURNS; turn++) {
    const question = randomQuestion(random)
    const { total } = await getSpendingOverTime({ store, ...question })
    expect(total, JSON.stringify(question)).toEqual(sum(plainly(question)))
    expect(await listTotal(measureSearch(question.search, question.measure), question.measure)).toEqual(total)
  }
})

test('months and years, what has none and what lies outside add up to the total, and each is a list of records', async () => {
  const random = createRandom(6)
  for (let turn = 0; turn < TURNS; turn++) {
    const question = randomQuestion(random)
    const chart = await getSpendingOverTime({ store, ...question })
    const found = plainly(question)
    const cells = chart.points.flatMap(({ sums }) => sums.flatMap((cell) => cell ?? []))
    const parts = [...cells, chart.undated, chart.outside]
    expect(parts.reduce((count, part) => count + part.count, 0)).toBe(chart.total.count)
    expect(addTexts(parts.map((part) => part.sum))).toBe(chart.total.sum)
    for (const { time, sums } of chart.points.filter((_, index) => index % 5 === turn % 5)) {
      for (const [slot, stage] of chart.stages.entries()) {
        const mine = found.filter(
          ({ entry }) =>
            entry.record.stage === stage &&
            (chart.step === 'month' ? monthOf(entry) === time : yearOf(entry, chart.yearBasis) === Number(time)),
        )
        expect(sums[slot] ?? { count: 0, sum: '0' }).toEqual(sum(mine))
        if (sums[slot] === null) continue
        expect(
          await listTotal(
            narrowSearch(question.search, {
              ...narrowingOfTime(time),
              stages: [stage],
              currency: question.measure.currency,
              standing: true,
            }),
            question.measure,
          ),
        ).toEqual(sums[slot])
      }
    }
  }
})

test('ranked agencies and payees, all others and those without a name add up to the total', async () => {
  const random = createRandom(7)
  for (let turn = 0; turn < TURNS; turn++) {
    const question = randomQuestion(random)
    const found = plainly(question)
    for (const limit of [1, 2, 50]) {
      const agencies = await getAgencyRanking({ store, ...question, limit })
      const payees = await getPayeeRanking({ store, ...question, limit })
      for (const { ranked, others, unnamed, total } of [agencies, payees]) {
        const parts = [...ranked, others, unnamed]
        expect(parts.reduce((count, part) => count + part.count, 0)).toBe(total.count)
        expect(addTexts(parts.map((part) => part.sum))).toBe(total.sum)
        const sizes = ranked.map((row) => parseLedgerSum(row.sum))
        expect(sizes).toEqual(sizes.toSorted((a, b) => (a < b ? 1 : a > b ? -1 : 0)))
      }
      for (const { agency, count, sum: shown } of agencies.ranked) {
        expect({ count, sum: shown }).toEqual(sum(found.filter(({ entry }) => entry.agency === agency.code)))
      }
      for (const { payee, count, sum: shown } of payees.ranked) {
        expect({ count, sum: shown }).toEqual(sum(found.filter(({ entry }) => entry.record.payee?.name === payee.name)))
      }
      expect(payees.unnamed).toEqual(sum(found.filter(({ entry }) => isUnnamed(entry))))
    }
  }
})

test('sectors of a scheme have exactly what their shares give them, and tiles add up to the whole', async () => {
  const random = createRandom(8)
  for (let turn = 0; turn < TURNS; turn++) {
    const question = randomQuestion(random)
    const found = plainly(question)
    for (const asked of ['iati-sector-1', 'cofog', 'local:service']) {
      const limit = 1 + random(3)
      const chart = await getSectorShares({ store, ...question, scheme: asked, limit })
      const parts = [...chart.sectors, chart.others].map(({ attributed }) => attributed)
      expect(addTexts([...parts, chart.unstated.sum, chart.none.sum])).toBe(chart.total.sum)
      if (chart.scheme === null) continue
      const named = found.map(({ seq, units }) => ({
        units,
        sectors: (sectorsOf.get(seq) ?? []).filter(({ scheme }) => scheme === chart.scheme),
      }))
      expect(chart.none).toEqual(sum(named.filter(({ sectors }) => sectors.length === 0)))
      expect(chart.unstated.count).toBe(
        named.filter(
          ({ sectors }) =>
            sectors.length > 0 && sectors.reduce((all, { share }) => all + (share ?? 0n), 0n) < 10n ** 8n,
        ).length,
      )
      for (const { profile, attributed, all } of chart.sectors) {
        const mine = named.flatMap(({ units, sectors }) =>
          sectors.filter((sector) => sector.profile === profile).map(({ share }) => ({ units, share })),
        )
        expect(all).toEqual(sum(mine))
        expect(attributed).toBe(
          toText(
            mine.reduce((total, { units, share }) => total + units * (share ?? 0n), 0n),
            26,
          ),
        )
      }
    }
  }
})

test('countries have exactly what their shares give them, and with regions and the rest they make the whole', async () => {
  const random = createRandom(9)
  for (let turn = 0; turn < TURNS; turn++) {
    const question = randomQuestion(random)
    const chart = await getCountryShares({ store, ...question })
    const named = plainly(question).map(({ seq, units }) => ({
      units,
      places: (placesOf.get(seq) ?? []).filter(({ kind }) => kind < 2),
    }))
    const parts = [...chart.countries, chart.regions].map(({ attributed }) => attributed)
    expect(addTexts([...parts, chart.unstated.sum, chart.none.sum])).toBe(chart.total.sum)
    expect(chart.none).toEqual(sum(named.filter(({ places }) => places.length === 0)))
    for (const { profile, attributed, all } of chart.countries) {
      const mine = named.flatMap(({ units, places }) =>
        places.filter((place) => place.profile === profile).map(({ share }) => ({ units, share })),
      )
      expect(all).toEqual(sum(mine))
      expect(attributed).toBe(
        toText(
          mine.reduce((total, { units, share }) => total + units * (share ?? 0n), 0n),
          26,
        ),
      )
    }
  }
})

test('flows keep every unit from column to column, at each node and in all', async () => {
  const random = createRandom(10)
  for (let turn = 0; turn < TURNS; turn++) {
    const question = randomQuestion(random)
    const limit = 1 + random(3)
    const found = plainly(question)
    for (const target of ['country', 'payee'] as const) {
      const scheme = ['iati-sector-1', 'cofog', null][random(3)]!
      const chart = await getMoneyFlows({ store, ...question, scheme, target, limit })
      for (const [position, column] of chart.columns.entries()) {
        expect(addTexts(column.map((node) => node.sum))).toBe(chart.total.sum)
        for (const node of column) {
          const into = chart.flows.filter(({ to }) => to === node.id)
          const out = chart.flows.filter(({ from }) => from === node.id)
          if (position > 0) expect(addTexts(into.map((flow) => flow.sum))).toBe(node.sum)
          if (position < chart.columns.length - 1) expect(addTexts(out.map((flow) => flow.sum))).toBe(node.sum)
        }
      }
      for (const { from, to, sum: shown } of chart.flows) {
        const agency = chart.columns[0]!.find(({ id }) => id === from)
        const sector = chart.columns[1]!.find(({ id }) => id === to)
        if (agency?.kind !== 'agency' || sector?.kind !== 'sector') continue
        const units = found
          .filter(({ entry }) => entry.agency === agency.agency.code)
          .flatMap(({ seq, units }) =>
            (sectorsOf.get(seq) ?? [])
              .filter(({ profile }) => profile === sector.sector.profile)
              .map(({ share }) => units * (share ?? 0n)),
          )
        expect(shown).toBe(
          toText(
            units.reduce((total, part) => total + part, 0n),
            26,
          ),
        )
      }
      for (const { from, to, all } of chart.flows) {
        const sector = chart.columns.at(-2)!.find(({ id }) => id === from)
        const payee = chart.columns.at(-1)!.find(({ id }) => id === to)
        if (sector?.kind !== 'sector' || payee?.kind !== 'payee') continue
        const mine = found.filter(
          ({ entry, seq }) =>
            entry.record.payee?.name === payee.payee.name &&
            (sectorsOf.get(seq) ?? []).some(({ profile }) => profile === sector.sector.profile),
        )
        expect(all).toEqual(sum(mine))
      }
    }
  }
})

test('budget, commitment and outlays of each year or activity are those of its records, and add up', async () => {
  const random = createRandom(11)
  for (let turn = 0; turn < TURNS; turn++) {
    const { search, measure } = randomQuestion(random)
    const found = plainly({ search, measure: { ...measure, stages: COMPARED_STAGES } })
    for (const by of ['year', 'activity', 'contract'] as const) {
      const chart = await getStageComparison({ store, search, currency: measure.currency, by, limit: 2 })
      for (const stage of ['budget', 'commitment', 'outlays'] as const) {
        const mine = found.filter(({ entry }) =>
          stage === 'outlays'
            ? (OUTLAY_STAGES as readonly string[]).includes(entry.record.stage)
            : entry.record.stage === stage,
        )
        expect(chart.totals[stage] ?? { count: 0, sum: '0' }).toEqual(sum(mine))
        const parts = [...chart.groups.map(({ sums }) => sums), chart.others, chart.none].flatMap(
          (sums) => sums[stage] ?? [],
        )
        expect(parts.reduce((count, part) => count + part.count, 0)).toBe(mine.length)
        expect(addTexts(parts.map((part) => part.sum))).toBe(sum(mine).sum)
        if (by !== 'year') continue
        for (const { key, sums } of chart.groups) {
          expect(sums[stage] ?? { count: 0, sum: '0' }).toEqual(
            sum(mine.filter(({ entry }) => yearOf(entry, search.yearBasis) === Number(key))),
          )
        }
      }
    }
  }
})
