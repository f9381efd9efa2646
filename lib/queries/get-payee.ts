import type { PayeeView } from '@/lib/domain/views'
import { EVERY_RECORD } from '@/lib/search-params/record-search'
import type { Store } from '@/lib/store/store'
import { readParties } from './entry-rows'
import { rankAgencies, readCurrencies } from './rank-outlays'
import { readLatest } from './read-latest'
import { readMonthlyOutlays } from './read-series'
import { createRecordFilter } from './record-filter'
import { sumFiltered } from './sum-totals'

const RANKED = 20
const LATEST = 12

/**
 * One payee as published: the same name and identifiers, letter by letter; null where no entry has it. Series and ranks are outlays in
 * `currency`: the one asked for where the payee has it, else its most used.
 */
export function getPayee({
  store,
  profileId,
  currency: asked = null,
}: {
  readonly store: Store
  readonly profileId: string
  readonly currency?: string | null
}): Promise<PayeeView | null> {
  return store.answer(`payee/${profileId}?${asked ?? ''}`, async (reader) => {
    const [party] = await reader.select<{ id: number; identifiers: string | null }>(
      'SELECT id, identifiers FROM party WHERE profile = $profileId ORDER BY id LIMIT 1',
      { profileId },
    )
    if (party === undefined) return null
    const totals = await sumFiltered(reader, await createRecordFilter(reader, { ...EVERY_RECORD, payees: [profileId] }))
    // The dictionary keeps names that a reorganisation took away, and names of payers.
    if (totals.entries === 0) return null

    const mine = { where: 'e.payee = $payee', parameters: { payee: party.id } }
    const currencies = await readCurrencies(reader, mine)
    const currency = currencies.find((known) => known === asked) ?? currencies[0] ?? null
    const ranking = currency === null ? null : { ...mine, currency, limit: RANKED }
    return {
      payee: (await readParties(reader, [party.id])).get(party.id)!,
      identifiers: party.identifiers === null ? [] : (JSON.parse(party.identifiers) as PayeeView['identifiers']),
      totals,
      months: ranking === null ? [] : await readMonthlyOutlays(reader, ranking),
      currency,
      currencies,
      payers: ranking === null ? [] : await rankAgencies(reader, ranking),
      latest: await readLatest(reader, { ...mine, limit: LATEST }),
    }
  })
}
