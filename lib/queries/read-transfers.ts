import { LINK_KINDS } from '@/lib/domain/record'
import { formatRecordId } from '@/lib/domain/record-id'
import { STAGES } from '@/lib/domain/stage'
import type { StageTotal } from '@/lib/domain/views'
import type { InternalTransfers, TransferSide } from '@/lib/domain/worksheet'
import type { RecordSearch } from '@/lib/search-params/record-search'
import { LINK_WAYS } from '@/lib/store/entry-links'
import type { Reader } from '@/lib/store/reader-pool'
import type { Row } from '@/lib/store/sql'
import { AGENCY_NAMES, toMoney } from './entry-rows'
import { createRecordFilter } from './record-filter'
import { toSum } from './sum-totals'

const PAIRS = 5

/** Links that say where money came from; "part of" and "refund of" say something else. */
const TRANSFERS = (['paysFor', 'onwardOf'] as const).map((kind) => LINK_KINDS.indexOf(kind)).join(', ')
/** A reference is the agency's own, and so names none of another's records. */
const [BY_RECORD, BY_FINGERPRINT] = [LINK_WAYS.indexOf('record'), LINK_WAYS.indexOf('fingerprint')]

type Side = 'f' | 't'
type PairRow = Row & {
  readonly [Column in `${Side}_${'code' | 'name' | 'currency'}`]: string
} & {
  readonly [Column in `${Side}_${'seq' | 'sequence' | 'row_no' | 'stage' | 'scale'}`]: number
} & { readonly [Column in `${Side}_${'whole' | 'fraction'}`]: number | bigint } & { readonly pairs: number }

type SumRow = Row & {
  readonly stage: number
  readonly currency: string
  readonly count: number
  readonly whole: bigint | number
  readonly fraction: bigint | number
}

const NONE: InternalTransfers = { part: { count: 0, totals: [] }, pairs: [], pairCount: 0 }

/**
 * Entries of a search's totals that name an entry of another agency, in the same totals, as the money they pass on or pay with. A link to a record that was
 * corrected since is one to the version that stands.
 */
export async function readTransfers(reader: Reader, search: RecordSearch): Promise<InternalTransfers> {
  const [any] = await reader.select<{ any: boolean }>(
    `SELECT EXISTS (SELECT 1 FROM link WHERE kind IN (${TRANSFERS}) AND way IN (${BY_RECORD}, ${BY_FINGERPRINT})) AS any`,
  )
  if (any?.any !== true) return NONE
  const filter = await createRecordFilter(reader, search)
  const tables = `${filter.with === '' ? 'WITH' : `${filter.with},`}
    found AS MATERIALIZED (
      SELECT e.seq, e.agency, e.sequence, e.row_no, e.stage, e.currency, e.whole, e.fraction, e.scale, e.name_hash
      FROM entry AS e WHERE ${filter.where} AND e.status = 0),
    named AS MATERIALIZED (
      SELECT DISTINCT l.seq, l.way, l.target FROM link AS l JOIN found AS f ON f.seq = l.seq
      WHERE l.kind IN (${TRANSFERS}) AND l.way IN (${BY_RECORD}, ${BY_FINGERPRINT})),
    ids AS (
      SELECT seq, regexp_extract(target, '^record:(.+)-([0-9]+)-([0-9]+)$', ['code', 'sequence', 'row']) AS id
      FROM named WHERE way = ${BY_RECORD}),
    targets AS (
      SELECT i.seq, t.agency, t.name_hash FROM ids AS i JOIN agency AS a ON a.code = i.id.code
      JOIN entry AS t ON t.agency = a.id AND t.sequence = TRY_CAST(i.id.sequence AS INTEGER) AND t.row_no = TRY_CAST(i.id.row AS INTEGER)
      UNION
      SELECT n.seq, t.agency, t.name_hash FROM named AS n JOIN entry AS t ON t.fingerprint = unhex(substr(n.target, 15))
      WHERE n.way = ${BY_FINGERPRINT}),
    pairs AS MATERIALIZED (
      SELECT DISTINCT f.seq AS from_seq, s.seq AS to_seq FROM targets AS g JOIN found AS f ON f.seq = g.seq
      JOIN found AS s ON s.agency = g.agency AND s.name_hash = g.name_hash WHERE s.agency <> f.agency)`
  const sums = await reader.select<SumRow>(
    `${tables} SELECT f.stage, c.code AS currency, count(*) AS count, sum(f.whole) AS whole, sum(f.fraction) AS fraction
     FROM found AS f JOIN currency AS c ON c.id = f.currency
     WHERE f.seq IN (SELECT from_seq FROM pairs) GROUP BY ALL ORDER BY f.stage, c.code`,
    filter.parameters,
  )
  if (sums.length === 0) return NONE
  const columns = (side: Side) =>
    ['seq', 'sequence', 'row_no', 'stage', 'whole', 'fraction', 'scale']
      .map((column) => `${side}.${column} AS ${side}_${column}`)
      .concat(`${side}a.code AS ${side}_code, ${side}a.name AS ${side}_name, ${side}c.code AS ${side}_currency`)
      .join(', ')
  const rows = await reader.select<PairRow>(
    `${tables} SELECT ${columns('f')}, ${columns('t')}, (SELECT count(*) FROM pairs) AS pairs
     FROM pairs AS p JOIN found AS f ON f.seq = p.from_seq JOIN found AS t ON t.seq = p.to_seq
     JOIN (${AGENCY_NAMES}) AS fa ON fa.id = f.agency JOIN (${AGENCY_NAMES}) AS ta ON ta.id = t.agency
     JOIN currency AS fc ON fc.id = f.currency JOIN currency AS tc ON tc.id = t.currency
     ORDER BY f.seq, t.seq LIMIT ${PAIRS}`,
    filter.parameters,
  )
  return {
    part: { count: sums.reduce((total, { count }) => total + count, 0), totals: sums.map(toTotal) },
    pairs: rows.map((row) => ({ from: toSide(row, 'f'), to: toSide(row, 't') })),
    pairCount: rows[0]?.pairs ?? 0,
  }
}

const toTotal = ({ stage, currency, count, whole, fraction }: SumRow): StageTotal => ({
  stage: STAGES[stage]!,
  currency,
  count,
  sum: toSum(whole, fraction),
})

function toSide(row: PairRow, side: Side): TransferSide {
  const code = row[`${side}_code`]
  return {
    id: formatRecordId({ agency: code, sequence: row[`${side}_sequence`], row: row[`${side}_row_no`] }),
    agency: { code, name: row[`${side}_name`] },
    stage: STAGES[row[`${side}_stage`]]!,
    money: toMoney({
      whole: row[`${side}_whole`],
      fraction: row[`${side}_fraction`],
      scale: row[`${side}_scale`],
      currency: row[`${side}_currency`],
    })!,
  }
}
