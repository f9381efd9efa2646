import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { decodeRecordLine } from '@/lib/record-format/decode-line'
import { encodeRecordLine } from '@/lib/record-format/encode-line'
import { openFile } from './open-file'
import type { ReadOptions } from './read-options'
import { readRows } from './read-rows'

const fixture = (name: string) => fileURLToPath(new URL(`fixtures/${name}`, import.meta.url))
const GBP: ReadOptions = { currency: 'GBP' }
const read = (name: string, options: ReadOptions = GBP) => readRows({ path: fixture(name), options })
const refusal = async (name: string, options: ReadOptions = GBP) => {
  const opened = await openFile({ path: fixture(name), options })
  return opened.ok ? 'read' : opened.problem.problem
}

describe("a department's spending", () => {
  test('becomes records that say what the file says and nothing else', async () => {
    const { accepted } = await read('department-over-25k.csv')
    expect(accepted[0]?.record).toEqual({
      ref: 'T-100',
      stage: 'expenditure',
      date: '2023-06-30',
      dateBasis: 'not-stated',
      amount: '31250.50',
      currency: 'GBP',
      payer: { type: 'government', name: 'Rain Office' },
      payee: { type: 'organisation', name: 'Nimbus & Sons Ltd' },
      classifications: [
        { scheme: 'local:department-family', label: 'Department of Weather' },
        { scheme: 'local:expense-type', label: 'Instruments' },
        { scheme: 'local:expense-area', label: 'Forecasting' },
      ],
      ext: { 'Supplier postcode': 'AB1 2CD' },
      source: {
        standard: 'uk-spend-csv',
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
        row: 2,
      },
    })
    expect(accepted.map(({ record }) => record.amount)).toEqual([
      '31250.50',
      '-26000.00',
      '25000',
      '40000.10',
      '40000.10',
      '0.00',
    ])
  })

  test('gives a withheld payee no name, and keeps the words that stand in its place', async () => {
    const { accepted } = await read('department-over-25k.csv')
    expect(accepted[2]?.record).toMatchObject({
      payee: { type: 'withheld' },
      ext: { Supplier: 'Redacted Personal Information' },
    })
    expect(accepted[5]?.record.payee).toEqual({ type: 'not-reported' })
  })

  test('derives the names of rows that share a transaction number, and keeps the number', async () => {
    const { accepted } = await read('department-over-25k.csv')
    const [first, second] = accepted.slice(3, 5).map(({ record }) => record)
    expect(first).toMatchObject({ ref: '', refBasis: 'derived', ext: { 'Transaction number': 'T-103' } })
    expect(first?.part).toMatch(/^x-[0-9a-f]{16}-1$/)
    expect(second?.part).toBe(first?.part?.replace(/-1$/, '-2'))
  })

  test('accounts for every other row with a reason', async () => {
    const { rows } = await read('department-over-25k.csv')
    expect(rows.filter(({ kind }) => kind !== 'accepted')).toEqual([
      {
        kind: 'refused',
        where: 'line 8',
        problem:
          '"Amount" is blank: the row has no amount. "Date" is "31/02/2023", which is no day (the file\'s dates are read as dmy).',
        mend: 'Write the amount in "Amount", or remove the row. Write the date as YYYY-MM-DD.',
      },
      { kind: 'skipped', where: 'line 9', reason: 'A blank line.' },
      {
        kind: 'skipped',
        where: 'line 10',
        reason: 'A total line, not a payment: 110250.70, equal to the sum of the rows accepted above it.',
      },
      { kind: 'skipped', where: 'line 11', reason: 'A note, not a payment: "© Department of Weather 2023".' },
    ])
  })

  test('takes "Total Sunshine Ltd" for a payee and "Grand Total" for a total', async () => {
    const { rows } = await read('footer-grand-total.csv')
    expect(rows.map(({ kind }) => kind)).toEqual(['accepted', 'accepted', 'skipped', 'skipped'])
  })

  test('makes lines that the record format accepts', async () => {
    const { accepted } = await read('department-over-25k.csv')
    for (const { record } of accepted) {
      expect(decodeRecordLine(new TextDecoder().decode(encodeRecordLine(record)))).toEqual({ ok: true, value: record })
    }
  })
})

describe('what a file does not say is asked, never assumed', () => {
  test('its currency', async () => {
    expect(await refusal('department-over-25k.csv', {})).toBe('The file does not say its currency.')
  })

  test('the order of day and month, where no row shows it or two disagree', async () => {
    expect((await read('us-dates.csv')).accepted.map(({ record }) => record.date)).toEqual(['2023-06-30', '2023-06-01'])
    expect(await refusal('dates-of-two-readings.csv')).toContain('such as "04/06/2023" on line 2')
    expect(await refusal('dates-of-both-orders.csv')).toContain('line 2 puts the day first, line 3 the month')
    const stated = await read('dates-of-two-readings.csv', { ...GBP, dates: 'mdy' })
    expect(stated.accepted.map(({ record }) => record.date)).toEqual(['2023-04-06', '2023-05-06'])
    const { rows } = await read('dates-of-both-orders.csv', { ...GBP, dates: 'dmy' })
    expect(rows.map(({ kind }) => kind)).toEqual(['accepted', 'refused'])
  })

  test('which of two amounts counts', async () => {
    expect(await refusal('net-and-gross.csv')).toContain('several amounts')
    const { accepted } = await read('net-and-gross.csv', { ...GBP, tax: 'gross' })
    expect(accepted[0]?.record).toMatchObject({ amount: '120.00', tax: 'gross', ext: { 'Net Amount': '100.00' } })
  })
})

describe('layouts', () => {
  test('finds a header below titles, semicolons and decimal commas', async () => {
    const { accepted } = await read('semicolons-and-decimal-commas.csv')
    expect(accepted.map(({ record }) => record.amount)).toEqual(['1234.50', '12.5', '-1234567.00'])
    expect(accepted[0]?.where).toBe('line 4')
  })

  test('tells windows-1252 and marked utf-8 from the bytes, and obeys a stated encoding', async () => {
    const payee = async (name: string, options = GBP) => (await read(name, options)).accepted[0]?.record.payee?.name
    expect(await payee('windows-1252.csv')).toBe('Café £ Ltd')
    expect(await payee('utf-8-with-mark.csv')).toBe('Café Ltd')
    expect(await payee('windows-1252.csv', { ...GBP, encoding: 'iso-8859-2' })).toBe('Café Ł Ltd')
    expect(await refusal('windows-1252.csv', { ...GBP, encoding: 'utf-8' })).toContain('was said to be utf-8')
  })

  test('refuses the rows that break the grid and reads the others', async () => {
    const kinds = async (name: string) => (await read(name)).rows.map(({ kind, where }) => `${where}: ${kind}`)
    expect(await kinds('quote-never-closed.csv')).toEqual(['line 2: accepted', 'line 3: refused', 'line 4: accepted'])
    expect(await kinds('shifted-cells.csv')).toEqual(['line 2: accepted', 'line 3: refused', 'line 4: accepted'])
  })

  test('keeps columns under headers that mean something to JavaScript', async () => {
    const { accepted } = await read('dangerous-headers.csv')
    expect(accepted[0]?.record.ext).toEqual({
      'column 4': 'polluted',
      'column 5': 'built',
      'Note (column 6)': 'first',
      'Note (column 7)': 'second',
      'column 8': 'unnamed',
    })
    expect(({} as { polluted?: string }).polluted).toBeUndefined()
  })

  test('follows a profile that names the columns, and refuses one of another file', async () => {
    const { accepted } = await read('footer-grand-total.csv', {
      ...GBP,
      payer: 'Rain Office',
      stage: 'commitment',
      columns: { Category: 'description' },
    })
    expect(accepted[0]?.record).toMatchObject({
      stage: 'commitment',
      payer: { type: 'government', name: 'Rain Office' },
      description: { und: 'Buildings' },
    })
    expect(await refusal('us-dates.csv', { ...GBP, columns: { Category: 'ext' } })).toContain('"Category"')
  })
})

describe('people', () => {
  const options = { ...GBP, individualColumn: 'Supplier type', individualValues: ['individual'] }

  test('are marked for sealing, without identifiers or free text', async () => {
    const { accepted } = await read('individuals.csv', options)
    expect(accepted.map(({ individual }) => individual)).toEqual([undefined, true, true, true])
    expect(accepted[1]?.record.payee).toEqual({ type: 'individual', name: 'Ada Example' })
    expect(accepted[1]?.record.ext).toBeUndefined()
    expect(accepted[0]?.record.payee?.identifiers).toEqual([{ scheme: 'local', id: 'S1' }])
  })

  test('leave no trace of their names in the derived names of their rows', async () => {
    const { accepted } = await read('individuals.csv', options)
    const parts = accepted.slice(1).map(({ record }) => record.part)
    const stem = parts[0]?.replace(/-1$/, '')
    expect(parts).toEqual([`${stem}-1`, `${stem}-2`, `${stem}-3`])
  })
})
