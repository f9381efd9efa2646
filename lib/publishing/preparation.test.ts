import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { SpendingRecord } from '@/lib/domain/record'
import { keepPreparation, readPreparation } from './preparation'
import { sealRows } from './seal-vault'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'counterfoil-preparation-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const row = (ref: string, name: string, individual: boolean) => ({
  record: {
    ref,
    stage: 'expenditure',
    date: '2026-03-01',
    dateBasis: 'payment',
    amount: '12.50',
    currency: 'EUR',
    payee: { type: individual ? 'individual' : 'organisation', name },
    source: { standard: 'counterfoil-csv', sha256: 'ab'.repeat(32) },
  } satisfies SpendingRecord,
  individual,
})

test('lets another official seal the same file to the same bytes', () => {
  const file = {
    rows: [row('a', 'Oda Ferrant', true), row('b', 'Harrow & Pike', false)],
    personal: true,
    agency: 'moh',
  }
  const first = sealRows(file)
  const path = join(folder, 'march.json')
  const preparation = {
    format: 'counterfoil-preparation-1' as const,
    agency: 'moh',
    options: { currency: 'EUR' },
    sealing: first.vault,
    statement: null,
  }
  keepPreparation({ path, preparation })
  expect(statSync(path).mode & 0o077).toBe(0)

  const read = readPreparation(path)
  expect(read).toEqual({ ok: true, value: preparation })
  if (!read.ok) return
  expect(sealRows({ ...file, repeat: read.value.sealing })).toEqual(first)
  expect(sealRows(file)).not.toEqual(first)
})

test('refuses to seal a row that the other official did not', () => {
  const { vault } = sealRows({ rows: [row('a', 'Oda Ferrant', true)], personal: true, agency: 'moh' })
  const more = { rows: [row('b', 'Ida Sorrel', true)], personal: true, agency: 'moh', repeat: vault }
  expect(() => sealRows(more)).toThrow('no key for the person of row "b"')
})

test.each([
  ['not JSON', '{'],
  ['another file', '{"format":"counterfoil-vault-1"}'],
  ['an unknown setting', '{"format":"counterfoil-preparation-1","agency":"moh","options":{"curency":"EUR"}}'],
  ['a damaged key', '{"format":"counterfoil-preparation-1","agency":"moh","sealing":{"sourceKey":"00","openings":[]}}'],
])('says what is wrong with %s', (_what, text) => {
  const path = join(folder, 'wrong.json')
  writeFileSync(path, text)
  expect(readPreparation(path)).toMatchObject({ ok: false, problem: expect.stringMatching(/\w/) })
})
