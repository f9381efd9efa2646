export const SUGGESTION_KINDS = ['agency', 'payee', 'activity', 'sector', 'place', 'word'] as const
export type SuggestionKind = (typeof SUGGESTION_KINDS)[number]

/** Something in the index that a reader may mean, where it is shown, and in how many records it stands. */
export type Suggestion = { readonly label: string; readonly href: string; readonly count: number }
export type SuggestionGroup = { readonly kind: SuggestionKind; readonly items: readonly Suggestion[] }

type Item = { readonly kind: SuggestionKind; readonly id: string; readonly label: string; readonly count: number }

/** What /suggest.json says, in its order; nothing where it cannot be read. */
export function readSuggestions(answer: unknown): readonly SuggestionGroup[] {
  const groups = (answer as { readonly groups?: unknown } | null)?.groups
  if (!Array.isArray(groups)) return []
  return (groups as readonly { readonly kind: SuggestionKind; readonly items: readonly Item[] }[])
    .filter(({ kind, items }) => SUGGESTION_KINDS.includes(kind) && items.length > 0)
    .map(({ kind, items }) => ({
      kind,
      items: items.map(({ id, label, count }) => ({ label, count, href: hrefOf(kind, id) })),
    }))
}

function hrefOf(kind: SuggestionKind, id: string): string {
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
      return `/records?q=${part}`
  }
}
