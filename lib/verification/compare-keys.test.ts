import { describe, expect, test } from 'vitest'
import { compareKey, comparePersons } from './compare-keys'

const AT = 1_800_000_000
const terms = ({ roles = 1, validFrom = AT - 100, validUntil = 0, revokedAt = 0 }) =>
  BigInt(roles) | (BigInt(validFrom) << 8n) | (BigInt(validUntil) << 56n) | (BigInt(revokedAt) << 104n)
const key = (given: Parameters<typeof terms>[0], more = {}) => ({
  person: 2n,
  terms: terms(given),
  ...more,
})

describe('a preparer’s key at the time of signing', () => {
  test.each([
    ['is in force', key({}), 'agrees'],
    ['has both roles', key({ roles: 3 }), 'agrees'],
    ['begins in that second', key({ validFrom: AT }), 'agrees'],
    ['ends in that second', key({ validUntil: AT }), 'agrees'],
    ['was revoked later', key({ revokedAt: AT + 1 }), 'agrees'],
    ['was revoked before', key({ revokedAt: AT - 1 }), 'differs'],
    ['had expired', key({ validUntil: AT - 1 }), 'differs'],
    ['has the other role only', key({ roles: 2 }), 'differs'],
    ['has no role', key({ roles: 0 }), 'differs'],
    ['is unknown to the ledger', key({}, { person: 0n }), 'differs'],
    ['was granted or reinstated later', key({ validFrom: AT + 1 }), 'not-compared'],
    ['could not be proved', null, 'not-compared'],
  ] as const)('%s', (_, given, outcome) => {
    expect(compareKey('preparer', given, AT).outcome).toBe(outcome)
  })
})

test('two keys of one person never make four eyes', () => {
  expect(comparePersons({ preparer: key({}), approver: key({ roles: 2 }) }).outcome).toBe('differs')
  expect(comparePersons({ preparer: key({}), approver: key({ roles: 2 }, { person: 3n }) }).outcome).toBe('agrees')
  expect(comparePersons({ preparer: key({}), approver: null }).outcome).toBe('not-compared')
})
