import { expect, test } from 'vitest'
import { EVERY_RECORD } from './record-search'
import { spreadSearch } from './spread-search'

test('moves filters that were typed to where filters are, and leaves the words', () => {
  const search = {
    ...EVERY_RECORD,
    words: 'bridge stage:budget "acme ltd" -kenya amount:>=10 -status:corrected foo:1',
    minimum: '5',
  }
  expect(spreadSearch(search)).toEqual({
    ...EVERY_RECORD,
    words: 'bridge "acme ltd" -kenya -status:corrected foo:1',
    stages: ['budget'],
    minimum: '10',
  })
})

test('leaves a search as it is that contradicts itself', () => {
  const search = { ...EVERY_RECORD, words: 'stage:budget', stages: ['pledge' as const] }
  expect(spreadSearch(search)).toEqual(search)
})
