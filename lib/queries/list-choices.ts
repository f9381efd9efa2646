import type { Language } from '@/lib/domain/language'
import { type ChoiceList, type ListedChoice, PLACE_KINDS } from '@/lib/domain/views'
import type { RecordSearch } from '@/lib/search-params/record-search'
import type { Reader } from '@/lib/store/reader-pool'
import { texts } from '@/lib/store/sql'
import type { Store } from '@/lib/store/store'
import { tokenise } from '@/lib/store/tokenise'
import { readCountryName } from './country-names'
import { allOf, createRecordFilter } from './record-filter'

/** The facets whose choices may be too many for a list of filters. */
export const LONG_FACETS = ['payees', 'sectors', 'countries'] as const
export type LongFacet = (typeof LONG_FACETS)[number]

/** Choices listed at most; whoever looks for others types part of a name. */
const SHOWN = 60

const SELECTION = { payees: 'payees', sectors: 'sectors', countries: 'places' } as const

type Reading = {
  readonly table: string
  readonly columns: string
  /** Whether it is a choice at all. */
  readonly is: string
  /** Whether a word stands in its name as the beginning of one of its own; null where that is told from the rows. */
  readonly isNamed: ((word: string) => string) | null
}

const READ: { readonly [Facet in LongFacet]: Reading } = {
  payees: {
    table: 'party',
    columns: 'd.name AS label, NULL AS scheme, NULL AS code, NULL AS kind',
    is: 'true',
    isNamed: (word) =>
      `d.id IN (SELECT party FROM party_post WHERE tid IN (SELECT id FROM token WHERE starts_with(tok, ${word})))`,
  },
  sectors: {
    table: 'sector',
    columns: 'd.label, d.scheme, d.code, NULL AS kind',
    is: 'true',
    isNamed: (word) =>
      `contains(strip_accents(lower(' ' || concat_ws(' ', d.label, d.code, d.scheme))), ' ' || ${word})`,
  },
  // A country is looked for by its name in the reader's language, which no table holds; there are a few hundred of them.
  countries: {
    table: 'place',
    columns: 'd.label, NULL AS scheme, d.code, d.kind',
    is: `d.kind = ${PLACE_KINDS.indexOf('country')}`,
    isNamed: null,
  },
}

type ChoiceRow = {
  readonly value: string
  readonly label: string | null
  readonly scheme: string | null
  readonly code: string | null
  readonly kind: number | null
  readonly count: number
  readonly named: boolean
  readonly found: number
}

/**
 * The choices of one facet under a search, its own selection left out, as getFacets counts them: the most frequent of those whose name has
 * every word of `text` as the beginning of one of its own, and whatever is selected.
 */
export async function listChoices({
  store,
  search,
  facet,
  text,
  language,
}: {
  readonly store: Store
  readonly search: RecordSearch
  readonly facet: LongFacet
  readonly text: string
  readonly language: Language
}): Promise<ChoiceList> {
  const selected = search[SELECTION[facet]]
  const words = tokenise(text)
  return store.read(async (reader) => {
    const rows = await countChoices(reader, { ...search, [SELECTION[facet]]: [] }, { facet, words, selected })
    const all = rows.map(
      (row): ListedChoice => ({
        value: row.value,
        label: row.label,
        scheme: row.scheme,
        code: row.code,
        kind: row.kind === null ? null : PLACE_KINDS[row.kind]!,
        count: row.count,
        selected: selected.includes(row.value),
      }),
    )
    const named = all.filter((choice, place) => rows[place]!.named && isCountryNamed(choice, words, language))
    return {
      chosen: all.filter((choice) => choice.selected),
      choices: named.filter((choice) => !choice.selected).slice(0, SHOWN),
      found: READ[facet].isNamed === null ? named.length : (rows[0]?.found ?? 0),
    }
  })
}

/** Whether a country has every word in its name; what is no country was asked by the statement. */
function isCountryNamed({ label, code, kind }: ListedChoice, wanted: readonly string[], language: Language): boolean {
  if (kind === null) return true
  const name = code === null ? null : readCountryName(code, language)
  const words = tokenise([label, name, code].filter((part) => part !== null).join(' '))
  return wanted.every((word) => words.some((other) => other.startsWith(word)))
}

type Wanted = { readonly facet: LongFacet; readonly words: readonly string[]; readonly selected: readonly string[] }

/** The most frequent ones of that name, and what is selected, with how many entries each has. */
async function countChoices(reader: Reader, search: RecordSearch, { facet, words, selected }: Wanted) {
  const filter = await createRecordFilter(reader, search)
  const { bind, parameters } = filter.values
  const { table, columns, is, isNamed } = READ[facet]
  const named = isNamed === null ? 'true' : allOf(words.map((word) => isNamed(bind(word))))
  const shown = isNamed === null ? 'true' : `(chosen OR place <= ${SHOWN + selected.length})`
  return reader.select<ChoiceRow>(
    `${filter.with === '' ? 'WITH' : `${filter.with},`}
     counted AS (${countSql(facet, filter.where)}),
     choice AS (
       SELECT d.profile AS value, ${columns}, coalesce(counted.count, 0)::INTEGER AS count,
              (${is} AND counted.count > 0 AND ${named}) IS TRUE AS named,
              d.profile IN (SELECT unnest(${bind(texts(selected))})) AS chosen
       FROM ${table} AS d LEFT JOIN counted ON counted.id = d.id
       WHERE d.profile IS NOT NULL AND d.id IN (SELECT min(id) FROM ${table} GROUP BY profile)),
     ranked AS (
       SELECT *, row_number() OVER (ORDER BY named DESC, count DESC, value) AS place,
              (count(*) FILTER (named) OVER ())::INTEGER AS found
       FROM choice WHERE named OR chosen)
     SELECT * EXCLUDE (place, chosen) FROM ranked WHERE ${shown} ORDER BY count DESC, value`,
    parameters,
  )
}

function countSql(facet: LongFacet, where: string): string {
  const found = `SELECT e.seq FROM entry AS e WHERE ${where}`
  switch (facet) {
    case 'payees':
      return `SELECT e.payee AS id, count(*) AS count FROM entry AS e WHERE ${where} GROUP BY e.payee`
    case 'sectors':
      return `SELECT sector AS id, count(*) AS count FROM entry_sector WHERE seq IN (${found}) GROUP BY sector`
    case 'countries':
      return `SELECT place AS id, count(*) AS count FROM entry_place WHERE seq IN (${found}) GROUP BY place`
  }
}
