import type { Party } from '@/lib/domain/record'
import { PLACE_KINDS, type PlaceKind, REFERENCE_KINDS, type ReferenceKind } from '@/lib/domain/views'
import type { TextTokens } from './dictionaries'
import { identityDigest, toHashedProfile, toKey, toPlainProfile } from './profile-id'

/** A payer or payee, with the words it is found by. */
export type PartySource = { readonly party: Party; readonly words: readonly TextTokens[] }

/** A classification, without its share: a code of a scheme, or a label where there is no code. */
export type Sector = { readonly scheme: string; readonly code: string | null; readonly label: string | null }

/** `code` is that of a country or of a region in its `scheme`; a label alone has neither. */
export type PlaceSource = {
  readonly kind: PlaceKind
  readonly scheme: string | null
  readonly code: string | null
  readonly label: string | null
}

/** What a record belongs to, known by its `id`, and by its title where it has none. */
export type ReferenceSource = {
  readonly kind: ReferenceKind
  readonly agency: string
  readonly id: string | null
  readonly title: string | null
}

/** What every dictionary keeps of a thing beside what was published. */
type Identified = { readonly key: string; readonly profile: string }

export function toSectorRow({ scheme, code, label }: Sector): Sector & Identified {
  const digest = identityDigest(JSON.stringify([scheme, code, code === null ? label : null]))
  const plain = code === null ? null : toPlainProfile(scheme, code)
  const words = code === null ? label! : `${scheme} ${code}`
  return { scheme, code, label, key: toKey(digest), profile: plain ?? toHashedProfile(words, digest) }
}

/** `kind` is the index in PLACE_KINDS. */
export function toPlaceRow(place: PlaceSource): Omit<PlaceSource, 'kind'> & Identified & { readonly kind: number } {
  const { kind, scheme, code, label } = place
  const digest = identityDigest(JSON.stringify([kind, scheme, code, kind === 'label' ? label : null]))
  return {
    kind: PLACE_KINDS.indexOf(kind),
    scheme,
    code,
    label,
    key: toKey(digest),
    profile: placeProfile(place, digest),
  }
}

function placeProfile({ kind, scheme, code, label }: PlaceSource, digest: string): string {
  switch (kind) {
    case 'country':
      return code!.toLowerCase()
    case 'region': {
      const plain = scheme === null ? null : toPlainProfile(`region-${scheme}`, code!)
      return plain ?? toHashedProfile(`region ${scheme ?? ''} ${code}`, digest)
    }
    case 'label':
      return toHashedProfile(label!, digest)
  }
}

/** `kind` is the index in REFERENCE_KINDS. */
export function toReferenceRow(
  reference: ReferenceSource,
): Omit<ReferenceSource, 'kind'> & Identified & { readonly kind: number } {
  const { kind, agency, id, title } = reference
  const digest = identityDigest(JSON.stringify([kind, agency, id, id === null ? title : null]))
  return {
    kind: REFERENCE_KINDS.indexOf(kind),
    agency,
    id,
    title,
    key: toKey(digest),
    profile: toHashedProfile((title ?? id)!, digest),
  }
}
