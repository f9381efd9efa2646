import { parseLedgerSum } from '@/lib/domain/amount'
import { STAGES } from '@/lib/domain/stage'
import { AMOUNT_BANDS, REFERENCE_KINDS, type ReferenceKind } from '@/lib/domain/views'
import type { RecordSearch } from '@/lib/search-params/record-search'
import { STATUSES } from '@/lib/store/schema'
import { texts } from '@/lib/store/sql'
import { hasSeqIn, isAmong, isFew, rowsAmong } from './among-ids'
import type { Bind } from './bound-values'
import { linkersOf } from './find-linkers'
import { type YearStarts, yearSql } from './fiscal-year'
import type { SelectedIds } from './selected-ids'

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
  | 'linked'
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

/** Whether `entry AS e` is at or below the finalized block. */
export const IS_FINAL = '(e.block <= (SELECT finalized_to FROM ledger_cursor))'

/** What conditions are made of beside what the search says: where agencies' years begin, and the local ids of what it names. */
export type ConditionContext = { readonly yearStarts: YearStarts; readonly ids: SelectedIds; readonly bind: Bind }

/** The conditions of a search over `entry AS e`, all required, by their kind; what is not narrowed has none. */
export function entryConditions(
  search: Partial<Narrowed>,
  context: ConditionContext,
): ReadonlyMap<ConditionKind, string> {
  const conditions = new Map<ConditionKind, string>()
  for (const kind of Object.keys(WRITERS) as ConditionKind[]) {
    const condition = writeCondition(kind, search, context)
    if (condition !== null) conditions.set(kind, condition)
  }
  return conditions
}

function writeCondition<Kind extends ConditionKind>(
  kind: Kind,
  search: Partial<Narrowed>,
  context: ConditionContext,
): string | null {
  const value = search[kind]
  if (value === undefined || value === null || (Array.isArray(value) && value.length === 0)) return null
  return WRITERS[kind](value as NonNullable<Narrowed[Kind]>, context)
}

type Writer<Value> = (value: Value, context: ConditionContext) => string

const isOneOf = <Value extends string>(column: string, known: readonly Value[]): Writer<readonly Value[]> => {
  return (values, { bind }) =>
    isAmong(
      column,
      values.map((value) => known.indexOf(value)),
      bind,
    )
}

const belongsTo = (table: 'entry_sector' | 'entry_place', column: string, ids: readonly number[], bind: Bind) =>
  hasSeqIn(rowsAmong({ columns: 'seq', table, column }, ids, bind), isFew(ids))

const REFERENCE_COLUMNS = {
  activity: 'e.activity',
  programme: 'e.programme',
  contract: 'e.contract',
  'budget-line': 'e.budget_line',
} as const satisfies { readonly [Kind in ReferenceKind]: string }

const WRITERS: { readonly [Kind in ConditionKind]: Writer<NonNullable<Narrowed[Kind]>> } = {
  agencies: (_, { ids, bind }) => isAmong('e.agency', ids.agencies, bind),
  payees: (_, { ids, bind }) => isAmong('e.payee', ids.payees, bind),
  payeeIdentifiers: (_, { ids, bind }) => isAmong('e.payee', ids.payeeIdentifiers, bind),
  sectors: (_, { ids, bind }) => belongsTo('entry_sector', 'sector', ids.sectors, bind),
  places: (_, { ids, bind }) => belongsTo('entry_place', 'place', ids.places, bind),
  references: (_, { ids, bind }) => {
    const kinds = REFERENCE_KINDS.filter((kind) => ids.references.some((reference) => reference.kind === kind))
    const idsOf = (kind: ReferenceKind) => ids.references.flatMap((item) => (item.kind === kind ? [item.id] : []))
    if (kinds.length === 0) return 'false'
    return `(${kinds.map((kind) => isAmong(REFERENCE_COLUMNS[kind], idsOf(kind), bind)).join(' OR ')})`
  },
  publications: (named, { bind }) =>
    `e.publication IN (SELECT p.id FROM publication AS p JOIN agency AS a ON a.id = p.agency
       WHERE a.code || '-' || p.sequence IN (SELECT unnest(${bind(texts(named))})))`,
  linked: (records, { bind }) => `e.seq IN (${linkersOf(records, bind)})`,
  stages: isOneOf('e.stage', STAGES),
  years: (years, { yearStarts, bind }) => isAmong(`(${yearSql(yearStarts, bind)})`, years, bind),
  from: (date, { bind }) => `e.first_day >= ${bind(toDay(date))}`,
  to: (date, { bind }) => `e.sort_day <= ${bind(toDay(date))}`,
  currencies: (codes, { bind }) =>
    `e.currency IN (SELECT id FROM currency WHERE code IN (SELECT unnest(${bind(texts(codes))})))`,
  statuses: isOneOf('e.status', STATUSES),
  finality: (finality) => (finality.length > 1 ? 'true' : finality[0] === 'final' ? IS_FINAL : `NOT ${IS_FINAL}`),
  bands: isOneOf('e.band', AMOUNT_BANDS),
  minimum: (amount, { bind }) => compareAmount(amount, '>', bind),
  maximum: (amount, { bind }) => compareAmount(amount, '<', bind),
}

const toDay = (date: string): number => Number(date.replaceAll('-', ''))

function compareAmount(amount: string, sign: '<' | '>', bind: Bind): string {
  const units = parseLedgerSum(amount)
  const [whole, fraction] = [bind(units / UNIT), bind(units % UNIT)]
  // The first part says nothing more, but the engine passes over whole blocks of the table by it.
  return `(e.whole ${sign}= ${whole} AND (e.whole ${sign} ${whole} OR e.fraction ${sign}= ${fraction}))`
}
