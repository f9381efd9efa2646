import { expect, test } from 'vitest'
import { listingHref, parseListingSearch, WHOLE_LISTING } from './listing-search'
import { canonicalProfile, figureSearch, parseProfileSearch, profileHref, subjectSearch } from './profile-search'
import { EVERY_RECORD, serialiseRecordSearch } from './record-search'

const queryOf = (href: string) => new URLSearchParams(href.split('?')[1] ?? '')

test('reads back what the address of a profile says', () => {
  const search = { currency: 'EUR', yearBasis: 'fiscal', grouped: true } as const
  const href = profileHref('/payees/a-0123456789', search)
  expect(href).toBe('/payees/a-0123456789?grouped=1&currency=EUR&years=fiscal')
  expect(parseProfileSearch(queryOf(href))).toEqual(search)
  expect(profileHref('/payees/a', parseProfileSearch({}))).toBe('/payees/a')
})

test('takes nothing from an address that it cannot read', () => {
  expect(parseProfileSearch({ currency: 'euro', years: 'lunar', grouped: 'yes' })).toEqual({
    currency: null,
    yearBasis: null,
    grouped: false,
  })
})

test('names by one address what shows the same records', () => {
  expect(canonicalProfile('/payees/a', { currency: 'EUR', yearBasis: 'fiscal', grouped: true })).toBe(
    '/payees/a?grouped=1',
  )
})

test('finds a payee under its name as published, or under all that its register numbers cover', () => {
  const identifiers = [
    { scheme: 'XI-LEI', id: 'B' },
    { scheme: 'GB-COH', id: '01234567' },
  ]
  const payee = { kind: 'payee', profileId: 'acme-0123456789', identifiers } as const
  expect(serialiseRecordSearch(subjectSearch({ ...payee, grouped: false }))).toBe('payee=acme-0123456789')
  expect(serialiseRecordSearch(subjectSearch({ ...payee, grouped: true }))).toBe(
    'payeeId=GB-COH%3A01234567&payeeId=XI-LEI%3AB',
  )
  expect(serialiseRecordSearch(subjectSearch({ ...payee, identifiers: [], grouped: true }))).toBe(
    'payee=acme-0123456789',
  )
})

test('leads from a figure to the entries that it adds up', () => {
  const search = figureSearch(EVERY_RECORD, { stages: ['budget'], currency: 'EUR', year: 2023, yearBasis: 'fiscal' })
  expect(serialiseRecordSearch(search)).toBe('stage=budget&year=2023&years=fiscal&currency=EUR&status=stands')
})

test('reads back what the address of a list says', () => {
  const search = { words: 'été & eau', sort: 'records', currency: 'USD', only: 'contract', page: 3 } as const
  const href = listingHref('/activities', search, { page: 3 })
  expect(parseListingSearch(queryOf(href))).toEqual(search)
  expect(listingHref('/activities', search)).toBe(
    '/activities?q=%C3%A9t%C3%A9+%26+eau&only=contract&currency=USD&sort=records',
  )
  expect(parseListingSearch({ page: '0', sort: 'mood', q: '  ' })).toEqual(WHOLE_LISTING)
})
