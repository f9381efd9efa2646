import { expect, test } from 'vitest'
import { isStage, OUTLAY_STAGES, STAGES } from './stage'

test('knows its fourteen stages, and nothing that every object inherits', () => {
  expect(STAGES).toHaveLength(14)
  expect(STAGES.every(isStage)).toBe(true)
  for (const text of ['', 'Budget', 'payment', 'toString', 'length']) expect(isStage(text)).toBe(false)
})

test('outlays are disbursement and expenditure', () => expect(OUTLAY_STAGES).toEqual(['disbursement', 'expenditure']))
