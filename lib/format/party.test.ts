import { expect, test } from 'vitest'
import { formatParty } from './party'

const party = { name: null, sealed: false, profileId: null } as const

test('gives the published name', () => {
  expect(formatParty({ ...party, type: 'organisation', name: 'Hälsa AB', profileId: 'x' })).toEqual({
    kind: 'name',
    text: 'Hälsa AB',
  })
})

test('says why a name is absent', () => {
  expect(formatParty(null).text).toBe('not reported')
  expect(formatParty({ ...party, type: 'withheld' }).text).toBe('withheld by the publisher')
  expect(formatParty({ ...party, type: 'multiple' }).text).toBe('several payees')
  expect(formatParty({ ...party, type: 'not-reported' }).text).toBe('not reported')
})

test('never shows a sealed value as a name', () => {
  const sealed = { ...party, type: 'individual', name: `sealed:${'0'.repeat(64)}`, sealed: true } as const
  expect(formatParty(sealed)).toEqual({ kind: 'reason', text: 'a person, name sealed' })
})
