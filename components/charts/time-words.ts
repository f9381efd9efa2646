import type { CountedSum } from '@/lib/domain/chart-views'
import { addDecimals } from '@/lib/domain/decimal-sum'
import type { Format } from '@/lib/format/format'

/** "Mar 2024" for a month, the year as it is. */
export const timeLabel = (format: Format, time: string): string =>
  time.length === 4 ? time : format.month(time, { short: true })

/** What several stages have together at one time; null where none has anything. */
export function addAll(sums: readonly (CountedSum | null)[]): CountedSum | null {
  const known = sums.filter((sum) => sum !== null)
  if (known.length === 0) return null
  return {
    count: known.reduce((total, { count }) => total + count, 0),
    sum: addDecimals(known.map(({ sum }) => sum)),
  }
}
