import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { serialiseCanonicalJson } from '@/lib/record-format/canonical-json'
import { generateDemonstration } from './generate'

const steps = generateDemonstration()
const publications = steps.filter((step) => step.kind === 'publication')
const rows = publications.flatMap((step) => step.rows)

test('is the same on every machine, byte for byte', () => {
  const sha256 = createHash('sha256').update(serialiseCanonicalJson(steps)).digest('hex')
  expect(sha256).toBe('a422c9c4cf230e5884cccb46a84ebd9486f3b54fdb7202fe6371e22867fe0d98')
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
    agencies: 8,
    publications: 148,
    records: 7390,
    corrections: 98,
    withdrawals: 33,
    nilReturns: 2,
    disputes: 1,
    persons: 403,
    negative: 212,
    zero: 59,
    moreThanTwoDecimals: 4,
  })
  expect(new Set(rows.flatMap(({ record }) => record.currency ?? []))).toEqual(new Set(['EUR', 'USD', 'GBP', 'KES']))
})

test('counts records by stage and currency', () => {
  const counts: Record<string, number> = {}
  for (const { record } of rows) {
    const key = `${record.stage} ${record.currency ?? 'withdrawn'}`
    counts[key] = (counts[key] ?? 0) + 1
  }
  expect(counts).toEqual({
    'budget EUR': 416,
    'budget USD': 81,
    'commitment EUR': 438,
    'commitment GBP': 10,
    'commitment USD': 119,
    'commitment withdrawn': 3,
    'credit-guarantee EUR': 50,
    'credit-guarantee withdrawn': 2,
    'disbursement EUR': 278,
    'disbursement GBP': 41,
    'disbursement USD': 263,
    'disbursement withdrawn': 1,
    'equity-purchase EUR': 18,
    'equity-purchase withdrawn': 1,
    'equity-sale EUR': 20,
    'expenditure EUR': 4862,
    'expenditure KES': 2,
    'expenditure withdrawn': 24,
    'incoming-commitment GBP': 1,
    'incoming-commitment USD': 42,
    'incoming-funds EUR': 98,
    'incoming-funds GBP': 3,
    'incoming-funds USD': 35,
    'interest-payment EUR': 51,
    'loan-repayment EUR': 55,
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

test('dates every record but budgets within the period it is published for, and publishes it afterwards', () => {
  for (const { period, rows: published, atSeconds } of publications) {
    const [first, last] = period.includes('/') ? period.split('/') : [`${period}-01`, `${period}-31`]
    for (const { record, amends } of published) {
      // A budget is for a fiscal year, whenever it is published.
      if (amends || record.stage === 'budget') continue
      expect(record.date! >= first! && record.date! <= last!).toBe(true)
    }
    expect(new Date(atSeconds * 1000).toISOString().slice(0, 10) > last!.slice(0, 10)).toBe(true)
  }
})

test('links only to records that were published before, across four bodies in a row', () => {
  const published = new Map<string, (typeof rows)[number]['record']>()
  const sequences = new Map<string, number>()
  const depths = new Map<string, number>()
  for (const { agency, rows: own } of publications) {
    const sequence = (sequences.get(agency) ?? 0) + 1
    sequences.set(agency, sequence)
    for (const [index, { record }] of own.entries()) {
      const before = (record.links ?? []).flatMap((link) => link.record ?? [])
      expect(before.filter((id) => !published.has(id))).toEqual([])
      const depth = 1 + Math.max(0, ...before.map((id) => depths.get(id)!))
      published.set(`${agency}-${sequence}-${index + 1}`, record)
      depths.set(`${agency}-${sequence}-${index + 1}`, depth)
    }
  }
  expect(Math.max(...depths.values())).toBe(5)
})

test('writes one registered firm in several ways, and names no register or number that is real', () => {
  const names = new Map<string, Set<string>>()
  for (const { record } of rows) {
    for (const party of [record.payee, record.payer])
      for (const { scheme, id } of party?.identifiers ?? [])
        names.set(`${scheme}:${id}`, (names.get(`${scheme}:${id}`) ?? new Set()).add(party!.name!))
  }
  expect(names.get('XV-RCA:204-118')).toEqual(
    new Set(['Brightwater Medical Supplies', 'BRIGHTWATER MEDICAL SUPPLIES LTD', 'Brightwater Med. Supplies']),
  )
  for (const identifier of names.keys()) expect(identifier).toMatch(/^(XV-(RCA|GOV):[\d-]+|XI-LEI:0000[A-Z]{14}00)$/)
})

test('divides some records between several sectors and countries, with shares and without', () => {
  const several = rows.flatMap(({ record }) => (record.classifications!.length > 1 ? [record.classifications!] : []))
  const shared = several.filter((list) => list.every(({ share }) => share !== undefined))
  const places = rows.flatMap(({ record }) => ((record.places?.length ?? 0) > 1 ? [record.places!] : []))
  expect([several.length, shared.length, places.length]).toEqual([306, 241, 64])
})
