import { expect, test } from 'vitest'
import type { FacetsView } from '@/lib/domain/views'
import { EVERY_RECORD } from '@/lib/search-params/record-search'
import { fillFacets } from './fill-facets'

const facets: FacetsView = {
  stages: [{ value: 'expenditure', count: 3, selected: true }],
  agencies: [{ value: 'roads', label: 'Roads', count: 3, selected: false }],
  payees: [],
  sectors: [],
  countries: [],
  currencies: [{ value: 'XXX', count: 0, selected: true }],
  years: [{ value: 2025, count: 3, selected: false }],
  bands: [],
  statuses: [],
  finality: [],
}
const known = {
  stages: ['budget', 'expenditure'],
  agencies: [
    { code: 'health', name: 'Health' },
    { code: 'roads', name: 'Roads' },
  ],
  years: [2026, 2025],
  currencies: ['EUR'],
} as const

test('lists what the index has at 0, in an order that no search changes', () => {
  const filled = fillFacets(facets, known, EVERY_RECORD)
  expect(filled.stages).toEqual([
    { value: 'budget', count: 0, selected: false },
    { value: 'expenditure', count: 3, selected: true },
  ])
  expect(filled.agencies.map(({ value, count }) => [value, count])).toEqual([
    ['health', 0],
    ['roads', 3],
  ])
  expect(filled.years.map(({ value }) => value)).toEqual([2026, 2025])
})

test('keeps what is selected and nobody knows', () => {
  const filled = fillFacets(facets, known, EVERY_RECORD)
  expect(filled.currencies.map(({ value, selected }) => [value, selected])).toEqual([
    ['EUR', false],
    ['XXX', true],
  ])
})

test('lists fiscal years as they are counted', () => {
  const filled = fillFacets(facets, known, { ...EVERY_RECORD, yearBasis: 'fiscal' })
  expect(filled.years).toEqual(facets.years)
})
