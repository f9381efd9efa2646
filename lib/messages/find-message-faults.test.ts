import { expect, test } from 'vitest'
import { describeMessageFault, findMessageFaults, type MessageGroup } from './find-message-faults'
import { MESSAGES } from './messages'

const english = {
  title: 'Records of {agency}',
  count: { one: 'one record', other: '{count} records' },
  empty: { words: 'Look at <link>all records</link>.' },
}
const french = {
  title: 'Écritures de {agency}',
  count: { one: '{count} écriture', other: '{count} écritures' },
  empty: { words: 'Voyez <link>toutes les écritures</link>.' },
}

const faultsOf = (group: MessageGroup, language: 'fr' | 'ar' = 'fr') =>
  findMessageFaults({
    en: english,
    fr: french,
    es: english,
    ar: { ...english, count: allForms },
    [language]: group,
  }).map(describeMessageFault)
const allForms = { zero: 'none', one: 'one', two: 'two', few: '{count}', many: '{count}', other: '{count}' }

test('has every text in every language, with the same names and tags as in English', () => {
  expect(findMessageFaults(MESSAGES).map(describeMessageFault)).toEqual([])
})

test('finds nothing wrong where a plural writes its one in words', () => {
  expect(faultsOf({ ...french, count: { one: 'une écriture', other: '{count} écritures' } })).toEqual([])
})

test('names the language and the key of a text that is missing, empty or too much', () => {
  const { title, ...rest } = french
  expect(faultsOf({ ...rest, titel: title })).toEqual([
    'lib/messages/fr: titel is not in English',
    'lib/messages/fr: title is missing',
  ])
  expect(faultsOf({ ...french, empty: {} })).toEqual(['lib/messages/fr: empty.words is missing'])
  expect(faultsOf({ ...french, title: ' ' })).toEqual(['lib/messages/fr: title is empty'])
})

test('names a placeholder or a tag that is lost or misspelt', () => {
  expect(faultsOf({ ...french, title: 'Écritures de {agence}' })).toEqual([
    'lib/messages/fr: title has {agence} and lacks {agency}',
  ])
  expect(faultsOf({ ...french, empty: { words: 'Voyez <link>toutes les écritures.' } })).toEqual([
    'lib/messages/fr: empty.words lacks </link>',
  ])
})

test('asks for every plural of the language', () => {
  expect(faultsOf({ ...english, count: { one: 'قيد', other: '{count} قيد' } }, 'ar')).toEqual([
    'lib/messages/ar: count has no "two"',
    'lib/messages/ar: count has no "few"',
    'lib/messages/ar: count has no "many"',
  ])
  expect(faultsOf({ ...french, count: 'écritures' })).toEqual(['lib/messages/fr: count is one text, unlike in English'])
})
