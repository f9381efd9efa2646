import type { AgencyCode } from '@/lib/domain/record-id'
import { STAGES } from '@/lib/domain/stage'
import type { AgencyView, StageTotal } from '@/lib/domain/views'
import { EVERY_RECORD } from '@/lib/search-params/record-search'
import type { Reader } from '@/lib/store/reader-pool'
import type { Store } from '@/lib/store/store'
import { AGENCY_NAMES } from './entry-rows'
import { rankPayees, readCurrencies } from './rank-outlays'
import { readAgencyDescription } from './read-agency-description'
import { readLatest } from './read-latest'
import { readBatches, readPublications } from './read-publications'
import { readMonthlyOutlays } from './read-series'
import { createRecordFilter } from './record-filter'
import { sumFiltered, toSum } from './sum-totals'

const RANKED = 10
const LATEST = 12
const PUBLICATIONS = 100

/**
 * One agency: null where none is registered under that code. Series and ranks are outlays in `currency`: the one asked for where the agency
 * has it, else its most used; publications and batches set aside are the newest hundred.
 */
export function getAgency({
  store,
  code,
  currency: asked = null,
}: {
  readonly store: Store
  readonly code: AgencyCode
  readonly currency?: string | null
}): Promise<AgencyView | null> {
  return store.answer(`agency/${code}?${asked ?? ''}`, async (reader) => {
    const [agency] = await reader.select<{ id: number; code: string; name: string }>(
      `SELECT * FROM (${AGENCY_NAMES}) WHERE code = $code`,
      { code },
    )
    if (agency === undefined) return null
    const mine = { where: 'e.agency = $agency', parameters: { agency: agency.id } }
    const currencies = await readCurrencies(reader, mine)
    const currency = currencies.find((known) => known === asked) ?? currencies[0] ?? null
    const ranking = currency === null ? null : { ...mine, currency, limit: RANKED }
    return {
      agency: { code: agency.code, name: agency.name },
      description: await readAgencyDescription(reader, agency.id),
      totals: await sumFiltered(reader, await createRecordFilter(reader, { ...EVERY_RECORD, agencies: [code] })),
      months: ranking === null ? [] : await readMonthlyOutlays(reader, ranking),
      years: await readYears(reader, agency.id),
      currency,
      currencies,
      topPayees: ranking === null ? [] : await rankPayees(reader, ranking),
      publications: await readPublications(reader, {
        where: 'p.agency = $agency',
        parameters: mine.parameters,
        limit: PUBLICATIONS,
      }),
      batchesSetAside: await readBatches(reader, {
        where: 'b.agency = $agency AND NOT b.stands',
        parameters: mine.parameters,
        limit: PUBLICATIONS,
      }),
      latest: await readLatest(reader, { ...mine, limit: LATEST }),
    }
  })
}

async function readYears(reader: Reader, agency: number): Promise<AgencyView['years']> {
  const rows = await reader.select<{
    year: number
    stage: number
    currency: string
    count: number
    whole: bigint | number
    fraction: bigint | number
  }>(
    `SELECT t.year, t.stage, c.code AS currency, t.count, t.whole, t.fraction FROM (
       SELECT year, stage, currency, count(*) AS count, sum(whole) AS whole, sum(fraction) AS fraction
       FROM entry WHERE agency = $agency AND status = 0 AND year IS NOT NULL AND currency IS NOT NULL
       GROUP BY year, stage, currency
     ) AS t JOIN currency AS c ON c.id = t.currency ORDER BY t.year DESC, t.stage, c.code`,
    { agency },
  )
  const years = new Map<number, StageTotal[]>()
  for (const { year, stage, currency, count, whole, fraction } of rows) {
    const totals = years.get(year) ?? []
    totals.push({ stage: STAGES[stage]!, currency, count, sum: toSum(whole, fraction) })
    years.set(year, totals)
  }
  return [...years].map(([year, totals]) => ({ year, totals }))
}
