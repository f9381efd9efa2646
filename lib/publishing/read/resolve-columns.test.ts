import { describe, expect, test } from 'vitest'
import { resolveColumns } from './resolve-columns'

/** Which header takes which role, for the roles that matter most. */
function rolesOf(header: string, tax?: 'net' | 'gross') {
  const names = header.split('|')
  const resolved = resolveColumns(names, tax ? { tax } : {})
  if (resolved === null) return null
  if ('problem' in resolved) return resolved.problem.code
  const { amount, date, dateBasis, single, ...rest } = resolved.columns
  const name = (index: number | undefined) => (index === undefined ? undefined : names[index])
  return [name(amount), name(date), dateBasis, name(single.payee), name(single.reference), rest.tax]
}

describe('headers of spending files', () => {
  test.each([
    ['Date|Supplier|Amount', ['Amount', 'Date', 'not-stated', 'Supplier', undefined, undefined]],
    [
      'Department family|Entity|Date of Payment|Expense type|Supplier|Transaction No.|£',
      ['£', 'Date of Payment', 'payment', 'Supplier', 'Transaction No.', undefined],
    ],
    [
      'Creditor Name (Trade)|Date Invoice Paid|Amount Paid Excl. VAT (£)|VAT Amount|Voucher No',
      ['Amount Paid Excl. VAT (£)', 'Date Invoice Paid', 'payment', 'Creditor Name (Trade)', 'Voucher No', 'net'],
    ],
    [
      'Supplier|Supplier Name|Invoice Date|Payment Date|Total Amount (£)',
      ['Total Amount (£)', 'Payment Date', 'payment', 'Supplier Name', undefined, undefined],
    ],
    [
      'VENDOR_NAME|GL_DATE|DISTRIBUTION_AMOUNT|INVOICE_NUM',
      ['DISTRIBUTION_AMOUNT', 'GL_DATE', 'posting', 'VENDOR_NAME', undefined, undefined],
    ],
    [
      'Supplier Postcode|Payee|Cleared Date|Value',
      ['Value', 'Cleared Date', 'clearing', 'Payee', undefined, undefined],
    ],
  ])('%s', (header, roles) => expect(rolesOf(header)).toEqual(roles))

  test('asks where two columns have the same claim', () => {
    expect(rolesOf('Date|Supplier|Amount A|Amount B')).toBe('column-twice')
    expect(rolesOf('Date|Supplier|Amount|Amount')).toBe('column-twice')
    expect(rolesOf('Date|Supplier|Net Amount|Gross Amount')).toBe('amount-net-or-gross')
    expect(rolesOf('Date|Supplier|Net Amount|Gross Amount', 'net')?.[0]).toBe('Net Amount')
  })

  test('says what is missing, and that a row is no header at all', () => {
    expect(rolesOf('Supplier|Amount|Service')).toBe('column-missing')
    expect(rolesOf('Rain Office|spending|2023')).toBeNull()
  })

  test('pairs a code with its words', () => {
    const resolved = resolveColumns(['Date', 'Amount', 'CostCentreCode', 'Cost centre', 'Directorate', 'Ward'], {})
    if (resolved === null || 'problem' in resolved) throw new Error('not resolved')
    expect(resolved.columns.classifications).toEqual([
      { scheme: 'local:cost-centre', label: 3, code: 2 },
      { scheme: 'local:directorate', label: 4 },
    ])
    expect(resolved.columns.ext).toEqual([{ key: 'Ward', index: 5 }])
  })
})
