import { tokenise } from '@/lib/store/tokenise'
import type { KnownNames } from '../names/known-names'
import type { LoadedNames } from '../names/load-names'
import type { FoundName, NameKind } from '../names/name-index'
import type { NamedMatch, NameFit, NameLookup } from './name-lookup'

/** Names of each kind that are looked at where the words are in several. */
const LOOKED_AT = 8

/** The names of the ledger as a question asks for them. */
export function toNameLookup({ lasting, passing }: KnownNames): NameLookup {
  return {
    knows: (word) => [lasting, passing].some(({ index }) => index.words.idOf(word) !== undefined),
    find: (words, kinds, fit) => {
      const found = new Map<string, NamedMatch>()
      for (const part of [lasting, passing]) {
        for (const name of findIn(part, words, kinds, fit)) {
          const match = toMatch(part, name, fit)
          const key = `${match.kind} ${match.localId}`
          if (!found.has(key)) found.set(key, match)
        }
      }
      return [...found.values()].sort((a, b) => b.count - a.count || a.localId - b.localId)
    },
  }
}

function findIn(part: LoadedNames, words: readonly string[], kinds: readonly NameKind[], fit: NameFit): FoundName[] {
  switch (fit) {
    case 'exact':
    case 'core':
      return part.index.findWhole(words, kinds, fit)
    case 'words':
    case 'near':
      return part.index.findAlike(words, { kinds, limit: LOOKED_AT, near: fit === 'near' })
  }
}

function toMatch(part: LoadedNames, { named, spelling }: FoundName, fit: NameFit): NamedMatch {
  const kind = part.index.kindOf(named)
  const core = part.index.coreOf(tokenise(spelling))
  return { kind, localId: part.localIdOf(named), spelling, core, fit, count: part.index.countOf(named) }
}
