import { expect, test } from 'vitest'
import { attribute } from './shares'

const shares = (...stated: readonly [item: string, share?: string | undefined, whole?: string | null][]) =>
  attribute(stated.map(([item, share, whole = 'scheme']) => ({ item, whole, share }))).map(({ item, share }) => [
    item,
    share,
  ])

test('one alone has all of the record, or the part it states', () => {
  expect(shares(['a'])).toEqual([['a', 100_000_000]])
  expect(shares(['a', '60.5'])).toEqual([['a', 60_500_000]])
  expect(shares(['a'], ['a'])).toEqual([['a', 100_000_000]])
  expect(shares()).toEqual([])
})

test('several have what they state where all do, and it is at most the whole', () => {
  expect(shares(['a', '33.333333'], ['b', '66.666667'])).toEqual([
    ['a', 33_333_333],
    ['b', 66_666_667],
  ])
  expect(shares(['a', '10'], ['b', '20'])).toEqual([
    ['a', 10_000_000],
    ['b', 20_000_000],
  ])
  expect(shares(['a', '0'], ['b', '100'], ['a', '0'])).toEqual([
    ['a', 0],
    ['b', 100_000_000],
  ])
  expect(shares(['a', '20'], ['b', '40'], ['a', '30'])).toEqual([
    ['a', 50_000_000],
    ['b', 40_000_000],
  ])
})

test('nothing is guessed: a share not stated, too fine or above the whole leaves all of them without', () => {
  const none = [
    ['a', null],
    ['b', null],
  ]
  expect(shares(['a'], ['b'])).toEqual(none)
  expect(shares(['a', '60'], ['b'])).toEqual(none)
  expect(shares(['a', '60'], ['b', '40.000001'])).toEqual(none)
  expect(shares(['a', '33.3333333'], ['b', '66'])).toEqual(none)
  expect(shares(['a', '100.5'])).toEqual([['a', null]])
})

test('each scheme is a whole of its own, and what is part of none has no share', () => {
  expect(shares(['a', '100'], ['x', undefined, 'other'], ['p', '50', null])).toEqual([
    ['a', 100_000_000],
    ['x', 100_000_000],
    ['p', null],
  ])
  expect(shares(['p', undefined, null])).toEqual([['p', null]])
})
