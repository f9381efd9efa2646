import type { Metadata } from 'next'
import { PageFrame } from '@/components/layout/page-frame'
import { CompletenessTable } from '@/components/overview/completeness-table'
import { formatCounted } from '@/lib/format/count'
import { listAgencies } from '@/lib/queries/list-agencies'
import { withStore } from '../with-store'

export const metadata: Metadata = {
  title: 'Agencies',
  description: 'The public bodies that publish their spending here, and the last period each has stated.',
}

export default async function AgenciesPage() {
  return withStore(async (store, freshness) => {
    const agencies = await listAgencies({ store })
    return (
      <PageFrame freshness={freshness}>
        <h1>Agencies</h1>
        <p className="lead mt-3 mb-8 max-w-[66ch]">
          {agencies.length === 0
            ? 'No agency has been registered on this ledger yet.'
            : `${formatCounted(agencies.length, 'public body publishes', 'public bodies publish')} here. What a body has not stated is missing, not zero.`}
        </p>
        {agencies.length > 0 && <CompletenessTable rows={agencies} />}
      </PageFrame>
    )
  })
}
