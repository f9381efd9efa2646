import type { Measure } from '@/lib/domain/chart-views'
import { chooseMeasure, listCurrencies, listStageChoices } from '@/lib/domain/choose-measure'
import { listYears } from '@/lib/queries/charts/list-years'
import { sumTotals } from '@/lib/queries/sum-totals'
import type { ChartChoice } from '@/lib/search-params/chart-choice'
import { EVERY_RECORD } from '@/lib/search-params/record-search'
import type { Store } from '@/lib/store/store'

/** What a page of charts over the whole ledger can show and does; null where nothing counts. */
export async function readChartPage(store: Store, choice: ChartChoice) {
  const { totals } = await sumTotals({ store, search: EVERY_RECORD })
  const measure: Measure | null = chooseMeasure(totals, choice)
  if (measure === null) return null
  const years = await listYears({ store, search: EVERY_RECORD, measure })
  const year = years.find((known) => known === choice.year) ?? null
  return {
    measure,
    currencies: listCurrencies(totals),
    stages: listStageChoices(totals, measure.currency),
    years,
    year,
    search: year === null ? EVERY_RECORD : { ...EVERY_RECORD, years: [year] },
  }
}
