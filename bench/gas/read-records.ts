import type { SpendingRecord } from '@/lib/domain/record'
import { openFile } from '@/lib/publishing/read/open-file'
import type { ReadOptions } from '@/lib/publishing/read/read-options'
import { generateDemonstration } from '@/scripts/demonstration/generate'

/**
 * The demonstration's records, agency by agency, the largest first, since a batch is of one agency; again and again under
 * other references until there are `count`.
 */
export function inventRecords(count: number): SpendingRecord[] {
  const byAgency = new Map<string, SpendingRecord[]>()
  for (const step of generateDemonstration()) {
    if (step.kind !== 'publication') continue
    const plain = step.rows.filter((row) => row.amends === undefined && !row.individual).map((row) => row.record)
    byAgency.set(step.agency, [...(byAgency.get(step.agency) ?? []), ...plain])
  }
  const records = [...byAgency.values()].sort((a, b) => b.length - a.length).flat()
  return Array.from({ length: count }, (_, index) => {
    const record = records[index % records.length]!
    return { ...record, ref: `${record.ref}-${Math.floor(index / records.length)}` }
  })
}

/** The first `most` rows of an official's file that are accepted. Errors: Error where the file as a whole is refused. */
export async function readRecords(path: string, options: ReadOptions, most = Number.POSITIVE_INFINITY) {
  const opened = await openFile({ path, options })
  if (!opened.ok) throw new Error(`${path}: ${opened.problem.problem} ${opened.problem.mend}`)
  const records: SpendingRecord[] = []
  for await (const rows of opened.value.rows()) {
    for (const row of rows) if (row.kind === 'accepted' && records.length < most) records.push(row.record)
    if (records.length >= most) break
  }
  return records
}
