import { expect, test } from 'vitest'
import { LANGUAGES } from '@/lib/domain/language'
import { createSay } from '@/lib/messages/message'
import { wordsIn } from '@/lib/messages/messages'
import { parseQueryText } from '@/lib/search-params/query-syntax'
import { type GuideNames, toGuideExamples } from './guide-examples'

const names: GuideNames = {
  agency: 'Ministry of Health',
  payee: 'Larkspur Catering',
  title: 'School meals, spring term',
  sector: 'Primary education',
  place: 'Kenya',
  reference: 'PO-4711',
  activity: 'Girls’ schooling',
  currency: 'GBP',
  year: 2025,
}

test('makes examples of what is in the index', () => {
  const { words, fields, together, questions } = toGuideExamples(names, wordsIn('en').search, createSay('en'))
  expect(words.map(({ typed }) => typed)).toEqual([
    'school meals',
    '"Larkspur Catering"',
    'school -meals',
    'lark',
    'larkspr',
  ])
  expect(fields.map(({ typed }) => typed)).toContain('payee:"Larkspur Catering"')
  expect(together.map(({ typed }) => typed)).toEqual([
    'payee:"Larkspur Catering" amount:>100 date:2023..2025 stage:expenditure -Kenya',
  ])
  expect(questions[0]!.typed).toBe('How much did Ministry of Health pay Larkspur Catering in 2025?')
})

test('leaves out what the index has no name for', () => {
  const none = { agency: null, payee: null, title: null, sector: null, place: null, reference: null, activity: null }
  const examples = toGuideExamples({ ...none, currency: null, year: null }, wordsIn('en').search, createSay('en'))
  expect(examples.words).toEqual([])
  expect(examples.fields).toEqual([])
  expect(examples.questions).toEqual([])
})

for (const language of LANGUAGES) {
  test(`types only what the search box reads, in ${language}`, () => {
    const { fields, conditions, together } = toGuideExamples(names, wordsIn(language).search, createSay(language))
    for (const { typed } of [...fields, ...together]) expect(parseQueryText(typed).problems, typed).toEqual([])
    for (const { typed } of fields) expect(parseQueryText(typed).terms[0]?.field, typed).not.toBeNull()
    for (const { typed } of conditions) {
      const { terms, problems, narrowing } = parseQueryText(typed)
      expect([terms, problems], typed).toEqual([[], []])
      expect(Object.keys(narrowing).length, typed).toBeGreaterThan(0)
    }
  })
}
