import type {
  AgencyRanking,
  CountryShares,
  Measure,
  PayeeRanking,
  SectorShares,
  SpendingOverTime,
} from '@/lib/domain/chart-views'
import { chooseMeasure } from '@/lib/domain/choose-measure'
import type { ProfileMoney } from '@/lib/domain/profile-views'
import type { RecordSearch } from '@/lib/search-params/record-search'
import type { Store } from '@/lib/store/store'
import { getCountryShares } from '../charts/country-shares'
import { getAgencyRanking, getPayeeRanking } from '../charts/rankings'
import { getSectorShares } from '../charts/sector-shares'
import { getSpendingOverTime } from '../charts/spending-over-time'

const RANKED = 12
const SECTORS = 12

/** What is drawn of a profile, all of the same measure: outlays in its currency, or what there is instead. */
export type ProfileCharts = {
  readonly measure: Measure
  readonly overTime: SpendingOverTime
  readonly agencies: AgencyRanking
  readonly payees: PayeeRanking
  /** Null where no record names one. */
  readonly sectors: SectorShares | null
  readonly countries: CountryShares | null
}

/** Null where nothing that stands has an amount. */
export async function getProfileCharts({
  store,
  search,
  money,
}: {
  readonly store: Store
  readonly search: RecordSearch
  readonly money: ProfileMoney
}): Promise<ProfileCharts | null> {
  const measure = chooseMeasure(money.totals.totals, { currency: money.currency })
  if (measure === null) return null
  const question = { store, search, measure }
  const [overTime, agencies, payees, sectors, countries] = await Promise.all([
    getSpendingOverTime(question),
    getAgencyRanking({ ...question, limit: RANKED }),
    getPayeeRanking({ ...question, limit: RANKED }),
    getSectorShares({ ...question, limit: SECTORS }),
    getCountryShares(question),
  ])
  return {
    measure,
    overTime,
    agencies,
    payees,
    sectors: sectors.sectors.length === 0 ? null : sectors,
    countries: countries.countries.length + countries.regions.places === 0 ? null : countries,
  }
}
