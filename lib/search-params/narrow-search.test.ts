import { expect, test } from 'vitest'
import { measureSearch, narrowingOfTime, narrowSearch } from './narrow-search'
import { EVERY_RECORD } from './record-search'

test('adds what a mark is of, and begins at the first page', () => {
  const search = { ...EVERY_RECORD, words: 'bridge', agencies: ['moh', 'roads'], page: 7 }
  expect(narrowSearch(search, { agency: 'moh', sector: 'cofog-07', stages: ['budget'] })).toEqual({
    ...EVERY_RECORD,
    words: 'bridge',
    agencies: ['moh'],
    sectors: ['cofog-07'],
    stages: ['budget'],
  })
})

test('says nothing rather than something wider', () => {
  const search = { ...EVERY_RECORD, agencies: ['moh'], sectors: ['cofog-07'], from: '2024-03-15' }
  expect(narrowSearch(search, { agency: 'roads' })).toBeNull()
  // Records may name both sectors; a search for either would find more.
  expect(narrowSearch(search, { sector: 'cofog-04' })).toBeNull()
  expect(narrowSearch(search, narrowingOfTime('2024-02'))).toBeNull()
  expect(narrowSearch(search, { sector: 'cofog-07' })).toEqual({ ...search })
})

test('a month ends on its last day, within what was searched', () => {
  expect(narrowSearch(EVERY_RECORD, narrowingOfTime('2024-02'))).toMatchObject({ from: '2024-02-01', to: '2024-02-29' })
  const search = { ...EVERY_RECORD, from: '2024-02-10', to: '2025-01-01' }
  expect(narrowSearch(search, narrowingOfTime('2024-02'))).toMatchObject({ from: '2024-02-10', to: '2024-02-29' })
  expect(narrowSearch({ ...EVERY_RECORD, yearBasis: 'fiscal' }, narrowingOfTime('2024'))).toMatchObject({
    years: [2024],
    yearBasis: 'fiscal',
  })
})

test('a chart adds up what stands in its currency and stages', () => {
  const measure = { currency: 'GBP', stages: ['disbursement', 'expenditure'] } as const
  expect(measureSearch({ ...EVERY_RECORD, stages: ['budget', 'expenditure'] }, measure)).toEqual({
    ...EVERY_RECORD,
    stages: ['expenditure'],
    currencies: ['GBP'],
    statuses: ['stands'],
  })
  expect(measureSearch({ ...EVERY_RECORD, statuses: ['withdrawn'] }, measure)).toBeNull()
})
