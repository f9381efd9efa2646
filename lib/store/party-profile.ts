import { isSeal } from '@/lib/domain/is-seal'
import { PARTY_TYPES, type Party } from '@/lib/domain/record'
import { identityDigest, toHashedProfile, toKey } from './profile-id'

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
  /** Each as scheme, colon, id. */
  readonly identifierNames: readonly string[]
}

/** Tells parties of one type apart in memory, cheaper than {@link partyIdentity}: equal keys have equal identities. */
export function partyKey({ name = '\u0000', identifiers }: Party): string {
  if (identifiers === undefined || identifiers.length === 0) return name
  return `${name}\u0000${identifiers.map(({ scheme, id }) => `${scheme}\u0000${id}`).join('\u0000')}`
}

/** What a party is found by: its name and its identifiers, but for sealed ones. */
export function partyTexts({ name, identifiers = [] }: Party): string[] {
  const texts = identifiers.map(({ id }) => id)
  if (name !== undefined) texts.push(name)
  return texts.filter((text) => !isSeal(text))
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

/**
 * The row of a party. The profile id is made of the published text alone, so that it survives every rebuild: a readable slug and the first
 * 10 hex digits of the SHA-256 of [name, type, identifiers]. No profile for a sealed, withheld or unreported name.
 */
export function toPartyRow(party: Party): PartyRow {
  const identity = partyIdentity(party)
  const digest = identityDigest(identity)
  const sealed = party.name !== undefined && isSeal(party.name)
  const name = sealed ? null : (party.name ?? null)
  const hasProfile = name !== null && party.type !== 'withheld' && party.type !== 'not-reported'
  const [, , identifiers] = JSON.parse(identity) as [
    unknown,
    unknown,
    readonly (readonly [string, string])[] | 'sealed',
  ]
  const published = identifiers === 'sealed' ? [] : identifiers
  return {
    key: toKey(digest),
    type: PARTY_TYPES.indexOf(party.type),
    name,
    sealed,
    profile: hasProfile ? toHashedProfile(name, digest) : null,
    identifiers: published.length === 0 ? null : JSON.stringify(published.map(([scheme, id]) => ({ scheme, id }))),
    identifierNames: published.map(([scheme, id]) => `${scheme}:${id}`),
  }
}
