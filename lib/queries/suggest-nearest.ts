import type { Language } from '@/lib/domain/language'
import { parseQueryText } from '@/lib/search-params/query-syntax'
import type { Store } from '@/lib/store/store'
import { suggest } from './suggest'
import type { Suggestion } from './suggestion'

/** Names given at most. */
const NEAREST = 8

/**
 * The names nearest to what was typed, for a search that found nothing: those that have all of its words, else those that have the most
 * telling of them, near spellings included. The best first, each once; excluded words and what narrows count for nothing.
 */
export async function findNearestNames({
  store,
  text,
  language,
}: {
  readonly store: Store
  readonly text: string
  readonly language: Language
}): Promise<readonly Suggestion[]> {
  const terms = parseQueryText(text).terms.filter(({ excluded }) => !excluded)
  const words = terms.flatMap((term) => term.text.split(/\s+/)).filter((word) => word !== '')
  const nearest = new Map<string, Suggestion>()
  const add = async (typed: string): Promise<void> => {
    for (const { kind, suggestions } of await suggest({ store, text: typed, language })) {
      if (kind !== 'word')
        for (const item of suggestions) nearest.set(`${kind} ${item.id}`, nearest.get(`${kind} ${item.id}`) ?? item)
    }
  }
  await add(words.join(' '))
  // Word by word, the longest first: it tells most.
  const byLength = [...new Set(words)].sort((a, b) => b.length - a.length)
  for (const word of words.length > 1 ? byLength : []) {
    if (nearest.size >= NEAREST || word.length < 3) break
    await add(word)
  }
  return [...nearest.values()].slice(0, NEAREST)
}
