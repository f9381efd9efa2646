import { expect, test } from 'vitest'
import type { SpendingRecord } from '../domain/record'
import { compareShown } from './shown-record'

const PAYMENT: SpendingRecord = { ref: 'P-1', stage: 'expenditure', date: '2026-03-04', amount: '5', currency: 'EUR' }
const SEAL = `sealed:${'0a'.repeat(32)}`

function titleOutcome(record: SpendingRecord, title: string | null): string | undefined {
  const comparisons = compareShown({ shown: { title }, record, line: '', fingerprint: '0x' })
  return comparisons.find(({ what }) => what.code === 'what-title')?.outcome
}

test('takes the title that the site shows, in its one language', () => {
  const record = { ...PAYMENT, title: { da: 'Bro', en: 'Bridge' }, description: { en: 'Steel' } }
  expect(titleOutcome(record, 'Bridge')).toBe('agrees')
  for (const other of ['Bro', 'Steel', 'bridge', '', null]) expect(titleOutcome(record, other)).toBe('differs')
})

test('takes another text of the record where it has no title that can be read, and then the first only', () => {
  const described = {
    ...PAYMENT,
    title: { en: SEAL },
    activity: { title: { en: 'Water' } },
    budgetLine: { title: { en: 'Capital' } },
  }
  expect(titleOutcome(described, 'Water')).toBe('agrees')
  for (const other of ['Wine', 'Capital', SEAL, null]) expect(titleOutcome(described, other)).toBe('differs')
  const labels = ['Planning', 'Professional fees'].map((label) => ({ scheme: 'local:expenses-type', label }))
  const classified = { ...PAYMENT, classifications: labels }
  expect(titleOutcome(classified, 'Planning')).toBe('agrees')
  expect(titleOutcome(classified, 'Professional fees')).toBe('differs')
  expect(titleOutcome(PAYMENT, null)).toBe('agrees')
  expect(titleOutcome(PAYMENT, 'P-1')).toBe('differs')
})

test('takes a long text cut at 300 characters, and nowhere else', () => {
  const long = 'Repair of the bridge over the river Lorn. '.repeat(20)
  const record = { ...PAYMENT, description: { en: long } }
  expect(titleOutcome(record, `${long.slice(0, 299)}…`)).toBe('agrees')
  for (const other of [`X${long.slice(1, 299)}…`, `${long.slice(0, 298)}…`, `${long.slice(0, 20)}…`, long])
    expect(titleOutcome(record, other)).toBe('differs')
})
