import type { Measure } from '@/lib/domain/chart-views'
import type { RecordSearch } from '@/lib/search-params/record-search'
import type { Store } from '@/lib/store/store'
import { answerChart } from './measured'
import { readTimeCells } from './spending-over-time'

/** Years offered at most. */
const MOST_YEARS = 30

/** Years in which a search has entries of a measure, newest first: calendar or fiscal, as the search says. */
export const listYears = ({
  store,
  search,
  measure,
}: {
  readonly store: Store
  readonly search: RecordSearch
  readonly measure: Measure
}): Promise<readonly number[]> =>
  answerChart(store, 'years', { search, measure }, async (measured) => {
    const cells = await readTimeCells(measured, { months: false })
    const years = new Set(cells.flatMap(({ year }) => (year === null ? [] : [year])))
    return [...years].sort((a, b) => b - a).slice(0, MOST_YEARS)
  })
