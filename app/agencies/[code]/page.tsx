import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { AgencyProfile } from '@/components/agencies/agency-profile'
import { PageFrame } from '@/components/layout/page-frame'
import { isAgencyCode } from '@/lib/domain/record-id'
import { toDisplayText } from '@/lib/format/display-text'
import { getAgency } from '@/lib/queries/get-agency'
import { readStore } from '@/lib/store/open-store'
import { readCurrency } from '../../read-currency'
import { withStore } from '../../with-store'

async function readAgency(code: string, currency: string | null) {
  return isAgencyCode(code) ? getAgency({ store: readStore(), code, currency }) : null
}

export async function generateMetadata({ params, searchParams }: PageProps<'/agencies/[code]'>): Promise<Metadata> {
  const view = await readAgency((await params).code, readCurrency(await searchParams)).catch(() => null)
  if (view === null) return { title: 'Agency not found' }
  const name = toDisplayText(view.agency.name)
  return { title: name, description: `What ${name} has published about the money it spends, signed by two officials.` }
}

export default async function AgencyPage({ params, searchParams }: PageProps<'/agencies/[code]'>) {
  const [{ code }, parameters] = await Promise.all([params, searchParams])
  return withStore(async (_store, freshness) => {
    const view = await readAgency(code, readCurrency(parameters))
    if (view === null) notFound()
    return (
      <PageFrame freshness={freshness}>
        <AgencyProfile view={view} block={freshness.indexedTo} />
      </PageFrame>
    )
  })
}
