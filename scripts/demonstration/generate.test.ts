import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { serialiseCanonicalJson } from '@/lib/record-format/canonical-json'
import { generateDemonstration } from './generate'

const steps = generateDemonstration()
const publications = steps.filter((step) => step.kind === 'publication')
const rows = publications.flatMap((step) => step.rows)

test('is the same on every machine, byte for byte', () => {
  const sha256 = createHash('sha256').update(serialiseCanonicalJson(steps)).digest('hex')
  expect(sha256).toBe('ff8a559ee75c5376f46b6ff454c121a74da3f426e4195f7654dddfc316e8cfec')
  expect(serialiseCanonicalJson(generateDemonstration())).toBe(serialiseCanonicalJson(steps))
})

test('counts what it says it shows', () => {
  const count = (holds: (row: (typeof rows)[number]) => boolean) => rows.filter(holds).length
  const amounts = rows.flatMap(({ record }) => record.amount ?? [])
  expect({
    agencies: new Set(steps.map((step) => step.agency)).size,
    publications: publications.length,
    records: rows.length,
    corrections: count((row) => row.amends?.kind === 'correction'),
    withdrawals: count((row) => row.amends?.kind === 'withdrawal'),
    nilReturns: publications.filter((step) => step.rows.length === 0).length,
    disputes: steps.filter((step) => step.kind === 'dispute').length,
    persons: count((row) => row.individual),
    negative: amounts.filter((amount) => amount.startsWith('-')).length,
    zero: amounts.filter((amount) => /^0(\.0+)?$/.test(amount)).length,
    moreThanTwoDecimals: amounts.filter((amount) => /\.\d{3,}$/.test(amount)).length,
  }).toEqual({
    agencies: 6,
    publications: 129,
    records: 6533,
    corrections: 80,
    withdrawals: 23,
    nilReturns: 2,
    disputes: 1,
    persons: 403,
    negative: 192,
    zero: 58,
    moreThanTwoDecimals: 4,
  })
  expect(new Set(rows.flatMap(({ record }) => record.currency ?? []))).toEqual(new Set(['EUR', 'USD', 'GBP']))
})

test('counts records by stage and currency', () => {
  const counts: Record<string, number> = {}
  for (const { record } of rows) {
    const key = `${record.stage} ${record.currency ?? 'withdrawn'}`
    counts[key] = (counts[key] ?? 0) + 1
  }
  expect(counts).toEqual({
    'budget EUR': 242,
    'commitment EUR': 412,
    'commitment GBP': 10,
    'commitment USD': 119,
    'commitment withdrawn': 3,
    'credit-guarantee EUR': 49,
    'credit-guarantee withdrawn': 2,
    'disbursement EUR': 239,
    'disbursement GBP': 41,
    'disbursement USD': 263,
    'disbursement withdrawn': 1,
    'equity-purchase EUR': 18,
    'equity-purchase withdrawn': 1,
    'equity-sale EUR': 20,
    'expenditure EUR': 4379,
    'expenditure withdrawn': 14,
    'incoming-commitment GBP': 1,
    'incoming-commitment USD': 42,
    'incoming-funds EUR': 59,
    'incoming-funds GBP': 3,
    'incoming-funds USD': 35,
    'interest-payment EUR': 51,
    'loan-repayment EUR': 53,
    'loan-repayment withdrawn': 1,
    'pledge GBP': 4,
    'pledge USD': 61,
    'reimbursement EUR': 409,
    'reimbursement withdrawn': 1,
  })
})

test('has names in Greek, Cyrillic, Arabic, Han and Devanagari, and amounts beyond half a billion', () => {
  const names = rows.map(({ record }) => record.payee?.name ?? '').join('\n')
  for (const script of ['Greek', 'Cyrillic', 'Arabic', 'Han', 'Devanagari'])
    expect(names).toMatch(new RegExp(`\\p{Script=${script}}`, 'u'))
  const largest = rows.map(({ record }) => record.amount ?? '').reduce((a, b) => (Number(b) > Number(a) ? b : a))
  expect(Number(largest)).toBeGreaterThan(500_000_000)
})

test('publishes one file twice, as finance systems do once', () => {
  const repeated = publications.filter((step, index) =>
    publications.slice(0, index).some((earlier) => earlier.agency === step.agency && earlier.period === step.period),
  )
  expect(repeated.map(({ agency }) => agency)).toEqual(['roads'])
  const first = publications.find(({ agency, period }) => agency === 'roads' && period === repeated[0]!.period)!
  expect(first.rows.slice(0, repeated[0]!.rows.length)).toEqual(repeated[0]!.rows)
})

test('amends only records that its agency published before, and that no other row amends at the same time', () => {
  const known = new Set<string>()
  for (const { agency, rows: published } of publications) {
    const amended = published.flatMap(({ amends }) => (amends ? [`${agency} ${amends.ref}`] : []))
    expect(amended.filter((name) => !known.has(name))).toEqual([])
    expect(new Set(amended).size).toBe(amended.length)
    for (const { record } of published) known.add(`${agency} ${record.ref}`)
  }
})

test('dates every record within the period it is published for, and publishes it afterwards', () => {
  for (const { period, rows: published, atSeconds } of publications) {
    const [first, last] = period.includes('/') ? period.split('/') : [`${period}-01`, `${period}-31`]
    for (const { record, amends } of published) {
      if (amends) continue
      expect(record.date! >= first! && record.date! <= last!).toBe(true)
    }
    expect(new Date(atSeconds * 1000).toISOString().slice(0, 10) > last!.slice(0, 10)).toBe(true)
  }
})
