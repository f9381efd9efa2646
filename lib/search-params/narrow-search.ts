import { daysInMonth } from '@/lib/domain/calendar-date'
import type { Measure } from '@/lib/domain/chart-views'
import type { RecordSearch } from './record-search'

/** What a mark of a chart is of: one value of each kind, or a time. */
export type Narrowing = {
  readonly agency?: string
  readonly payee?: string
  readonly sector?: string
  readonly place?: string
  readonly reference?: string
  readonly stages?: RecordSearch['stages']
  readonly currency?: string
  readonly year?: number
  readonly from?: string
  readonly to?: string
  readonly standing?: boolean
}

/**
 * A search that finds the entries of `search` which are also of the narrowing, and no others. Null where no search says that: it finds nothing, or one
 * kind would have to hold two values at once.
 */
export function narrowSearch(search: RecordSearch, by: Narrowing): RecordSearch | null {
  const one = <Value>(list: readonly Value[], value: Value | undefined): readonly Value[] | null => {
    if (value === undefined) return list
    return list.length === 0 || list.includes(value) ? [value] : null
  }
  const several = <Value>(list: readonly Value[], values: readonly Value[] | undefined): readonly Value[] | null => {
    if (values === undefined) return list
    const both = list.length === 0 ? values : values.filter((value) => list.includes(value))
    return both.length === 0 ? null : both
  }
  // An entry may name several: one of these beside it is no narrower than itself.
  const among = (list: readonly string[], value: string | undefined): readonly string[] | null =>
    value === undefined ? list : list.length === 0 || (list.length === 1 && list[0] === value) ? [value] : null

  const lists = {
    agencies: one(search.agencies, by.agency),
    payees: one(search.payees, by.payee),
    sectors: among(search.sectors, by.sector),
    places: among(search.places, by.place),
    references: among(search.references, by.reference),
    stages: several(search.stages, by.stages),
    currencies: one(search.currencies, by.currency),
    years: one(search.years, by.year),
    statuses: one(search.statuses, by.standing ? 'stands' : undefined),
  }
  const from = later(search.from, by.from ?? null)
  const to = earlier(search.to, by.to ?? null)
  if (from !== null && to !== null && from > to) return null
  for (const list of Object.values(lists)) if (list === null) return null
  return { ...search, ...(lists as { [Kind in keyof typeof lists]: RecordSearch[Kind] }), from, to, page: 1 }
}

/** One mark on a time axis: `YYYY-MM` by its days, `YYYY` by the search's own kind of year. */
export const narrowingOfTime = (time: string): Narrowing =>
  time.length === 4
    ? { year: Number(time) }
    : { from: `${time}-01`, to: `${time}-${daysInMonth(Number(time.slice(0, 4)), Number(time.slice(5)))}` }

/** The entries that a chart adds up: those of its search that stand, in its currency and stages. Null where there can be none. */
export const measureSearch = (search: RecordSearch, { currency, stages }: Measure): RecordSearch | null =>
  narrowSearch(search, { currency, stages, standing: true })

const later = (a: string | null, b: string | null): string | null => (a === null || (b !== null && b > a) ? b : a)
const earlier = (a: string | null, b: string | null): string | null => (a === null || (b !== null && b < a) ? b : a)
