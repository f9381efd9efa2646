import { createHash, createHmac } from 'node:crypto'
import { canonical } from './rules.mjs'

export const seals = [
  { key: '11'.repeat(32), agency: 'elm', ref: 'PV-1', part: '2', path: '/payee/name', value: 'Jo Bloggs' },
  { key: 'f0'.repeat(32), agency: 'elm', ref: 'PV-1', path: '/payee/name', value: 'Жанна "Ж" 😀' },
  {
    key: '00'.repeat(32),
    agency: 'min-health',
    ref: '',
    part: 'x-0123456789abcdef-1',
    path: '/ext/a~1b/0',
    value: { b: [1, null], a: true },
  },
].map((vector) => {
  const { key, agency, ref, part = '', path: at, value } = vector
  const message = canonical(['counterfoil-seal-1', agency, ref, part, at, value])
  const digest = createHmac('sha256', Buffer.from(key, 'hex')).update(message).digest('hex')
  return { ...vector, key: `0x${key}`, message, seal: `sealed:${digest}` }
})

const payment = { stage: 'expenditure', date: '2024-02-29', dateBasis: 'payment', amount: '80', currency: 'GBP' }
const unnamed = [
  {
    record: {
      ...payment,
      payee: { type: 'individual', name: 'Jo Bloggs' },
      sealed: ['/payee/name'],
      source: { standard: 'csv', row: 2 },
    },
    facts: { ...payment, payee: { type: 'individual' } },
  },
  {
    record: {
      ...payment,
      payee: { type: 'individual', name: 'Sam Smith' },
      sealed: ['/payee/name'],
      source: { standard: 'csv', row: 3 },
    },
    facts: { ...payment, payee: { type: 'individual' } },
  },
  {
    record: { ...payment, amount: '80.00', payee: { type: 'individual' } },
    facts: { ...payment, amount: '80.00', payee: { type: 'individual' } },
  },
  {
    record: {
      ...payment,
      ref: 'XX-7',
      activity: { id: 'XX-7' },
      ext: { memo: ['a', 'b'], note: 'c' },
      sealed: ['/ext/memo/0', '/ext/note'],
    },
    facts: { ...payment, activity: { id: 'XX-7' }, ext: { memo: [null, 'b'] } },
  },
]
const counts = new Map()
export const derivedNames = unnamed.map(({ record, facts }) => {
  const text = canonical(facts)
  const digest = createHash('sha256').update(text).digest('hex').slice(0, 16)
  counts.set(digest, (counts.get(digest) ?? 0) + 1)
  return { record, facts: text, ref: record.ref ?? '', part: `x-${digest}-${counts.get(digest)}` }
})
