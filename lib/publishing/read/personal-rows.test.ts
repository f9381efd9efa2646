import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { ReadOptions } from './read-options'
import { readRows } from './read-rows'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'counterfoil-personal-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

async function read(text: string, options: ReadOptions = {}) {
  const path = join(folder, 'file')
  writeFileSync(path, text)
  return (await readRows({ path, options })).rows
}

const template = 'ref,stage,date,amount,currency,payee,payeeType,payeeId,description,Notes'
const readTemplate = async (...rows: string[]) => read(`${template}\n${rows.join('\n')}\n`)

describe('the template', () => {
  test.each([
    ['names an individual', 'A,expenditure,2026-03-01,1.00,GBP,Jane Doe,individual,,,', 'accepted'],
    ['hides an individual without a name', 'A,expenditure,2026-03-01,1.00,GBP,,individual,QQ123456C,,', 'accepted'],
    ['drops a name as withheld', 'A,expenditure,2026-03-01,1.00,GBP,John Smith,withheld,,,', 'accepted'],
    ['drops a name as not reported', 'A,expenditure,2026-03-01,1.00,GBP,John Smith,not-reported,,,', 'accepted'],
    ['drops an identifier as withheld', 'A,expenditure,2026-03-01,1.00,GBP,,withheld,77,,', 'accepted'],
    ['has words in place of a name', 'A,expenditure,2026-03-01,1.00,GBP,Redacted (J Smith),,,,', 'accepted'],
    ['is refused and names an individual', 'A,expenditure,2026-03-01,,GBP,Jane Doe,individual,,,', 'refused'],
    ['misspells that it names an individual', 'A,expenditure,2026-03-01,1.00,GBP,Jane Doe,Individual,,,', 'refused'],
    [
      'has a cell too many, so that nobody knows',
      'A,expenditure,2026-03-01,1.00,GBP,Doe,Jane,,individual,,,x',
      'refused',
    ],
    ['cannot be cut into cells', 'A,expenditure,2026-03-01,1.00,GBP,"Jane Doe,individual,,,', 'refused'],
  ])('says so of a row that %s', async (_what, row, kind) => {
    const [first] = await readTemplate(row)
    expect(first).toMatchObject({ kind, personal: true })
  })

  test('says nothing of a row that names nobody, or whose payee was never written down', async () => {
    const rows = await readTemplate(
      'A,expenditure,2026-03-01,1.00,GBP,Acme Ltd,organisation,77,Chairs,x',
      'B,expenditure,2026-03-01,1.00,GBP,,withheld,,Chairs,x',
      'C,expenditure,2026-03-01,1.00,GBP,,,,Chairs,x',
      'D,expenditure,2026-03-01,,GBP,Acme Ltd,,,Chairs,x',
    )
    expect(rows.map(({ kind }) => kind)).toEqual(['accepted', 'accepted', 'accepted', 'refused'])
    expect(rows.filter((row) => 'personal' in row)).toEqual([])
  })

  test('publishes of an individual neither other columns nor an identifier, whether or not there is a name', async () => {
    const [row] = await readTemplate('A,expenditure,2026-03-01,1.00,GBP,,individual,QQ123456C,Care,Jane Doe asked')
    expect(row).toMatchObject({ kind: 'accepted', individual: true, record: { payee: { type: 'individual' } } })
    expect(JSON.stringify(row)).not.toMatch(/Jane|QQ12/)
  })

  test('refuses a row that hides a person and names them all the same, and says where and how to mend it', async () => {
    const rows = await readTemplate(
      'A,expenditure,2026-03-01,1.00,GBP,John Smith,individual,,Care for SMITH JOHN,',
      'SMITH-J,expenditure,2026-03-01,1.00,GBP,John Smith,individual,,,',
      'C,expenditure,2026-03-01,1.00,GBP,John Smith,withheld,,,settled with J. Smith',
      'D,expenditure,2026-03-01,1.00,GBP,,individual,QQ123456C,NI QQ 12 34 56 C,',
      'E,expenditure,2026-03-01,1.00,GBP,John Smith,individual,,Care,for John Smith',
    )
    expect(rows.map(({ kind }) => kind)).toEqual(['refused', 'refused', 'refused', 'refused', 'accepted'])
    expect(rows.every((row) => row.personal)).toBe(true)
    expect(rows[0]).toMatchObject({
      problem: 'The row hides who was paid, and its description names them all the same.',
      mend: 'Take the name or number of the person out of the description.',
    })
    expect(rows.slice(1, 4).map((row) => ('problem' in row ? /its (\w+) names/.exec(row.problem)?.[1] : ''))).toEqual([
      'ref',
      'ext',
      'description',
    ])
    expect(JSON.stringify(rows.filter(({ kind }) => kind === 'refused'))).not.toMatch(/Smith|QQ12/i)
  })
})

describe('spending files', () => {
  const options: ReadOptions = { currency: 'GBP', individualColumn: 'Supplier type', individualValues: ['Individual'] }
  const header = 'Date,Supplier,Supplier type,Supplier ID,Amount,Description,Transaction number,Note'
  const readSpend = (row: string, stated = options) => read(`${header}\n${row}\n`, stated)

  test.each([
    ['names an individual', '2026-03-01,Jane Doe,Individual,7,1.00,Care,T1,', 'accepted'],
    ['hides an individual without a name', '2026-03-01,,Individual,7,1.00,Care,T1,Jane Doe', 'accepted'],
    ['withholds the name', '2026-03-01,Redacted,Company,7,1.00,Care,T1,', 'accepted'],
    ['drops the number of a payee without a name', '2026-03-01,,Company,7,1.00,Care,T1,', 'accepted'],
    ['is refused and names an individual', '2026-03-01,Jane Doe,Individual,7,,Care,T1,', 'refused'],
    ['has a cell too many', '2026-03-01,Doe,Jane,Individual,7,1.00,Care,T1,,x', 'refused'],
  ])('says so of a row that %s', async (_what, row, kind) => {
    expect((await readSpend(row))[0]).toMatchObject({ kind, personal: true })
  })

  test('publishes nothing of an individual but what it is meant to', async () => {
    const [row] = await readSpend('2026-03-01,,Individual,P777777,1.00,Care,T1,Jane Doe')
    expect(row).toMatchObject({ individual: true, record: { payee: { type: 'individual' } } })
    expect(JSON.stringify(row)).not.toMatch(/Jane|P777777/)
  })

  test('says nothing of a row that names nobody', async () => {
    const [row] = await readSpend('2026-03-01,Acme Ltd,Company,7,1.00,Care,T1,x')
    expect(row).toMatchObject({ kind: 'accepted' })
    expect(row).not.toHaveProperty('personal')
  })

  test('refuses a row that names an individual elsewhere', async () => {
    for (const row of [
      '2026-03-01,Jane Doe,Individual,7,1.00,Care of Doe (Jane),T1,',
      '2026-03-01,Jane Doe,Individual,7,1.00,Care,JANE-DOE-1,',
    ])
      expect((await readSpend(row))[0]).toMatchObject({ kind: 'refused', personal: true })
  })
})

test('says so of an IATI transaction whose receiver or provider is withheld', async () => {
  const transaction = (receiver: string, value: string) =>
    `<transaction><transaction-type code="3"/><transaction-date iso-date="2026-03-01"/>${value}<receiver-org ref="X-1"><narrative>${receiver}</narrative></receiver-org></transaction>`
  const value = '<value currency="EUR">1</value>'
  const rows = await read(
    `<iati-activities version="2.03"><iati-activity><iati-identifier>A</iati-identifier>${transaction('Redacted', value)}${transaction('Acme', value)}${transaction('Withheld: J Smith', '')}</iati-activity></iati-activities>`,
  )
  expect(rows.map(({ kind, personal }) => [kind, personal])).toEqual([
    ['accepted', true],
    ['accepted', undefined],
    ['refused', true],
  ])
})
