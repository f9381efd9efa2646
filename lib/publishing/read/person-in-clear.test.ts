import { expect, test } from 'vitest'
import { inventedRecord } from '../testing/publishing-ledger'
import { findPersonInClear, textNamesPerson } from './person-in-clear'

const names = (name: string) => (text: string) => textNamesPerson(text, { name })

test.each([
  'Care allowance for John Smith',
  'Care allowance for JOHN SMITH, May',
  'Smith, John: care allowance',
  'smith/john',
  'SMITH-JOHN-2026',
  'https://example.org/files/john_smith.pdf',
  'https://example.org/john%20smith',
  'grant-johnsmith-7',
  'SmithJohn',
  'Jo\u00adhn Smith',
  'Ｊｏｈｎ Ｓｍｉｔｈ',
  'Jòhn Smíth',
  'J. Smith',
  'Smith J',
  'Mr Smith',
  "John A. Smith's care",
])('finds John Smith in "%s"', (text) => {
  expect(names('John Smith')(text)).toBe(true)
  expect(names('Mr John Smith')(text)).toBe(true)
  expect(names('Smith, John')(text)).toBe(true)
})

test.each([
  'Care allowance',
  'Smithfield market',
  'Blacksmith tools',
  'St John Ambulance',
  'Johnson & Smithers',
  'B Smith',
  '',
])('does not find John Smith in "%s"', (text) => {
  expect(names('John Smith')(text)).toBe(false)
})

test.each([
  ['José Núñez García', 'Ayuda a JOSE NUNEZ'],
  ['José Núñez García', 'GARCIA JOSE'],
  ['Łukasz Żółć', 'dla Lukasz Zolc'],
  ['Jürgen Groß', 'GROSS, JURGEN'],
  ['Jürgen Groß', 'https://example.org/J%C3%BCrgen-Gro%C3%9F'],
  ["Mary O'Brien", 'Mary OBrien'],
  ['Mary OBrien', 'Mary O’Brien'],
  ["Mary O'Brien", "O'Brien M"],
  ['Noor al-Haddad', 'haddad noor'],
  ['Anne-Marie van der Berg', 'Berg, Anne'],
  ['王伟', '支付给王伟的补助'],
  ['김민수', '김민수에게 지급'],
  ['สมชาย ใจดี', 'จ่ายให้สมชายใจดีแล้ว'],
  ['ΝΙΚΟΣ ΠΑΠΠΑΣ', 'Πάππας Νίκος'],
  ['Пётр Иванов', 'ИВАНОВ П. — пособие'],
  ['Cher', 'Concert by cher'],
])('finds %s in "%s"', (name, text) => {
  expect(names(name)(text)).toBe(true)
})

test.each([
  ['Al Li', 'allied services'],
  ['Maria de la Cruz', 'Servicios de la ciudad'],
  ['Redacted', 'Redacted under section 40'],
  ['Individual', 'Individual care'],
  ['Person 7', 'Payment 7'],
])('does not find %s in "%s"', (name, text) => {
  expect(names(name)(text)).toBe(false)
})

test('finds an identifier, however it is spaced, and not a short one', () => {
  const person = { identifiers: ['QQ 12 34 56 C', '1001'] }
  expect(textNamesPerson('NI qq123456c', person)).toBe(true)
  expect(textNamesPerson('QQ-12-34-56-C', person)).toBe(true)
  expect(textNamesPerson('invoice 1001', person)).toBe(false)
})

test('looks at every word that a record publishes, and says where', () => {
  const found = (change: object) =>
    findPersonInClear({ record: inventedRecord('GR-1', change), person: { name: 'Orla Tennant' } })
  const text = 'for Orla Tennant'
  expect(found({})).toBeNull()
  expect(found({ payee: { type: 'individual', name: 'Orla Tennant' } })).toBeNull()
  expect(found({ ref: 'TENNANT/ORLA' })).toBe('ref')
  expect(found({ title: { en: text } })).toBe('title')
  expect(found({ description: { ga: text } })).toBe('description')
  expect(found({ classifications: [{ scheme: 'local:x', label: text }] })).toBe('classifications')
  expect(found({ contract: { id: 'c', title: { en: text } } })).toBe('contract')
  expect(found({ activity: { id: text } })).toBe('activity')
  expect(found({ links: [{ kind: 'paysFor', reference: 'orla.tennant' }] })).toBe('links')
  expect(found({ documents: [{ url: 'https://example.org/orla-tennant' }] })).toBe('documents')
  expect(found({ payer: { type: 'government', name: 'Orla Tennant fund' } })).toBe('payer')
  expect(found({ ext: { note: text } })).toBe('ext')
})
