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
import type { Bind } from './bound-values'
import { BAND_SQL, FINALITY_SQL, idsByProfile } from './entry-conditions'
import { AGENCY_NAMES } from './entry-rows'
import { yearSql } from './fiscal-year'
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
    const counts = await countChoices(reader, filter, search)
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
 * One statement for all facets: the entries are found once, each marked with which of the facets' own selections it meets. Without any condition
 * there is nothing to find, and counting straight from the table is faster.
 */
async function countChoices(reader: Reader, filter: RecordFilter, search: RecordSearch): Promise<Counts> {
  const { conditions, wordConditions, values } = filter
  const selected = FACETS.filter((facet) => conditions.has(facet))
  const common = [...conditions].filter(([kind]) => !isFacet(kind)).map(([, condition]) => condition)
  const found = allOf([...wordConditions, ...common])
  const isEverything = found === 'true' && selected.length === 0
  const marks = selected.map((facet) => `, (${conditions.get(facet)}) AS is_${facet}`).join('')
  const meets = (facet: Facet) => allOf(selected.filter((other) => other !== facet).map((other) => `is_${other}`))
  const counted = FACETS.flatMap((facet) =>
    countSql({ facet, meets: meets(facet), isEverything, search, bind: values.bind }),
  )
  const rows = await reader.select<{ facet: number; id: number; count: number }>(
    `${filter.with === '' ? 'WITH' : `${filter.with},`}
     found AS ${isEverything ? 'NOT MATERIALIZED' : 'MATERIALIZED'} (
       SELECT e.seq, e.stage AS stages, e.agency AS agencies, e.payee AS payees, e.currency AS currencies,
              ${yearSql(filter.yearStarts, values.bind)} AS years, ${BAND_SQL} AS bands, e.status AS statuses,
              ${FINALITY_SQL} AS finality ${marks}
       FROM entry AS e WHERE ${found})
     ${counted.join('\nUNION ALL ')}`,
    values.parameters,
  )
  const counts = Object.fromEntries(FACETS.map((facet) => [facet, new Map<number, number>()])) as {
    readonly [Name in Facet]: Map<number, number>
  }
  for (const { facet, id, count } of rows) counts[FACETS[facet]!].set(id, count)
  return counts
}

const isFacet = (kind: string): kind is Facet => (FACETS as readonly string[]).includes(kind)

type CountParameters = {
  readonly facet: Facet
  /** What the other facets' selections ask of `found`. */
  readonly meets: string
  readonly isEverything: boolean
  readonly search: RecordSearch
  readonly bind: Bind
}

/** Statements that count a facet's choices: all of them, or the first ones and those that are selected. */
function countSql({ facet, meets, isEverything, search, bind }: CountParameters): readonly string[] {
  const index = FACETS.indexOf(facet)
  const count = (from: string, id: string, where: string) =>
    `SELECT ${index} AS facet, ${id} AS id, count(*)::INTEGER AS count FROM ${from} WHERE ${where} GROUP BY ${id}`
  const mostAnd = (selected: readonly string[], table: DictionaryTable, from: string, where: string, shown: string) => {
    const id = table === 'party' ? 'payees' : table
    const most = `(${count(from, id, `${where} AND ${shown}`)} ORDER BY count DESC, id LIMIT ${SHOWN})`
    if (selected.length === 0) return [most]
    return [most, count(from, id, `${where} AND ${id} IN (${idsByProfile(table, bind(texts(selected)))})`)]
  }
  // Sectors and places have a row of their own for each entry that has them.
  const ofFound = isEverything ? 'true' : `seq IN (SELECT seq FROM found WHERE ${meets})`
  switch (facet) {
    case 'payees': {
      const named = 'payees IS NOT NULL AND payees NOT IN (SELECT id FROM party WHERE profile IS NULL)'
      return mostAnd(search.payees, 'party', 'found', meets, named)
    }
    case 'sectors':
      return mostAnd(search.sectors, 'sector', 'entry_sector', ofFound, 'true')
    case 'places': {
      const isCountry = `place IN (SELECT id FROM place WHERE kind = ${PLACE_KINDS.indexOf('country')})`
      return mostAnd(search.places, 'place', 'entry_place', ofFound, isCountry)
    }
    default:
      return [count('found', facet, `${facet} IS NOT NULL AND ${meets}`)]
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
