import { expect, test } from 'vitest'
import type { PayeeProfileView } from '@/lib/domain/profile-views'
import { JsonLd } from './json-ld'
import { payeeData } from './structured-data'

const address = { url: 'https://spending.example/payees/acme-0123456789', csv: '/records.csv?payee=acme-0123456789' }
const payee = { type: 'organisation', name: 'Acme </script>', sealed: false, profileId: 'acme-0123456789' } as const
const view = {
  payee,
  identifiers: [{ scheme: 'GB-COH', id: '01234567' }],
  grouped: false,
  names: [],
} as unknown as PayeeProfileView

test('says what a payee is, with its number in a register', () => {
  expect(JSON.parse(JSON.stringify(payeeData(view, address)))).toEqual({
    '@type': 'Organization',
    '@id': 'https://spending.example/payees/acme-0123456789',
    name: 'Acme </script>',
    url: 'https://spending.example/payees/acme-0123456789',
    identifier: [
      {
        '@type': 'PropertyValue',
        propertyID: 'GB-COH',
        value: '01234567',
        url: 'https://find-and-update.company-information.service.gov.uk/company/01234567',
      },
    ],
  })
})

test('says nothing of a person', () => {
  expect(payeeData({ ...view, payee: { ...payee, type: 'individual' } }, address)).toBeNull()
})

test('lets no published text end the element that it stands in', () => {
  const { props } = JsonLd({ data: payeeData(view, address)! })
  expect(props.dangerouslySetInnerHTML.__html).toContain('Acme \\u003c/script>')
  expect(props.dangerouslySetInnerHTML.__html).not.toContain('<')
})
