import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { COMPARED_FIELDS, diffRecords, diffValues } from './diff-records'
import type { SpendingRecord } from './record'

const record: SpendingRecord = {
  ref: 'INV-7',
  part: '2',
  stage: 'expenditure',
  date: '2024-03-12',
  dateBasis: 'payment',
  amount: '1204.50',
  currency: 'EUR',
  payer: { type: 'government', name: 'Ministry of Health' },
  payee: { type: 'organisation', name: 'Acme Ltd', identifiers: [{ scheme: 'GB-COH', id: '01234567' }] },
  title: { en: 'Wheelchairs', fr: 'Fauteuils roulants' },
  classifications: [{ scheme: 'cofog', code: '07.1', label: 'Medical products' }],
  tax: 'net',
  source: { standard: 'csv', row: 4, sha256: 'a'.repeat(64) },
  ext: { note: 'first', 'receiver-org': { '@type': '70' } },
}
const amends = { kind: 'correction', fingerprint: `0x${'1'.repeat(64)}`, reason: 'wrong-amount' } as const
const seal = (digit: string) => `sealed:${digit.repeat(64)}`

test('finds nothing in a record that only answers the earlier one', () => {
  expect(diffRecords(record, { ...record, amends })).toEqual([])
})

test('names every field that a correction changes, adds or leaves out, the money first', () => {
  const { tax: _tax, ...rest } = record
  const after: SpendingRecord = {
    ...rest,
    amends,
    title: { en: 'Wheelchairs', fr: 'Fauteuils' },
    amount: '1204.5',
    payee: { ...record.payee!, name: 'Acme Limited' },
    description: { en: 'Twelve of them' },
  }
  expect(diffRecords(record, after)).toEqual([
    { field: 'amount', kind: 'changed' },
    { field: 'tax', kind: 'removed' },
    { field: 'payee', kind: 'changed' },
    { field: 'title', kind: 'changed' },
    { field: 'description', kind: 'added' },
  ])
})

test('does not take the order of members for a change, but that of a list', () => {
  const same = Object.fromEntries(Object.entries(record).reverse()) as SpendingRecord
  expect(diffRecords(record, same)).toEqual([])
  const places = [
    { role: 'recipient', country: 'KE' },
    { role: 'recipient', country: 'UG' },
  ] as const
  expect(diffRecords({ ...record, places }, { ...record, places: places.toReversed() })).toEqual([
    { field: 'places', kind: 'changed' },
  ])
})

test('says of a new seal in the place of an old one that nothing more can be told', () => {
  const sealed = (digit: string): SpendingRecord => ({
    ...record,
    payee: { type: 'individual', name: seal(digit) },
    sealed: ['/payee/name'],
  })
  expect(diffRecords(sealed('a'), sealed('b'))).toEqual([{ field: 'payee', kind: 'sealed-anew' }])
  expect(diffRecords(sealed('a'), { ...sealed('b'), payee: { type: 'organisation', name: seal('b') } })).toEqual([
    { field: 'payee', kind: 'changed' },
  ])
  expect(diffRecords(record, sealed('a'))).toEqual([
    { field: 'payee', kind: 'changed' },
    { field: 'sealed', kind: 'added' },
  ])
})

test('takes what a withdrawal does not repeat for no change, and what it says otherwise for one', () => {
  const withdrawal: SpendingRecord = {
    ref: 'INV-7',
    part: '2',
    stage: 'commitment',
    title: { en: 'Wheelchairs' },
    amends: { ...amends, kind: 'withdrawal' },
  }
  expect(diffRecords(record, withdrawal)).toEqual([
    { field: 'stage', kind: 'changed' },
    { field: 'title', kind: 'changed' },
  ])
})

test('leads to each text that differs by the names above it', () => {
  expect(
    diffValues({ a: { b: 'x', c: ['1', '2'] }, d: 'same' }, { a: { b: 'y', c: ['1'] }, d: 'same', e: {}, f: 3 }),
  ).toEqual([
    { path: ['a', 'b'], before: 'x', after: 'y' },
    { path: ['a', 'c', '2'], before: '2', after: null },
    { path: ['e'], before: null, after: '{}' },
    { path: ['f'], before: null, after: '3' },
  ])
})

test('keeps apart names that would read alike when joined', () => {
  expect(diffValues({ 'a b': 'x' }, { a: { b: 'x' } })).toEqual([
    { path: ['a b'], before: 'x', after: null },
    { path: ['a', 'b'], before: null, after: 'x' },
  ])
})

test('compares every field of a record but its name and its answer', () => {
  const name = ['ref', 'part', 'refBasis', 'amends']
  const schema = JSON.parse(readSchema()) as { properties: object }
  expect([...COMPARED_FIELDS, ...name].sort()).toEqual(Object.keys(schema.properties).sort())
})

test('finds the same fields whichever of two records is the later', () => {
  const text = fc.constantFrom('1', '2', '3')
  const records = fc.record(
    { ref: fc.constant('R'), stage: fc.constant('budget' as const), amount: text, title: fc.dictionary(text, text) },
    { requiredKeys: ['ref', 'stage'] },
  )
  fc.assert(
    fc.property(records, records, (one, other) => {
      const fields = (changes: readonly { field: string }[]) => changes.map(({ field }) => field)
      expect(fields(diffRecords(one, other))).toEqual(fields(diffRecords(other, one)))
      expect(diffRecords(one, structuredClone(one))).toEqual([])
    }),
  )
})

function readSchema(): string {
  return readFileSync(new URL('../record-format/record.schema.json', import.meta.url), 'utf8')
}
