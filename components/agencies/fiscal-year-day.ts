import { isCalendarDate } from '@/lib/domain/calendar-date'
import type { AgencyDescriptionView } from '@/lib/domain/views'
import type { Format } from '@/lib/format/format'

/** "1 April" of "04-01"; null for what is no day of every year. */
export function fiscalYearDay(start: string, format: Format): string | null {
  const date = `2001-${start}`
  return isCalendarDate(date) ? format.dayOfYear(date) : null
}

/** Whether an agency's fiscal year, named by the calendar year in which it begins, ends in the next one. */
export const spansTwo = (description: AgencyDescriptionView | null): boolean =>
  description !== null && description.fiscalYearStart !== null && description.fiscalYearStart !== '01-01'
