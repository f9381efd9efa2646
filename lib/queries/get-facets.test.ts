import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { FacetChoice, FacetsView } from '@/lib/domain/views'
import { EVERY_RECORD, type RecordSearch } from '@/lib/search-params/record-search'
import { openStore } from '@/lib/store/open-store'
import { toPartyRow } from '@/lib/store/party-profile'
import type { Store } from '@/lib/store/store'
import { createRandom, createRandomLedger, type ModelEntry } from '@/lib/store/testing/random-ledger'
import { TestLedger } from '@/lib/store/testing/test-ledger'
import { getFacets } from './get-facets'
import { sumTotals } from './sum-totals'
import {
  bandOf,
  createRandomSearch,
  FINALIZED,
  finalityOf,
  isFound,
  payeeOf,
  placesOf,
  sectorsOf,
  yearOf,
} from './testing/plain-search'

let folder: string
let store: Store
let entries: ModelEntry[]

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'counterfoil-facets-'))
  store = await openStore({ path: join(folder, 'index.duckdb'), chainId: 1, contract: `0x${'0'.repeat(40)}` })
  const random = createRandomLedger(5, 120)
  entries = random.entries
  await store.writer.apply(random.ledger.step({ finalizedTo: FINALIZED }))
})
afterAll(async () => {
  await store.close()
  rmSync(folder, { recursive: true, force: true })
})

type Facet = {
  readonly view: keyof FacetsView
  readonly selection: keyof RecordSearch
  readonly valuesOf: (entry: ModelEntry, search: RecordSearch) => readonly (string | number | null)[]
}

const FACETS: readonly Facet[] = [
  { view: 'stages', selection: 'stages', valuesOf: ({ record }) => [record.stage] },
  { view: 'agencies', selection: 'agencies', valuesOf: ({ agency }) => [agency] },
  { view: 'payees', selection: 'payees', valuesOf: (entry) => [payeeOf(entry)] },
  { view: 'sectors', selection: 'sectors', valuesOf: sectorsOf },
  { view: 'countries', selection: 'places', valuesOf: placesOf },
  { view: 'currencies', selection: 'currencies', valuesOf: ({ record }) => [record.currency ?? null] },
  { view: 'years', selection: 'years', valuesOf: (entry, { yearBasis }) => [yearOf(entry, yearBasis)] },
  { view: 'bands', selection: 'bands', valuesOf: (entry) => [bandOf(entry)] },
  { view: 'statuses', selection: 'statuses', valuesOf: ({ status }) => [status] },
  { view: 'finality', selection: 'finality', valuesOf: (entry) => [finalityOf(entry)] },
]

/** What a facet must say: every value of the entries that the search without the facet's own selection finds, and what is selected. */
function countPlainly({ view, selection, valuesOf }: Facet, search: RecordSearch): Map<string | number, number> {
  const chosen = search[selection] as readonly (string | number)[]
  const counts = new Map(chosen.map((value) => [value, 0]))
  for (const entry of entries.filter((item) => isFound(item, { ...search, [selection]: [] }))) {
    for (const value of valuesOf(entry, search)) {
      const shown = value !== null && (view !== 'countries' || /^[a-z]{2}$/.test(String(value)) || counts.has(value))
      if (shown) counts.set(value, (counts.get(value) ?? 0) + 1)
    }
  }
  return counts
}

const choicesOf = (view: FacetsView, facet: Facet) => view[facet.view] as readonly FacetChoice<string | number>[]

test('every count of every facet of any search equals the plain count of the records', async () => {
  const random = createRandom(3)
  for (let turn = 0; turn < 120; turn++) {
    const search = createRandomSearch(random, entries)
    const view = await getFacets({ store, search })
    for (const facet of FACETS) {
      const said = new Map(choicesOf(view, facet).map(({ value, count }) => [value, count]))
      expect(said, `${facet.view} of ${JSON.stringify(search)}`).toEqual(countPlainly(facet, search))
    }
  }
})

test('choosing a value in place of the selection finds exactly as many entries as it says', async () => {
  const random = createRandom(8)
  for (let turn = 0; turn < 12; turn++) {
    const search = createRandomSearch(random, entries)
    const view = await getFacets({ store, search })
    for (const facet of FACETS) {
      for (const { value, count } of choicesOf(view, facet)) {
        const chosen = { ...search, [facet.selection]: [value] }
        expect((await sumTotals({ store, search: chosen })).entries, `${facet.view} ${value}`).toBe(count)
      }
    }
  }
})

test('counts everything without any search, with the names of what is chosen', async () => {
  const view = await getFacets({ store, search: EVERY_RECORD })
  for (const facet of FACETS) {
    expect(new Map(choicesOf(view, facet).map(({ value, count }) => [value, count]))).toEqual(
      countPlainly(facet, EVERY_RECORD),
    )
  }
  expect(view.agencies.map(({ label }) => label).sort()).toEqual(['Agency city-of-x', 'Agency dot', 'Agency moh'])
  expect(view.countries.map(({ value, code, kind }) => [value, code, kind]).sort()).toEqual([
    ['ke', 'KE', 'country'],
    ['np', 'NP', 'country'],
  ])
  expect(view.sectors.find(({ value }) => value === 'iati-sector-1-12261')).toMatchObject({
    scheme: 'iati-sector-1',
    code: '12261',
    label: null,
  })
})

test('what is selected is listed, though nothing has it and nobody knows it', async () => {
  const search: RecordSearch = {
    ...EVERY_RECORD,
    words: 'nothing has these words',
    agencies: ['nobody'],
    payees: ['nobody-0123456789'],
    sectors: ['iati-sector-1-11220', 'unknown-1'],
    places: ['zz'],
    years: [1850],
    currencies: ['XXX'],
    stages: ['credit-guarantee'],
  }
  const view = await getFacets({ store, search })
  const none = { count: 0, selected: true }
  expect(view).toEqual({
    stages: [{ value: 'credit-guarantee', ...none }],
    agencies: [{ value: 'nobody', label: null, ...none }],
    payees: [{ value: 'nobody-0123456789', label: null, ...none }],
    sectors: [
      { value: 'iati-sector-1-11220', scheme: 'iati-sector-1', code: '11220', label: 'Primary education', ...none },
      { value: 'unknown-1', scheme: null, code: null, label: null, ...none },
    ],
    countries: [{ value: 'zz', kind: null, code: null, label: null, ...none }],
    currencies: [{ value: 'XXX', ...none }],
    years: [{ value: 1850, ...none }],
    bands: [],
    statuses: [],
    finality: [],
  })
})

test('lists the twelve payees with most entries, and one that is selected beside them', async () => {
  const many = await openStore({ path: join(folder, 'many.duckdb'), chainId: 1, contract: `0x${'0'.repeat(40)}` })
  const rows = Array.from({ length: 20 }, (_, payee) =>
    Array.from({ length: payee + 1 }, (_, row) => ({
      record: {
        ref: `V${payee}-${row}`,
        stage: 'expenditure' as const,
        date: '2024-03-01',
        amount: '1',
        currency: 'EUR',
        payee: { type: 'organisation' as const, name: `Firm ${payee + 1}` },
      },
    })),
  ).flat()
  await many.writer.apply(new TestLedger().register('moh', 'Health').publish('moh', [rows]).step())
  const counts = async (search: RecordSearch) =>
    (await getFacets({ store: many, search })).payees.map(({ label, count }) => [label, count])
  const most = Array.from({ length: 12 }, (_, place) => [`Firm ${20 - place}`, 20 - place])
  expect(await counts(EVERY_RECORD)).toEqual(most)
  const selected = toPartyRow({ type: 'organisation', name: 'Firm 3' }).profile!
  expect(await counts({ ...EVERY_RECORD, payees: [selected] })).toEqual([...most, ['Firm 3', 3]])
  await many.close()
})
