import type { PlaceKind, ReferenceKind } from '@/lib/domain/views'
import { EVERY_RECORD, type RecordSearch } from '@/lib/search-params/record-search'

/** What is suggested, in the order in which the groups stand. `activity`: activities, programmes, contracts and budget lines. */
export const SUGGESTION_KINDS = ['agency', 'payee', 'activity', 'sector', 'place', 'word'] as const
export type SuggestionKind = (typeof SUGGESTION_KINDS)[number]

/** Suggestions of one kind. */
export const GROUP_SIZE = 5
export type Suggestion = {
  readonly kind: SuggestionKind
  /** The last part of the address of its page: an agency's code, a profile id; for a word the word as it is searched for. */
  readonly id: string
  /** Its name as published; a country's in the reader's language. */
  readonly label: string
  /** What tells it from others of its name: the code of an agency or sector, a payee's identifiers, whose programme it is. */
  readonly detail: string | null
  readonly referenceKind: ReferenceKind | null
  readonly placeKind: PlaceKind | null
  /** Entries that `search` finds, as of now. */
  readonly count: number
  readonly search: RecordSearch
  /** The spelling that matched, where it is another than the label: a former name, a code, a name in another language. */
  readonly matched: string | null
  /** Whether it was found by forgiving slips of the hand. */
  readonly near: boolean
}

export type SuggestionGroup = { readonly kind: SuggestionKind; readonly suggestions: readonly Suggestion[] }

/** The search that the page of a suggestion lists. */
export function searchFor(kind: SuggestionKind, id: string): RecordSearch {
  switch (kind) {
    case 'agency':
      return { ...EVERY_RECORD, agencies: [id] }
    case 'payee':
      return { ...EVERY_RECORD, payees: [id] }
    case 'activity':
      return { ...EVERY_RECORD, references: [id] }
    case 'sector':
      return { ...EVERY_RECORD, sectors: [id] }
    case 'place':
      return { ...EVERY_RECORD, places: [id] }
    case 'word':
      return { ...EVERY_RECORD, words: `text:"${id}"` }
  }
}
