import { afterAll, beforeAll, expect, test } from 'vitest'
import type { SpendingRecord } from '@/lib/domain/record'
import { EVERY_RECORD, type RecordSearch } from '@/lib/search-params/record-search'
import type { Store } from '@/lib/store/store'
import { TestLedger } from '@/lib/store/testing/test-ledger'
import { listRecords } from './list-records'
import { findNearestNames } from './suggest-nearest'
import { listRelaxations } from './suggest-relaxations'
import { openInvented } from './testing/open-invented'

const spend = (ref: string, payee: string, more: Partial<SpendingRecord> = {}) => ({
  record: {
    ...{ ref, stage: 'expenditure', date: '2024-03-01', amount: '10', currency: 'EUR' },
    payee: { type: 'organisation', name: payee },
    ...more,
  } as SpendingRecord,
})

let store: Store
let close: () => Promise<void>
beforeAll(async () => {
  const ledger = new TestLedger()
    .register('leeds', 'Leeds City Council')
    .register('moh', 'Ministry of Health')
    .publish('leeds', [
      [
        spend('1', 'Acme Roads Ltd', { title: { en: 'Road repair' } }),
        spend('2', 'Acme Homes Ltd', { title: { en: 'Roof repair' }, date: '2023-05-01' }),
        spend('3', 'Bolton Paint', { stage: 'commitment', amount: '5000' }),
      ],
    ])
    .publish('moh', [[spend('4', 'Больница №7'), spend('5', 'Acme Roads Ltd', { date: '2022-01-01' })]])
  const opened = await openInvented(ledger)
  store = opened.store
  close = opened.close
})
afterAll(() => close())

const nearest = async (text: string) =>
  (await findNearestNames({ store, text, language: 'en' })).map(({ kind, label }) => `${kind}: ${label}`)

test.each([
  ['acme rodes', ['payee: Acme Roads Ltd', 'payee: Acme Homes Ltd']],
  ['leads council', ['agency: Leeds City Council']],
  ['payee:acmy -roads', ['payee: Acme Roads Ltd', 'payee: Acme Homes Ltd']],
  ['bolton roofing experts', ['payee: Bolton Paint']],
  ['больниза', ['payee: Больница №7']],
  ['zzzzzz', []],
  ['', []],
])('nearest to %s: %j', async (text, expected) => {
  expect(await nearest(text)).toEqual(expected)
})

const relax = async (narrow: Partial<RecordSearch>) =>
  (await listRelaxations({ store, search: { ...EVERY_RECORD, ...narrow } })).map(({ condition, count }) => [
    condition.kind === 'filter' ? condition.filter : condition.text,
    count,
  ])

test('says what a search would find without each of its conditions, the most first', async () => {
  expect(await relax({ agencies: ['moh'], years: [2024], words: 'acme' })).toEqual([
    ['acme', 1],
    ['agencies', 1],
    ['years', 1],
  ])
  expect(await relax({ words: 'bolton stage:expenditure' })).toEqual([
    ['bolton', 4],
    ['stage:expenditure', 1],
  ])
  expect(await relax({ words: 'acme repair -roof -road' })).toEqual([
    ['-roof', 1],
    ['-road', 1],
  ])
})

test('what still finds nothing is not offered, nor is a search for everything', async () => {
  expect(await relax({ words: 'zzzzzz', agencies: ['nobody'], currencies: ['JPY'] })).toEqual([])
  expect(await relax({ words: 'zzzzzz' })).toEqual([])
  expect(await relax({})).toEqual([])
})

test('each count is what the search it offers finds', async () => {
  const search = { ...EVERY_RECORD, words: 'paint amount:<100 -roof', currencies: ['EUR'], from: '2024-01-01', page: 3 }
  const relaxations = await listRelaxations({ store, search })
  expect(relaxations.length).toBeGreaterThan(0)
  for (const { without, count } of relaxations) {
    expect(without.page).toBe(1)
    expect((await listRecords({ store, search: without })).totals.entries).toBe(count)
  }
})
