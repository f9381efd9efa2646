import { expect, test } from 'vitest'
import { choiceOf, chooseMeasure, listCurrencies, listStageChoices } from './choose-measure'
import type { StageTotal } from './views'

const total = (stage: StageTotal['stage'], currency: string, count: number): StageTotal => ({
  stage,
  currency,
  count,
  sum: '1',
})
const TOTALS = [
  total('budget', 'EUR', 90),
  total('disbursement', 'GBP', 3),
  total('expenditure', 'GBP', 4),
  total('expenditure', 'EUR', 5),
]

test('shows outlays in the currency that has most of them', () => {
  expect(listCurrencies(TOTALS)).toEqual(['GBP', 'EUR'])
  expect(chooseMeasure(TOTALS)).toEqual({ currency: 'GBP', stages: ['disbursement', 'expenditure'] })
})

test('shows what was asked for where it is there', () => {
  expect(chooseMeasure(TOTALS, { currency: 'EUR', stage: 'budget' })).toEqual({ currency: 'EUR', stages: ['budget'] })
  expect(chooseMeasure(TOTALS, { currency: 'EUR', stage: 'pledge' })).toEqual({
    currency: 'EUR',
    stages: ['expenditure'],
  })
  expect(chooseMeasure(TOTALS, { currency: 'JPY', stage: null })?.currency).toBe('GBP')
})

test('offers outlays together only where both of their stages are there', () => {
  expect(listStageChoices(TOTALS, 'GBP')).toEqual(['outlays', 'disbursement', 'expenditure'])
  expect(listStageChoices(TOTALS, 'EUR')).toEqual(['budget', 'expenditure'])
  expect(choiceOf({ stages: ['disbursement', 'expenditure'] })).toBe('outlays')
  expect(choiceOf({ stages: ['budget'] })).toBe('budget')
})

test('takes the stage of most records where nothing was paid, and nothing of nothing', () => {
  expect(chooseMeasure([total('budget', 'EUR', 1), total('commitment', 'EUR', 2)])?.stages).toEqual(['commitment'])
  expect(chooseMeasure([])).toBeNull()
})
