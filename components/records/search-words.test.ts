import { expect, test } from 'vitest'
import { EVERY_RECORD } from '@/lib/search-params/record-search'
import { formatSearch, toConditions } from './search-words'

const names = {
  agencies: [{ agency: { code: 'moh', name: 'Ministry of Health' }, count: 3 }],
  payeeNames: new Map([['halsa-ab-0123456789', 'Hälsa AB']]),
}

test('says nothing of a search for everything', () => {
  expect(formatSearch(EVERY_RECORD, names)).toBe('')
  expect(toConditions(EVERY_RECORD, names)).toEqual([])
})

test('says a search in one sentence', () => {
  const search = {
    ...EVERY_RECORD,
    words: 'bridge',
    agencies: ['moh', 'unknown'],
    stages: ['commitment', 'expenditure'],
    years: [2024, 2025, 2026],
    minimum: '1000.50',
  } as const
  expect(formatSearch(search, names)).toBe(
    'with “bridge”, published by Ministry of Health or unknown, at the stage commitment or expenditure, dated 2024, 2025 or 2026, of 1,000.50 or more',
  )
})

test('takes away one condition at a time and returns to the first page', () => {
  const search = { ...EVERY_RECORD, years: [2024, 2025], page: 7, payees: ['halsa-ab-0123456789'] }
  const [payee, year] = toConditions(search, names)
  expect(payee).toEqual({ text: 'paid to Hälsa AB', without: { ...search, payees: [], page: 1 } })
  expect(year).toEqual({ text: '2024', without: { ...search, years: [2025], page: 1 } })
})
