import type { OverviewView } from '@/lib/domain/views'
import { EVERY_RECORD } from '@/lib/search-params/record-search'
import type { Store } from '@/lib/store/store'
import { rankAgencies, rankPayees, readCurrencies } from './rank-outlays'
import { readCompleteness } from './read-completeness'
import { readLatest } from './read-latest'
import { readMonthlyOutlays } from './read-series'
import { createRecordFilter } from './record-filter'
import { sumFiltered } from './sum-totals'

const RANKED = 10
const LATEST = 12

/**
 * What the whole ledger says at a glance. Series and ranks are outlays (disbursement and expenditure) in `currency`: the one asked for where
 * the ledger has it, else the one with most outlays; null in an empty ledger.
 */
export function getOverview({
  store,
  currency: asked = null,
}: {
  readonly store: Store
  readonly currency?: string | null
}): Promise<OverviewView> {
  return store.answer(`overview?${asked ?? ''}`, async (reader) => {
    const all = { where: 'true', parameters: {} }
    const totals = await sumFiltered(reader, await createRecordFilter(reader, EVERY_RECORD))
    const currencies = await readCurrencies(reader, all)
    const currency = currencies.find((code) => code === asked) ?? currencies[0] ?? null
    const ranking = currency === null ? null : { ...all, currency, limit: RANKED }
    return {
      currency,
      currencies,
      totals,
      months: ranking === null ? [] : await readMonthlyOutlays(reader, ranking),
      topAgencies: ranking === null ? [] : await rankAgencies(reader, ranking),
      topPayees: ranking === null ? [] : await rankPayees(reader, ranking),
      latest: await readLatest(reader, { ...all, limit: LATEST }),
      completeness: await readCompleteness(reader),
    }
  })
}
