import { getAgency } from '@/lib/queries/get-agency'
import { getFacets } from '@/lib/queries/get-facets'
import { getOverview } from '@/lib/queries/get-overview'
import { getPayee } from '@/lib/queries/get-payee'
import { getRecord } from '@/lib/queries/get-record'
import { listRecords } from '@/lib/queries/list-records'
import { sumTotals } from '@/lib/queries/sum-totals'
import { EVERY_RECORD, type RecordSearch } from '@/lib/search-params/record-search'
import type { Parameters } from '@/lib/store/sql'
import type { Store } from '@/lib/store/store'
import { AGENCIES, COUNTRIES, SECTORS, WORDS } from './invented-entries'

/** What readers ask, and the bare query beside it; both vary with the turn. */
export type Question = {
  readonly name: string
  readonly ask: (turn: number) => Promise<unknown>
  readonly bare: (turn: number) => Promise<unknown>
}

const agencyOf = (turn: number): string => `agency-${1 + ((turn * 7) % (AGENCIES / 4))}`
const yearOf = (turn: number): number => 2019 + (turn % 6)
const wordOf = (turn: number): string => WORDS[turn % WORDS.length]!

/** Searches of every kind; each gets a turn. */
const SEARCHES: readonly (readonly [name: string, narrow: (turn: number) => Partial<RecordSearch>])[] = [
  ['everything', () => ({})],
  ['agency and year', (turn) => ({ agencies: [agencyOf(turn)], years: [yearOf(turn)] })],
  ['stage and currency', (turn) => ({ stages: ['expenditure'], currencies: [turn % 2 ? 'GBP' : 'EUR'] })],
  [
    'sector and country',
    (turn) => ({
      sectors: [`iati-sector-1-${SECTORS[turn % 20]}`],
      places: [COUNTRIES[turn % 10]!.toLowerCase()],
    }),
  ],
  ['fiscal year and band', (turn) => ({ years: [yearOf(turn)], yearBasis: 'fiscal', bands: ['10000'] })],
  ['days and least amount', (turn) => ({ from: `${yearOf(turn)}-03-01`, to: '2025-12-31', minimum: '1000.50' })],
  ['a common word', (turn) => ({ words: wordOf(turn) })],
  ['two words', (turn) => ({ words: `${wordOf(turn)} ${wordOf(turn + 7)}` })],
  [
    'two words, year and stage',
    (turn) => ({ words: `${wordOf(turn)} ${wordOf(turn + 7)}`, years: [yearOf(turn)], stages: ['expenditure'] }),
  ],
  ['a country by name', (turn) => ({ words: turn % 2 ? 'Kenya' : 'Népal' })],
  ['one reference', (turn) => ({ words: `V${12_345 + turn * 17}` })],
  ['a mistyped word', (turn) => ({ words: turn % 2 ? 'hopsital' : 'liscence' })],
  ['a field and a word left out', (turn) => ({ words: `payee:${wordOf(turn)} -${wordOf(turn + 3)}` })],
]

export async function createQuestions(store: Store): Promise<readonly Question[]> {
  // The store with an empty cache for every question.
  const uncached: Store = { ...store, answer: (_key, compute) => store.read(compute) }
  const select = (sql: string, parameters: Parameters = {}) => store.read((reader) => reader.select(sql, parameters))
  const payees = await store.read((reader) =>
    reader.select<{ id: number; profile: string }>(
      'SELECT id, profile FROM party WHERE id < 2000 AND profile IS NOT NULL',
    ),
  )
  const payeeOf = (turn: number) => payees[turn % payees.length]!

  const searches = SEARCHES.flatMap(([name, narrow]): Question[] => {
    const search = (turn: number): RecordSearch => ({ ...EVERY_RECORD, ...narrow(turn) })
    const [totals, page, facets] = bareSearch(name)
    return [
      {
        name: `page one: ${name}`,
        ask: (turn) => listRecords({ store: uncached, search: search(turn) }),
        bare: () => select(page),
      },
      {
        name: `facets: ${name}`,
        ask: (turn) => getFacets({ store: uncached, search: search(turn) }),
        bare: () => select(facets),
      },
      {
        name: `totals: ${name}`,
        ask: (turn) => sumTotals({ store: uncached, search: search(turn) }),
        bare: () => select(totals),
      },
    ]
  })
  return [
    ...searches,
    {
      name: 'overview',
      ask: () => getOverview({ store: uncached }),
      bare: () => select('SELECT stage, currency, count(*), sum(whole), sum(fraction) FROM entry GROUP BY ALL'),
    },
    {
      name: 'payee',
      ask: (turn) => getPayee({ store: uncached, profileId: payeeOf(turn).profile }),
      bare: (turn) =>
        select('SELECT stage, currency, month, count(*), sum(whole) FROM entry WHERE payee = $id GROUP BY ALL', {
          id: payeeOf(turn).id,
        }),
    },
    {
      name: 'agency',
      ask: (turn) => getAgency({ store: uncached, code: agencyOf(turn) }),
      bare: (turn) =>
        select('SELECT stage, currency, month, count(*), sum(whole) FROM entry WHERE agency = $id GROUP BY ALL', {
          id: (turn * 7) % (AGENCIES / 4),
        }),
    },
    {
      name: 'record',
      ask: (turn) => getRecord({ store: uncached, id: { agency: agencyOf(turn), sequence: 1, row: 1 + turn } }),
      bare: (turn) =>
        select('SELECT * FROM entry WHERE agency = $id AND sequence = 1 AND row_no = $row', {
          id: (turn * 7) % (AGENCIES / 4),
          row: 1 + turn,
        }),
    },
  ]
}

/** The same facts by hand, where a search can be said by columns and posts alone: totals, a page, and the count of one facet. */
function bareSearch(name: string): readonly [totals: string, page: string, facet: string] {
  const where = BARE[name] ?? 'true'
  return [
    `SELECT stage, currency, count(*), sum(whole), sum(fraction) FROM entry WHERE ${where} GROUP BY ALL`,
    `SELECT seq FROM entry WHERE ${where} ORDER BY sort_day DESC, seq DESC LIMIT 50`,
    `SELECT payee, count(*) FROM entry WHERE ${where} GROUP BY payee ORDER BY 2 DESC LIMIT 12`,
  ]
}

const hasWord = (word: string): string =>
  `seq IN (SELECT seq FROM post WHERE tid = (SELECT id FROM token WHERE tok = '${word}'))`
const BARE: Readonly<Record<string, string>> = {
  'agency and year': 'agency = 7 AND year = 2021',
  'stage and currency': 'stage = 3 AND currency = 0',
  'sector and country':
    'seq IN (SELECT seq FROM entry_sector WHERE sector = 3) AND seq IN (SELECT seq FROM entry_place WHERE place = 3)',
  'fiscal year and band': 'year = 2021 AND band = 5',
  'days and least amount': 'first_day >= 20210301 AND sort_day <= 20251231 AND whole > 1000',
  'a common word': hasWord('road'),
  'two words': `${hasWord('road')} AND ${hasWord('bridge')}`,
  'two words, year and stage': `${hasWord('road')} AND ${hasWord('bridge')} AND year = 2021 AND stage = 3`,
  'a country by name': 'seq IN (SELECT seq FROM entry_place WHERE place = 3)',
  'one reference': hasWord('v12345'),
  'a mistyped word': hasWord('hospital'),
  'a field and a word left out': `${hasWord('road')} AND NOT ${hasWord('bridge')}`,
}
