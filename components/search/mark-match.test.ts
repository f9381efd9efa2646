import { expect, test } from 'vitest'
import { markMatch } from './mark-match'

const shown = (label: string, typed: string): string =>
  markMatch(label, typed)
    .map(({ text, marked }) => (marked ? `[${text}]` : text))
    .join('')

test('marks the beginnings of words, whatever their case and accents', () => {
  expect(shown('Hälsa AB', 'hal')).toBe('[Häl]sa AB')
  expect(shown('Larkspur Catering', 'LARK cat')).toBe('[Lark]spur [Cat]ering')
})

test('marks nothing within a word, and nothing that is not there', () => {
  expect(shown('Clark', 'lark')).toBe('Clark')
  expect(shown('Elmet Vehicle Hire', 'elmat')).toBe('Elmet Vehicle Hire')
  expect(shown('Elmet', '')).toBe('Elmet')
})

test('marks letters of scripts that do not part their words', () => {
  expect(shown('北京水务局', '水务')).toBe('北京[水务]局')
  expect(shown('وزارة المياه', 'وزا')).toBe('[وزا]رة المياه')
  expect(shown('बालिका शिक्षा', 'शि')).toBe('बालिका [शि]क्षा')
})
