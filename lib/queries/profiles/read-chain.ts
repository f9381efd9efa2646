import type { ChainStep, MoneyChain } from '@/lib/domain/profile-views'
import { formatRecordId } from '@/lib/domain/record-id'
import type { Reader } from '@/lib/store/reader-pool'
import { AGENCY_NAMES } from '../entry-rows'
import type { RecordFilter } from '../record-filter'
import { toSum } from '../sum-totals'
import { type ReferenceRow, toReferenceName } from './reference-row'

/** Steps shown of each side at most: those of most records. */
const STEPS = 12

/** The records of other activities that the filter's records name by their record ids, and those that name them so. */
export async function readChain(reader: Reader, filter: RecordFilter, currency: string | null): Promise<MoneyChain> {
  const own = `own AS MATERIALIZED (
    SELECT e.seq, 'record:' || a.code || '-' || e.sequence || '-' || e.row_no AS target
    FROM entry AS e JOIN agency AS a ON a.id = e.agency WHERE ${filter.where})`
  const named = `named AS MATERIALIZED (
    SELECT DISTINCT regexp_extract(l.target, '^record:(.+)-([0-9]{1,9})-([0-9]{1,9})$', ['code', 'sequence', 'row']) AS id
    FROM link AS l WHERE l.seq IN (SELECT seq FROM own) AND l.target LIKE 'record:%')`
  const parameters = { ...filter.parameters, currency: currency ?? '' }
  return {
    before: await readSteps(
      reader,
      `${own}, ${named}, linked AS (
        SELECT e.seq FROM named AS n JOIN agency AS a ON a.code = n.id.code
        JOIN entry AS e ON e.agency = a.id AND e.sequence = TRY_CAST(n.id.sequence AS INTEGER) AND e.row_no = TRY_CAST(n.id.row AS INTEGER))`,
      parameters,
    ),
    after: await readSteps(
      reader,
      `${own}, linked AS (SELECT DISTINCT l.seq FROM link AS l JOIN own ON own.target = l.target)`,
      parameters,
    ),
  }
}

type StepRow = {
  readonly agency_code: string
  readonly agency_name: string
  readonly entries: number
  readonly whole: bigint | number | null
  readonly fraction: bigint | number | null
  readonly sequence: number
  readonly row_no: number
} & { readonly [Column in keyof ReferenceRow]: ReferenceRow[Column] | null }

async function readSteps(reader: Reader, tables: string, parameters: RecordFilter['parameters']): Promise<ChainStep[]> {
  const rows = await reader.select<StepRow>(
    `WITH ${tables}
     SELECT t.*, a.code AS agency_code, a.name AS agency_name, r.id, r.kind, r.ref, r.title, r.profile FROM (
       SELECT e.agency, coalesce(e.activity, e.contract, e.programme) AS reference, count(*) AS entries,
              sum(e.whole) FILTER (e.status = 0 AND e.currency = (SELECT id FROM currency WHERE code = $currency)) AS whole,
              sum(e.fraction) FILTER (e.status = 0 AND e.currency = (SELECT id FROM currency WHERE code = $currency)) AS fraction,
              arg_min(e.sequence, e.seq) AS sequence, arg_min(e.row_no, e.seq) AS row_no
       FROM entry AS e WHERE e.seq IN (SELECT seq FROM linked) AND e.seq NOT IN (SELECT seq FROM own) GROUP BY ALL
     ) AS t JOIN (${AGENCY_NAMES}) AS a ON a.id = t.agency LEFT JOIN reference AS r ON r.id = t.reference
     ORDER BY t.entries DESC, a.code, r.id LIMIT ${STEPS}`,
    parameters,
  )
  return rows.map(({ agency_code, agency_name, entries, whole, fraction, sequence, row_no, ...reference }) => ({
    agency: { code: agency_code, name: agency_name },
    reference: reference.profile === null ? null : toReferenceName(reference as ReferenceRow),
    entries,
    sum: toSum(whole, fraction),
    example: formatRecordId({ agency: agency_code, sequence, row: row_no }),
  }))
}
