import type { SpendingRecord } from '@/lib/domain/record'
import { openFile } from '@/lib/publishing/read/open-file'
import type { ReadOptions } from '@/lib/publishing/read/read-options'
import { generateDemonstration } from '@/scripts/demonstration/generate'

/** The demonstration's records, again and again under other references until there are `count`. */
export function inventRecords(count: number): SpendingRecord[] {
  const rows = generateDemonstration().flatMap((step) => (step.kind === 'publication' ? step.rows : []))
  const plain = rows.filter((row) => row.amends === undefined && !row.individual).map((row) => row.record)
  return Array.from({ length: count }, (_, index) => {
    const record = plain[index % plain.length]!
    return { ...record, ref: `${record.ref}-${Math.floor(index / plain.length)}` }
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
