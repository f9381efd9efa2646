import type { AgencyCompleteness } from '@/lib/domain/views'
import type { Reader } from '@/lib/store/reader-pool'
import { AGENCY_NAMES } from './entry-rows'

/** For each registered agency how much it has published and when last; by name. `records` counts the rows of batches that stand. */
export async function readCompleteness(reader: Reader): Promise<AgencyCompleteness[]> {
  const rows = await reader.select<{
    code: string
    name: string
    publications: number | null
    period: string | null
    records: number | bigint | null
    at_s: number | null
  }>(
    `SELECT a.code, a.name, p.publications, p.period, b.records, b.at_s FROM (${AGENCY_NAMES}) AS a
     LEFT JOIN (SELECT agency, count(*) AS publications, arg_max(period, sequence) AS period FROM publication GROUP BY agency) AS p
       ON p.agency = a.id
     LEFT JOIN (SELECT agency, sum(entries) AS records, max(at_s) AS at_s FROM batch GROUP BY agency) AS b ON b.agency = a.id
     ORDER BY a.name, a.code`,
  )
  return rows.map(({ code, name, publications, period, records, at_s }) => ({
    agency: { code, name },
    publications: publications ?? 0,
    records: Number(records ?? 0),
    lastPeriod: period,
    lastRecordedAtSeconds: at_s,
  }))
}
