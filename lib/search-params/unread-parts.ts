import { parseQueryText } from './query-syntax'
import type { RecordSearch } from './record-search'

/** A part of an address that narrows nothing since it cannot be read: a parameter, or a piece of the words in `q`. */
export type UnreadPart = { readonly name: string; readonly value: string; readonly reason: string }

/** Everything of a search that cannot be read. Files and machines are refused with it: an answer must not be wider than what was asked. */
export function listUnreadParts(search: RecordSearch): readonly UnreadPart[] {
  const { problems } = parseQueryText(search.words)
  return [...search.unread, ...problems.map(({ text, reason }) => ({ name: 'q', value: text, reason }))]
}
