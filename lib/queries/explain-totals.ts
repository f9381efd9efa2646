import { serialiseLedgerUnits } from '@/lib/domain/amount'
import { type Period, periodBounds } from '@/lib/domain/period'
import { STAGES, type Stage } from '@/lib/domain/stage'
import type { AgencyName, StageTotal } from '@/lib/domain/views'
import type {
  AgencyLine,
  LeftOutByFilter,
  PublicationLine,
  SetAsideBatches,
  WorksheetPart,
  WorksheetStatement,
  WorksheetView,
} from '@/lib/domain/worksheet'
import { FINALITIES, type RecordSearch, serialiseResult } from '@/lib/search-params/record-search'
import { spreadSearch } from '@/lib/search-params/spread-search'
import { fromLimbs } from '@/lib/store/limbs'
import type { Reader } from '@/lib/store/reader-pool'
import { STATUSES } from '@/lib/store/schema'
import { integers, type Row, texts } from '@/lib/store/sql'
import type { Store } from '@/lib/store/store'
import { AGENCY_NAMES } from './entry-rows'
import { yearsSql } from './fiscal-year'
import { readTransfers } from './read-transfers'
import { createRecordFilter, type RecordFilter } from './record-filter'
import { DISPUTED, sumFiltered } from './sum-totals'

/** Totals that have their arithmetic on one worksheet; the others have worksheets of their own. */
const STATEMENTS = 4
const AGENCIES = 20
const PUBLICATIONS = 16
const BATCHES_SET_ASIDE = 12

/**
 * Which entries make up the totals of a search, which do not and why, and how each total comes about.
 *
 * All of it is of one state of the index, and `totals` are those of sumTotals. Lines of a statement add up to its total exactly: by agency, and
 * by publication in the order of the ledger, each with what it added and what it took back of earlier ones.
 */
export async function explainTotals({
  store,
  search,
}: {
  readonly store: Store
  readonly search: RecordSearch
}): Promise<WorksheetView> {
  return store.answer(`worksheet?${serialiseResult(search)}`, (reader) => explain(reader, spreadSearch(search)))
}

async function explain(reader: Reader, search: RecordSearch): Promise<WorksheetView> {
  const totals = await sumFiltered(reader, await createRecordFilter(reader, search))
  const groups = await readGroups(reader, { ...search, statuses: [] })
  const isIn = search.statuses.length === 0 || search.statuses.includes('stands')
  const inGroups = isIn ? groups.filter(({ status }) => status === 'stands') : []
  const ofStatus = (status: string) => toPart(groups.filter((group) => group.status === status))
  const statements = totals.totals
    .toSorted((a, b) => b.count - a.count)
    .slice(0, STATEMENTS)
    .sort(byStageAndCurrency)
  return {
    totals,
    disputedPublications: totals.disputed.count === 0 ? [] : await readDisputedPublications(reader, search),
    provisional: toPart(inGroups.filter(({ provisional }) => provisional)),
    transfers: await readTransfers(reader, search),
    corrected: ofStatus('corrected'),
    withdrawn: ofStatus('withdrawn'),
    withdrawals: ofStatus('withdrawal'),
    leftOut: (isIn
      ? await readLeftOut(reader, search)
      : [{ filter: 'statuses' as const, values: ['stands' as const], part: ofStatus('stands') }]
    ).filter(({ part }) => part.count > 0),
    setAside: await readSetAside(reader, search),
    statements: await readStatements(reader, search, statements),
    otherTotals: totals.totals.filter((total) => !statements.includes(total)),
  }
}

const byStageAndCurrency = (a: StageTotal, b: StageTotal): number =>
  STAGES.indexOf(a.stage) - STAGES.indexOf(b.stage) || (a.currency < b.currency ? -1 : 1)

type Group = {
  readonly stage: Stage
  readonly currency: string | null
  readonly status: (typeof STATUSES)[number]
  readonly provisional: boolean
  readonly count: number
  readonly units: bigint
}

type GroupRow = Row & {
  readonly stage: number
  readonly currency: string | null
  readonly status: number
  readonly provisional: boolean
  readonly count: number
  readonly whole: bigint | number | null
  readonly fraction: bigint | number | null
}

/** What a search finds, summed by all that a worksheet tells apart. `and` makes SQL of ours over `entry AS e`. */
async function readGroups(
  reader: Reader,
  search: RecordSearch,
  and: (filter: RecordFilter) => string = () => 'true',
): Promise<Group[]> {
  const filter = await createRecordFilter(reader, search)
  const more = and(filter)
  const rows = await reader.select<GroupRow>(
    `${filter.with} SELECT t.*, c.code AS currency FROM (
       SELECT e.stage, e.currency AS currency_id, e.status,
              e.block > (SELECT finalized_to FROM ledger_cursor) AS provisional,
              count(*) AS count, sum(e.whole) AS whole, sum(e.fraction) AS fraction
       FROM entry AS e WHERE ${filter.where} AND ${more} GROUP BY ALL
     ) AS t LEFT JOIN currency AS c ON c.id = t.currency_id ORDER BY t.stage, c.code`,
    filter.parameters,
  )
  return rows.map((row) => ({
    stage: STAGES[row.stage]!,
    currency: row.currency,
    status: STATUSES[row.status]!,
    provisional: row.provisional,
    count: row.count,
    units: toUnits(row),
  }))
}

type Limbs = { readonly whole: bigint | number | null; readonly fraction: bigint | number | null }
const toUnits = ({ whole, fraction }: Limbs): bigint => fromLimbs(BigInt(whole ?? 0), BigInt(fraction ?? 0))
const toText = (limbs: Limbs): string => serialiseLedgerUnits(toUnits(limbs))

/** Groups of one stage and currency become one total, in the order of the stages, then of the currency codes. */
function toPart(groups: readonly Group[]): WorksheetPart {
  const totals = new Map<string, { stage: Stage; currency: string; count: number; units: bigint }>()
  for (const { stage, currency, count, units } of groups) {
    if (currency === null) continue
    const key = `${stage} ${currency}`
    const total = totals.get(key) ?? { stage, currency, count: 0, units: 0n }
    total.count += count
    total.units += units
    totals.set(key, total)
  }
  return {
    count: groups.reduce((sum, { count }) => sum + count, 0),
    totals: [...totals.values()]
      .map(({ units, ...total }) => ({ ...total, sum: serialiseLedgerUnits(units) }))
      .sort(byStageAndCurrency),
  }
}

/** For each filter that a reader could take for the whole: what stands that only this filter leaves out. */
async function readLeftOut(reader: Reader, search: RecordSearch): Promise<LeftOutByFilter[]> {
  const standing = { ...search, statuses: ['stands' as const] }
  const leftOut: LeftOutByFilter[] = []
  if (search.stages.length > 0) {
    const groups = await readGroups(reader, { ...standing, stages: [] })
    const others = groups.filter(({ stage }) => !search.stages.includes(stage))
    const values = STAGES.filter((stage) => others.some((group) => group.stage === stage))
    leftOut.push({ filter: 'stages', values, part: toPart(others) })
  }
  if (search.currencies.length > 0) {
    const groups = await readGroups(reader, { ...standing, currencies: [] })
    const others = groups.filter(({ currency }) => currency === null || !search.currencies.includes(currency))
    const values = [...new Set(others.flatMap(({ currency }) => currency ?? []))].sort()
    leftOut.push({ filter: 'currencies', values, part: toPart(others) })
  }
  if (search.finality.length === 1) {
    const values = FINALITIES.filter((finality) => !search.finality.includes(finality))
    const groups = await readGroups(reader, { ...standing, finality: values })
    leftOut.push({ filter: 'finality', values, part: toPart(groups) })
  }
  if (search.years.length > 0 || search.from !== null || search.to !== null) {
    const groups = await readGroups(reader, { ...standing, years: [], from: null, to: null }, partlyWithin(search))
    leftOut.push({ filter: 'dates', values: [], part: toPart(groups) })
  }
  return leftOut
}

const toDay = (date: string): number => Number(date.replaceAll('-', ''))

/** Entries that the dates asked for leave out although some of their time may lie within: their period reaches beyond it, or they have none. */
const partlyWithin =
  ({ years, from, to }: RecordSearch) =>
  ({ yearStarts, values: { bind } }: RecordFilter): string => {
    const reachesBeyond: string[] = []
    const isPartlyWithin: string[] = []
    if (years.length > 0) {
      const { first, last } = yearsSql(yearStarts, bind)
      reachesBeyond.push(`${first} <> ${last}`)
      isPartlyWithin.push(`len(list_filter(${bind(integers(years))}, lambda y: y BETWEEN ${first} AND ${last})) > 0`)
    }
    if (from !== null) {
      reachesBeyond.push(`e.first_day < ${bind(toDay(from))}`)
      isPartlyWithin.push(`e.sort_day >= ${bind(toDay(from))}`)
    }
    if (to !== null) {
      reachesBeyond.push(`e.sort_day > ${bind(toDay(to))}`)
      isPartlyWithin.push(`e.first_day <= ${bind(toDay(to))}`)
    }
    return `(e.sort_day IS NULL OR ((${reachesBeyond.join(' OR ')}) AND ${isPartlyWithin.join(' AND ')}))`
  }

async function readDisputedPublications(
  reader: Reader,
  search: RecordSearch,
): Promise<WorksheetView['disputedPublications']> {
  const filter = await createRecordFilter(reader, { ...search, statuses: ['stands'] })
  const rows = await reader.select<{ code: string; name: string; sequence: number }>(
    `${filter.with} SELECT DISTINCT a.code, a.name, e.sequence FROM entry AS e JOIN (${AGENCY_NAMES}) AS a ON a.id = e.agency
     WHERE ${filter.where} AND e.publication IN (${DISPUTED}) ORDER BY a.name, a.code, e.sequence`,
    filter.parameters,
  )
  return rows.map(({ code, name, sequence }) => ({ agency: { code, name }, sequence }))
}

type BatchRow = Row & {
  readonly number: number
  readonly code: string
  readonly name: string
  readonly sequence: number
  readonly period: string
  readonly records: number
  readonly words: string | null
  readonly totals: string
  readonly at_s: number
}

/** Batches set aside, by what is known of them: their agency, and the period that their publication reports. */
async function readSetAside(reader: Reader, search: RecordSearch): Promise<SetAsideBatches> {
  const rows = await reader.select<BatchRow>(
    `SELECT b.number, a.code, a.name, b.sequence, p.period, b.records, b.words, b.totals, b.at_s
     FROM batch AS b JOIN (${AGENCY_NAMES}) AS a ON a.id = b.agency JOIN publication AS p ON p.id = b.publication
     WHERE NOT b.stands AND (len($agencies) = 0 OR list_contains($agencies, a.code)) ORDER BY b.number DESC`,
    { agencies: texts(search.agencies) },
  )
  const within = rows.filter(({ period }) => mayReport(period, search))
  return {
    batches: within.slice(0, BATCHES_SET_ASIDE).map((row) => ({
      number: row.number,
      agency: { code: row.code, name: row.name },
      sequence: row.sequence,
      period: row.period,
      records: row.records,
      words: row.words ?? '',
      signed: JSON.parse(row.totals) as SetAsideBatches['batches'][number]['signed'],
      recordedAtSeconds: row.at_s,
    })),
    count: within.length,
    records: within.reduce((sum, { records }) => sum + records, 0),
    otherPeriods: rows.length - within.length,
  }
}

/** Whether a period shares a day with the dates asked for; a fiscal year reaches into the calendar year after its own. */
function mayReport(period: Period, { years, yearBasis, from, to }: RecordSearch): boolean {
  const bounds = periodBounds(period)
  if (bounds === null) return true
  const { first, last } = bounds
  const reach = yearBasis === 'fiscal' ? 1 : 0
  const isInYear = (year: number) => first <= `${year + reach}-12-31` && last >= `${year}-01-01`
  return (years.length === 0 || years.some(isInYear)) && (from === null || last >= from) && (to === null || first <= to)
}

/** Key of a statement; the total's stage and currency. */
const keyOf = ({ stage, currency }: { readonly stage: Stage; readonly currency: string }): string =>
  `${stage} ${currency}`

async function readStatements(
  reader: Reader,
  search: RecordSearch,
  totals: readonly StageTotal[],
): Promise<WorksheetStatement[]> {
  if (totals.length === 0) return []
  const narrowed = {
    ...search,
    statuses: [],
    stages: [...new Set(totals.map(({ stage }) => stage))],
    currencies: [...new Set(totals.map(({ currency }) => currency))],
  }
  const agencies = await readAgencies(reader, narrowed)
  const publications = await readPublicationLines(reader, narrowed)
  return totals.map((total) => ({
    total,
    ...toAgencyLines(agencies.get(keyOf(total)) ?? []),
    ...toPublicationLines(publications.get(keyOf(total)) ?? []),
  }))
}

function groupBy<Item>(items: readonly Item[], key: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const group = groups.get(key(item))
    if (group === undefined) groups.set(key(item), [item])
    else group.push(item)
  }
  return groups
}

type AgencySum = { readonly agency: AgencyName; readonly count: number; readonly units: bigint }

async function readAgencies(reader: Reader, search: RecordSearch): Promise<Map<string, AgencySum[]>> {
  const filter = await createRecordFilter(reader, { ...search, statuses: ['stands'] })
  const rows = await reader.select<
    Row & Limbs & { stage: number; currency: string; code: string; name: string; count: number }
  >(
    `${filter.with} SELECT t.stage, c.code AS currency, a.code, a.name, t.count, t.whole, t.fraction FROM (
       SELECT e.stage, e.currency, e.agency, count(*) AS count, sum(e.whole) AS whole, sum(e.fraction) AS fraction
       FROM entry AS e WHERE ${filter.where} GROUP BY ALL
     ) AS t JOIN currency AS c ON c.id = t.currency JOIN (${AGENCY_NAMES}) AS a ON a.id = t.agency`,
    filter.parameters,
  )
  const sums = rows.map(({ stage, currency, code, name, count, whole, fraction }) => ({
    key: keyOf({ stage: STAGES[stage]!, currency }),
    agency: { code, name },
    count,
    units: toUnits({ whole, fraction }),
  }))
  return groupBy(sums, ({ key }) => key)
}

const sizeOf = (units: bigint): bigint => (units < 0n ? -units : units)

function toAgencyLines(sums: readonly AgencySum[]): Pick<WorksheetStatement, 'agencies' | 'otherAgencies'> {
  const inOrder = sums.toSorted((a, b) => {
    const [left, right] = [sizeOf(a.units), sizeOf(b.units)]
    if (left !== right) return left < right ? 1 : -1
    return a.agency.code < b.agency.code ? -1 : 1
  })
  // One more stands by itself rather than as "1 other".
  const shown = inOrder.length === AGENCIES + 1 ? inOrder.length : AGENCIES
  const rest = inOrder.slice(shown)
  const toLine = ({ agency, count, units }: AgencySum): AgencyLine => ({
    agency,
    count,
    sum: serialiseLedgerUnits(units),
  })
  return {
    agencies: inOrder.slice(0, shown).map(toLine),
    otherAgencies:
      rest.length === 0
        ? null
        : {
            agencies: rest.length,
            count: rest.reduce((sum, { count }) => sum + count, 0),
            sum: serialiseLedgerUnits(rest.reduce((sum, { units }) => sum + units, 0n)),
          },
  }
}

type MoveRow = Row & {
  readonly stage: number
  readonly currency: string
  /** Null: all publications before the ones shown. */
  readonly publication: number | null
  readonly publications: number
  readonly added: number
  readonly added_whole: bigint | number
  readonly added_fraction: bigint | number
  readonly taken: number
  readonly taken_whole: bigint | number
  readonly taken_fraction: bigint | number
  readonly code: string | null
  readonly name: string | null
  readonly sequence: number | null
  readonly period: string | null
  readonly at_s: number | null
  readonly disputed: boolean
}

/**
 * What each publication added to a total and took back. An entry that was replaced is added by its own publication and taken back by that of the
 * record which replaced it: so all that was ever added less all that was taken back is what stands.
 */
async function readPublicationLines(reader: Reader, search: RecordSearch): Promise<Map<string, MoveRow[]>> {
  const filter = await createRecordFilter(reader, search)
  const rows = await reader.select<MoveRow>(
    `${filter.with === '' ? 'WITH' : `${filter.with},`}
     moves AS (
       SELECT e.stage, e.currency, e.publication, count(*) AS added, sum(e.whole) AS added_whole, sum(e.fraction) AS added_fraction,
              0 AS taken, 0 AS taken_whole, 0 AS taken_fraction
       FROM entry AS e WHERE ${filter.where} AND e.status IN (0, 1, 2) GROUP BY e.stage, e.currency, e.publication
       UNION ALL
       SELECT e.stage, e.currency, r.publication, 0, 0, 0, count(*), sum(e.whole), sum(e.fraction)
       FROM entry AS e JOIN entry AS r ON r.seq = e.replaced_by
       WHERE ${filter.where} AND e.status IN (1, 2) GROUP BY e.stage, e.currency, r.publication),
     summed AS (
       SELECT stage, currency, publication, row_number() OVER (PARTITION BY stage, currency ORDER BY publication DESC) AS place,
              sum(added) AS added, sum(added_whole) AS added_whole, sum(added_fraction) AS added_fraction,
              sum(taken) AS taken, sum(taken_whole) AS taken_whole, sum(taken_fraction) AS taken_fraction
       FROM moves GROUP BY stage, currency, publication),
     counted AS (SELECT stage, currency, count(*) AS count FROM summed GROUP BY stage, currency),
     lines AS (
       SELECT s.stage, s.currency, CASE WHEN s.place <= ${PUBLICATIONS} OR n.count = ${PUBLICATIONS + 1} THEN s.publication END AS publication,
              count(*) AS publications, sum(s.added) AS added, sum(s.added_whole) AS added_whole, sum(s.added_fraction) AS added_fraction,
              sum(s.taken) AS taken, sum(s.taken_whole) AS taken_whole, sum(s.taken_fraction) AS taken_fraction
       FROM summed AS s JOIN counted AS n ON n.stage = s.stage AND n.currency = s.currency GROUP BY ALL)
     SELECT l.* REPLACE (c.code AS currency), a.code, a.name, p.sequence, p.period, p.at_s,
            coalesce(p.id IN (${DISPUTED}), false) AS disputed
     FROM lines AS l JOIN currency AS c ON c.id = l.currency
     LEFT JOIN publication AS p ON p.id = l.publication LEFT JOIN (${AGENCY_NAMES}) AS a ON a.id = p.agency
     ORDER BY l.stage, c.code, l.publication NULLS FIRST`,
    filter.parameters,
  )
  return groupBy(rows, ({ stage, currency }) => keyOf({ stage: STAGES[stage]!, currency }))
}

function toPublicationLines(rows: readonly MoveRow[]): Pick<WorksheetStatement, 'publications' | 'broughtForward'> {
  let balance = 0n
  let broughtForward: WorksheetStatement['broughtForward'] = null
  const publications: PublicationLine[] = []
  for (const row of rows) {
    const added = { whole: row.added_whole, fraction: row.added_fraction }
    const taken = { whole: row.taken_whole, fraction: row.taken_fraction }
    balance += toUnits(added) - toUnits(taken)
    const line = {
      added: { count: row.added, sum: toText(added) },
      taken: { count: row.taken, sum: toText(taken) },
      balance: serialiseLedgerUnits(balance),
    }
    if (row.publication === null) broughtForward = { publications: row.publications, ...line }
    else {
      publications.push({
        agency: { code: row.code!, name: row.name! },
        sequence: row.sequence!,
        period: row.period!,
        recordedAtSeconds: row.at_s!,
        disputed: row.disputed,
        ...line,
      })
    }
  }
  return { publications, broughtForward }
}
