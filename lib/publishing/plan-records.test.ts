import { expect, test } from 'vitest'
import { traceOf } from './list-vanished'
import { type AgencyHistory, contentDigest, nameKey, planAmendment, planRecord, planRecords } from './plan-records'
import { inventedRecord } from './testing/publishing-ledger'

const standing = (record: ReturnType<typeof inventedRecord>) => ({
  fingerprint: `0x${'11'.repeat(32)}` as const,
  contentDigest: contentDigest(record),
  stage: record.stage,
  money: { amount: record.amount!, currency: record.currency! },
  file: traceOf('moh-1-1', record),
})

test('names a record by reference and part, in which absent and empty are one', () => {
  expect(nameKey({ ref: 'a' })).toBe(nameKey({ ref: 'a', part: '' }))
  expect(nameKey({ ref: 'a', part: 'b' })).not.toBe(nameKey({ ref: 'a,b' }))
  expect(nameKey({ ref: 'a","b' })).not.toBe(nameKey({ ref: 'a', part: 'b' }))
})

test('tells the same record by what it says, not by the file or row it came from', () => {
  const record = inventedRecord('a', { source: { standard: 'uk-spend', sha256: 'aa'.repeat(32), row: 2 } })
  const later = inventedRecord('a', { source: { standard: 'uk-spend', sha256: 'bb'.repeat(32), row: 900 } })
  expect(contentDigest(later)).toBe(contentDigest(record))
  expect(contentDigest(inventedRecord('a', { amount: '10.0' }))).not.toBe(contentDigest(record))
})

test('adds what is new, in exact units', () => {
  const plan = planRecord({ record: inventedRecord('a'), history: new Map(), reason: { reason: 'other' } })
  expect(plan).toEqual({
    kind: 'new',
    planned: {
      record: inventedRecord('a'),
      changes: [{ stage: 'expenditure', currency: 'EUR', units: 10_000_000_000_000_000_000n }],
    },
  })
})

test('corrects by naming what stands, and changes totals by the difference, across stages and currencies too', () => {
  const history: AgencyHistory = new Map([[nameKey({ ref: 'a' }), { standing: standing(inventedRecord('a')) }]])
  const record = inventedRecord('a', { stage: 'disbursement', currency: 'USD', amount: '3.5' })
  const reason = { reason: 'wrong-amount', words: 'It was in dollars.' }
  expect(planRecord({ record, history, reason })).toEqual({
    kind: 'changed',
    before: standing(inventedRecord('a')),
    planned: {
      record: { ...record, amends: { kind: 'correction', fingerprint: `0x${'11'.repeat(32)}`, ...reason } },
      changes: [
        { stage: 'disbursement', currency: 'USD', units: 3_500_000_000_000_000_000n },
        { stage: 'expenditure', currency: 'EUR', units: -10_000_000_000_000_000_000n },
      ],
    },
  })
})

test('takes away with a withdrawal, which has no amount', () => {
  const { amount: _amount, currency: _currency, ...rest } = inventedRecord('a')
  const replaced = { stage: 'expenditure' as const, amount: '-0.01', currency: 'EUR' }
  expect(planAmendment({ record: rest, replaced }).changes).toEqual([
    { stage: 'expenditure', currency: 'EUR', units: 10_000_000_000_000_000n },
  ])
})

test('refuses to guess an amount that is none', () => {
  const record = inventedRecord('a', { amount: '1e3' })
  expect(() => planRecord({ record, history: new Map(), reason: { reason: 'other' } })).toThrow(RangeError)
})

test('blocks a name that stands twice in one file, which readers would set aside', () => {
  const records = [inventedRecord('a'), inventedRecord('b'), inventedRecord('a', { amount: '11.00' })]
  const plan = planRecords({ records, history: new Map(), correction: null })
  expect(plan.counts).toEqual({ new: 2, unchanged: 0, changed: 0, blocked: 1 })
  expect(plan.blocked[0]!.problem).toBe('The name of the record "a" stands twice in this file.')
})
