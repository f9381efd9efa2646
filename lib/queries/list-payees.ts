import type { RankedPayee } from '@/lib/domain/views'
import type { Store } from '@/lib/store/store'
import { rankPayees, readCurrencies } from './rank-outlays'

const LISTED = 100

/** The hundred payees with the greatest outlays in `currency`: the one asked for where the ledger has it, else its most used. */
export function listPayees({
  store,
  currency: asked = null,
}: {
  readonly store: Store
  readonly currency?: string | null
}): Promise<{
  readonly currency: string | null
  readonly currencies: readonly string[]
  readonly payees: readonly RankedPayee[]
}> {
  return store.answer(`payees?${asked ?? ''}`, async (reader) => {
    const all = { where: 'true', parameters: {} }
    const currencies = await readCurrencies(reader, all)
    const currency = currencies.find((known) => known === asked) ?? currencies[0] ?? null
    const payees = currency === null ? [] : await rankPayees(reader, { ...all, currency, limit: LISTED })
    return { currency, currencies, payees }
  })
}
