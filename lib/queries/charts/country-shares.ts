import type { CountryShares, Measure } from '@/lib/domain/chart-views'
import { PLACE_KINDS } from '@/lib/domain/views'
import type { RecordSearch } from '@/lib/search-params/record-search'
import { integers } from '@/lib/store/sql'
import type { Store } from '@/lib/store/store'
import {
  addAttributed,
  byAttributed,
  readAttributed,
  readUnattributed,
  toAttributedSum,
  toPartText,
} from './attribution'
import { answerChart, type Measured } from './measured'

const [COUNTRY, REGION] = [PLACE_KINDS.indexOf('country'), PLACE_KINDS.indexOf('region')]

/** Countries and regions are parts of one whole: the recipients of a record, with their shares. */
export const BENEFICIARIES = `SELECT id FROM place WHERE kind IN (${COUNTRY}, ${REGION})`

/** Beneficiary countries of a search, as far as its records say how much each has. */
export const getCountryShares = ({
  store,
  search,
  measure,
}: {
  readonly store: Store
  readonly search: RecordSearch
  readonly measure: Measure
}): Promise<CountryShares> => answerChart(store, 'countries', { search, measure }, readCountryShares)

export type BeneficiaryPlace = { readonly isCountry: boolean; readonly code: string; readonly profile: string }

/** What the records give to each beneficiary country and region, greatest first. */
export async function readBeneficiaries(measured: Measured) {
  const items = await readAttributed(measured, 'place')
  const rows = await measured.reader.select<{ id: number; kind: number; code: string; profile: string }>(
    `SELECT id, kind, code, profile FROM place WHERE kind IN (${COUNTRY}, ${REGION}) AND id IN (SELECT unnest($ids))`,
    { ids: integers(items.map(({ id }) => id)) },
  )
  const places = new Map<number, BeneficiaryPlace>(
    rows.map(({ id, kind, code, profile }) => [id, { isCountry: kind === COUNTRY, code, profile }]),
  )
  return { places, items: items.filter(({ id }) => places.has(id)).sort(byAttributed) }
}

/** The same within a reading that is under way. */
export async function readCountryShares(measured: Measured): Promise<CountryShares> {
  const { places, items } = await readBeneficiaries(measured)
  const regions = items.filter(({ id }) => !places.get(id)!.isCountry)
  return {
    ...measured.basis,
    ...(await readUnattributed(measured, { of: 'place', ids: BENEFICIARIES, attributed: addAttributed(items) })),
    countries: items.flatMap((item) => {
      const { isCountry, code, profile } = places.get(item.id)!
      return isCountry ? [{ profile, code, ...toAttributedSum(item) }] : []
    }),
    regions: { places: regions.length, attributed: toPartText(addAttributed(regions)) },
  }
}
