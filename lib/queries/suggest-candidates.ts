import type { KnownNames } from './names/known-names'
import type { LoadedNames } from './names/load-names'
import { isLittle, MATCH_QUALITIES, type MatchQuality, type NameKind } from './names/name-index'
import { GROUP_SIZE, type SuggestionKind } from './suggestion'

/** A suggestion as memory knows it. `counted` of its entries are before `countedTo`. */
export type Candidate = {
  readonly kind: SuggestionKind
  readonly localId: number
  readonly spelling: string
  readonly quality: MatchQuality
  /** How many entries had it when it was read: what equals are ranked by. */
  readonly weight: number
  readonly counted: number
  readonly countedTo: number
  /** For a word: an entry whose title has it, and where that is known from. */
  readonly sample: number | null
  readonly part: LoadedNames | null
}

/** What is looked for: words, the last of them perhaps unfinished, and as what. */
export type Asked = { readonly words: readonly string[]; readonly kinds: readonly SuggestionKind[] }

/** In one go, so that counts and the place up to which they count belong together. */
export function findCandidates(names: KnownNames, { words, kinds }: Asked): Candidate[] {
  const nameKinds = kinds.filter((kind) => kind !== 'word')
  const { countedTo } = names.lasting
  const candidates = new Map<string, Candidate>()
  for (const part of [names.lasting, names.passing]) {
    for (const { named, spelling, quality } of part.index.search(words, { kinds: nameKinds, limit: GROUP_SIZE })) {
      const kind = part.index.kindOf(named) as SuggestionKind & NameKind
      const localId = part.localIdOf(named)
      const key = `${kind} ${localId}`
      if (candidates.has(key)) continue
      const weight = part.index.countOf(named)
      const counted = names.lasting.countOf(kind, localId)
      candidates.set(key, { kind, localId, spelling, quality, weight, counted, countedTo, sample: null, part: null })
    }
  }
  const found = [...candidates.values()]
  const inNames = isLittle(found.map(({ quality }) => quality)) ? found : found.filter(isSure)
  const inWords = kinds.includes('word') && words.length === 1 ? findWords(names, words[0]!) : []
  // A near word beside names that are just what was typed would only be in their way.
  return [...inNames, ...(inNames.some(isSure) ? inWords.filter(isSure) : inWords)]
}

export const isSure = ({ quality }: { readonly quality: MatchQuality }): boolean => quality !== 'near'

function findWords(names: KnownNames, typed: string): Candidate[] {
  const beginning = findBestWords(names, typed, 'beginning', (part, visit) =>
    part.vocabulary.eachBeginning(typed, visit),
  )
  if (beginning.length > 0) return beginning
  return findBestWords(names, typed, 'near', (part, visit) => part.vocabulary.findNear(typed, false).forEach(visit))
}

type BestWord = { readonly part: LoadedNames; readonly word: number; readonly weight: number }

function findBestWords(
  names: KnownNames,
  typed: string,
  quality: MatchQuality,
  each: (part: LoadedNames, visit: (word: number) => void) => void,
): Candidate[] {
  // Thousands of words begin with one letter: only the best few are looked at as more than numbers.
  const best: BestWord[] = []
  for (const part of [names.lasting, names.passing]) {
    each(part, (word) => {
      const weight = part.vocabulary.wordOf(word) === typed ? Number.POSITIVE_INFINITY : part.wordCountOf(word)
      // The same word may be in both parts.
      if (best.length === 2 * GROUP_SIZE && weight <= best[best.length - 1]!.weight) return
      let at = best.length
      while (at > 0 && best[at - 1]!.weight < weight) at--
      best.splice(at, 0, { part, word, weight })
      if (best.length > 2 * GROUP_SIZE) best.pop()
    })
  }
  const candidates = new Map<number, Candidate>()
  for (const { part, word } of best) {
    const localId = part.tokenOf(word)
    const counted = names.lasting.countOfToken(localId)
    if (counted === null || candidates.has(localId) || candidates.size === GROUP_SIZE) continue
    const spelling = part.vocabulary.wordOf(word)
    candidates.set(localId, {
      ...{ kind: 'word', localId, spelling, weight: part.wordCountOf(word), counted },
      ...{ countedTo: names.lasting.countedTo, sample: part.sampleOf(word), part },
      quality: spelling === typed ? 'exact' : quality,
    })
  }
  return [...candidates.values()]
}

/** Best first. */
export const byRank = (a: Ranked, b: Ranked): number =>
  MATCH_QUALITIES.indexOf(b.quality) - MATCH_QUALITIES.indexOf(a.quality) ||
  b.weight - a.weight ||
  a.localId - b.localId

type Ranked = Pick<Candidate, 'quality' | 'weight' | 'localId'>
