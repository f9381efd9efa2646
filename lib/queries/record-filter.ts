import { parseQueryText } from '@/lib/search-params/query-syntax'
import type { RecordSearch } from '@/lib/search-params/record-search'
import type { Reader } from '@/lib/store/reader-pool'
import type { Parameters } from '@/lib/store/sql'
import { BoundValues } from './bound-values'
import { type ConditionKind, entryConditions } from './entry-conditions'
import { type FoundWord, findWords } from './find-words'
import { readYearStarts, type YearStarts } from './fiscal-year'
import { readSelectedIds, type SelectedIds } from './selected-ids'

/** The condition of a search over `entry AS e`, with its values. `with` defines what it uses, to stand before SELECT. */
export type RecordFilter = {
  readonly with: string
  readonly where: string
  readonly parameters: Parameters
  /** Words that no entry has, and the words read in their place; the list is empty where none is near. */
  readonly readAs: readonly { readonly word: string; readonly as: readonly string[] }[]
  /** The parts of `where`: what the form narrows, by kind, and what the words do. */
  readonly conditions: ReadonlyMap<ConditionKind, string>
  readonly wordConditions: readonly string[]
  readonly words: readonly FoundWord[]
  readonly yearStarts: YearStarts
  readonly ids: SelectedIds
  readonly values: BoundValues
}

/**
 * Makes the condition; looks up in the dictionaries what the search names. The words as typed narrow by what they say (`stage:expenditure`) beside what
 * the form says: both hold. Every value is bound, none becomes part of the SQL.
 */
export async function createRecordFilter(reader: Reader, search: RecordSearch): Promise<RecordFilter> {
  const values = new BoundValues()
  const { bind, parameters } = values
  const yearStarts = await readYearStarts(reader, search.yearBasis)
  const context = { yearStarts, ids: await readSelectedIds(reader, search), bind }
  const conditions = entryConditions(search, context)

  const { terms, narrowing, exclusions } = parseQueryText(search.words)
  const found = await findWords(reader, terms, bind)
  const wordConditions = [
    ...entryConditions(narrowing, context).values(),
    // An entry of which it is not known is not one of which it is so.
    ...exclusions.map((item) => `(${allOf([...entryConditions(item, context).values()])}) IS NOT TRUE`),
    ...found.conditions,
  ]
  return {
    with: found.tables.length === 0 ? '' : `WITH ${found.tables.join(',\n')}`,
    where: allOf([...conditions.values(), ...wordConditions]),
    parameters,
    readAs: found.readAs,
    conditions,
    wordConditions,
    words: found.words,
    yearStarts,
    ids: context.ids,
    values,
  }
}

/** All of several conditions; what nothing narrows is true. */
export const allOf = (conditions: readonly string[]): string =>
  conditions.length === 0 ? 'true' : conditions.join(' AND ')
