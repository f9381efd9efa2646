import { serialiseDecimal } from '@/lib/domain/amount'
import { PARTY_TYPES } from '@/lib/domain/record'
import { formatRecordId } from '@/lib/domain/record-id'
import { STAGES } from '@/lib/domain/stage'
import type { EntrySummary, MoneyView, PartyView } from '@/lib/domain/views'
import { toHash } from '@/lib/store/ledger-state'
import { fromLimbs } from '@/lib/store/limbs'
import type { Reader } from '@/lib/store/reader-pool'
import { STATUSES } from '@/lib/store/schema'
import type { Parameters, Row } from '@/lib/store/sql'
import { DISPUTED } from './sum-totals'

/** Present name of each agency. */
export const AGENCY_NAMES = `SELECT a.id, a.code, n.name FROM agency AS a
  JOIN (SELECT agency, arg_max(name, (block, log)) AS name FROM agency_name GROUP BY agency) AS n ON n.agency = a.id`

type PartyColumns<Role extends string> = {
  readonly [Column in `${Role}_type` | `${Role}_name` | `${Role}_sealed` | `${Role}_profile`]:
    | string
    | number
    | boolean
    | null
}

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
} & PartyColumns<'payer'> &
  PartyColumns<'payee'>

/** Everything that a line of a list says, for entries `e` picked by `source`: a FROM clause with its conditions. */
export const selectEntriesSql = (source: string, orderBy: string): string => `
  SELECT e.seq, e.batch, e.block, e.sequence, e.row_no, e.stage, a.code, a.name AS agency_name, c.code AS currency,
         e.whole, e.fraction, e.scale, e.day, e.period, e.title, e.ref, e.part, e.status, e.fingerprint,
         e.replaces_sequence, e.replaces_row, b.at_s,
         e.block > (SELECT finalized_to FROM ledger_cursor) AS provisional,
         e.publication IN (${DISPUTED}) AS disputed,
         payer.type AS payer_type, payer.name AS payer_name, payer.sealed AS payer_sealed, payer.profile AS payer_profile,
         payee.type AS payee_type, payee.name AS payee_name, payee.sealed AS payee_sealed, payee.profile AS payee_profile
  FROM ${source.replace('%joins%', JOINS)}
  ORDER BY ${orderBy}`

const JOINS = `JOIN (${AGENCY_NAMES}) AS a ON a.id = e.agency
  JOIN batch AS b ON b.number = e.batch
  LEFT JOIN currency AS c ON c.id = e.currency
  LEFT JOIN party AS payer ON payer.id = e.payer
  LEFT JOIN party AS payee ON payee.id = e.payee`

/** Entries by condition, in order, with all that a list shows. The condition is SQL of ours over `e`; values are bound. */
export function selectEntries(
  reader: Reader,
  { where, orderBy, parameters }: { readonly where: string; readonly orderBy: string; readonly parameters: Parameters },
): Promise<EntryRow[]> {
  return reader.select<EntryRow>(selectEntriesSql(`entry AS e %joins% WHERE ${where}`, orderBy), parameters)
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

export function toParty(type: unknown, name: unknown, sealed: unknown, profile: unknown): PartyView | null {
  if (typeof type !== 'number') return null
  return {
    type: PARTY_TYPES[type] ?? 'not-reported',
    name: typeof name === 'string' ? name : null,
    sealed: sealed === true,
    profileId: typeof profile === 'string' ? profile : null,
  }
}

export function toEntrySummary(row: EntryRow): EntrySummary {
  return {
    id: formatRecordId({ agency: row.code, sequence: row.sequence, row: row.row_no }),
    agency: { code: row.code, name: row.agency_name },
    stage: STAGES[row.stage]!,
    date: row.day === null ? null : toCalendarDate(row.day),
    period: row.period,
    money: toMoney(row),
    payer: toParty(row.payer_type, row.payer_name, row.payer_sealed, row.payer_profile),
    payee: toParty(row.payee_type, row.payee_name, row.payee_sealed, row.payee_profile),
    title: row.title,
    status: STATUSES[row.status]!,
    finality: row.provisional ? 'provisional' : 'final',
    disputed: row.disputed,
    recordedAtSeconds: row.at_s,
    fingerprint: toHash(row.fingerprint),
  }
}
