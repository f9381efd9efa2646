export const SUGGESTION_KINDS = ['agency', 'payee', 'activity', 'sector', 'place', 'word'] as const
export type SuggestionKind = (typeof SUGGESTION_KINDS)[number]

/** Something in the index that a reader may mean, where it is shown, and in how many records it stands. */
export type Suggestion = {
  readonly label: string
  /** What tells it from others of its name. */
  readonly detail: string | null
  /** The spelling that was found, where it is another than the label. */
  readonly matched: string | null
  readonly href: string
  readonly count: number
}
export type SuggestionGroup = { readonly kind: SuggestionKind; readonly items: readonly Suggestion[] }

type Given = Omit<Suggestion, 'href'> & { readonly id: string; readonly query: string }

/** What /suggest.json says, in its order; nothing where it cannot be read. */
export function readSuggestions(answer: unknown): readonly SuggestionGroup[] {
  const groups = (answer as { readonly groups?: unknown } | null)?.groups
  if (!Array.isArray(groups)) return []
  return (groups as readonly { readonly kind: SuggestionKind; readonly suggestions: readonly Given[] }[])
    .filter(({ kind, suggestions }) => SUGGESTION_KINDS.includes(kind) && suggestions.length > 0)
    .map(({ kind, suggestions }) => ({
      kind,
      items: suggestions.map(({ label, detail, matched, count, id, query }) => ({
        label,
        detail,
        matched,
        count,
        href: hrefOf(kind, { id, query }),
      })),
    }))
}

/** Where a suggestion leads: to its page; a word to its records. */
export function hrefOf(kind: SuggestionKind, { id, query }: { readonly id: string; readonly query: string }): string {
  const part = encodeURIComponent(id)
  switch (kind) {
    case 'agency':
      return `/agencies/${part}`
    case 'payee':
      return `/payees/${part}`
    case 'activity':
      return `/activities/${part}`
    case 'sector':
      return `/sectors/${part}`
    case 'place':
      return `/places/${part}`
    case 'word':
      return `/records?${query}`
  }
}
