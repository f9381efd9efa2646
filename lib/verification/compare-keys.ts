import { toHex, toWord } from './bytes'
import { decodeKeyTerms, type KeyTerms } from './ledger-slots'
import type { Comparison } from './report'

const ROLES = { preparer: 1, approver: 2 } as const
export type Office = keyof typeof ROLES

/** A key as the contract's state holds it, proved. */
export type ProvedKey = { readonly person: bigint; readonly terms: bigint }

/** Whether the key was in force for its office when the publication was opened. */
export function compareKey(office: Office, key: ProvedKey | null, at: number): Comparison {
  const what = `${office}’s role at that time`
  if (key === null) return { what, here: null, ledger: 'the key’s state could not be proved', outcome: 'not-compared' }
  const terms = decodeKeyTerms(key.terms)
  const ledger = describeTerms(terms)
  const differs = (here: string): Comparison => ({ what, here, ledger, outcome: 'differs' })
  if (key.person === 0n) return differs('the ledger knows no such key')
  if ((terms.roles & ROLES[office]) === 0) return differs('the key has no such role')
  if (terms.validUntil !== 0 && at > terms.validUntil) return differs('the key had expired')
  if (terms.revokedAt !== 0 && terms.revokedAt < at) return differs('the key had been revoked')
  // A key that the registrar reinstates begins anew, so its state no longer shows whether it was in force before.
  if (at < terms.validFrom) {
    return {
      what,
      here: 'the key was granted or reinstated later; the contract’s acceptance is the evidence',
      ledger,
      outcome: 'not-compared',
    }
  }
  return { what, here: 'in force', ledger, outcome: 'agrees' }
}

function describeTerms(terms: KeyTerms): string {
  const time = (seconds: number) => new Date(seconds * 1000).toISOString().replace('.000', '')
  const roles = [terms.roles & 1 ? 'preparer' : '', terms.roles & 2 ? 'approver' : '', terms.roles & 4 ? 'admin' : '']
  return [
    roles.filter(Boolean).join(', ') || 'no role',
    `from ${time(terms.validFrom)}`,
    terms.validUntil === 0 ? '' : `until ${time(terms.validUntil)}`,
    terms.revokedAt === 0 ? '' : `revoked ${time(terms.revokedAt)}`,
  ]
    .filter(Boolean)
    .join('; ')
}

/** Whether the two keys belong to two persons. */
export function comparePersons({ preparer, approver }: { readonly [Name in Office]: ProvedKey | null }): Comparison {
  const what = 'two different persons'
  if (preparer === null || approver === null) return { what, here: null, ledger: null, outcome: 'not-compared' }
  const ledger = `${toHex(toWord(preparer.person))} and ${toHex(toWord(approver.person))}`
  const distinct = preparer.person !== approver.person
  return { what, here: distinct ? 'two' : 'one and the same', ledger, outcome: distinct ? 'agrees' : 'differs' }
}
