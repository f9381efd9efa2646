import { expect, test } from 'vitest'
import { createFormat } from './format'

test('writes an exact amount as each language does, every digit kept', () => {
  const money = { amount: '-90071992547409.9301', currency: 'EUR' }
  expect(createFormat('en').money(money)).toBe('−€90,071,992,547,409.9301')
  expect(createFormat('fr').money(money)).toBe('−90\u202f071\u202f992\u202f547\u202f409,9301\u00a0€')
  expect(createFormat('es').money(money)).toBe('−90.071.992.547.409,9301\u00a0€')
  expect(createFormat('ar').money(money)).toBe('−90,071,992,547,409.9301\u00a0€')
})

test('groups the digits of a Spanish amount of four places too, as columns need', () => {
  expect(createFormat('es').sum({ amount: '1204.5', currency: 'GBP' })).toBe('1.204,50\u00a0GBP')
})

test('writes days, periods and ages in the language, with Latin digits in Arabic', () => {
  expect(createFormat('fr').date('2026-03-12')).toBe('12 mars 2026')
  expect(createFormat('es').date('2026-03-12')).toBe('12 de marzo de 2026')
  expect(createFormat('ar').date('2026-03-12')).toBe('12 مارس 2026')
  expect(createFormat('fr').period('2025-04-01/2026-03-31')).toBe('1 avril 2025 – 31 mars 2026')
  expect(createFormat('es').ago({ seconds: 0, nowSeconds: 180 })).toBe('hace 3 minutos')
})

test('names countries and joins lists in the language', () => {
  expect(createFormat('fr').country('KE')).toBe('Kenya')
  expect(createFormat('es').country('de')).toBe('Alemania')
  expect(createFormat('en').list(['A', 'B', 'C'])).toBe('A, B and C')
  expect(createFormat('fr').list(['A', 'B'], { either: true })).toBe('A ou B')
})
