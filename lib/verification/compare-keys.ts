import { type Statement, type StatementCode, state } from '../messages/statement'
import { toHex, toWord } from './bytes'
import { decodeKeyTerms, type KeyTerms } from './ledger-slots'
import type { Comparison } from './report'

const ROLES = { preparer: 1, approver: 2 } as const
export type Office = keyof typeof ROLES

/** A key as the contract's state holds it, proved. */
export type ProvedKey = { readonly person: bigint; readonly terms: bigint }

/** Whether the key was in force for its office when the publication was opened. */
export function compareKey(office: Office, key: ProvedKey | null, at: number): Comparison {
  const what = state(`what-${office}-role`)
  if (key === null) return { what, here: null, ledger: state('key-unproved'), outcome: 'not-compared' }
  const terms = decodeKeyTerms(key.terms)
  const ledger = describeTerms(terms)
  const differs = (here: Statement): Comparison => ({ what, here, ledger, outcome: 'differs' })
  if (key.person === 0n) return differs(state('key-unknown'))
  if ((terms.roles & ROLES[office]) === 0) return differs(state('key-without-role'))
  if (terms.validUntil !== 0 && at > terms.validUntil) return differs(state('key-expired'))
  if (terms.revokedAt !== 0 && terms.revokedAt < at) return differs(state('key-revoked'))
  // A key that the registrar reinstates begins anew, so its state no longer shows whether it was in force before.
  if (at < terms.validFrom) {
    return { what, here: state('key-later'), ledger, outcome: 'not-compared' }
  }
  return { what, here: state('key-in-force'), ledger, outcome: 'agrees' }
}

const ROLE_NAMES = [
  [1, 'role-preparer'],
  [2, 'role-approver'],
  [4, 'role-admin'],
] as const satisfies readonly (readonly [number, StatementCode])[]

function describeTerms({ roles, validFrom, validUntil, revokedAt }: KeyTerms): readonly Statement[] {
  const time = (seconds: number) => new Date(seconds * 1000).toISOString().replace('.000', '')
  const held = ROLE_NAMES.filter(([bit]) => (roles & bit) !== 0).map(([, name]) => state(name))
  const from = time(validFrom)
  return [
    held.length === 0 ? state('key-no-role', { from }) : state('key-roles', { from, roles: held }),
    ...(validUntil === 0 ? [] : [state('key-until', { until: time(validUntil) })]),
    ...(revokedAt === 0 ? [] : [state('key-revoked-at', { revoked: time(revokedAt) })]),
  ]
}

/** Whether the two keys belong to two persons. */
export function comparePersons({ preparer, approver }: { readonly [Name in Office]: ProvedKey | null }): Comparison {
  const what = state('what-persons')
  if (preparer === null || approver === null) return { what, here: null, ledger: null, outcome: 'not-compared' }
  const ledger = state('both-values', { one: toHex(toWord(preparer.person)), other: toHex(toWord(approver.person)) })
  const distinct = preparer.person !== approver.person
  return {
    what,
    here: state(distinct ? 'two-persons' : 'one-person'),
    ledger,
    outcome: distinct ? 'agrees' : 'differs',
  }
}
