import { expect, test } from 'vitest'
import { parseRecordSearch } from './record-search'
import { listUnreadParts } from './unread-parts'

test('lists parameters and pieces of the words that cannot be read', () => {
  const search = parseRecordSearch({ stage: 'spending', q: 'bridge amount:lots', foo: '1' })
  expect(listUnreadParts(search)).toEqual([
    { name: 'foo', value: '1', reason: 'not-a-filter' },
    { name: 'stage', value: 'spending', reason: 'not-a-stage' },
    { name: 'q', value: 'amount:lots', reason: 'not-an-amount' },
  ])
  expect(listUnreadParts(parseRecordSearch({ q: 'bridge amount:>10', stage: 'budget' }))).toEqual([])
})
