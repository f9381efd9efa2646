import { expect, test } from 'vitest'
import { schemeOrigin, toRegisterLink } from './register-links'

test.each([
  ['GB-COH', '01234567', 'https://find-and-update.company-information.service.gov.uk/company/01234567'],
  ['GB-COH', 'sc123456', 'https://find-and-update.company-information.service.gov.uk/company/SC123456'],
  ['FR-SIREN', '123 456 789', 'https://annuaire-entreprises.data.gouv.fr/entreprise/123456789'],
  ['XI-LEI', '0000NORDLUNDBRIDGE00', 'https://search.gleif.org/#/record/0000NORDLUNDBRIDGE00'],
  ['NO-BRC', '123456789', 'https://virksomhet.brreg.no/nb/oppslag/enheter/123456789'],
])('links %s %s to its register', (scheme, id, href) => {
  expect(toRegisterLink({ scheme, id }).href).toBe(href)
})

test('makes no address of a number that the register cannot have', () => {
  for (const id of ['../admin', '1234', '01234567?x=y', 'javascript:alert(1)', ''])
    expect(toRegisterLink({ scheme: 'GB-COH', id })).toEqual({
      register: 'Companies House',
      language: 'en',
      href: null,
    })
})

test('names a register without lasting addresses, and knows nothing of others', () => {
  expect(toRegisterLink({ scheme: 'NL-KVK', id: '12345678' })).toEqual({
    register: 'Kamer van Koophandel',
    language: 'nl',
    href: null,
  })
  expect(toRegisterLink({ scheme: 'XV-RCA', id: '204-118' })).toEqual({ register: null, language: 'und', href: null })
})

test('reads from a scheme whose list it is', () => {
  expect(schemeOrigin('GB-COH')).toEqual({ kind: 'country', country: 'GB' })
  expect(schemeOrigin('XI-LEI')).toEqual({ kind: 'international' })
  expect(schemeOrigin('local:Vendor No')).toEqual({ kind: 'own' })
  expect(schemeOrigin('XV-RCA')).toEqual({ kind: 'unknown' })
  expect(schemeOrigin('anything')).toEqual({ kind: 'unknown' })
})
