import { describe, expect, test } from 'vitest'
import type { SpendingRecord } from '@/lib/domain/record'
import { type PaymentRow, planTransfers, readPaymentRows } from './plan-transfers'

const TOKEN = '0x5FbDB2315678afecb367f032d93F642f64180aa3'
const OTHER = `0x${'11'.repeat(20)}`
const TO = `0x${'22'.repeat(20)}`
const file = (...lines: readonly string[]) => `ref,part,token,to,amount\n${lines.join('\n')}\n`

test('reads payments, in any order of columns and with others beside', () => {
  expect(readPaymentRows(`\uFEFFnote,to,amount,token,ref\r\n"a, b",${TO},1204.50,${TOKEN}, INV-1 \r\n\r\n`)).toEqual({
    ok: true,
    value: [{ line: 2, ref: 'INV-1', part: undefined, token: TOKEN, to: TO, amount: '1204.50' }],
  })
})

test.each([
  ['no header', `INV-1,,${TOKEN},${TO},5\n`, 1, 'The first line does not name the columns ref, token, to, amount.'],
  ['no payment', file(), 2, 'The file has no payment.'],
  ['a blank cell', file(`INV-1,,${TOKEN},${TO},`), 2, 'A cell is blank.'],
  ['a mistyped address', file(`INV-1,,${TOKEN.replace('F', 'f')},${TO},5`), 2, '"token" is'],
  ['an address cut off', file(`INV-1,,${TOKEN},0x22,5`), 2, '"to" is "0x22"'],
  ['a quote that never closes', file(`INV-1,,${TOKEN},${TO},5`, '"INV-2'), 3, 'cannot be cut'],
])('refuses a file with %s', (_, text, line, problem) => {
  expect(readPaymentRows(text)).toMatchObject({
    ok: false,
    problem: [{ line, problem: expect.stringContaining(problem) }],
  })
})

const records: readonly SpendingRecord[] = [
  { ref: 'INV-1', stage: 'expenditure', payee: { type: 'organisation', name: 'Nimbus' } },
  { ref: 'INV-2', part: '1', stage: 'expenditure' },
  { ref: 'INV-2', part: '2', stage: 'expenditure' },
  { ref: 'GR-1', stage: 'disbursement', payee: { type: 'individual', name: '0xab' }, sealed: ['/payee/name'] },
]
const decimalsOf = new Map<string, number | null>([
  [TOKEN.toLowerCase(), 6],
  [OTHER, null],
])
const plan = (row: Partial<PaymentRow>) =>
  planTransfers({
    rows: [{ line: 2, ref: 'INV-1', part: undefined, token: TOKEN, to: TO as `0x${string}`, amount: '5', ...row }],
    records,
    decimalsOf,
  })

test.each<[string, Partial<PaymentRow>, bigint, bigint]>([
  ['every cent', { amount: '90071992547409.93' }, 1n, 90071992547409930000n],
  ['the smallest unit', { amount: '0.000001' }, 1n, 1n],
  ['zeros beyond the token’s decimals', { amount: '1.50000000' }, 1n, 1500000n],
  ['a token that does not say', { token: OTHER as `0x${string}`, amount: '7' }, 1n, 7n],
  ['a line of a payment', { ref: 'INV-2', part: '2' }, 3n, 5000000n],
])('counts %s', (_, row, record, amount) => {
  expect(plan(row)).toMatchObject({ ok: true, value: [{ record, amount }] })
})

describe('refuses', () => {
  test.each<[string, Partial<PaymentRow>, string]>([
    ['a record that is not published now', { ref: 'INV-9' }, 'No record "INV-9" is published now.'],
    ['a reference of several records', { ref: 'INV-2' }, '2 records have the reference'],
    ['a person', { ref: 'GR-1' }, 'is a person'],
    ['more decimals than the token has', { amount: '0.0000001' }, '"amount" is "0.0000001"'],
    ['decimals of a token that has none', { token: OTHER as `0x${string}`, amount: '7.5' }, '"amount" is'],
    ['nothing', { amount: '0' }, '"amount" is "0"'],
    ['less than nothing', { amount: '-5' }, '"amount" is "-5"'],
    ['words', { amount: '1,204.50' }, '"amount" is "1,204.50"'],
  ])('%s', (_, row, problem) => {
    expect(plan(row)).toMatchObject({ ok: false, problem: [{ line: 2, problem: expect.stringContaining(problem) }] })
  })
})
