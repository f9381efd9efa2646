import { expect, test } from 'vitest'
import { describeDoubts, describeOptions } from './describe-reading'

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
