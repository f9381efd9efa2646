import { STAGES } from '@/lib/domain/stage'
import {
  AMOUNT_BANDS,
  type FacetChoice,
  type FacetsView,
  type NamedChoice,
  PLACE_KINDS,
  type PlaceChoice,
  type SectorChoice,
} from '@/lib/domain/views'
import { ENTRY_STATUSES, FINALITIES, type RecordSearch, serialiseResult } from '@/lib/search-params/record-search'
import type { Reader } from '@/lib/store/reader-pool'
import { integers, type Row, texts } from '@/lib/store/sql'
import type { Store } from '@/lib/store/store'
import { isAmong } from './among-ids'
import { type ConditionKind, IS_FINAL } from './entry-conditions'
import { AGENCY_NAMES } from './entry-rows'
import { type YearStarts, yearSql } from './fiscal-year'
import { allOf, createRecordFilter, type RecordFilter } from './record-filter'

/** Choices shown of what has too many to show all. */
const SHOWN = 12

/** Facets in the order of the numbers that their rows carry. */
const FACETS = [
  'stages',
  'agencies',
  'payees',
  'sectors',
  'places',
  'currencies',
  'years',
  'bands',
  'statuses',
  'finality',
] as const
type Facet = (typeof FACETS)[number]

type DictionaryTable = 'party' | 'sector' | 'place'

/** How many entries of the search have which choice, by the choice's local id. */
type Counts = { readonly [Name in Facet]: Count }

/**
 * What a search can be narrowed by, with how many of its entries have it.
 *
 * Each facet leaves its own selection out of its own counts, and nothing else: choosing one of its values in place of the selection gives
 * exactly that count of entries. Corrected and withdrawn entries count, as in the list. An entry without a year, an amount or a payee is in no
 * choice of that facet; one with several sectors or countries is in each.
 * Source: the conditions of createRecordFilter, as list and totals have them.
 */
export function getFacets({
  store,
  search,
}: {
  readonly store: Store
  readonly search: RecordSearch
}): Promise<FacetsView> {
  return store.answer(`facets?${serialiseResult(search)}`, async (reader) => {
    const filter = await createRecordFilter(reader, search)
    const counts = await countChoices(reader, filter)
    return {
      stages: inOrder(STAGES, counts.stages, search.stages),
      agencies: await nameAgencies(reader, counts.agencies, search.agencies),
      payees: await namePayees(reader, counts.payees, search.payees),
      sectors: await nameSectors(reader, counts.sectors, search.sectors),
      countries: await namePlaces(reader, counts.places, search.places),
      currencies: await nameCurrencies(reader, counts.currencies, search.currencies),
      years: listYears(counts.years, search.years),
      bands: inOrder(AMOUNT_BANDS, counts.bands, search.bands),
      statuses: inOrder(ENTRY_STATUSES, counts.statuses, search.statuses),
      finality: inOrder(FINALITIES, counts.finality, search.finality),
    }
  })
}

/**
 * One statement for all facets. What has few values is counted in one pass, for all of it together (agencies would make too many groups); a facet with a selection of its own is counted over
 * what the others leave. Entries that are dear to find are found once; the others are cheaper to find again than to keep.
 */
async function countChoices(reader: Reader, filter: RecordFilter): Promise<Counts> {
  const { conditions, wordConditions, values, yearStarts } = filter
  const isDear = wordConditions.length > 0 || [...conditions.keys()].some((kind) => isDearToFind(kind, yearStarts))
  const year = yearSql(yearStarts, values.bind)
  const counted = FACETS.flatMap((facet) => countSql(facet, filter, year))
  const dimensions = SMALL_FACETS.map((facet) => `${facet === 'years' ? year : DIMENSIONS[facet]} AS ${facet}`)
  const rows = await reader.select<{ facet: number; id: number; count: number }>(
    `${filter.with === '' ? 'WITH' : `${filter.with},`}
     found AS ${isDear ? '' : 'NOT'} MATERIALIZED (
       SELECT e.seq, e.payee, ${dimensions.join(', ')} FROM entry AS e WHERE ${filter.where}),
     cube AS MATERIALIZED (SELECT ${IN_CUBE.join(', ')}, count(*) AS count FROM found GROUP BY ALL)
     ${counted.join('\nUNION ALL ')}`,
    values.parameters,
  )
  const counts = Object.fromEntries(FACETS.map((facet) => [facet, new Map<number, number>()])) as {
    readonly [Name in Facet]: Map<number, number>
  }
  for (const { facet, id, count } of rows) counts[FACETS[facet]!].set(id, count)
  return counts
}

/** Whether a condition is looked up in another table, or reckoned for each entry. */
const isDearToFind = (kind: ConditionKind, yearStarts: YearStarts): boolean =>
  kind === 'sectors' || kind === 'places' || (kind === 'years' && yearStarts !== null)

/** Facets of few values, as columns of `entry AS e`. */
const DIMENSIONS = {
  stages: 'e.stage',
  agencies: 'e.agency',
  currencies: 'e.currency',
  years: 'e.year',
  bands: 'e.band',
  statuses: 'e.status',
  finality: `${IS_FINAL}::INTEGER`,
} as const satisfies { readonly [Name in Exclude<Facet, 'payees' | 'sectors' | 'places'>]: string }
type SmallFacet = keyof typeof DIMENSIONS
const SMALL_FACETS = Object.keys(DIMENSIONS) as readonly SmallFacet[]
const IN_CUBE = SMALL_FACETS.filter((facet) => facet !== 'agencies')

const HAS_PROFILE = 'id NOT IN (SELECT id FROM party WHERE profile IS NULL)'
const IS_COUNTRY = `id IN (SELECT id FROM place WHERE kind = ${PLACE_KINDS.indexOf('country')})`

/** Statements that count a facet's choices: all of them, or the first ones and those that are selected. */
function countSql(facet: Facet, filter: RecordFilter, year: string): readonly string[] {
  const { conditions, wordConditions, ids, values } = filter
  const others = [...conditions].filter(([kind]) => kind !== facet).map(([, condition]) => condition)
  const where = allOf([...others, ...wordConditions])
  const rest = conditions.has(facet) ? { from: 'entry AS e', where } : { from: 'found', where: 'true' }
  const count = (id: string, from: string, where: string, counted = 'count(*)') =>
    `SELECT ${FACETS.indexOf(facet)} AS facet, ${id} AS id, ${counted}::INTEGER AS count FROM ${from} WHERE ${where} GROUP BY ALL`
  const most = (id: string, from: string, where: string, isShown: string, selected: readonly number[]) => [
    // What is shown is chosen among the groups: they are fewer than what they count.
    `(SELECT * FROM (${count(id, from, `${where} AND ${id} IS NOT NULL`)}) WHERE ${isShown} ORDER BY count DESC, id LIMIT ${SHOWN})`,
    ...(selected.length === 0 ? [] : [count(id, from, `${where} AND ${isAmong(id, selected, values.bind)}`)]),
  ]
  // Sectors and places have a row of their own for each entry that has them; those of every entry need not be looked up.
  const ofThese = where === 'true' ? 'true' : `seq IN (SELECT seq FROM ${rest.from} WHERE ${rest.where})`
  switch (facet) {
    case 'payees':
      return most('payee', rest.from, rest.where, HAS_PROFILE, ids.payees)
    case 'sectors':
      return most('sector', 'entry_sector', ofThese, 'true', ids.sectors)
    case 'places':
      return most('place', 'entry_place', ofThese, IS_COUNTRY, ids.places)
    default: {
      if (!conditions.has(facet)) {
        const [table, counted] = facet === 'agencies' ? ['found', 'count(*)'] : ['cube', 'sum(count)']
        return [count(facet, table, `${facet} IS NOT NULL`, counted)]
      }
      const id = facet === 'years' ? year : DIMENSIONS[facet]
      return [count(id, rest.from, `${rest.where} AND (${id}) IS NOT NULL`)]
    }
  }
}

type Count = ReadonlyMap<number, number>

/** Choices of a closed set whose ids are places in it: those that have entries or are selected, in its order. */
function inOrder<Value extends string>(known: readonly Value[], counts: Count, selected: readonly Value[]) {
  return known.flatMap((value, id): FacetChoice<Value>[] => {
    const [count, isSelected] = [counts.get(id) ?? 0, selected.includes(value)]
    return count === 0 && !isSelected ? [] : [{ value, count, selected: isSelected }]
  })
}

/** Newest first. */
function listYears(counts: Count, selected: readonly number[]): FacetChoice<number>[] {
  const years = [...new Set([...counts.keys(), ...selected])].sort((a, b) => b - a)
  return years.map((value) => ({ value, count: counts.get(value) ?? 0, selected: selected.includes(value) }))
}

/** Most entries first, then by value. */
const byCount = (a: FacetChoice, b: FacetChoice): number =>
  b.count - a.count || (a.value < b.value ? -1 : a.value > b.value ? 1 : 0)

async function nameAgencies(reader: Reader, counts: Count, selected: readonly string[]): Promise<NamedChoice[]> {
  const agencies = await reader.select<{ id: number; code: string; name: string }>(AGENCY_NAMES)
  const known = new Map(agencies.map(({ id, code, name }) => [code, { label: name, count: counts.get(id) ?? 0 }]))
  const codes = new Set([...agencies.filter(({ id }) => counts.has(id)).map(({ code }) => code), ...selected])
  return [...codes]
    .map((value) => ({ value, ...(known.get(value) ?? { label: null, count: 0 }), selected: selected.includes(value) }))
    .sort(byCount)
}

async function nameCurrencies(reader: Reader, counts: Count, selected: readonly string[]): Promise<FacetChoice[]> {
  const currencies = await reader.select<{ id: number; code: string }>('SELECT id, code FROM currency')
  const byCode = new Map(currencies.map(({ id, code }) => [code, counts.get(id) ?? 0]))
  const codes = new Set([...currencies.filter(({ id }) => counts.has(id)).map(({ code }) => code), ...selected])
  return [...codes]
    .map((value) => ({ value, count: byCode.get(value) ?? 0, selected: selected.includes(value) }))
    .sort(byCount)
}

/**
 * Choices that are known by their profile: those counted and those selected. Of two things forged to share a profile only the first can be chosen, and
 * only it is a choice.
 */
async function nameProfiles<Columns extends Row>(
  reader: Reader,
  table: DictionaryTable,
  columns: string,
  counts: Count,
  selected: readonly string[],
): Promise<(FacetChoice & { readonly columns: Columns | null })[]> {
  const rows = await reader.select<Columns & { id: number; profile: string }>(
    `SELECT id, profile, ${columns} FROM ${table} WHERE id IN (
       SELECT min(id) FROM ${table}
       WHERE profile IN (SELECT profile FROM ${table} WHERE id IN (SELECT unnest($ids))) OR profile IN (SELECT unnest($selected))
       GROUP BY profile)`,
    { ids: integers([...counts.keys()]), selected: texts(selected) },
  )
  const known = rows
    .filter(({ id, profile }) => counts.has(id) || selected.includes(profile))
    .map((row) => ({
      value: row.profile,
      count: counts.get(row.id) ?? 0,
      selected: selected.includes(row.profile),
      columns: row,
    }))
  const values = new Set(known.map(({ value }) => value))
  const unknown = selected.filter((value) => !values.has(value))
  return [...known, ...unknown.map((value) => ({ value, count: 0, selected: true, columns: null }))].sort(byCount)
}

async function namePayees(reader: Reader, counts: Count, selected: readonly string[]): Promise<NamedChoice[]> {
  const choices = await nameProfiles<{ name: string }>(reader, 'party', 'name', counts, selected)
  return choices.map(({ columns, ...choice }) => ({ ...choice, label: columns?.name ?? null }))
}

type Coded = { readonly scheme: string | null; readonly code: string | null; readonly label: string | null }

async function nameSectors(reader: Reader, counts: Count, selected: readonly string[]): Promise<SectorChoice[]> {
  const choices = await nameProfiles<Coded>(reader, 'sector', 'scheme, code, label', counts, selected)
  return choices.map(({ columns, ...choice }) => {
    const { scheme = null, code = null, label = null } = columns ?? {}
    return { ...choice, scheme, code, label }
  })
}

async function namePlaces(reader: Reader, counts: Count, selected: readonly string[]): Promise<PlaceChoice[]> {
  const choices = await nameProfiles<Coded & { kind: number }>(reader, 'place', 'kind, code, label', counts, selected)
  return choices.map(({ columns, ...choice }) => {
    const { code = null, label = null } = columns ?? {}
    return { ...choice, kind: columns === null ? null : PLACE_KINDS[columns.kind]!, code, label }
  })
}
