import fc from 'fast-check'
import { expect, test } from 'vitest'
import { headOf, headsBeginning } from './word-head'
import { countBits, hasDigit, lettersOf } from './word-letters'

test('words that begin alike are a range of heads', () => {
  expect(headOf('road')).toBe(-0x0d909e9c00000000n)
  expect(headsBeginning('road')).toEqual({ low: -0x0d909e9c00000000n, high: -0x0d909e9b00000001n, isSure: true })
  expect(headsBeginning('hospital')).toMatchObject({ isSure: true })
  expect(headsBeginning('hospitals')).toMatchObject({
    low: headOf('hospital'),
    high: headOf('hospital'),
    isSure: false,
  })
  expect(headsBeginning('школа')).toMatchObject({ isSure: false })
  expect(headsBeginning('道')).toMatchObject({ isSure: true })
})

const word = fc.oneof(
  fc.stringMatching(/^[a-c1]{0,12}$/),
  fc.stringMatching(/^[абв道]{0,6}$/),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
)

test('every word lies in the range of each of its beginnings, and where it is sure no other does', () => {
  fc.assert(
    fc.property(word, word, fc.nat(12), (a, b, length) => {
      const beginning = [...a].slice(0, length).join('')
      const { low, high, isSure } = headsBeginning(beginning)
      expect(headOf(a) >= low && headOf(a) <= high).toBe(true)
      if (isSure && !b.includes('\u0000')) expect(headOf(b) >= low && headOf(b) <= high).toBe(b.startsWith(beginning))
    }),
    { seed: 20261121, numRuns: 5000 },
  )
})

test('a slip changes two of the letters that a word has at most', () => {
  fc.assert(
    fc.property(
      word,
      fc.nat(11),
      fc.stringMatching(/^[a-z0-9]$/),
      fc.constantFrom('put', 'left', 'taken', 'swapped'),
      (text, at, letter, slip) => {
        const letters = text.split('')
        const place = Math.min(at, letters.length)
        if (slip === 'put') letters.splice(place, 0, letter)
        if (slip === 'left') letters.splice(place, 1)
        if (slip === 'taken') letters.splice(place, 1, letter)
        if (slip === 'swapped') letters.splice(place, 2, ...letters.slice(place, place + 2).reverse())
        expect(countBits(lettersOf(text) ^ lettersOf(letters.join('')))).toBeLessThanOrEqual(2)
      },
    ),
    { seed: 20261121, numRuns: 2000 },
  )
})

test('digits are seen', () => {
  expect([lettersOf('v12'), lettersOf('v'), lettersOf('')].map(hasDigit)).toEqual([true, false, false])
})
