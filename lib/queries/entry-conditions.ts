import { parseLedgerSum } from '@/lib/domain/amount'
import { STAGES } from '@/lib/domain/stage'
import { AMOUNT_BANDS } from '@/lib/domain/views'
import { FINALITIES, type RecordSearch } from '@/lib/search-params/record-search'
import { STATUSES } from '@/lib/store/schema'
import { integers, texts } from '@/lib/store/sql'
import type { Bind } from './bound-values'
import { type YearStarts, yearSql } from './fiscal-year'

const UNIT = 10n ** 18n

/** What narrows a search apart from its words. */
export type Narrowed = Pick<
  RecordSearch,
  | 'agencies'
  | 'payees'
  | 'payeeIdentifiers'
  | 'sectors'
  | 'places'
  | 'references'
  | 'publications'
  | 'stages'
  | 'years'
  | 'from'
  | 'to'
  | 'currencies'
  | 'statuses'
  | 'finality'
  | 'bands'
  | 'minimum'
  | 'maximum'
>

/** One kind of condition: what a facet leaves out when it counts its own choices. */
export type ConditionKind = keyof Narrowed

/** The index in AMOUNT_BANDS of the amount of `entry AS e`; NULL without an amount. */
export const BAND_SQL = `CASE WHEN e.whole IS NULL THEN NULL WHEN e.whole < 0 OR e.fraction < 0 THEN 0
  WHEN e.whole = 0 AND e.fraction = 0 THEN 1
  ${AMOUNT_BANDS.slice(3)
    .map((bound, index) => `WHEN e.whole < ${bound} THEN ${index + 2}`)
    .join(' ')} ELSE ${AMOUNT_BANDS.length - 1} END`

/** The index in FINALITIES of `entry AS e`. */
export const FINALITY_SQL = '(e.block <= (SELECT finalized_to FROM ledger_cursor))::INTEGER'

/** The conditions of a search over `entry AS e`, all required, by their kind; what is not narrowed has none. */
export function entryConditions(
  search: Partial<Narrowed>,
  yearStarts: YearStarts,
  bind: Bind,
): ReadonlyMap<ConditionKind, string> {
  const conditions = new Map<ConditionKind, string>()
  for (const kind of Object.keys(WRITERS) as ConditionKind[]) {
    const condition = writeCondition(kind, search, yearStarts, bind)
    if (condition !== null) conditions.set(kind, condition)
  }
  return conditions
}

function writeCondition<Kind extends ConditionKind>(
  kind: Kind,
  search: Partial<Narrowed>,
  yearStarts: YearStarts,
  bind: Bind,
): string | null {
  const value = search[kind]
  if (value === undefined || value === null || (Array.isArray(value) && value.length === 0)) return null
  return WRITERS[kind](value as NonNullable<Narrowed[Kind]>, bind, yearStarts)
}

type Writer<Value> = (value: Value, bind: Bind, yearStarts: YearStarts) => string

/** Ids of a dictionary by profile. A profile's digits are few: of two things forged to share them, the one that was first keeps it. */
export const idsByProfile = (table: 'party' | 'sector' | 'place' | 'reference', profiles: string): string =>
  `SELECT min(id) FROM ${table} WHERE profile IN (SELECT unnest(${profiles})) GROUP BY profile`

const isOneOf = (column: string, known: readonly string[], values: readonly string[], bind: Bind): string =>
  `${column} IN (SELECT unnest(${bind(integers(values.map((value) => known.indexOf(value))))}))`

const WRITERS: { readonly [Kind in ConditionKind]: Writer<NonNullable<Narrowed[Kind]>> } = {
  agencies: (codes, bind) => `e.agency IN (SELECT id FROM agency WHERE code IN (SELECT unnest(${bind(texts(codes))})))`,
  payees: (profiles, bind) => `e.payee IN (${idsByProfile('party', bind(texts(profiles)))})`,
  payeeIdentifiers: (identifiers, bind) =>
    `e.payee IN (SELECT party FROM party_identifier WHERE identifier IN (SELECT unnest(${bind(texts(identifiers))})))`,
  sectors: (profiles, bind) =>
    `e.seq IN (SELECT seq FROM entry_sector WHERE sector IN (${idsByProfile('sector', bind(texts(profiles)))}))`,
  places: (profiles, bind) =>
    `e.seq IN (SELECT seq FROM entry_place WHERE place IN (${idsByProfile('place', bind(texts(profiles)))}))`,
  references: (profiles, bind) => {
    const ids = idsByProfile('reference', bind(texts(profiles)))
    const columns = ['activity', 'programme', 'contract', 'budget_line']
    return `e.seq IN (${columns.map((column) => `SELECT seq FROM entry WHERE ${column} IN (${ids})`).join(' UNION ALL ')})`
  },
  publications: (named, bind) =>
    `e.publication IN (SELECT p.id FROM publication AS p JOIN agency AS a ON a.id = p.agency
       WHERE a.code || '-' || p.sequence IN (SELECT unnest(${bind(texts(named))})))`,
  stages: (stages, bind) => isOneOf('e.stage', STAGES, stages, bind),
  years: (years, bind, yearStarts) => `${yearSql(yearStarts, bind)} IN (SELECT unnest(${bind(integers(years))}))`,
  from: (date, bind) => `e.first_day >= ${bind(toDay(date))}`,
  to: (date, bind) => `e.sort_day <= ${bind(toDay(date))}`,
  currencies: (codes, bind) =>
    `e.currency IN (SELECT id FROM currency WHERE code IN (SELECT unnest(${bind(texts(codes))})))`,
  statuses: (statuses, bind) => isOneOf('e.status', STATUSES, statuses, bind),
  finality: (finality, bind) => isOneOf(FINALITY_SQL, FINALITIES, finality, bind),
  bands: (bands, bind) => isOneOf(`(${BAND_SQL})`, AMOUNT_BANDS, bands, bind),
  minimum: (amount, bind) => compareAmount(amount, '>', bind),
  maximum: (amount, bind) => compareAmount(amount, '<', bind),
}

const toDay = (date: string): number => Number(date.replaceAll('-', ''))

function compareAmount(amount: string, sign: '<' | '>', bind: Bind): string {
  const units = parseLedgerSum(amount)
  const whole = bind(units / UNIT)
  return `(e.whole ${sign} ${whole} OR (e.whole = ${whole} AND e.fraction ${sign}= ${bind(units % UNIT)}))`
}
