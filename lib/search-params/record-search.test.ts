import fc from 'fast-check'
import { expect, test } from 'vitest'
import { STAGES } from '@/lib/domain/stage'
import { ENTRY_STATUSES, EVERY_RECORD, parseRecordSearch, serialiseRecordSearch } from './record-search'

const read = (query: string) => parseRecordSearch(new URLSearchParams(query))

test('reads every filter of the address', () => {
  expect(
    read(
      'q=road+works&agency=moh&agency=dot&payee=acme-ltd-0123456789&stage=expenditure&stage=commitment&year=2023&currency=EUR&min=-5.50&max=1000&status=stands&sort=amount-asc&page=3',
    ),
  ).toEqual({
    words: 'road works',
    agencies: ['dot', 'moh'],
    payee: 'acme-ltd-0123456789',
    stages: ['commitment', 'expenditure'],
    years: [2023],
    currencies: ['EUR'],
    statuses: ['stands'],
    minimum: '-5.50',
    maximum: '1000',
    sort: 'amount',
    descending: false,
    page: 3,
    unread: [],
  })
})

test('an empty address and an empty form both mean every record', () => {
  expect(read('')).toEqual(EVERY_RECORD)
  expect(read('q=&agency=&min=&max=+&stage=')).toEqual(EVERY_RECORD)
  expect(serialiseRecordSearch(EVERY_RECORD)).toBe('')
})

test('gives back what it cannot read, each with its reason', () => {
  expect(
    read(
      `stage=spending&year=23&currency=euro&min=1,000&max=1e3&agency=A&payee=x&status=gone&sort=price&page=0&agancy=moh&q=a&q=b&q=${'x'.repeat(201)}`,
    ).unread.map(({ name, reason }) => [name, reason]),
  ).toEqual([
    ['agancy', 'not-a-filter'],
    ['sort', 'not-a-sort'],
    ['q', 'given-twice'],
    ['q', 'too-long'],
    ['agency', 'not-an-agency-code'],
    ['payee', 'not-a-payee'],
    ['stage', 'not-a-stage'],
    ['year', 'not-a-year'],
    ['currency', 'not-a-currency'],
    ['status', 'not-a-status'],
    ['min', 'not-an-amount'],
    ['max', 'not-an-amount'],
    ['page', 'not-a-page'],
  ])
})

test('what mailers add to links is no filter', () => {
  expect(read('utm_source=letter&fbclid=1')).toEqual(EVERY_RECORD)
})

test('a second page is not read in place of the first page that was asked for', () => {
  const search = read('page=1&page=2')
  expect(search.page).toBe(1)
  expect(read(serialiseRecordSearch(search))).toEqual(search)
})

const amount = fc
  .tuple(fc.boolean(), fc.bigInt(0n, 10n ** 18n - 1n), fc.option(fc.stringMatching(/^\d{0,17}[1-9]$/), { nil: null }))
  .map(([negative, whole, fraction]) => {
    const text = fraction === null ? `${whole}` : `${whole}.${fraction}`
    return negative && text !== '0' ? `-${text}` : text
  })
const value = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(
    ...STAGES,
    ...ENTRY_STATUSES,
    'EUR',
    'GBP',
    '2024',
    '1',
    '2',
    'moh',
    'date-desc',
    'date-asc',
    'acme-ltd-0123456789',
  ),
  amount,
  fc.constant('x'.repeat(250)),
)
const name = fc.oneof(
  fc.constantFrom('q', 'agency', 'payee', 'stage', 'year', 'currency', 'status', 'min', 'max', 'sort', 'page'),
  fc.string({ maxLength: 8 }),
)

test('what is read from any address, written and read again is the same search', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(name, value), { maxLength: 30 }), (pairs) => {
      const search = parseRecordSearch(new URLSearchParams(pairs))
      expect(read(serialiseRecordSearch(search))).toEqual(search)
    }),
    { seed: 20260607, numRuns: 2000 },
  )
})

test('every parameter narrows the search or is shown as unread', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('agency', 'stage', 'year', 'currency', 'min', 'max', 'payee'),
      value,
      (filter, text) => {
        fc.pre(text.trim() !== '')
        const search = parseRecordSearch({ [filter]: text })
        const narrowed = serialiseRecordSearch({ ...search, unread: [] }) !== ''
        expect(narrowed).toBe(search.unread.length === 0)
      },
    ),
    { seed: 20260607, numRuns: 1000 },
  )
})

test("reads Next's shape of parameters as it reads the address", () => {
  expect(parseRecordSearch({ agency: ['moh', 'dot'], q: 'road', page: undefined })).toEqual(
    read('agency=moh&agency=dot&q=road'),
  )
})
