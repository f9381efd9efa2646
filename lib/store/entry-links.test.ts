import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { SpendingRecord } from '@/lib/domain/record'
import { linkKey, linkTarget, readEntryLinks } from './entry-links'
import { openStore } from './open-store'
import { TestLedger } from './testing/test-ledger'

const FINGERPRINT = `0x${'1'.repeat(64)}`
const record = (ref: string, links?: SpendingRecord['links']): { readonly record: SpendingRecord } => ({
  record: {
    ref,
    stage: 'expenditure',
    date: '2024-03-01',
    dateBasis: 'payment',
    amount: '1',
    currency: 'EUR',
    ...(links && { links }),
  },
})

test('names what a link names in each of its ways, and nothing that is sealed', () => {
  const links = [
    { kind: 'paysFor', record: 'moh-1-1', fingerprint: FINGERPRINT, reference: 'C/7' },
    { kind: 'refundOf', reference: `sealed:${'5'.repeat(64)}` },
    { kind: 'partOf', reference: 'C/7' },
  ] as const
  expect(readEntryLinks('moh', record('V1', links).record)).toEqual([
    { number: 0, kind: 0, way: 0, key: linkKey('record:moh-1-1'), target: 'record:moh-1-1' },
    { number: 0, kind: 0, way: 1, key: linkKey(`fingerprint:${FINGERPRINT}`), target: `fingerprint:${FINGERPRINT}` },
    { number: 0, kind: 0, way: 2, key: linkKey('reference:moh/C/7'), target: 'reference:moh/C/7' },
    { number: 2, kind: 1, way: 2, key: linkKey('reference:moh/C/7'), target: 'reference:moh/C/7' },
  ])
})

test('keeps the references of two agencies apart', () => {
  expect(linkTarget.reference('moh', 'C7')).not.toBe(linkTarget.reference('dot', 'C7'))
})

test('keeps the links of entries, and takes them back with their blocks', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'counterfoil-links-'))
  const store = await openStore({ path: join(folder, 'index.duckdb'), chainId: 1, contract: `0x${'0'.repeat(40)}` })
  const ledger = new TestLedger()
    .register('moh', 'Ministry of Health')
    .publish('moh', [[record('C7'), record('P1', [{ kind: 'paysFor', reference: 'C7' }])]])
    .publish('moh', [[record('P2', [{ kind: 'paysFor', record: 'moh-1-1' }])]])
  const links = () =>
    store.read((reader) => reader.select('SELECT seq, number, kind, way, target FROM link ORDER BY seq, number, way'))
  const first = { seq: 1, number: 0, kind: 0, way: 2, target: 'reference:moh/C7' }
  const second = { seq: 2, number: 0, kind: 0, way: 0, target: 'record:moh-1-1' }

  await store.writer.apply(ledger.step())
  expect(await links()).toEqual([first, second])
  await store.writer.rollback(2)
  expect(await links()).toEqual([first])
  await store.writer.apply(ledger.step({ after: 2 }))
  expect(await links()).toEqual([first, second])
  await store.writer.rollback(-1)
  expect(await links()).toEqual([])
  await store.close()
  rmSync(folder, { recursive: true, force: true })
})
