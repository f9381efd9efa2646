import type { Metadata } from 'next'
import { RankedPayees } from '@/components/charts/ranked-payees'
import { PageFrame } from '@/components/layout/page-frame'
import { CurrencyTabs } from '@/components/ui/currency-tabs'
import { listPayees } from '@/lib/queries/list-payees'
import { readCurrency } from '../read-currency'
import { withStore } from '../with-store'

export const metadata: Metadata = {
  title: 'Payees',
  description: 'Who received most, as public bodies published it.',
}

export default async function PayeesPage({ searchParams }: PageProps<'/payees'>) {
  const asked = readCurrency(await searchParams)
  return withStore(async (store, freshness) => {
    const { currency, currencies, payees } = await listPayees({ store, currency: asked })
    return (
      <PageFrame freshness={freshness}>
        <h1>Payees</h1>
        <p className="lead mt-3 mb-8 max-w-[66ch]">
          {currency === null
            ? 'No payment has been published on this ledger yet.'
            : 'The hundred that received most in one currency. Names stand as they were written, so one firm may appear more than once.'}
        </p>
        {currency !== null && (
          <>
            <CurrencyTabs path="/payees" currency={currency} currencies={currencies} />
            <RankedPayees ranked={payees} currency={currency} block={freshness.indexedTo} />
          </>
        )}
      </PageFrame>
    )
  })
}
