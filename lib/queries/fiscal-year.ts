import { isCalendarDate } from '@/lib/domain/calendar-date'
import type { YearBasis } from '@/lib/search-params/record-search'
import type { Reader } from '@/lib/store/reader-pool'
import { integers } from '@/lib/store/sql'
import type { Bind } from './bound-values'

/** 1 January, as month × 100 + day. */
const CALENDAR = 101

/** Where each agency's year begins, as month × 100 + day, by local id; null where every year begins on 1 January. */
export type YearStarts = readonly number[] | null

/** As the newest description of each agency says; 1 January where it says nothing that is a day of every year. */
export async function readYearStarts(reader: Reader, basis: YearBasis): Promise<YearStarts> {
  if (basis === 'calendar') return null
  const rows = await reader.select<{ id: number; content: string | null }>(
    `SELECT a.id, d.content FROM agency AS a
     LEFT JOIN (SELECT agency, arg_max(content, version) AS content FROM agency_description GROUP BY agency) AS d ON d.agency = a.id`,
  )
  const starts: number[] = Array.from({ length: Math.max(-1, ...rows.map(({ id }) => id)) + 1 }, () => CALENDAR)
  for (const { id, content } of rows) starts[id] = toYearStart(content)
  return starts.every((start) => start === CALENDAR) ? null : starts
}

function toYearStart(content: string | null): number {
  const day = content === null ? null : readFiscalYearStart(content)
  // A day that every year has: 29 February begins none.
  if (day === null || !/^\d{2}-\d{2}$/.test(day) || !isCalendarDate(`2001-${day}`)) return CALENDAR
  return Number(day.slice(0, 2)) * 100 + Number(day.slice(3))
}

function readFiscalYearStart(content: string): string | null {
  try {
    const { fiscalYearStart } = Object(JSON.parse(content)) as { readonly fiscalYearStart?: unknown }
    return typeof fiscalYearStart === 'string' ? fiscalYearStart : null
  } catch {
    return null
  }
}

/** SQL of the years of the first and the last day of `entry AS e`: each the one in which its year begins. */
export function yearsSql(starts: YearStarts, bind: Bind): { readonly first: string; readonly last: string } {
  if (starts === null) return { first: '(e.first_day // 10000)', last: '(e.sort_day // 10000)' }
  const start = `list_extract(${bind(integers(starts))}, e.agency + 1)`
  // A day less the day on which its year begins is below the number of its own calendar year before that day, and not after.
  const yearOf = (day: string) => `((${day} - ${start}) // 10000)`
  return { first: yearOf('e.first_day'), last: yearOf('e.sort_day') }
}

/** SQL of the year of `entry AS e`: the one in which its year begins; NULL where its first and last day lie in two. */
export function yearSql(starts: YearStarts, bind: Bind): string {
  if (starts === null) return 'e.year'
  const { first, last } = yearsSql(starts, bind)
  return `CASE WHEN ${first} = ${last} THEN ${first} END`
}
