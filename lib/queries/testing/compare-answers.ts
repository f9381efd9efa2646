import { parse } from 'csv-parse/sync'
import { parseLedgerSum, serialiseLedgerUnits } from '@/lib/domain/amount'
import type { ComparedSums, Measure } from '@/lib/domain/chart-views'
import { addDecimals } from '@/lib/domain/decimal-sum'
import { shortenDecimal } from '@/lib/domain/exchange-rate'
import { OUTLAY_STAGES, STAGES } from '@/lib/domain/stage'
import type { ResultTotals, StageTotal } from '@/lib/domain/views'
import type { WorksheetPart, WorksheetView } from '@/lib/domain/worksheet'
import { streamRecordsCsv } from '@/lib/exports/records-csv'
import { recordsJsonResponse } from '@/lib/exports/records-json'
import { totalsJsonResponse } from '@/lib/exports/totals-json'
import { parseRecordSearch, type RecordSearch, serialiseRecordSearch } from '@/lib/search-params/record-search'
import { spreadSearch } from '@/lib/search-params/spread-search'
import type { Store } from '@/lib/store/store'
import type { ModelEntry } from '@/lib/store/testing/random-ledger'
import { getCountryShares } from '../charts/country-shares'
import { getMoneyFlows } from '../charts/money-flows'
import { getAgencyRanking, getPayeeRanking } from '../charts/rankings'
import { getSectorShares } from '../charts/sector-shares'
import { getSpendingOverTime } from '../charts/spending-over-time'
import { getStageComparison } from '../charts/stage-comparison'
import { explainTotals } from '../explain-totals'
import { getFacets } from '../get-facets'
import { listRecords } from '../list-records'
import { sumTotals } from '../sum-totals'
import { bandOf, finalityOf, payeeOf, placesOf, sectorsOf, unitsOf, yearOf } from './plain-search'

/** A search, and the plain reading of it: whether an entry is among what it finds. */
export type PlainQuestion = {
  readonly search: RecordSearch
  readonly finds: (entry: ModelEntry, search: RecordSearch) => boolean
}

/** Count and exact sum of each stage and currency. */
type Sums = ReadonlyMap<string, { readonly count: number; readonly units: bigint }>

const keyOf = (stage: string, currency: string): string => `${stage} ${currency}`

function addTo(sums: Map<string, { count: number; units: bigint }>, key: string, count: number, units: bigint): void {
  const sum = sums.get(key) ?? { count: 0, units: 0n }
  sums.set(key, { count: sum.count + count, units: sum.units + units })
}

function sumPlainly(found: readonly ModelEntry[]): Sums {
  const sums = new Map<string, { count: number; units: bigint }>()
  for (const entry of found) {
    if (entry.status !== 'stands') continue
    addTo(sums, keyOf(entry.record.stage, entry.record.currency!), 1, unitsOf(entry)!)
  }
  return sums
}

function toSums(totals: readonly StageTotal[]): Sums {
  const sums = new Map<string, { count: number; units: bigint }>()
  for (const { stage, currency, count, sum } of totals) addTo(sums, keyOf(stage, currency), count, parseLedgerSum(sum))
  return sums
}

const showSums = (sums: Sums): string =>
  [...sums]
    .map(([key, { count, units }]) => `${key}: ${count}, ${serialiseLedgerUnits(units)}`)
    .sort()
    .join('; ')

/** One way of cutting a result into parts, by a filter of the search. */
type Partition = {
  readonly kind: 'stages' | 'currencies' | 'years' | 'agencies' | 'payees' | 'statuses' | 'bands' | 'finality'
  readonly read: (entry: ModelEntry, search: RecordSearch) => string | number | null
}

const PARTITIONS: readonly Partition[] = [
  { kind: 'stages', read: ({ record }) => record.stage },
  { kind: 'currencies', read: ({ record }) => record.currency ?? null },
  { kind: 'years', read: (entry, { yearBasis }) => yearOf(entry, yearBasis) },
  { kind: 'agencies', read: ({ agency }) => agency },
  { kind: 'payees', read: payeeOf },
  { kind: 'statuses', read: ({ status }) => status },
  { kind: 'bands', read: bandOf },
  { kind: 'finality', read: finalityOf },
]

/** Asks one search in every way there is, and keeps what differs from the plain reading of the ledger. */
export class Comparison {
  readonly disagreements: string[] = []
  comparisons = 0
  readonly #store: Store
  readonly #entries: readonly ModelEntry[]
  readonly #disputed: ReadonlySet<string>
  readonly #question: PlainQuestion
  readonly #random: (below: number) => number
  readonly #found: readonly ModelEntry[]
  readonly #sums: Sums

  constructor(parameters: {
    readonly store: Store
    readonly entries: readonly ModelEntry[]
    readonly disputed: ReadonlySet<string>
    readonly question: PlainQuestion
    readonly random: (below: number) => number
  }) {
    this.#store = parameters.store
    this.#entries = parameters.entries
    this.#disputed = parameters.disputed
    this.#question = parameters.question
    this.#random = parameters.random
    this.#found = this.#find(parameters.question.search)
    this.#sums = sumPlainly(this.#found)
  }

  get found(): number {
    return this.#found.length
  }

  get counted(): number {
    return [...this.#sums.values()].reduce((total, { count }) => total + count, 0)
  }

  async run(): Promise<void> {
    await this.#compareTotals()
    await this.#compareList()
    await this.#compareFile()
    await this.#compareApi()
    await this.#compareWorksheet()
    await this.#compareFacets()
    await this.#compareCharts()
    for (const partition of PARTITIONS) await this.#comparePartition(partition)
  }

  get #search(): RecordSearch {
    return this.#question.search
  }

  #find(search: RecordSearch): readonly ModelEntry[] {
    return this.#entries.filter((entry) => this.#question.finds(entry, search))
  }

  #same(name: string, given: unknown, wanted: unknown): void {
    this.comparisons++
    const [is, should] = [String(given), String(wanted)]
    if (is === should) return
    this.disagreements.push(`${name}: ${is}, and not ${should} (${serialiseRecordSearch(this.#search)})`)
  }

  #sameSums(name: string, given: Sums, wanted: Sums = this.#sums): void {
    this.#same(name, showSums(given), showSums(wanted))
  }

  #sameTotals(name: string, totals: ResultTotals): void {
    const disputed = this.#found.filter(({ agency, sequence }) => this.#disputed.has(`${agency} ${sequence}`))
    const standing = this.#found.filter(({ status }) => status === 'stands')
    this.#sameSums(name, toSums(totals.totals))
    this.#same(`${name}, found`, totals.entries, this.#found.length)
    this.#same(`${name}, counted`, totals.counted, standing.length)
    this.#sameSums(`${name}, disputed`, toSums(totals.disputed.totals), sumPlainly(disputed))
    this.#same(
      `${name}, provisional`,
      totals.provisional.count,
      standing.filter((entry) => finalityOf(entry) === 'provisional').length,
    )
  }

  async #compareTotals(): Promise<void> {
    this.#sameTotals('totals', await sumTotals({ store: this.#store, search: this.#search }))
  }

  async #compareList(): Promise<void> {
    const ids: string[] = []
    const sums = new Map<string, { count: number; units: bigint }>()
    let pages = 1
    for (let page = 1; page <= pages; page++) {
      const list = await listRecords({ store: this.#store, search: { ...this.#search, page } })
      pages = list.pageCount
      if (page === 1) this.#sameTotals('list', list.totals)
      for (const { id, stage, status, money } of list.entries) {
        ids.push(id)
        if (status === 'stands') addTo(sums, keyOf(stage, money!.currency), 1, parseLedgerSum(money!.amount))
      }
    }
    this.#same('rows of the list', ids.sort().join(), this.#ids())
    this.#sameSums('rows of the list, summed', sums)
  }

  #ids(): string {
    return this.#found
      .map(({ agency, sequence, row }) => `${agency}-${sequence}-${row}`)
      .sort()
      .join()
  }

  async #compareFile(): Promise<void> {
    let file = ''
    for await (const text of streamRecordsCsv({ store: this.#store, search: this.#search })) file += text
    const rows: Record<string, string>[] = parse(file, { columns: true, record_delimiter: '\r\n' })
    const sums = new Map<string, { count: number; units: bigint }>()
    for (const { status, stage = '', currency = '', amount = '' } of rows) {
      if (status === 'stands') addTo(sums, keyOf(stage, currency), 1, parseLedgerSum(amount))
    }
    this.#same(
      'rows of the file',
      rows
        .map((row) => row['record id'])
        .sort()
        .join(),
      this.#ids(),
    )
    this.#sameSums('rows of the file, summed', sums)
  }

  /** Through the address, as a program asks. */
  async #compareApi(): Promise<void> {
    const store = this.#store
    const ask = async (answer: typeof totalsJsonResponse, path: string) => {
      const request = new Request(`http://localhost${path}`)
      const search = parseRecordSearch(new URL(request.url).searchParams)
      return (await (await answer({ store, search, request })).json()) as ApiAnswer
    }
    const query = serialiseRecordSearch(this.#search)
    this.#sameTotals('API', (await ask(totalsJsonResponse, `/api/v1/totals?${query}`)) as ResultTotals)

    const ids: string[] = []
    const sums = new Map<string, { count: number; units: bigint }>()
    let next: string | null = `/api/v1/records?${query}`
    while (next !== null) {
      const page: ApiAnswer = await ask(recordsJsonResponse, next)
      if (ids.length === 0) this.#sameSums('records of the API, totals', toSums(page.totals))
      for (const { id, stage, status, amount, currency } of page.records) {
        ids.push(id)
        if (status === 'stands') addTo(sums, keyOf(stage, currency!), 1, parseLedgerSum(amount!))
      }
      next = page.next
    }
    this.#same('records of the API', ids.sort().join(), this.#ids())
    this.#sameSums('records of the API, summed', sums)
  }

  async #compareWorksheet(): Promise<void> {
    const view = await explainTotals({ store: this.#store, search: this.#search })
    this.#sameTotals('worksheet', view.totals)
    const all = this.#find({ ...this.#search, statuses: [] })
    for (const [status, part] of [
      ['corrected', view.corrected],
      ['withdrawn', view.withdrawn],
      ['withdrawal', view.withdrawals],
    ] as const) {
      const same = all
        .filter((entry) => entry.status === status)
        .map((entry) => ({ ...entry, status: 'stands' as const }))
      const isTyped = /status:/.test(this.#search.words)
      if (isTyped) continue
      this.#same(`worksheet, ${status}`, part.count, same.length)
      this.#sameSums(
        `worksheet, ${status}, summed`,
        toSums(part.totals),
        sumPlainly(same.filter((entry) => unitsOf(entry) !== null)),
      )
    }
    await this.#compareLinks(view)
    const [byAgency, byPublication] = [new Map(), new Map()] as Map<string, { count: number; units: bigint }>[]
    for (const { total, agencies, otherAgencies, publications, broughtForward } of view.statements) {
      const key = keyOf(total.stage, total.currency)
      for (const { count, sum } of otherAgencies === null ? agencies : [...agencies, otherAgencies]) {
        addTo(byAgency!, key, count, parseLedgerSum(sum))
      }
      for (const { added, taken } of broughtForward === null ? publications : [broughtForward, ...publications]) {
        addTo(byPublication!, key, added.count - taken.count, parseLedgerSum(added.sum) - parseLedgerSum(taken.sum))
      }
    }
    for (const { stage, currency, count, sum } of view.otherTotals) {
      addTo(byAgency!, keyOf(stage, currency), count, parseLedgerSum(sum))
      addTo(byPublication!, keyOf(stage, currency), count, parseLedgerSum(sum))
    }
    this.#sameSums('worksheet, by agency', byAgency!)
    this.#sameSums('worksheet, by publication', byPublication!)
  }

  /** Each part of a worksheet leads to a search that finds exactly its entries. */
  async #compareLinks(view: WorksheetView): Promise<void> {
    const spread = spreadSearch(this.#search)
    const standing = { statuses: ['stands'] } as const
    const links: [name: string, part: WorksheetPart, changes: Partial<RecordSearch>][] = [
      ['corrected', view.corrected, { statuses: ['corrected'] }],
      ['withdrawn', view.withdrawn, { statuses: ['withdrawn'] }],
      ['withdrawal', view.withdrawals, { statuses: ['withdrawal'] }],
      ['provisional', view.provisional, { ...standing, finality: ['provisional'] }],
      [
        'disputed',
        view.totals.disputed,
        {
          ...standing,
          publications: view.disputedPublications.map(({ agency, sequence }) => `${agency.code}-${sequence}`),
        },
      ],
    ]
    for (const { filter, part, values } of view.leftOut) {
      if (filter !== 'dates') links.push([`left out by ${filter}`, part, { ...standing, [filter]: values }])
    }
    for (const [name, part, changes] of links) {
      if (part.count === 0) continue
      const { entries } = await sumTotals({ store: this.#store, search: { ...spread, ...changes } })
      this.#same(`link of a worksheet, ${name}`, entries, part.count)
    }
  }

  async #compareFacets(): Promise<void> {
    const facets = await getFacets({ store: this.#store, search: this.#search })
    const check = (
      kind: keyof RecordSearch,
      choices: readonly { readonly value: string | number; readonly count: number }[],
      has: (entry: ModelEntry, value: string | number) => boolean,
      isWhole: ((entry: ModelEntry) => boolean) | null = null,
    ) => {
      const found = this.#find({ ...this.#search, [kind]: [] })
      for (const { value, count } of choices) {
        this.#same(`facet ${kind}, ${value}`, count, found.filter((entry) => has(entry, value)).length)
      }
      if (isWhole === null) return
      const sum = choices.reduce((total, { count }) => total + count, 0)
      this.#same(`facet ${kind}, all`, sum, found.filter(isWhole).length)
    }
    const { yearBasis } = this.#search
    const always = () => true
    check('stages', facets.stages, ({ record }, value) => record.stage === value, always)
    check('agencies', facets.agencies, ({ agency }, value) => agency === value, always)
    check('payees', facets.payees, (entry, value) => payeeOf(entry) === value)
    check('sectors', facets.sectors, (entry, value) => sectorsOf(entry).includes(String(value)))
    check('places', facets.countries, (entry, value) => placesOf(entry).includes(String(value)))
    check(
      'currencies',
      facets.currencies,
      ({ record }, value) => record.currency === value,
      ({ record }) => record.currency !== undefined,
    )
    check(
      'years',
      facets.years,
      (entry, value) => yearOf(entry, yearBasis) === value,
      (entry) => yearOf(entry, yearBasis) !== null,
    )
    check(
      'bands',
      facets.bands,
      (entry, value) => bandOf(entry) === value,
      (entry) => bandOf(entry) !== null,
    )
    check('statuses', facets.statuses, ({ status }, value) => status === value, always)
    check('finality', facets.finality, (entry, value) => finalityOf(entry) === value, always)
  }

  /** In one currency, one stage or the outlays: what a chart's parts add up to is the total of its search. */
  async #compareCharts(): Promise<void> {
    const keys = [...this.#sums.keys()]
    const [stage = 'expenditure', currency = 'EUR'] = (keys[this.#random(Math.max(keys.length, 1))] ?? '')
      .split(' ')
      .filter(Boolean)
    const stages = STAGES.filter((known) => known === stage)
    for (const measure of [
      { currency, stages },
      { currency, stages: OUTLAY_STAGES },
    ] satisfies Measure[]) {
      await this.#compareChartsOf(measure)
    }
    await this.#compareComparison(currency)
  }

  #total({ currency, stages }: Measure): { count: number; sum: string } {
    const sums = stages.map((stage) => this.#sums.get(keyOf(stage, currency)) ?? { count: 0, units: 0n })
    return {
      count: sums.reduce((total, { count }) => total + count, 0),
      sum: serialiseLedgerUnits(sums.reduce((total, { units }) => total + units, 0n)),
    }
  }

  async #compareChartsOf(measure: Measure): Promise<void> {
    const question = { store: this.#store, search: this.#search, measure }
    const total = this.#total(measure)
    const counted = (name: string, parts: readonly { readonly count: number; readonly sum: string }[]) => {
      this.#same(`chart ${name}`, addTexts(parts.map(({ sum }) => sum)), total.sum)
      this.#same(
        `chart ${name}, count`,
        parts.reduce((all, { count }) => all + count, 0),
        total.count,
      )
    }

    const time = await getSpendingOverTime(question)
    counted('total', [time.total])
    counted('of time', [
      ...time.points.flatMap(({ sums }) => sums.filter((sum) => sum !== null)),
      time.undated,
      time.outside,
    ])
    for (const [name, ranking] of [
      ['of agencies', await getAgencyRanking({ ...question, limit: 2 })],
      ['of payees', await getPayeeRanking({ ...question, limit: 3 })],
    ] as const) {
      counted(name, [...ranking.ranked, ranking.others, ranking.unnamed])
    }

    const attributed = (name: string, parts: readonly string[]) =>
      this.#same(`chart ${name}`, addTexts(parts), total.sum)
    const sectors = await getSectorShares({ ...question, limit: 2 })
    attributed('of sectors', [
      ...sectors.sectors.map((sector) => sector.attributed),
      sectors.others.attributed,
      sectors.unstated.sum,
      sectors.none.sum,
    ])
    const countries = await getCountryShares(question)
    attributed('of countries', [
      ...countries.countries.map((country) => country.attributed),
      countries.regions.attributed,
      countries.unstated.sum,
      countries.none.sum,
    ])
    for (const target of ['country', 'payee'] as const) {
      const flows = await getMoneyFlows({ ...question, target, limit: 2 })
      for (const [index, column] of flows.columns.entries())
        attributed(
          `of flows to ${target}, column ${index}`,
          column.map(({ sum }) => sum),
        )
    }
  }

  async #compareComparison(currency: string): Promise<void> {
    const comparison = await getStageComparison({
      store: this.#store,
      search: this.#search,
      currency,
      by: 'year',
      limit: 2,
    })
    const parts: readonly ComparedSums[] = [
      ...comparison.groups.map(({ sums }) => sums),
      comparison.others,
      comparison.none,
    ]
    for (const [name, stages] of [
      ['budget', ['budget']],
      ['commitment', ['commitment']],
      ['outlays', OUTLAY_STAGES],
    ] as const) {
      const { sum } = this.#total({ currency, stages })
      this.#same(`chart of stages, ${name}`, addTexts(parts.flatMap((part) => part[name]?.sum ?? [])), sum)
      this.#same(`chart of stages, ${name}, total`, comparison.totals[name]?.sum ?? '0', sum)
    }
  }

  /** Asks for each part by its filter: together, and with what no filter finds, they are the whole. */
  async #comparePartition({ kind, read }: Partition): Promise<void> {
    const search = this.#search
    const given = search[kind] as readonly (string | number)[]
    const present = new Set(this.#entries.map((entry) => read(entry, search)).filter((value) => value !== null))
    const values = [...(given.length > 0 ? given : present)]
    const sums = new Map<string, { count: number; units: bigint }>()
    let found = 0
    for (const value of values) {
      const totals = await sumTotals({ store: this.#store, search: { ...search, [kind]: [value] } })
      found += totals.entries
      for (const { stage, currency, count, sum } of totals.totals)
        addTo(sums, keyOf(stage, currency), count, parseLedgerSum(sum))
    }
    const rest = given.length > 0 ? [] : this.#found.filter((entry) => read(entry, search) === null)
    for (const [key, { count, units }] of sumPlainly(rest)) addTo(sums, key, count, units)
    this.#same(`parts by ${kind}`, found + rest.length, this.#found.length)
    this.#sameSums(`parts by ${kind}, summed`, sums)
  }
}

type ApiAnswer = ResultTotals & {
  readonly records: readonly {
    id: string
    stage: string
    status: string
    amount: string | null
    currency: string | null
  }[]
  readonly next: string | null
}

const addTexts = (texts: readonly string[]): string => shortenDecimal(addDecimals(['0', ...texts]))
