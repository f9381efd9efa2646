import type { Language } from '@/lib/domain/language'
import { parseQueryText, type TermField } from '@/lib/search-params/query-syntax'
import type { Reader } from '@/lib/store/reader-pool'
import type { Store } from '@/lib/store/store'
import { foldText, tokenise } from '@/lib/store/tokenise'
import { readKnownNames, stillHolds } from './names/known-names'
import { type Asked, byRank, type Candidate, findCandidates, isSure } from './suggest-candidates'
import { countSince, readFacts, readWordFacts } from './suggest-facts'
import {
  GROUP_SIZE,
  SUGGESTION_KINDS,
  type Suggestion,
  type SuggestionGroup,
  type SuggestionKind,
  searchFor,
} from './suggestion'

/** Longest text that is read, in characters. */
export const SUGGEST_LENGTH = 200

/**
 * What the reader may mean by what is typed so far.
 *
 * Shape: the groups that have any, in the order of SUGGESTION_KINDS, each with its best few: exact names, then names that begin so, names
 * with words that begin so, and near ones where there is nothing better; among equals those with most entries first. Every word is
 * required, the last one perhaps unfinished. A field typed before a word (`payee:`) asks for that kind alone. Words of titles and descriptions are
 * suggested while one word is typed.
 * Counts are exact for the index as it is; names published within the last moments may be missing.
 */
export async function suggest({
  store,
  text,
  language,
}: {
  readonly store: Store
  readonly text: string
  readonly language: Language
}): Promise<readonly SuggestionGroup[]> {
  const asked = readAsked(text.slice(0, SUGGEST_LENGTH))
  if (asked.words.length === 0) return []
  for (;;) {
    const names = await readKnownNames(store)
    const candidates = findCandidates(names, asked)
    if (candidates.length === 0) return []
    const described = await store.read(async (reader) =>
      (await stillHolds(reader, names))
        ? describeCandidates(reader, candidates, { words: asked.words, language })
        : null,
    )
    // The ledger went back over what had been final: its names are read anew.
    if (described !== null) return toGroups(described)
  }
}

const KIND_OF_FIELD: Readonly<Partial<Record<TermField, SuggestionKind>>> = {
  payee: 'payee',
  agency: 'agency',
  activity: 'activity',
  sector: 'sector',
  place: 'place',
  title: 'word',
  description: 'word',
}

/** The words being typed, and the kinds asked for: a field counts for what follows it. What narrows or excludes suggests nothing. */
function readAsked(text: string): Asked {
  const { terms } = parseQueryText(text)
  const last = terms[terms.length - 1]
  if (last === undefined || last.excluded) return { words: [], kinds: [] }
  const words = terms
    .filter((term) => term.field === last.field && !term.excluded)
    .flatMap((term) => tokenise(term.text))
  if (last.field === null) return { words, kinds: SUGGESTION_KINDS }
  const kind = KIND_OF_FIELD[last.field]
  return { words, kinds: kind === undefined ? [] : [kind] }
}

/** Each kind's best, in order, cut to what is shown. */
function toGroups(candidates: readonly Described[]): SuggestionGroup[] {
  return SUGGESTION_KINDS.flatMap((kind) => {
    const best = candidates.filter((candidate) => candidate.kind === kind).sort(byRank)
    const suggestions = best.slice(0, GROUP_SIZE).map(({ suggestion }) => suggestion)
    return suggestions.length === 0 ? [] : [{ kind, suggestions }]
  })
}

type Described = Candidate & { readonly suggestion: Suggestion }

/** Everything that is shown of the candidates, and how many entries each has now. */
async function describeCandidates(
  reader: Reader,
  candidates: readonly Candidate[],
  { words, language }: { readonly words: readonly string[]; readonly language: Language },
): Promise<Described[]> {
  const since = await countSince(reader, candidates)
  const described: Described[] = []
  for (const kind of SUGGESTION_KINDS) {
    const ofKind = candidates.filter((candidate) => candidate.kind === kind)
    if (ofKind.length === 0) continue
    const ids = ofKind.map(({ localId }) => localId)
    const facts = await (kind === 'word' ? readWordFacts(reader, ofKind) : readFacts(reader, kind, ids, language))
    for (const candidate of ofKind) {
      const fact = facts.get(candidate.localId)
      if (fact === undefined) continue
      const said = tokenise(fact.label)
      const isInLabel = words.every((word) => said.some((other) => other.startsWith(word)))
      const isLabel = kind === 'word' || isInLabel || foldText(candidate.spelling) === foldText(fact.label)
      described.push({
        ...candidate,
        suggestion: {
          kind,
          ...fact,
          count: candidate.counted + (since.get(`${kind} ${candidate.localId}`) ?? 0),
          search: searchFor(kind, fact.id),
          matched: isLabel ? null : candidate.spelling,
          near: !isSure(candidate),
        },
      })
    }
  }
  return described
}
