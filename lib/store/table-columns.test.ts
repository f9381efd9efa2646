import { BIGINT, DuckDBDataChunk, INTEGER, UBIGINT, USMALLINT, UTINYINT } from '@duckdb/node-api'
import { expect, test } from 'vitest'
import { NumberColumn, type NumberKind } from './table-columns'

const TYPES = { INTEGER, UTINYINT, USMALLINT, BIGINT, UBIGINT }

function writeAndRead(kind: NumberKind, values: readonly (number | bigint | null)[], from = 0) {
  const column = new NumberColumn(kind)
  for (const value of values) column.push(value)
  const chunk = DuckDBDataChunk.create([TYPES[kind]], values.length - from)
  column.writeTo(chunk.getColumnVector(0), from, values.length)
  // A second look at the same memory of the engine, past what the first one remembers.
  return new DuckDBDataChunk(chunk.chunk).getColumnValues(0)
}

test.each<{ kind: NumberKind; values: (number | bigint | null)[] }>([
  { kind: 'INTEGER', values: [0, -1, 2 ** 31 - 1, -(2 ** 31), null, 5] },
  { kind: 'UTINYINT', values: [null, 0, 255, null] },
  { kind: 'BIGINT', values: [999_999_999_999_999_999n, null, -999_999_999_999_999_999n] },
  { kind: 'UBIGINT', values: [2n ** 64n - 1n, 0n] },
])('the engine holds the values of a column of $kind as they were given', ({ kind, values }) => {
  expect(writeAndRead(kind, values)).toEqual(values)
})

test('nulls stay in their places, however many values there are and wherever a chunk begins', () => {
  const values = Array.from({ length: 2048 + 700 }, (_, index) => (index % 7 === 3 || index > 2700 ? null : index))
  expect(writeAndRead('INTEGER', values.slice(0, 2048))).toEqual(values.slice(0, 2048))
  expect(writeAndRead('INTEGER', values, 2048)).toEqual(values.slice(2048))
})

test.each<{ kind: NumberKind; value: number | bigint }>([
  { kind: 'INTEGER', value: 2 ** 31 },
  { kind: 'INTEGER', value: 1.5 },
  { kind: 'UTINYINT', value: -1 },
  { kind: 'BIGINT', value: 2n ** 63n },
  { kind: 'UBIGINT', value: -1n },
])('$value is refused in a column of $kind, and never wrapped', ({ kind, value }) => {
  expect(() => new NumberColumn(kind).push(value)).toThrow(RangeError)
})
