import type { Metadata } from 'next'
import { PageFrame } from '@/components/layout/page-frame'
import { StatusReport } from '@/components/status/status-report'
import { getStatus } from '@/lib/queries/get-status'
import { withStore } from '../with-store'

export const metadata: Metadata = {
  title: 'Status',
  description: 'How far the ledger has been read, and what was set aside.',
}

export default async function StatusPage() {
  return withStore(
    async (store) => {
      const status = await getStatus({ store })
      return (
        <PageFrame freshness={status.freshness}>
          <StatusReport status={status} nowSeconds={Math.floor(Date.now() / 1000)} />
        </PageFrame>
      )
    },
    { beforeFirstBlock: true },
  )
}
