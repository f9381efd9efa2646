import { expect, test } from 'vitest'
import type { SpendingRecord } from '@/lib/domain/record'
import { listVanished, traceOf } from './list-vanished'
import { type AgencyHistory, contentDigest, nameKey } from './plan-records'

const record = (ref: string, date: string, more: Partial<SpendingRecord> = {}): SpendingRecord => ({
  ref,
  stage: 'expenditure',
  date,
  dateBasis: 'payment',
  amount: '1',
  currency: 'EUR',
  source: { standard: 'uk-spend-csv' },
  ...more,
})

const historyOf = (...records: SpendingRecord[]): AgencyHistory =>
  new Map(
    records.map((published, index) => [
      nameKey(published),
      {
        standing: {
          fingerprint: `0x${'00'.repeat(32)}`,
          contentDigest: contentDigest(published),
          stage: published.stage,
          money: { amount: '1', currency: 'EUR' },
          file: traceOf(`moh-1-${index + 1}`, published),
        },
      },
    ]),
  )

test('lists a row of the months that the file covers, and none of other months or kinds of file', () => {
  const history = historyOf(
    record('kept', '2024-03-02'),
    record('gone', '2024-03-09'),
    record('february', '2024-02-09'),
    record('iati', '2024-03-09', { source: { standard: 'iati' } }),
  )
  const records = [record('kept', '2024-03-02'), record('new', '2024-03-31')]
  expect(listVanished({ records, history }).map(({ id }) => id)).toEqual(['moh-1-2'])
})

test('looks at the activities that the file reports only', () => {
  const iati = (ref: string, activity: string) =>
    record(ref, '2024-03-02', { source: { standard: 'iati' }, activity: { id: activity } })
  const history = historyOf(iati('a', 'X-1'), iati('b', 'X-1'), iati('c', 'X-2'))
  expect(listVanished({ records: [iati('a', 'X-1')], history }).map(({ id }) => id)).toEqual(['moh-1-2'])
})

test('lists nothing that was withdrawn', () => {
  const history: AgencyHistory = new Map([[nameKey({ ref: 'gone' }), { standing: null }]])
  expect(listVanished({ records: [record('kept', '2024-03-02')], history })).toEqual([])
})
