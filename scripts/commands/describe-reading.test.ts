import { expect, test } from 'vitest'
import { describeChanges, describeDoubts, describeOptions } from './describe-reading'

const read = (first: string | null, last: string | null, accepted = 3) => ({
  counts: { read: accepted, accepted, skipped: 0, refused: 0 },
  dates: { first, last },
})

test('doubts a statement that there is nothing to report of a file that has rows', () => {
  const publication = { period: '2025-03', records: 0n }
  expect(describeDoubts({ publication, read: read('2025-03-01', '2025-03-31') })).toEqual([
    'it states that there is nothing to report, and the file has 3 rows',
  ])
  expect(describeDoubts({ publication, read: read(null, null, 0) })).toEqual([])
})

test('doubts a period that the dates of the file go beyond', () => {
  const publication = { period: '2025-01-01/2025-03-31', records: 3n }
  expect(describeDoubts({ publication, read: read('2025-01-01', '2025-03-31') })).toEqual([])
  expect(describeDoubts({ publication, read: read('2025-01-01', '2025-04-01') })).toEqual([
    "it is for 1 January 2025 to 31 March 2025, and the file's dates go from 2025-01-01 to 2025-04-01",
  ])
})

test('describes equal options alike, in whatever order they were stated', () => {
  expect(describeOptions({ dates: 'dmy', columns: { B: 'amount', A: 'date' } })).toEqual(
    describeOptions({ columns: { A: 'date', B: 'amount' }, dates: 'dmy' }),
  )
})

test('says of a correction everything that it changes, beside the money', () => {
  const record = {
    ref: 'INV-1',
    stage: 'expenditure',
    date: '2025-03-01',
    dateBasis: 'payment',
    amount: '10.00',
    currency: 'EUR',
    payee: { type: 'organisation', name: 'Acme' },
    title: { en: 'Gravel' },
    source: { standard: 'csv', row: 2 },
  } as const
  const seal = (digit: string) => `sealed:${digit.repeat(64)}`
  const corrected = {
    ...record,
    amount: '12.00',
    payee: { type: 'organisation', name: 'Acme Ltd' },
    tax: 'net',
    source: { standard: 'csv', row: 9 },
  } as const
  expect(describeChanges(record, { ...corrected, date: '2025-03-02' })).toEqual([
    'tax: nothing → net',
    'payee, name: Acme → Acme Ltd',
    'date: 2025-03-01 → 2025-03-02',
  ])
  expect(describeChanges({ ...record, title: { en: seal('a') } }, { ...record, title: { en: seal('b') } })).toEqual([
    'title: sealed again; whether what is sealed changed cannot be told from the ledger',
  ])
})
