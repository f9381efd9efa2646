import { expect, test } from 'vitest'
import { chartHref, NO_CHOICE, parseChartChoice, serialiseChartChoice } from './chart-choice'

test('reads back what it writes', () => {
  const choice = {
    currency: 'GBP',
    stage: 'outlays',
    year: 2024,
    target: 'payee',
    scheme: 'local:Cost centre',
  } as const
  expect(serialiseChartChoice(choice)).toBe('currency=GBP&stage=outlays&year=2024&to=payee&scheme=local%3ACost+centre')
  expect(parseChartChoice(Object.fromEntries(new URLSearchParams(serialiseChartChoice(choice))))).toEqual(choice)
  expect(chartHref('/flows', choice)).toMatch(/^\/flows\?currency=GBP&/)
  expect(chartHref('/flows', NO_CHOICE)).toBe('/flows')
})

test('takes what it cannot read as not said', () => {
  const given = { currency: 'pounds', stage: 'spent', year: '24', to: ['country', 'payee'], scheme: 'x'.repeat(201) }
  expect(parseChartChoice(given)).toEqual(NO_CHOICE)
  expect(parseChartChoice({})).toEqual(NO_CHOICE)
})
