import { serialiseDecimal } from '@/lib/domain/amount'
import { PARTY_TYPES } from '@/lib/domain/record'
import { formatRecordId } from '@/lib/domain/record-id'
import { STAGES } from '@/lib/domain/stage'
import type { EntrySummary, MoneyView, PartyView } from '@/lib/domain/views'
import { toHash } from '@/lib/store/ledger-state'
import { fromLimbs } from '@/lib/store/limbs'
import type { Reader } from '@/lib/store/reader-pool'
import { STATUSES } from '@/lib/store/schema'
import { integers, type Parameters, type Row, type Value } from '@/lib/store/sql'
import { DISPUTED } from './sum-totals'

/** Present name of each agency. */
export const AGENCY_NAMES = `SELECT a.id, a.code, n.name FROM agency AS a
  JOIN (SELECT agency, arg_max(name, (block, log)) AS name FROM agency_name GROUP BY agency) AS n ON n.agency = a.id`

export type EntryRow = Row & {
  readonly seq: number
  readonly batch: number
  readonly block: number
  readonly sequence: number
  readonly row_no: number
  readonly stage: number
  readonly code: string
  readonly agency_name: string
  readonly currency: string | null
  readonly whole: number | bigint | null
  readonly fraction: number | bigint | null
  readonly scale: number | null
  readonly day: number | null
  readonly period: string | null
  readonly title: string | null
  readonly ref: string
  readonly part: string
  readonly status: number
  readonly provisional: boolean
  readonly disputed: boolean
  readonly at_s: number
  readonly fingerprint: Uint8Array
  readonly replaces_sequence: number | null
  readonly replaces_row: number | null
  readonly payer: number | null
  readonly payee: number | null
  readonly agency_id: number
  readonly activity: number | null
  readonly programme: number | null
  readonly contract: number | null
  readonly budget_line: number | null
}

/** A line of a list, beside the row that it was made of. */
export type EntryLine = { readonly row: EntryRow; readonly entry: EntrySummary }

/** Columns of `entry AS e` that a line of a list is made of; the rest is joined to them. */
const ENTRY_COLUMNS = `e.seq, e.batch, e.block, e.agency, e.publication, e.sequence, e.row_no, e.stage, e.currency, e.whole, e.fraction, e.scale,
  e.day, e.sort_day, e.period, e.title, e.ref, e.part, e.status, e.fingerprint, e.replaces_sequence, e.replaces_row, e.payer, e.payee,
  e.activity, e.programme, e.contract, e.budget_line`

/** Everything that a line of a list says, but for the parties, whose ids it gives. `from` is entries, or a table of ENTRY_COLUMNS. */
const selectLinesSql = (from: string, more = { columns: '', joins: '' }): string => `
  SELECT e.seq, e.batch, e.block, e.sequence, e.row_no, e.stage, a.code, a.name AS agency_name, c.code AS currency,
         e.whole, e.fraction, e.scale, e.day, e.period, e.title, e.ref, e.part, e.status, e.fingerprint,
         e.replaces_sequence, e.replaces_row, e.payer, e.payee, e.agency AS agency_id,
         e.activity, e.programme, e.contract, e.budget_line, b.at_s,
         e.block > (SELECT finalized_to FROM ledger_cursor) AS provisional,
         e.publication IN (${DISPUTED}) AS disputed ${more.columns}
  FROM ${from} AS e JOIN (${AGENCY_NAMES}) AS a ON a.id = e.agency
  JOIN batch AS b ON b.number = e.batch
  LEFT JOIN currency AS c ON c.id = e.currency ${more.joins}`

/** Entries by condition, in order, as lines of a list. The condition is SQL of ours over `e`; values are bound. */
export async function selectEntries(
  reader: Reader,
  { where, orderBy, parameters }: { readonly where: string; readonly orderBy: string; readonly parameters: Parameters },
): Promise<EntryLine[]> {
  // Found first and joined then: the other way round the engine makes ready to join all entries.
  const rows = await reader.select<EntryRow>(
    `WITH line AS MATERIALIZED (SELECT ${ENTRY_COLUMNS} FROM entry AS e WHERE ${where})
     ${selectLinesSql('line')} ORDER BY ${orderBy}`,
    parameters,
  )
  // Apart from the rows, since a join would read the whole dictionary for one page.
  const ids = new Set(rows.flatMap(({ payer, payee }) => [payer, payee]).filter((id) => id !== null))
  const parties = await readParties(reader, [...ids])
  return rows.map((row) => ({ row, entry: toEntrySummary(row, parties) }))
}

type PartyColumns = {
  readonly [Column in `${'payer' | 'payee'}_${'type' | 'name' | 'sealed' | 'profile'}`]: Value
}

/** The same as a stream, for results of any size: a list of a page has its parties looked up, here they are joined. */
export async function* streamEntries(
  reader: Reader,
  { where, orderBy, parameters }: { readonly where: string; readonly orderBy: string; readonly parameters: Parameters },
): AsyncGenerator<readonly EntryLine[]> {
  const columns = (role: string) =>
    `, ${role}.type AS ${role}_type, ${role}.name AS ${role}_name, ${role}.sealed AS ${role}_sealed, ${role}.profile AS ${role}_profile`
  const join = (role: string) => ` LEFT JOIN party AS ${role} ON ${role}.id = e.${role}`
  const more = { columns: columns('payer') + columns('payee'), joins: join('payer') + join('payee') }
  const sql = `${selectLinesSql('entry', more)} WHERE ${where} ORDER BY ${orderBy}`
  for await (const rows of reader.stream<EntryRow & PartyColumns>(sql, parameters)) {
    yield rows.map((row) => {
      const parties = new Map<number, PartyView>()
      if (row.payer !== null) {
        parties.set(row.payer, toParty(row.payer_type, row.payer_name, row.payer_sealed, row.payer_profile))
      }
      if (row.payee !== null) {
        parties.set(row.payee, toParty(row.payee_type, row.payee_name, row.payee_sealed, row.payee_profile))
      }
      return { row, entry: toEntrySummary(row, parties) }
    })
  }
}

const toParty = (type: Value, name: Value, sealed: Value, profile: Value): PartyView => ({
  type: PARTY_TYPES[type as number]!,
  name: name as string | null,
  sealed: sealed as boolean,
  profileId: profile as string | null,
})

/** Parties by local id. */
export async function readParties(reader: Reader, ids: readonly number[]): Promise<ReadonlyMap<number, PartyView>> {
  if (ids.length === 0) return new Map()
  const rows = await reader.select<{
    id: number
    type: number
    name: string | null
    sealed: boolean
    profile: string | null
  }>(
    // By place, so that the names of all others are not read.
    `SELECT id, type, name, sealed, profile FROM party
     WHERE rowid IN (SELECT rowid FROM party WHERE id IN (SELECT unnest($ids)))`,
    { ids: integers(ids) },
  )
  return new Map(rows.map(({ id, type, name, sealed, profile }) => [id, toParty(type, name, sealed, profile)]))
}

/** YYYYMMDD as `YYYY-MM-DD`. */
export function toCalendarDate(day: number): string {
  const digits = String(day).padStart(8, '0')
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`
}

/** The amount as published, its trailing zeros too; null for a withdrawal. */
export function toMoney(row: Pick<EntryRow, 'whole' | 'fraction' | 'scale' | 'currency'>): MoneyView | null {
  if (row.whole === null || row.scale === null || row.currency === null) return null
  const units = fromLimbs(BigInt(row.whole), BigInt(row.fraction ?? 0))
  return { amount: serialiseDecimal(units / 10n ** BigInt(18 - row.scale), row.scale), currency: row.currency }
}

function toEntrySummary(row: EntryRow, parties: ReadonlyMap<number, PartyView>): EntrySummary {
  return {
    id: formatRecordId({ agency: row.code, sequence: row.sequence, row: row.row_no }),
    agency: { code: row.code, name: row.agency_name },
    stage: STAGES[row.stage]!,
    date: row.day === null ? null : toCalendarDate(row.day),
    period: row.period,
    money: toMoney(row),
    payer: row.payer === null ? null : parties.get(row.payer)!,
    payee: row.payee === null ? null : parties.get(row.payee)!,
    title: row.title,
    status: STATUSES[row.status]!,
    finality: row.provisional ? 'provisional' : 'final',
    disputed: row.disputed,
    recordedAtSeconds: row.at_s,
    fingerprint: toHash(row.fingerprint),
  }
}
