import type { Party, Role } from './grammar'

/** What a name in a question may be the name of. */
export type NamedKind = 'agency' | 'payer' | 'payee' | 'activity' | 'sector' | 'place'

/** How well a name fits what was typed. `exact`: it is that; `core`: but for its legal form; `words`: it has all those words; `near`: with slips. */
export const NAME_FITS = ['exact', 'core', 'words', 'near'] as const
export type NameFit = (typeof NAME_FITS)[number]

/** Something on the ledger that bears a name. */
export type NamedMatch = {
  readonly kind: NamedKind
  readonly localId: number
  readonly spelling: string
  /** The words of the spelling that tell it from others, without its legal form. */
  readonly core: string
  readonly fit: NameFit
  /** Entries that have it: the order of alternatives. */
  readonly count: number
}

/** Who knows the names of the ledger. The most frequent first; of those that fit by words or nearly a few only. */
export type NameLookup = {
  readonly find: (words: readonly string[], kinds: readonly NamedKind[], fit: NameFit) => readonly NamedMatch[]
  /** Whether a folded word is one of a name. */
  readonly knows: (word: string) => boolean
}

/** A name as it stands in the sentence, before it is known who does what. */
export type Mention = {
  readonly words: readonly string[]
  readonly said: string
  readonly role: Role | 'subject' | 'object'
  /** Joined to the name before it by "and". */
  readonly joined: boolean
}

export type Settled =
  /** All of `names` are meant: the spellings of one name. `alternatives` are others that have its words. */
  | {
      readonly kind: 'name'
      readonly role: 'payer' | 'payee' | 'purpose'
      readonly names: readonly NamedMatch[]
      readonly alternatives: readonly NamedMatch[]
    }
  /** No name: words that must stand somewhere in the entry. */
  | { readonly kind: 'words'; readonly text: string; readonly alternatives: readonly NamedMatch[] }

export type Unsettled = {
  readonly reason: 'not-understood' | 'ambiguous' | 'not-a-payer' | 'not-a-payee'
  readonly alternatives: readonly NamedMatch[]
}

/** What may stand in each place, the likeliest first. */
const KINDS: Readonly<Record<Role | Party, readonly NamedKind[]>> = {
  payer: ['agency', 'payer'],
  payee: ['payee'],
  to: ['payee', 'place', 'activity'],
  of: ['agency', 'payer', 'sector', 'activity', 'place'],
  purpose: ['sector', 'activity', 'place', 'payee'],
  place: ['place', 'sector', 'activity', 'agency'],
}
const EVERY_KIND: readonly NamedKind[] = ['agency', 'payer', 'payee', 'activity', 'sector', 'place']
/** Alternatives that are given back. */
const ALTERNATIVES = 6

/**
 * Looks a name up as what it must be in its place: the best fit, and of one fit the likeliest kind. Names that fit exactly, or but for their legal
 * form, are all meant: they are spellings of one. Those that merely have the words are meant only where they are one name; several are
 * ambiguous. What money is for need be no name: then it is words.
 */
export function settleMention(mention: Mention, role: Role | Party, names: NameLookup): Settled | Unsettled {
  const { words, said } = mention
  const find = (fits: readonly NameFit[]) => findBest(words, KINDS[role], fits, names)
  const alternativesTo = (chosen: readonly NamedMatch[]) =>
    names
      .find(words, EVERY_KIND, 'words')
      .filter((match) => !chosen.some(({ kind, localId }) => kind === match.kind && localId === match.localId))
      .slice(0, ALTERNATIVES)
  const toName = (matches: readonly NamedMatch[]): Settled => ({
    kind: 'name',
    role: roleOf(matches[0]!.kind),
    names: matches,
    alternatives: alternativesTo(matches),
  })

  if (role === 'purpose' || role === 'place' || role === 'of') {
    const sure = find(['exact', 'core'])
    if (sure.length > 0) return toName(sure)
    // "In Tanzannia", "du ministère de la Santé": what is asked for by a part of its name is one thing of the likeliest kind or none.
    const likely = findBest(
      words,
      role === 'place' ? ['place'] : role === 'of' ? ['agency', 'payer'] : [],
      ['words', 'near'],
      names,
    )
    if (areOneName(likely)) return toName(likely)
    // A number by itself says nothing about a purpose.
    if (words.every((word) => /^\d+$/.test(word))) return { reason: 'not-understood', alternatives: [] }
    return { kind: 'words', text: said, alternatives: alternativesTo([]) }
  }
  const found = find(NAME_FITS)
  if (found.length === 0) return { reason: missing(role), alternatives: alternativesTo([]) }
  if (isSure(found[0]!)) return toName(found)
  // What is the whole name of something else is not a part of this one: "Leeds City Council" is no payee of a longer name.
  const isElsewhere = findBest(words, EVERY_KIND, ['exact', 'core'], names).length > 0
  if (isElsewhere) return { reason: missing(role), alternatives: alternativesTo([]) }
  if (areOneName(found)) return toName(found)
  return { reason: 'ambiguous', alternatives: found.slice(0, ALTERNATIVES) }
}

function findBest(
  words: readonly string[],
  kinds: readonly NamedKind[],
  fits: readonly NameFit[],
  names: NameLookup,
): readonly NamedMatch[] {
  for (const fit of fits) {
    const matches = keepClosest(words, names.find(words, kinds, fit))
    for (const kind of kinds) {
      const ofKind = matches.filter((match) => match.kind === kind)
      if (ofKind.length > 0) return ofKind
    }
  }
  return []
}

/** Of names that merely have the words, those that have no more than them where there are some: "Acmee" is rather Acme than Acme Holdings. */
function keepClosest(words: readonly string[], matches: readonly NamedMatch[]): readonly NamedMatch[] {
  const closest = matches.filter(({ core }) => core.split(' ').length <= words.length)
  return closest.length > 0 ? closest : matches
}

const isSure = ({ fit }: NamedMatch): boolean => fit === 'exact' || fit === 'core'

/** Whether all are spellings of one name. */
const areOneName = (matches: readonly NamedMatch[]): boolean =>
  matches.length > 0 && matches.every(({ core }) => core === matches[0]!.core)

function roleOf(kind: NamedKind): 'payer' | 'payee' | 'purpose' {
  switch (kind) {
    case 'agency':
    case 'payer':
      return 'payer'
    case 'payee':
      return 'payee'
    case 'activity':
    case 'sector':
    case 'place':
      return 'purpose'
  }
}

function missing(role: 'payer' | 'payee' | 'to'): 'not-a-payer' | 'not-a-payee' {
  return role === 'payer' ? 'not-a-payer' : 'not-a-payee'
}
