import type { AgencyName } from '@/lib/domain/views'
import type { Store } from '@/lib/store/store'
import { AGENCY_NAMES } from './entry-rows'
import { readYearStarts } from './fiscal-year'

/** Where an agency's own year begins, as month and day `04-01`: what a search by fiscal years goes by. */
export type YearStart = { readonly agency: AgencyName; readonly start: string }

/** Every agency that has published, by name. */
export function listYearStarts({ store }: { readonly store: Store }): Promise<readonly YearStart[]> {
  return store.answer('year-starts', async (reader) => {
    const starts = await readYearStarts(reader, 'fiscal')
    const agencies = await reader.select<{ id: number; code: string; name: string }>(
      `SELECT * FROM (${AGENCY_NAMES}) AS a WHERE a.id IN (SELECT agency FROM entry) ORDER BY a.name, a.code`,
    )
    return agencies.map(({ id, code, name }) => {
      const digits = String(starts?.[id] ?? 101).padStart(4, '0')
      return { agency: { code, name }, start: `${digits.slice(0, 2)}-${digits.slice(2)}` }
    })
  })
}
