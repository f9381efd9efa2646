import { expect, test } from 'vitest'
import { toDisplayText } from './display-text'

test('leaves ordinary names of every script as they were written', () => {
  for (const name of ['Åsa & Söner AB', 'وزارة الصحة', '北京市财政局', 'लोक निर्माण विभाग', 'می‌خواهم']) {
    expect(toDisplayText(name)).toBe(name)
  }
})

test('shows control characters instead of hiding them', () => {
  expect(toDisplayText('Acme\u0000Ltd\u007f')).toBe('Acme␀Ltd␡')
})

test('writes out characters that turn the direction of writing', () => {
  expect(toDisplayText('Acme \u202Edtl')).toBe('Acme [U+202E]dtl')
})

test('writes out invisible characters that let two names look the same', () => {
  expect(toDisplayText('Ac\u200Bme\uFEFF')).toBe('Ac[U+200B]me[U+FEFF]')
})

test('turns line breaks and tabs into one space', () => {
  expect(toDisplayText('Road\r\n\tworks')).toBe('Road works')
})
