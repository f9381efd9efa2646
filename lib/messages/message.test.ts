import { expect, test } from 'vitest'
import { LANGUAGES } from '@/lib/domain/language'
import { createSay, type Message } from './message'
import { wordsIn } from './messages'

test('fills in names and counts, each language in its plural', () => {
  const records = { one: '{count} record', other: '{count} records' } as const
  expect(createSay('en')(records, { count: 1 })).toBe('1 record')
  expect(createSay('en')(records, { count: 2468 })).toBe('2,468 records')
  const french = { one: '{count} écriture', other: '{count} écritures' } as const
  expect(createSay('fr')(french, { count: 0 })).toBe('0 écriture')
  const arabic = {
    zero: 'لا قيود',
    one: 'قيد',
    two: 'قيدان',
    few: '{count} قيود',
    many: '{count} قيدًا',
    other: '{count} قيد',
  } as const
  expect(createSay('ar')(arabic, { count: 2 })).toBe('قيدان')
  expect(createSay('ar')(arabic, { count: 5 })).toBe('5 قيود')
  expect(createSay('ar')(arabic, { count: 11 })).toBe('11 قيدًا')
  expect(createSay('ar')(arabic, { count: 100 })).toBe('100 قيد')
})

type Group = { readonly [key: string]: Message | Group }
const isMessage = (value: Message | Group): value is Message => typeof value === 'string' || 'other' in value
const marksOf = (text: string): readonly string[] => [...new Set(text.match(/\{\w+\}|<\/?\w+>/g))].sort()

function* pairs(english: Group, other: Group, path = ''): Generator<readonly [string, Message, Message | undefined]> {
  for (const [key, value] of Object.entries(english)) {
    const theirs = other?.[key]
    if (isMessage(value)) yield [`${path}${key}`, value, theirs as Message | undefined]
    else yield* pairs(value, (theirs ?? {}) as Group, `${path}${key}.`)
  }
}

for (const language of LANGUAGES) {
  test(`has every text in ${language}, with the same names and tags as in English`, () => {
    const wrong: string[] = []
    for (const [path, english, theirs] of pairs(wordsIn('en') as Group, wordsIn(language) as Group)) {
      if (theirs === undefined) {
        wrong.push(`${path} is missing`)
        continue
      }
      const model = marksOf(typeof english === 'string' ? english : english.other).join(' ')
      for (const text of typeof theirs === 'string' ? [theirs] : [theirs.other]) {
        if (text.trim() === '') wrong.push(`${path} is empty`)
        if (marksOf(text).join(' ') !== model)
          wrong.push(`${path} has ${marksOf(text).join(' ') || 'no marks'}, not ${model}`)
      }
    }
    expect(wrong).toEqual([])
  })
}
