import { parseQueryText } from '@/lib/search-params/query-syntax'
import { EVERY_RECORD, type RecordSearch } from '@/lib/search-params/record-search'
import type { Store } from '@/lib/store/store'
import { sumTotals } from './sum-totals'

/** What a search is narrowed by: one name of it, or one piece of what was typed. */
export type RelaxedCondition =
  | { readonly kind: 'filter'; readonly filter: RelaxableFilter }
  | { readonly kind: 'words'; readonly text: string }

/** `count` entries are found by the search without one of its conditions. */
export type Relaxation = {
  readonly condition: RelaxedCondition
  readonly without: RecordSearch
  readonly count: number
}

/** What says how entries are shown, or what `years` means. Words are relaxed one by one. */
type NoFilter = 'words' | 'yearBasis' | 'sort' | 'descending' | 'columns' | 'density' | 'page' | 'unread'
const NO_FILTERS: readonly NoFilter[] = [
  'words',
  'yearBasis',
  'sort',
  'descending',
  'columns',
  'density',
  'page',
  'unread',
]
export type RelaxableFilter = Exclude<keyof RecordSearch, NoFilter>
const RELAXABLE_FILTERS = (Object.keys(EVERY_RECORD) as (keyof RecordSearch)[]).filter(
  (name): name is RelaxableFilter => !(NO_FILTERS as readonly string[]).includes(name),
)

/** Conditions tried: each costs a search. */
const TRIED = 12

/**
 * For a search that finds nothing: what it would find without each one of its conditions, the most first. What would still find nothing is left
 * out, and so is what would find everything because nothing else narrows.
 */
export async function listRelaxations({
  store,
  search,
}: {
  readonly store: Store
  readonly search: RecordSearch
}): Promise<readonly Relaxation[]> {
  const first = { ...search, page: 1 }
  const filters = RELAXABLE_FILTERS.filter((filter) => isNarrowed(search[filter])).map((filter) => ({
    condition: { kind: 'filter', filter } as const,
    without: { ...first, [filter]: EVERY_RECORD[filter] },
  }))
  const pieces = parseQueryText(search.words).parts.filter(({ as }) => as !== 'problem')
  const words = pieces.map(({ start, text }) => ({
    condition: { kind: 'words', text } as const,
    without: { ...first, words: cutOut(search.words, start, text.length) },
  }))
  const conditions = [...words, ...filters]
  if (conditions.length < 2) return []
  const relaxations: Relaxation[] = []
  // One after another: other readers ask at the same time.
  for (const relaxed of conditions.slice(0, TRIED)) {
    const { entries } = await sumTotals({ store, search: relaxed.without })
    if (entries > 0) relaxations.push({ ...relaxed, count: entries })
  }
  return relaxations.sort((a, b) => b.count - a.count)
}

const isNarrowed = (value: RecordSearch[RelaxableFilter]): boolean =>
  Array.isArray(value) ? value.length > 0 : value !== null

const cutOut = (text: string, start: number, length: number): string =>
  `${text.slice(0, start)} ${text.slice(start + length)}`.replace(/\s+/g, ' ').trim()
