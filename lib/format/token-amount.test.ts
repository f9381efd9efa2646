import { expect, test } from 'vitest'
import { formatTokenAmount } from './token-amount'

test.each([
  ['1204500000', 6, 'TST', '1,204.50\u00a0TST'],
  ['1', 6, 'TST', '0.000001\u00a0TST'],
  ['1000000', 6, 'TST', '1.00\u00a0TST'],
  ['90071992547409930000000000000000001', 18, 'DAI', '90,071,992,547,409,930.000000000000000001\u00a0DAI'],
  ['7', 0, 'PTS', '7\u00a0PTS'],
  ['75', 1, 'ONE', '7.5\u00a0ONE'],
  ['1204500000', 6, null, '1,204.50 of the token'],
  ['1204500000', null, 'TST', '1,204,500,000 smallest units'],
])('writes %s units with %s decimals of %s exactly', (units, decimals, symbol, text) => {
  expect(formatTokenAmount({ units, decimals, symbol })).toBe(text)
})
