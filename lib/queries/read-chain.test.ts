import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Link, SpendingRecord } from '@/lib/domain/record'
import { parseRecordId } from '@/lib/domain/record-id'
import type { ChainLink } from '@/lib/domain/views'
import { EVERY_RECORD } from '@/lib/search-params/record-search'
import { openStore } from '@/lib/store/open-store'
import type { Store } from '@/lib/store/store'
import { hashOf, TestLedger } from '@/lib/store/testing/test-ledger'
import { getRecord } from './get-record'
import { listRecords } from './list-records'

let folder: string
let store: Store
let ledger: TestLedger

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'counterfoil-chain-'))
  store = await openStore({ path: join(folder, 'index.duckdb'), chainId: 1, contract: `0x${'0'.repeat(40)}` })
  ledger = new TestLedger().register('tre', 'Treasury').register('moh', 'Ministry of Health')
})
afterEach(async () => {
  await store.close()
  rmSync(folder, { recursive: true, force: true })
})

const record = (ref: string, links: readonly Link[] = [], more: Partial<SpendingRecord> = {}): SpendingRecord => ({
  ref,
  stage: 'expenditure',
  date: '2024-03-01',
  dateBasis: 'payment',
  amount: '1.00',
  currency: 'EUR',
  ...(links.length > 0 && { links }),
  ...more,
})
const publish = (agency: string, ...records: readonly SpendingRecord[]) =>
  ledger.publish(agency, [records.map((one) => ({ record: one }))])
const amends = { kind: 'correction', fingerprint: hashOf('none'), reason: 'wrong-amount' } as const
/** One correction of row 1 of a publication of the agency. */
const correct = (agency: string, sequence: number, corrected: SpendingRecord) =>
  ledger.publish(agency, [
    [{ record: { ...corrected, amends }, effect: { kind: 'correction', replaces: { sequence, row: 1 } } }],
  ])

/** The chain of a record in short: "paysFor moh-1-1 (partOf tre-1-1)", with what is odd about a link in brackets. */
async function chainOf(id: string): Promise<{ before: string[]; after: string[] }> {
  const { before, after } = (await getRecord({ store, id: parseRecordId(id)! }))!.chain
  return { before: before.map(say), after: after.map(say) }
}

function say({ kind, named, records, more, problem, belongsTo }: ChainLink): string {
  const found = records.map(({ entry, namedId, further, repeated, goesOn }) =>
    [
      entry.id,
      ...(namedId === null ? [] : [`as ${namedId}`]),
      ...(repeated ? ['again'] : []),
      ...(goesOn ? ['…'] : []),
      ...(further.length === 0 ? [] : [`(${further.map(say).join('; ')})`]),
    ].join(' '),
  )
  const odd = [
    ...(more === 0 ? [] : [`+${more}`]),
    ...(problem === null ? [] : [`[${problem} ${named?.text}]`]),
    ...(belongsTo === null ? [] : [`{${belongsTo.title}}`]),
  ]
  return [kind, found.join(', '), ...odd].filter((part) => part !== '').join(' ')
}

test('follows a payment back to its budget and on to whoever passed it on, across agencies', async () => {
  publish('tre', record('B1', [], { stage: 'budget' }))
  publish(
    'moh',
    record('C1', [{ kind: 'partOf', record: 'tre-1-1' }]),
    record('P1', [{ kind: 'paysFor', reference: 'C1' }]),
  )
  publish('tre', record('O1', [{ kind: 'onwardOf', record: 'moh-1-2' }]))
  await store.writer.apply(ledger.step())
  expect(await chainOf('moh-1-2')).toEqual({
    before: ['paysFor moh-1-1 (partOf tre-1-1)'],
    after: ['onwardOf tre-2-1'],
  })
  expect(await chainOf('tre-1-1')).toEqual({
    before: [],
    after: ['partOf moh-1-1 (paysFor moh-1-2 (onwardOf tre-2-1))'],
  })
  expect(await chainOf('tre-2-1')).toEqual({
    before: ['onwardOf moh-1-2 (paysFor moh-1-1 (partOf tre-1-1))'],
    after: [],
  })
})

test('finds a record by number, by fingerprint and by reference, and takes the first of them that leads anywhere', async () => {
  const target = record('C1')
  const fingerprint = hashOf('moh', JSON.stringify(target))
  publish('moh', target)
  publish(
    'moh',
    record('P1', [{ kind: 'paysFor', record: 'moh-1-1' }]),
    record('P2', [{ kind: 'paysFor', fingerprint }]),
    record('P3', [{ kind: 'paysFor', record: 'moh-9-9', reference: 'C1' }]),
    record('P4', [{ kind: 'paysFor', record: 'moh-1-1', fingerprint, reference: 'C1' }]),
  )
  await store.writer.apply(ledger.step())
  for (const row of [1, 2, 3, 4]) {
    expect((await chainOf(`moh-2-${row}`)).before).toEqual(['paysFor moh-1-1'])
  }
  expect((await chainOf('moh-1-1')).after).toEqual(['paysFor moh-2-1, moh-2-2, moh-2-3, moh-2-4'])
})

test('says of a reference that several records carry that each of them may be meant', async () => {
  publish('moh', record('C1', [], { part: '1' }), record('C1', [], { part: '2' }))
  publish('moh', record('P1', [{ kind: 'paysFor', reference: 'C1' }]))
  publish('tre', record('C1'), record('P1', [{ kind: 'paysFor', reference: 'C1' }]))
  await store.writer.apply(ledger.step())
  expect((await chainOf('moh-2-1')).before).toEqual(['paysFor moh-1-1, moh-1-2'])
  expect((await chainOf('moh-1-2')).after).toEqual(['paysFor moh-2-1'])
  expect((await chainOf('tre-1-2')).before).toEqual(['paysFor tre-1-1'])
})

test('says why a link leads nowhere, and what else its number is', async () => {
  const derived = {
    ref: 'A-7',
    part: `x-${'1'.repeat(16)}-1`,
    refBasis: 'derived',
    activity: { id: 'A-7', title: { en: 'Roads' } },
  } as const
  publish('moh', record('A-7', [], derived))
  publish(
    'moh',
    record('P1', [
      { kind: 'paysFor', record: 'moh-9-9' },
      { kind: 'partOf', record: 'the yellow book' },
      { kind: 'onwardOf', fingerprint: hashOf('nothing') },
      { kind: 'refundOf', reference: 'LOST' },
      { kind: 'partOf', reference: 'A-7' },
      { kind: 'partOf', record: 'moh-2-1' },
    ]),
  )
  await store.writer.apply(ledger.step())
  expect((await chainOf('moh-2-1')).before).toEqual([
    'paysFor [no-such-record moh-9-9]',
    'partOf [not-a-record-id the yellow book]',
    `onwardOf [no-such-fingerprint ${hashOf('nothing')}]`,
    'refundOf [no-such-reference LOST]',
    'partOf [no-such-reference A-7] {Roads}',
    'partOf [itself moh-2-1]',
  ])
  expect((await chainOf('moh-1-1')).after).toEqual([])
})

test('leads to the version that counts now, whichever is named, and is led to from it', async () => {
  publish('moh', record('C1'))
  publish('moh', record('P1', [{ kind: 'paysFor', record: 'moh-1-1' }]))
  correct('moh', 1, record('C1', [], { amount: '2.00' }))
  correct('moh', 2, record('P1', [{ kind: 'paysFor', record: 'moh-1-1' }], { amount: '2.00' }))
  await store.writer.apply(ledger.step())
  expect((await chainOf('moh-4-1')).before).toEqual(['paysFor moh-3-1 as moh-1-1'])
  expect((await chainOf('moh-2-1')).before).toEqual(['paysFor moh-3-1 as moh-1-1'])
  for (const version of ['moh-1-1', 'moh-3-1']) expect((await chainOf(version)).after).toEqual(['paysFor moh-4-1'])
})

test('leads to a record that was withdrawn, and is not led to from one', async () => {
  publish('moh', record('C1'), record('P1', [{ kind: 'paysFor', reference: 'C1' }]))
  const { amount: _amount, currency: _currency, ...rest } = record('P1', [{ kind: 'paysFor', reference: 'C1' }])
  ledger.publish('moh', [
    [
      {
        record: { ...rest, amends: { ...amends, kind: 'withdrawal' } },
        effect: { kind: 'withdrawal', replaces: { sequence: 1, row: 2 } },
      },
    ],
  ])
  publish('moh', record('R1', [{ kind: 'refundOf', reference: 'P1' }]))
  await store.writer.apply(ledger.step())
  expect((await chainOf('moh-3-1')).before).toEqual(['refundOf moh-1-2 (paysFor moh-1-1)'])
  expect((await chainOf('moh-1-1')).after).toEqual([])
})

test('ends where links run in a circle', async () => {
  publish(
    'moh',
    record('A', [{ kind: 'partOf', reference: 'C' }]),
    record('B', [{ kind: 'partOf', reference: 'A' }]),
    record('C', [{ kind: 'partOf', reference: 'B' }]),
  )
  await store.writer.apply(ledger.step())
  expect(await chainOf('moh-1-1')).toEqual({
    before: ['partOf moh-1-3 (partOf moh-1-2 (partOf moh-1-1 again))'],
    after: ['partOf moh-1-2 again'],
  })
})

test('goes four links far and twenty records wide, and says that there is more', async () => {
  publish('moh', record('1'))
  publish('moh', ...[2, 3, 4, 5, 6].map((at) => record(`${at}`, [{ kind: 'onwardOf', reference: `${at - 1}` }])))
  publish('moh', ...Array.from({ length: 25 }, (_, at) => record(`P${at}`, [{ kind: 'paysFor', reference: '6' }])))
  await store.writer.apply(ledger.step())
  const { before } = await chainOf('moh-2-5')
  expect(before).toEqual(['onwardOf moh-2-4 (onwardOf moh-2-3 (onwardOf moh-2-2 (onwardOf moh-2-1 …)))'])
  const { after } = await chainOf('moh-2-5')
  expect(after).toEqual([`paysFor ${Array.from({ length: 20 }, (_, at) => `moh-3-${at + 1}`).join(', ')} +5`])
  const { totals } = await listRecords({
    store,
    search: { ...EVERY_RECORD, linked: ['moh-2-5'], statuses: ['stands'] },
  })
  expect(totals).toMatchObject({ entries: 25, totals: [{ stage: 'expenditure', currency: 'EUR', sum: '25' }] })
  expect((await chainOf('moh-2-1')).after).toEqual([
    `onwardOf moh-2-2 (onwardOf moh-2-3 (onwardOf moh-2-4 (onwardOf moh-2-5 …)))`,
  ])
})
