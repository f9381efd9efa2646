import fc from 'fast-check'
import { expect, test } from 'vitest'
import { STAGES } from '@/lib/domain/stage'
import { ENTRY_STATUSES, EVERY_RECORD, parseRecordSearch, serialiseRecordSearch } from './record-search'

const read = (query: string) => parseRecordSearch(new URLSearchParams(query))

test('reads every filter of the address', () => {
  expect(
    read(
      'q=road+works&agency=moh&agency=dot&payee=acme-ltd-0123456789&payee=a-0123456789&payeeId=GB-COH:01234567&sector=iati-sector-1-11220&place=ke&place=region-nuts-ukm&activity=roads-0123456789&publication=city-of-x-12&linked=moh-1-2&linked=city-of-x-3-4&stage=expenditure&stage=commitment&year=2023&years=fiscal&from=2023-01-01&to=2023-12-31&currency=EUR&min=-5.50&max=1000&status=stands&finality=final&band=1000&band=zero&sort=amount-asc&columns=amount,date&columns=payee&density=compact&page=3',
    ),
  ).toEqual({
    words: 'road works',
    agencies: ['dot', 'moh'],
    payees: ['a-0123456789', 'acme-ltd-0123456789'],
    payeeIdentifiers: ['GB-COH:01234567'],
    sectors: ['iati-sector-1-11220'],
    places: ['ke', 'region-nuts-ukm'],
    references: ['roads-0123456789'],
    publications: ['city-of-x-12'],
    linked: ['city-of-x-3-4', 'moh-1-2'],
    stages: ['commitment', 'expenditure'],
    years: [2023],
    yearBasis: 'fiscal',
    from: '2023-01-01',
    to: '2023-12-31',
    currencies: ['EUR'],
    statuses: ['stands'],
    finality: ['final'],
    bands: ['zero', '1000'],
    minimum: '-5.50',
    maximum: '1000',
    sort: 'amount',
    descending: false,
    columns: ['date', 'payee', 'amount'],
    density: 'compact',
    page: 3,
    unread: [],
  })
})

test('an empty address and an empty form both mean every record', () => {
  expect(read('')).toEqual(EVERY_RECORD)
  expect(read('q=&agency=&min=&max=+&stage=&from=&to=&payeeId=&columns=,')).toEqual(EVERY_RECORD)
  expect(serialiseRecordSearch(EVERY_RECORD)).toBe('')
})

test('gives back what it cannot read, each with its reason', () => {
  expect(
    read(
      `stage=spending&year=23&years=moon&from=2023-02-29&to=1/2/2023&currency=euro&min=1,000&max=1e3&band=10&agency=A&payee=x&payeeId=123&sector=A&place=K+E&activity=roads&publication=health&linked=health-12&status=gone&finality=soon&sort=price&columns=date,colour&density=airy&page=0&agancy=moh&q=a&q=b&q=${'x'.repeat(201)}`,
    ).unread.map(({ name, reason }) => [name, reason]),
  ).toEqual([
    ['agancy', 'not-a-filter'],
    ['sort', 'not-a-sort'],
    ['q', 'given-twice'],
    ['q', 'too-long'],
    ['agency', 'not-an-agency-code'],
    ['payee', 'not-a-payee'],
    ['payeeId', 'not-an-identifier'],
    ['sector', 'not-a-sector'],
    ['place', 'not-a-place'],
    ['activity', 'not-an-activity'],
    ['publication', 'not-a-publication'],
    ['linked', 'not-a-record'],
    ['stage', 'not-a-stage'],
    ['year', 'not-a-year'],
    ['years', 'not-a-year-basis'],
    ['from', 'not-a-date'],
    ['to', 'not-a-date'],
    ['currency', 'not-a-currency'],
    ['status', 'not-a-status'],
    ['finality', 'not-a-finality'],
    ['band', 'not-a-band'],
    ['min', 'not-an-amount'],
    ['max', 'not-an-amount'],
    ['columns', 'not-a-column'],
    ['density', 'not-a-density'],
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
  fc.string({ unit: 'binary', maxLength: 8 }).map((id) => `XI:${id}`),
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
    'iati-sector-1-11220',
    'ke',
    'GB-COH:01234567',
    'calendar',
    'fiscal',
    '2024-02-29',
    'provisional',
    'under-100',
    '100',
    'date,amount',
    'payee',
    'compact',
    'comfortable',
  ),
  amount,
  fc.constant('x'.repeat(250)),
)
const name = fc.oneof(
  fc.constantFrom(
    ...'q agency payee payeeId sector place activity stage year years from to currency status'.split(' '),
  ),
  fc.constantFrom(...'finality band min max sort columns density page'.split(' ')),
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
      fc.constantFrom(
        ...'agency payee payeeId sector place activity stage year from to currency status finality band min max'.split(
          ' ',
        ),
      ),
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
