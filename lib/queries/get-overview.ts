import type { OverviewCharts, OverviewView } from '@/lib/domain/chart-views'
import { chooseMeasure, listCurrencies } from '@/lib/domain/choose-measure'
import { EVERY_RECORD } from '@/lib/search-params/record-search'
import type { Store } from '@/lib/store/store'
import { sumLastTwelveMonths } from './charts/last-twelve-months'
import { type Measured, readMeasured } from './charts/measured'
import { readAgencyRanking, readPayeeRanking } from './charts/rankings'
import { readSectorShares } from './charts/sector-shares'
import { readLedgerTime, readTimeCells, toSpendingOverTime } from './charts/spending-over-time'
import { readCompleteness } from './read-completeness'
import { readLatest } from './read-latest'
import { createRecordFilter } from './record-filter'
import { sumFiltered } from './sum-totals'

const RANKED = 8
const SECTORS = 18
const LATEST = 12

type OverviewQuestion = {
  readonly store: Store
  /** The one asked for where the ledger has it, else the one with most outlays. */
  readonly currency?: string | null
  /** The classification of sectors; without it the one that is used most. */
  readonly scheme?: string | null
}

/** What the whole ledger says at a glance. Its charts are outlays (disbursement and expenditure) in one currency; of a stage where there are none. */
export function getOverview({ store, currency = null, scheme = null }: OverviewQuestion): Promise<OverviewView> {
  return store.answer(`overview?${currency ?? ''}&${scheme ?? ''}`, async (reader) => {
    const totals = await sumFiltered(reader, await createRecordFilter(reader, EVERY_RECORD))
    const measure = chooseMeasure(totals.totals, { currency })
    return {
      totals,
      currencies: listCurrencies(totals.totals),
      charts:
        measure === null
          ? null
          : await readCharts(await readMeasured(reader, { search: EVERY_RECORD, measure }), scheme),
      latest: await readLatest(reader, { where: 'true', parameters: {}, limit: LATEST }),
      completeness: await readCompleteness(reader),
    }
  })
}

async function readCharts(measured: Measured, scheme: string | null): Promise<OverviewCharts> {
  const { basis, reader, measure } = measured
  const cells = await readTimeCells(measured, { months: true })
  const nowSeconds = await readLedgerTime(reader)
  const today = new Date(nowSeconds * 1000).toISOString().slice(0, 10)
  return {
    measure,
    recent: sumLastTwelveMonths(cells, today),
    overTime: toSpendingOverTime({ basis, cells, yearBasis: 'calendar', nowSeconds }),
    agencies: await readAgencyRanking(measured, RANKED),
    payees: await readPayeeRanking(measured, RANKED),
    sectors: await readSectorShares(measured, { scheme, limit: SECTORS }),
  }
}
