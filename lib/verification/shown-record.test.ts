import { expect, test } from 'vitest'
import type { SpendingRecord } from '../domain/record'
import { compareShown } from './shown-record'

const PAYMENT: SpendingRecord = { ref: 'P-1', stage: 'expenditure', date: '2026-03-04', amount: '5', currency: 'EUR' }
const SEAL = `sealed:${'0a'.repeat(32)}`

function titleOutcome(record: SpendingRecord, title: string | null): string | undefined {
  const comparisons = compareShown({ shown: { title }, record, line: '', fingerprint: '0x' })
  return comparisons.find(({ what }) => what === 'title')?.outcome
}

test('takes any language of a title, and nothing else where there is one', () => {
  const record = { ...PAYMENT, title: { en: 'Bridge', da: 'Bro' }, description: { en: 'Steel' } }
  expect(titleOutcome(record, 'Bro')).toBe('agrees')
  expect(titleOutcome(record, 'Steel')).toBe('differs')
  expect(titleOutcome(record, null)).toBe('differs')
})

test('takes another text of the record where it has no title that can be read', () => {
  const described = { ...PAYMENT, title: { en: SEAL }, activity: { title: { en: 'Water' } } }
  expect(titleOutcome(described, 'Water')).toBe('agrees')
  expect(titleOutcome(described, 'Wine')).toBe('differs')
  const classified = { ...PAYMENT, classifications: [{ scheme: 'local:expenses-type', label: 'Professional fees' }] }
  expect(titleOutcome(classified, 'Professional fees')).toBe('agrees')
  expect(titleOutcome(classified, 'Professional fee')).toBe('differs')
  expect(titleOutcome(PAYMENT, null)).toBe('agrees')
})

test('takes a long text that was cut short, unless what is left was altered', () => {
  const long = 'Repair of the bridge over the river Lorn. '.repeat(20)
  const record = { ...PAYMENT, description: { en: long } }
  expect(titleOutcome(record, `${long.slice(0, 299)}…`)).toBe('agrees')
  expect(titleOutcome(record, `X${long.slice(1, 299)}…`)).toBe('differs')
  expect(titleOutcome(record, `${long.slice(0, 20)}…`)).toBe('differs')
})
