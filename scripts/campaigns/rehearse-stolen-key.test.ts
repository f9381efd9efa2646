import { expect, test } from 'vitest'
import { rehearse } from './stolen-key/rehearse'

test('a stolen key, a lost one and a handover go as docs/operating.md says, and every step is visible', async () => {
  const { steps, theft, refusals } = await rehearse()
  expect(Number(theft.disputedWhileItLasted)).toBeGreaterThan(4_801_200.5)
  expect(theft.total).toBe('1600')
  expect(theft.statuses).toEqual({
    'fisheries-1-1': 'corrected',
    'fisheries-1-2': 'stands',
    'fisheries-1-3': 'stands',
    'fisheries-2-1': 'withdrawn, disputed',
    'fisheries-2-2': 'corrected, disputed',
    'fisheries-3-1': 'withdrawn, disputed',
    'fisheries-4-1': 'stands',
    'fisheries-4-2': 'withdrawal',
    'fisheries-4-3': 'withdrawal',
  })
  expect(refusals.map((reason) => reason.split('(')[0])).toEqual([
    'NoOpenPublication',
    'KeyIsRevoked',
    'KeyIsRevoked',
    'KeyNotYetInForce',
    'AdminKeyCannotEndItself',
    'KeyNotYetInForce',
    'NotRegistrar',
    'NotGuardian',
  ])
  expect(steps).toHaveLength(25)
  const seen = (words: string) => steps.find(({ step }) => step.includes(words))?.readerSees
  expect(seen('guardian revokes')).toContain('the key of the Payments officer revoked by guardian, "Stolen;')
  expect(seen('One admin revokes')).toContain('the key of the Approving officer revoked, "Stolen;')
  expect(seen('new keys to the same two persons')).toContain('in force in 48 hours')
  expect(seen('as disputed')).toContain('has marked this publication as disputed')
  expect(seen('sign the grants of two officials')).toContain('Approving officer')
  expect(seen('same admin cancels what is open')).toMatch(/^publication 3 as cancelled, 1 of \d;/)
  expect(seen('three payments')).toBe('expenditure of 1600 EUR')
}, 300_000)
