import { expect, test } from 'vitest'
import type { SpendingRecord } from './record'
import { readTitle } from './record-title'

const PAYMENT: SpendingRecord = { ref: 'P-1', stage: 'expenditure', date: '2026-03-04', amount: '5', currency: 'EUR' }
const titleOf = (change: Partial<SpendingRecord>) => readTitle({ ...PAYMENT, ...change })

test('calls a record by its title, else by the nearest thing that the source says', () => {
  const all = {
    classifications: [{ scheme: 'cofog', label: 'Health' }],
    budgetLine: { title: { en: 'Capital' } },
    activity: { title: { en: 'Wards' } },
    contract: { title: { en: 'Ward 4' } },
    description: { en: 'Beds' },
    title: { en: 'Invoice 7' },
  }
  const names = ['title', 'description', 'contract', 'activity', 'budgetLine', 'classifications'] as const
  const left: Partial<SpendingRecord> = { ...all }
  const titles = names.map((name) => {
    const title = titleOf(left)
    delete (left as Record<string, unknown>)[name]
    return title
  })
  expect(titles).toEqual(['Invoice 7', 'Beds', 'Ward 4', 'Wards', 'Capital', 'Health'])
  expect(titleOf({})).toBe(null)
})

test('takes English, else the language not stated, else the first given', () => {
  expect(titleOf({ title: { da: 'Bro', en: 'Bridge', und: 'Brücke' } })).toBe('Bridge')
  expect(titleOf({ title: { da: 'Bro', und: 'Brücke' } })).toBe('Brücke')
  expect(titleOf({ title: { da: 'Bro', de: 'Brücke' } })).toBe('Bro')
})

test('never shows a seal', () => {
  const seal = `sealed:${'0a'.repeat(32)}`
  expect(titleOf({ title: { en: seal }, description: { en: 'Beds' } })).toBe('Beds')
  expect(titleOf({ classifications: [{ scheme: 'purpose', label: seal }] })).toBe(null)
})

test('cuts at 300 characters, and never through one', () => {
  expect(titleOf({ title: { en: 'x'.repeat(300) } })).toBe('x'.repeat(300))
  expect(titleOf({ title: { en: 'x'.repeat(301) } })).toBe(`${'x'.repeat(299)}…`)
  expect(titleOf({ title: { en: `${'x'.repeat(298)}🌉🌉` } })).toBe(`${'x'.repeat(298)}…`)
})
