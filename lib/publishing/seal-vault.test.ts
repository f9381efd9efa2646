import { createHmac } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openSeal } from '@/lib/record-format/seal'
import { openFile } from './read/open-file'
import { PersonInClearError } from './seal-individuals'
import { sealRows, UnsealedFileReader, type UnsealedRow, vaultOf } from './seal-vault'
import { inventedRecord } from './testing/publishing-ledger'

const fileHash = 'cd'.repeat(32)
const source = { standard: 'invented', sha256: fileHash }
const person = (ref: string, name: string, change = {}): UnsealedRow => ({
  record: inventedRecord(ref, {
    payee: { type: 'individual', name, country: 'IE', identifiers: [{ scheme: 'local', id: 'P-1' }] },
    source,
    ext: { note: `about ${name}` },
    ...change,
  }),
  individual: true,
})
const firm: UnsealedRow = { record: inventedRecord('firm', { source, ext: { ward: 'North' } }), individual: false }

test('gives rows without persons back as they are, with the hash of their file', () => {
  expect(sealRows({ rows: [firm], personal: false, agency: 'moh' })).toEqual({ records: [firm.record], vault: null })
})

test('seals the name, and leaves out identifiers of the person and everything in ext', () => {
  const { records, vault } = sealRows({
    rows: [person('a', 'Wen Liu-Hart', { part: '2' }), firm],
    personal: true,
    agency: 'moh',
  })
  const [sealed, other] = records
  expect(sealed!.payee).toEqual({
    type: 'individual',
    country: 'IE',
    name: expect.stringMatching(/^sealed:[0-9a-f]{64}$/),
  })
  expect(sealed).toMatchObject({ sealed: ['/payee/name'] })
  expect(sealed).not.toHaveProperty('ext')
  expect(other!.ext).toEqual({ ward: 'North' })
  expect(JSON.stringify(records)).not.toMatch(/Wen|Liu|P-1/)

  const { value, key, ...opening } = vault!.openings[0]!
  expect(opening).toEqual({ ref: 'a', part: '2', path: '/payee/name' })
  const seal = { agency: 'moh', ...opening, key: Buffer.from(key.slice(2), 'hex'), seal: sealed!.payee!.name! }
  expect(openSeal({ ...seal, value })).toBe(true)
  expect(openSeal({ ...seal, value: 'Wen Liu-Hard' })).toBe(false)
})

test('puts a keyed digest in place of the file hash in every record of the publication', () => {
  const { records, vault } = sealRows({ rows: [firm, person('a', 'Dita Marlowe')], personal: true, agency: 'moh' })
  const keyedDigest = createHmac('sha256', Buffer.from(vault!.sourceKey, 'hex')).update(fileHash).digest('hex')
  expect(records.map((record) => record.source)).toEqual([
    { standard: 'invented', keyedDigest },
    { standard: 'invented', keyedDigest },
  ])
})

test('puts the keyed digest where the file names a person who is not published at all', () => {
  const { records, vault } = sealRows({ rows: [firm], personal: true, agency: 'moh' })
  expect(JSON.stringify(records)).not.toContain(fileHash)
  expect(records[0]!.source).toEqual({ standard: 'invented', keyedDigest: expect.stringMatching(/^[0-9a-f]{64}$/) })
  expect(vault!.openings).toEqual([])
  // Forgotten by who gathered the rows: a person among them is enough.
  const rows = [firm, person('a', 'Dita Marlowe')]
  expect(JSON.stringify(sealRows({ rows, personal: false, agency: 'moh' }).records)).not.toContain(fileHash)
})

test('lets nobody find a withheld name by trying names until the hash of the file fits', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'counterfoil-seal-'))
  const path = join(folder, 'file.csv')
  const lines = [
    'ref,stage,date,amount,currency,payee,payeeType,description',
    'A1,expenditure,2026-03-01,100.00,GBP,Acme Ltd,organisation,Chairs',
    'A2,expenditure,2026-03-02,250.00,GBP,John Smith,withheld,Settlement',
  ]
  writeFileSync(path, `${lines.join('\n')}\n`)
  const opened = await openFile({ path })
  if (!opened.ok) throw new Error(opened.problem.problem)
  const file = new UnsealedFileReader()
  for await (const rows of opened.value.rows()) for (const row of rows) file.add(row)
  rmSync(folder, { recursive: true })
  expect(file).toMatchObject({ personal: true, rows: [{ record: { ref: 'A1' } }, { record: { ref: 'A2' } }] })
  const published = JSON.stringify(sealRows({ ...file, agency: 'moh' }).records)
  expect(published).not.toContain(opened.value.sha256)
  expect(published).not.toContain('Smith')
})

test('seals no name that stands in clear beside its seal', () => {
  const rows = [person('a', 'Dita Marlowe', { title: { en: 'MARLOWE, D.' } })]
  expect(() => sealRows({ rows, personal: true, agency: 'moh' })).toThrow(PersonInClearError)
})

test('gives each seal a fresh key, so that equal names cannot be told', () => {
  const rows = [person('a', 'Noor Haddad'), person('b', 'Noor Haddad')]
  const first = sealRows({ rows, personal: true, agency: 'moh' })
  const second = sealRows({ rows, personal: true, agency: 'moh' })
  const seals = [...first.records, ...second.records].map((record) => record.payee!.name)
  expect(new Set(seals).size).toBe(4)
  expect(first.vault!.sourceKey).not.toBe(second.vault!.sourceKey)
})

test('seals nothing where the row names nobody', () => {
  const nameless = { record: inventedRecord('a', { payee: { type: 'individual' }, source }), individual: true }
  const { records, vault } = sealRows({ rows: [nameless], personal: true, agency: 'moh' })
  expect(records[0]).toMatchObject({ payee: { type: 'individual' } })
  expect(records[0]).not.toHaveProperty('sealed')
  expect(vault!.openings).toEqual([])
})

test('keeps in the vault what is published, and nothing of rows that are not', () => {
  const { records, vault } = sealRows({
    rows: [person('a', 'One'), person('b', 'Two'), firm],
    personal: true,
    agency: 'moh',
  })
  const kept = vaultOf({ vault: vault!, published: [records[1]!, records[2]!] })
  expect(kept.openings.map(({ ref }) => ref)).toEqual(['b'])
  expect(kept.sourceKey).toBe(vault!.sourceKey)
})
