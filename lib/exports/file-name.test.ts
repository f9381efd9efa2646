import { expect, test } from 'vitest'
import { EVERY_RECORD } from '@/lib/search-params/record-search'
import { toFileName } from './file-name'

test('names a file after its search', () => {
  expect(toFileName(EVERY_RECORD)).toBe('counterfoil-records')
  expect(
    toFileName({
      ...EVERY_RECORD,
      words: 'Brücke',
      agencies: ['roads'],
      payees: ['halsa-ab-0123456789'],
      stages: ['expenditure'],
      years: [2024],
      yearBasis: 'fiscal',
    }),
  ).toBe('counterfoil-brucke-roads-halsa-ab-expenditure-fy2024')
})

test('keeps quotation marks, slashes and other scripts out of the name', () => {
  expect(toFileName({ ...EVERY_RECORD, words: '"a/b" ..\\c 道路', minimum: '-1.50' })).toBe(
    'counterfoil-a-b-c-min-1-50',
  )
})

test('cuts a long name between its words', () => {
  const years = Array.from({ length: 40 }, (_, index) => 1990 + index)
  const name = toFileName({ ...EVERY_RECORD, years })
  expect(name.length).toBeLessThanOrEqual(100)
  expect(name).toMatch(/^counterfoil-1990-.*-\d{4}$/)
})
