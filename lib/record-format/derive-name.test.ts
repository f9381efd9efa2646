import { expect, test } from 'vitest'
import { deriveNames, derivePart, serialiseSourceFacts, type UnnamedRecord } from './derive-name'
import { sealValue } from './seal'

const PAYMENT: UnnamedRecord = {
  stage: 'expenditure',
  date: '2024-02-29',
  dateBasis: 'payment',
  amount: '80',
  currency: 'GBP',
}

test('counts identical records in file order, across calls', () => {
  const counts = new Map<string, number>()
  const parts = [PAYMENT, { ...PAYMENT, amount: '81' }, PAYMENT].map((record) => derivePart({ record, counts }))
  expect(parts[0]).toMatch(/^x-[0-9a-f]{16}-1$/)
  expect(parts[1]).toMatch(/^x-[0-9a-f]{16}-1$/)
  expect(parts[1]).not.toBe(parts[0])
  expect(parts[2]).toBe(parts[0]!.replace(/-1$/, '-2'))
  expect(derivePart({ record: PAYMENT, counts })).toBe(parts[0]!.replace(/-1$/, '-3'))
})

test('a name tells nothing of a sealed value, sealed already or not', () => {
  const plain = { ...PAYMENT, payee: { type: 'individual', name: 'Jo Bloggs' }, sealed: ['/payee/name'] } as const
  const seal = sealValue({ key: new Uint8Array(32), agency: 'elm', ref: '', path: '/payee/name', value: 'Jo Bloggs' })
  const nameOf = (record: UnnamedRecord) => derivePart({ record, counts: new Map() })
  expect(nameOf({ ...plain, payee: { type: 'individual', name: seal } })).toBe(nameOf(plain))
  expect(nameOf({ ...plain, payee: { type: 'individual', name: 'Sam Smith' } })).toBe(nameOf(plain))
  expect(nameOf({ ...PAYMENT, payee: { type: 'individual', name: 'Jo Bloggs' } })).not.toBe(nameOf(plain))
})

test('the file, the row and what the record amends are no facts of it', () => {
  const amended: UnnamedRecord = {
    ...PAYMENT,
    ref: 'A',
    source: { standard: 'csv', row: 9 },
    amends: { kind: 'correction', fingerprint: `0x${'00'.repeat(32)}`, reason: 'other' },
  }
  expect(serialiseSourceFacts(amended)).toBe(serialiseSourceFacts(PAYMENT))
})

test('names records one by one as they are asked for', () => {
  let read = 0
  function* file(): Generator<UnnamedRecord> {
    for (;;) {
      read += 1
      yield PAYMENT
    }
  }
  const names = deriveNames(file())
  expect(names.next().value).toMatchObject({ ref: '', refBasis: 'derived', part: expect.stringMatching(/-1$/) })
  expect(names.next().value).toMatchObject({ part: expect.stringMatching(/-2$/) })
  expect(read).toBe(2)
})

test('refuses a seal under a key of another length', () => {
  const sealed = { agency: 'elm', ref: 'A', path: '/payee/name', value: 'Jo' }
  expect(() => sealValue({ ...sealed, key: new Uint8Array(31) })).toThrow(RangeError)
})
