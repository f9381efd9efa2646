import { expect, test } from 'vitest'
import { TextCounts } from './text-counts'

test('counts half a million texts that are alike, through its growth', () => {
  const counts = new TextCounts()
  for (let index = 0; index < 500_000; index++) counts.add(`1904${index}`)
  for (let index = 0; index < 500_000; index += 7) counts.add(`1904${index}`)
  let wrong = 0
  for (let index = 0; index < 500_000; index++) if (counts.get(`1904${index}`) !== (index % 7 === 0 ? 2 : 1)) wrong++
  expect(wrong).toBe(0)
  expect(counts.get('another')).toBe(0)
})

test('sets a count', () => {
  const counts = new TextCounts()
  counts.set('a', 1)
  counts.set('a', 5)
  expect(counts.get('a')).toBe(5)
})
