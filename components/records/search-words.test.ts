import { expect, test } from 'vitest'
import type { Language } from '@/lib/domain/language'
import { createFormat } from '@/lib/format/format'
import { createSay } from '@/lib/messages/message'
import { wordsIn } from '@/lib/messages/messages'
import { EVERY_RECORD } from '@/lib/search-params/record-search'
import { formatBand, formatSearch, toConditions } from './search-words'

const toolsIn = (language: Language) => ({
  language,
  words: wordsIn(language),
  say: createSay(language),
  format: createFormat(language),
})
const english = toolsIn('en')

const names = {
  agencies: new Map([['moh', 'Ministry of Health']]),
  payees: new Map([['halsa-ab-0123456789', 'Hälsa AB']]),
  sectors: new Map(),
  places: new Map(),
  references: new Map(),
}

test('says nothing of a search for everything', () => {
  expect(formatSearch(EVERY_RECORD, names, english)).toBe('')
  expect(toConditions(EVERY_RECORD, names, english)).toEqual([])
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
  expect(formatSearch(search, names, english)).toBe(
    'with “bridge”, published by Ministry of Health or unknown, at the stage commitment or expenditure, dated 2024, 2025 or 2026, of 1,000.50 or more',
  )
})

test('says what was typed as syntax in the same words as what was chosen', () => {
  const search = { ...EVERY_RECORD, words: 'payee:"acme ltd" amount:>10000 date:2021..2022 stage:expenditure -kenya' }
  expect(formatSearch(search, names, english)).toBe(
    'with “acme ltd” in the payee’s name, without “kenya”, at the stage expenditure, from 1 January 2021 to 31 December 2022, of more than 10,000',
  )
  expect(toConditions(search, names, english).map(({ text }) => text)).toEqual([
    'with “acme ltd” in the payee’s name',
    'amount:>10000',
    'date:2021..2022',
    'stage:expenditure',
    'without “kenya”',
  ])
})

test('takes away one condition at a time and returns to the first page', () => {
  const search = { ...EVERY_RECORD, years: [2024, 2025], page: 7, payees: ['halsa-ab-0123456789'] }
  const [payee, year] = toConditions(search, names, english)
  expect(payee).toEqual({ text: 'paid to Hälsa AB', without: { ...search, payees: [], page: 1 } })
  expect(year).toEqual({ text: '2024', without: { ...search, years: [2025], page: 1 } })
})

test('takes one of the typed pieces away and leaves the others as they were typed', () => {
  const search = { ...EVERY_RECORD, words: 'payee:"acme ltd" amount:>10000 bridge' }
  expect(toConditions(search, names, english).map(({ without }) => without.words)).toEqual([
    'amount:>10000 bridge',
    'payee:"acme ltd" bridge',
    'payee:"acme ltd" amount:>10000',
  ])
})

test('names bands of amounts with all their digits, and from a million on in words', () => {
  expect(formatBand('under-100', english)).toBe('under 100')
  expect(formatBand('1000', english)).toBe('1,000 to under 10,000')
  expect(formatBand('100000', english)).toBe('100,000 to under 1 million')
  expect(formatBand('100000000', english)).toBe('100 million or more')
})
