import type { CurrencyCode } from '@/lib/domain/amount'
import { STAGES, type Stage } from '@/lib/domain/stage'
import type { AgencyName } from '@/lib/domain/views'
import type { Store } from '@/lib/store/store'
import { AGENCY_NAMES } from './entry-rows'

/** What the index holds of the short facets, whatever is searched for. */
export type KnownChoices = {
  /** By name. */
  readonly agencies: readonly AgencyName[]
  readonly stages: readonly Stage[]
  /** Calendar years, newest first. */
  readonly years: readonly number[]
  readonly currencies: readonly CurrencyCode[]
}

/** Agencies that have published, stages, years and currencies that some entry has: uncounted, which is a fraction of what counting costs. */
export function listKnownChoices({ store }: { readonly store: Store }): Promise<KnownChoices> {
  return store.answer('known choices', async (reader) => {
    const agencies = await reader.select<{ code: string; name: string }>(
      `SELECT code, name FROM (${AGENCY_NAMES}) WHERE id IN (SELECT agency FROM entry) ORDER BY name, code`,
    )
    const stages = await reader.select<{ stage: number }>('SELECT DISTINCT stage FROM entry ORDER BY stage')
    const years = await reader.select<{ year: number }>(
      'SELECT DISTINCT year FROM entry WHERE year IS NOT NULL ORDER BY year DESC',
    )
    const currencies = await reader.select<{ code: string }>('SELECT code FROM currency ORDER BY code')
    return {
      agencies,
      stages: stages.map(({ stage }) => STAGES[stage]!),
      years: years.map(({ year }) => year),
      currencies: currencies.map(({ code }) => code),
    }
  })
}
