import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldText, tokenise } from './tokenise'

test.each([
  ["L'hôpital Général", ['l', 'hopital', 'general']],
  ['Straßenbau GROẞ', ['strassenbau', 'gross']],
  ['Kjøbenhavns Løn, Łódź, Đà Nẵng', ['kjobenhavns', 'lon', 'lodz', 'da', 'nang']],
  ['İSTANBUL ısparta', ['istanbul', 'isparta']],
  ['ﬁnance ＡＢＣ１２', ['finance', 'abc12']],
  ['Hawaiʻi Hawai‘i', ['hawaii', 'hawai', 'i']],
  ['co\u00adoperation', ['cooperation']],
  ['Больница №7 Ёлка', ['больница', 'no7', 'елка']],
  ['ΟΔΟΣ οδοσ', ['οδοσ', 'οδοσ']],
  ['  – ', []],
])('the words of %s', (text, words) => {
  expect(tokenise(text)).toEqual(words)
})

test.each([
  ['alef with hamza above and below, with madda, with wasla', 'أحمد إدارة آمنة ٱلبيت', 'احمد ادارة امنة البيت'],
  ['ta marbuta and heh', 'وزارة', 'وزاره'],
  ['alef maqsura and yeh', 'مستشفى', 'مستشفي'],
  ['hamza on waw and on yeh', 'مسؤول شئون', 'مسوول شيون'],
  ['vowel signs', 'مُحَمَّد', 'محمد'],
  ['stretched words', 'شركـــة', 'شركة'],
  ['presentation forms', 'ﺷﺮﻛﺔ', 'شركة'],
  ['Persian kaf and yeh', 'شرکت ایرانی', 'شركت ايراني'],
  ['Persian half spaces', 'می\u200cخواهم', 'میخواهم'],
  ['Arabic and Persian digits', '٢٠٢٤ ۲۰۲۴', '2024 2024'],
  ['Devanagari digits', '२०२४', '2024'],
  ['Devanagari dots beneath', 'फ़ैज़', 'फैज'],
  ['the two marks of nasal vowels', 'गाँव', 'गांव'],
])('%s are read alike', (_, written, typed) => {
  expect(tokenise(written)).toEqual(tokenise(typed))
  expect(tokenise(written)).not.toEqual([])
})

test.each([
  ['道路工事', ['道路', '路工', '工事', '事']],
  ['2024年度', ['2024', '年度', '度']],
  ['ABC株式会社', ['abc', '株式', '式会', '会社', '社']],
  ['データ', ['デー', 'ータ', 'タ']],
  ['도로 공사', ['도로', '공사']],
  ['सड़क निर्माण', ['सडक', 'निर्माण']],
])('%s has the words %j', (text, words) => {
  expect(tokenise(text)).toEqual(words)
})

test('folding what is folded changes nothing, and no text is too strange', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => {
      const folded = foldText(text)
      expect(foldText(folded)).toBe(folded)
      expect(tokenise(tokenise(text).join(' ')).join(' ')).toBeTypeOf('string')
    }),
    { seed: 20261121, numRuns: 5000 },
  )
})
