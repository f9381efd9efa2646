import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { FIRST_HEAD, partsRoot } from '@/lib/ledger/publication'
import { planRecords } from './plan-records'
import { preparePublication, UnpublishableRecordError } from './prepare-publication'
import { incompressibleRecords, inventedRecord } from './testing/publishing-ledger'

const prepare = (records: readonly ReturnType<typeof inventedRecord>[]) =>
  preparePublication({
    agency: 'moh',
    agencyName: 'Ministry of Health',
    sequence: 7,
    previousHead: FIRST_HEAD,
    period: '2025-03',
    records: planRecords({ records, history: new Map(), correction: null }).planned,
    deadline: new Date('2026-01-02T03:04:05.678Z'),
  })

test('states what is signed: counts, root, totals by stage and currency, and the time in whole seconds', () => {
  const { publication, parts } = prepare([
    inventedRecord('a', { amount: '90071992547409.93' }),
    inventedRecord('b', { amount: '0.07' }),
    inventedRecord('c', { currency: 'USD', amount: '5' }),
    inventedRecord('d', { currency: 'USD', amount: '-5' }),
  ])
  expect(publication).toMatchObject({
    format: 1n,
    sequence: 7n,
    records: 4n,
    parts: 1n,
    totals: [{ stage: 'expenditure', currency: 'EUR', sum: '90071992547410' }],
    deadline: '2026-01-02T03:04:05Z',
  })
  expect(publication.partsRoot).toBe(partsRoot(parts.map(({ part }) => part)))
})

test('gives the same statement of the same records', () => {
  const records = incompressibleRecords(20)
  expect(prepare(records)).toEqual(prepare(records))
})

test('is a nil return without records', () => {
  const { publication, parts } = prepare([])
  expect(publication).toMatchObject({ records: 0n, parts: 1n, totals: [] })
  expect(parts).toHaveLength(1)
  expect(parts[0]!.payload).toHaveLength(0)
})

test('keeps every part within the bounds, in order and nearly full, whether lines shrink much or hardly', () => {
  const similar = Array.from({ length: 9_000 }, (_, index) => inventedRecord(`row-${index}`))
  const long = incompressibleRecords(12, { bytes: 14_000, seed: 'long' })
  const mixed = [...similar, ...incompressibleRecords(250), ...long, ...similar.map((row) => ({ ...row, part: '2' }))]
  const { parts } = prepare(mixed)
  const lines = parts.map(({ payload }) => gunzipSync(payload).toString().trimEnd().split('\n'))
  expect(lines.flat().map((line) => JSON.parse(line).ref)).toEqual(mixed.map(({ ref }) => ref))
  for (const [index, { part, payload }] of parts.entries()) {
    expect(payload.length).toBeLessThanOrEqual(112 * 1024)
    expect(lines[index]!.length).toBeLessThanOrEqual(4096)
    expect(part.records).toBe(BigInt(lines[index]!.length))
  }
  const isFull = ({ part, payload }: (typeof parts)[number]) =>
    part.records === 4096n || payload.length > 112 * 1024 * 0.75
  expect(parts.slice(0, -1).filter(isFull).length).toBeGreaterThanOrEqual(parts.length - 4)
})

test('adds the totals of its parts up to those of the publication', () => {
  const rows = incompressibleRecords(300).map((row, index) => ({
    ...row,
    currency: index % 2 === 0 ? 'EUR' : 'USD',
    amount: index % 3 === 0 ? '-0.10' : '7.05',
  }))
  const { publication, parts } = prepare(rows)
  expect(parts.length).toBeGreaterThan(1)
  const cents = (currency: string) =>
    parts
      .flatMap(({ part }) => part.totals)
      .filter((total) => total.currency === currency)
      .reduce((sum, total) => sum + Math.round(Number(total.sum) * 100), 0)
  // By hand: of each currency 150 rows, every third of them -0.10 and the other hundred 7.05.
  expect([cents('EUR'), cents('USD')]).toEqual([70_000, 70_000])
  expect(publication.totals).toEqual([
    { stage: 'expenditure', currency: 'EUR', sum: '700' },
    { stage: 'expenditure', currency: 'USD', sum: '700' },
  ])
})

test('refuses a record that format 1 has no room for, and says which', () => {
  const tooLong = inventedRecord('c', { title: { en: 'x'.repeat(40_000) } })
  const attempt = () => prepare([inventedRecord('a'), inventedRecord('b'), tooLong])
  expect(attempt).toThrow(UnpublishableRecordError)
  expect(attempt).toThrow(/^Record 3 cannot be published: /)
  expect(() => prepare([inventedRecord('a', { date: '2025-02-30' })])).toThrow(/^Record 1 cannot be published: /)
  expect(() => prepare([inventedRecord('a', { stage: 'spending' as 'budget' })])).toThrow(UnpublishableRecordError)
})
