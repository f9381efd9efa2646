import { expect, test } from 'vitest'
import { statements as arabic } from '@/lib/messages/ar/statements'
import { statements as french } from '@/lib/messages/fr/statements'
import { state } from '@/lib/messages/statement'
import { createTell } from './tell'
import { tellInEnglish } from './tell-in-english'

const tellInFrench = createTell({ language: 'fr', statements: french })
const verdict = state('verdict-partly', {
  day: { day: Date.UTC(2026, 2, 12) / 1000 },
  checks: [state('check-complete'), state('check-adds-up')],
})

test('says one statement in any language, with its day and its list', () => {
  expect(tellInEnglish(verdict)).toBe(
    'What was compared matches what was recorded on 12 March 2026; not compared: complete and adds up. Your own device checked this.',
  )
  expect(tellInFrench(verdict)).toBe(
    'Ce qui a été comparé correspond à ce qui a été enregistré le 12 mars 2026 ; non comparé : historique complet et totaux. C’est votre propre appareil qui l’a vérifié.',
  )
})

test('says a statement within another, counts, and several sentences', () => {
  expect(tellInEnglish(state('what-at-node', { what: state('what-transfer-count'), node: 'a.example' }))).toBe(
    'number of transfers, at a.example',
  )
  expect(tellInFrench(state('nodes-alike', { count: 2 }))).toBe('2 nœuds détiennent le même registre.')
  expect(tellInEnglish([state('page-silent'), state('fate-stands')])).toBe(
    'This page does not say so: No later record of the agency corrects or withdraws this one.',
  )
})

test('keeps what fills a sentence in from steering it', () => {
  const tell = createTell({ language: 'ar', statements: arabic, isolate: true })
  expect(tell(state('node-unreachable', { node: 'a.example\u202e' }))).toBe(
    'تعذر الوصول إلى العقدة \u2068a.example[U+202E]\u2069.',
  )
  expect(tell('0x01\u202e')).toBe('0x01[U+202E]')
})
