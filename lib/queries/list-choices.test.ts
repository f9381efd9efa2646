import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { EVERY_RECORD } from '@/lib/search-params/record-search'
import { openStore } from '@/lib/store/open-store'
import type { Store } from '@/lib/store/store'
import { createRandom, createRandomLedger, type ModelEntry } from '@/lib/store/testing/random-ledger'
import { getFacets } from './get-facets'
import { LONG_FACETS, listChoices } from './list-choices'
import { createRandomSearch, FINALIZED } from './testing/plain-search'

let folder: string
let store: Store
let entries: ModelEntry[]

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'counterfoil-choices-'))
  store = await openStore({ path: join(folder, 'index.duckdb'), chainId: 1, contract: `0x${'0'.repeat(40)}` })
  const random = createRandomLedger(5, 120)
  entries = random.entries
  await store.writer.apply(random.ledger.step({ finalizedTo: FINALIZED }))
})
afterAll(async () => {
  await store.close()
  rmSync(folder, { recursive: true, force: true })
})

test('counts every choice as the facets beside the list do', async () => {
  const random = createRandom(4)
  for (let turn = 0; turn < 40; turn++) {
    const search = createRandomSearch(random, entries)
    const facets = await getFacets({ store, search })
    for (const facet of LONG_FACETS) {
      const { chosen, choices } = await listChoices({ store, search, facet, text: '', language: 'en' })
      const listed = new Map([...chosen, ...choices].map(({ value, count }) => [value, count]))
      for (const { value, count, label } of facets[facet]) {
        if (count > 0 || label !== null) expect(listed.get(value), `${facet} ${value}`).toBe(count)
      }
    }
  }
})

test('finds a choice by the beginnings of its words, a country in the language of the page', async () => {
  const find = async (text: string, language: 'en' | 'ar') =>
    (await listChoices({ store, search: EVERY_RECORD, facet: 'countries', text, language })).choices.map(
      ({ value }) => value,
    )
  expect(await find('ken', 'en')).toEqual(['ke'])
  expect(await find('كين', 'ar')).toEqual(['ke'])
  expect(await find('nowhere', 'en')).toEqual([])
})

test('finds payees and sectors by the beginnings of their words, and counts those that it does not list', async () => {
  const all = await listChoices({ store, search: EVERY_RECORD, facet: 'payees', text: '', language: 'en' })
  expect(all.found).toBe(all.choices.length)
  const [first] = all.choices
  const [word] = first!.label!.split(' ')
  const some = await listChoices({ store, search: EVERY_RECORD, facet: 'payees', text: word!, language: 'en' })
  expect(some.choices.map(({ value }) => value)).toContain(first!.value)
  expect(some.choices.length).toBeLessThan(all.choices.length)
  const sectors = await listChoices({
    store,
    search: EVERY_RECORD,
    facet: 'sectors',
    text: 'prim educ',
    language: 'en',
  })
  expect(sectors.choices.map(({ label }) => label)).toEqual(['Primary education'])
})

test('keeps what is chosen in sight, whatever is looked for', async () => {
  const search = { ...EVERY_RECORD, places: ['ke'] }
  const found = await listChoices({ store, search, facet: 'countries', text: 'nepal', language: 'en' })
  expect(found.chosen.map(({ value }) => value)).toEqual(['ke'])
  expect(found.choices.map(({ value }) => value)).toEqual(['np'])
})
