import { sha256 } from '@noble/hashes/sha2'
import { bytesToHex } from '@noble/hashes/utils'
import { isSeal } from '@/lib/domain/is-seal'
import { PARTY_TYPES, type Party } from '@/lib/domain/record'
import { foldText } from './tokenise'

/** A party as the index keeps it, once for all the entries that name it in the same way. */
export type PartyRow = {
  /** First 32 hex digits of SHA-256 of what makes it the same party: name, type, identifiers. */
  readonly key: string
  /** Index in PARTY_TYPES. */
  readonly type: number
  readonly name: string | null
  readonly sealed: boolean
  readonly profile: string | null
  /** JSON list of { scheme, id }, sorted; null where none is published. */
  readonly identifiers: string | null
}

/** What two mentions must share to be one payee: the published name and identifiers, letter by letter, and the type. All seals of a type are one. */
export function partyIdentity(party: Party): string {
  const sealed = party.name !== undefined && isSeal(party.name)
  if (sealed) return JSON.stringify([null, party.type, 'sealed'])
  const identifiers = (party.identifiers ?? [])
    .filter(({ id }) => !isSeal(id))
    .map(({ scheme, id }) => [scheme, id] as const)
    .sort((a, b) => (a[0] === b[0] ? (a[1] < b[1] ? -1 : 1) : a[0] < b[0] ? -1 : 1))
  return JSON.stringify([party.name ?? null, party.type, identifiers])
}

function slug(name: string): string {
  const words = foldText(name).match(/[a-z0-9]+/g) ?? []
  const text = words.join('-').slice(0, 40).replace(/-+$/, '')
  return text === '' ? 'p' : text
}

/**
 * The row of a party. The profile id is made of the published text alone, so that it survives every rebuild: a readable slug and the first
 * 10 hex digits of the SHA-256 of [name, type, identifiers]. No profile for a sealed, withheld or unreported name.
 */
export function toPartyRow(party: Party): PartyRow {
  const identity = partyIdentity(party)
  const digest = bytesToHex(sha256(new TextEncoder().encode(identity)))
  const sealed = party.name !== undefined && isSeal(party.name)
  const name = sealed ? null : (party.name ?? null)
  const hasProfile = name !== null && party.type !== 'withheld' && party.type !== 'not-reported'
  const [, , identifiers] = JSON.parse(identity) as [
    unknown,
    unknown,
    readonly (readonly [string, string])[] | 'sealed',
  ]
  return {
    key: digest.slice(0, 32),
    type: PARTY_TYPES.indexOf(party.type),
    name,
    sealed,
    profile: hasProfile ? `${slug(name)}-${digest.slice(0, 10)}` : null,
    identifiers:
      identifiers === 'sealed' || identifiers.length === 0
        ? null
        : JSON.stringify(identifiers.map(([scheme, id]) => ({ scheme, id }))),
  }
}
