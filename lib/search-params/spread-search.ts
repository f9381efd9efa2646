import { parseQueryText, resolveSearch } from './query-syntax'
import type { RecordSearch } from './record-search'

/**
 * The same search with the filters that were typed among its words ("stage:budget") where filters are, so that one can be taken away or replaced: it finds
 * the same entries. What is typed to be excluded, and what cannot be read, stays among the words.
 */
export function spreadSearch(search: RecordSearch): RecordSearch {
  const { terms: _terms, exclusions: _exclusions, problems: _problems, impossible, ...merged } = resolveSearch(search)
  // A contradiction can be said in words only.
  if (impossible) return search
  const words = parseQueryText(search.words)
    .parts.filter(({ as }) => as !== 'narrowing')
    .map(({ text }) => text)
    .join(' ')
  return { ...merged, words }
}
