import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageFrame } from '@/components/layout/page-frame'
import { PayeeProfile } from '@/components/payees/payee-profile'
import { formatParty } from '@/lib/format/party'
import { getPayee } from '@/lib/queries/get-payee'
import { readStore } from '@/lib/store/open-store'
import { readCurrency } from '../../read-currency'
import { withStore } from '../../with-store'

export async function generateMetadata({ params, searchParams }: PageProps<'/payees/[id]'>): Promise<Metadata> {
  const { id } = await params
  const currency = readCurrency(await searchParams)
  try {
    const view = await getPayee({ store: readStore(), profileId: id, currency })
    if (view === null) return { title: 'Payee not found' }
    const name = formatParty(view.payee).text
    return { title: name, description: `What public bodies have published about money paid to ${name}.` }
  } catch {
    return { title: 'Payee' }
  }
}

export default async function PayeePage({ params, searchParams }: PageProps<'/payees/[id]'>) {
  const [{ id }, parameters] = await Promise.all([params, searchParams])
  const currency = readCurrency(parameters)
  return withStore(async (store, freshness) => {
    const view = await getPayee({ store, profileId: id, currency })
    if (view === null) notFound()
    return (
      <PageFrame freshness={freshness}>
        <PayeeProfile view={view} block={freshness.indexedTo} />
      </PageFrame>
    )
  })
}
