import type { SpendingRecord } from '@/lib/domain/record'
import { type AgencyHistory, nameKey } from './plan-records'

/** What tells whether a file that lacks a published record should have had it. */
export type FileTrace = {
  /** Record id on the ledger. */
  readonly id: string
  readonly standard: string | null
  readonly date: string | null
  readonly activity: string | null
}

export const traceOf = (id: string, { source, date, activity }: SpendingRecord): FileTrace => ({
  id,
  standard: source?.standard ?? null,
  date: date ?? null,
  activity: activity?.id ?? null,
})

/**
 * Records that stand, came in the same kind of file, and are missing from this one although it covers their date (and, where the
 * source has activities, their activity). They are listed for the official and never withdrawn by themselves (design §2).
 */
export function listVanished({ records, history }: ListVanishedParameters): FileTrace[] {
  const names = new Set<string>()
  const activities = new Set<string>()
  const dates = new Map<string, { first: string; last: string }>()
  for (const record of records) {
    names.add(nameKey(record))
    if (record.activity?.id !== undefined) activities.add(record.activity.id)
    const { source, date } = record
    if (source === undefined || date === undefined) continue
    const known = dates.get(source.standard) ?? { first: date, last: date }
    dates.set(source.standard, {
      first: date < known.first ? date : known.first,
      last: date > known.last ? date : known.last,
    })
  }
  const isCovered = ({ standard, date, activity }: FileTrace) => {
    const range = standard === null ? undefined : dates.get(standard)
    if (range === undefined || date === null || date < range.first || date > range.last) return false
    return activity === null || activities.has(activity)
  }
  return [...history].flatMap(([key, { standing }]) =>
    standing && !names.has(key) && isCovered(standing.file) ? [standing.file] : [],
  )
}

export type ListVanishedParameters = { readonly records: Iterable<SpendingRecord>; readonly history: AgencyHistory }
