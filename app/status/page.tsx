import type { Metadata } from 'next'
import { languageAlternates } from '@/components/language/language-alternates'
import { readLanguage } from '@/components/language/use-language'
import { PageFrame } from '@/components/layout/page-frame'
import { StatusReport } from '@/components/status/status-report'
import { getStatus } from '@/lib/queries/get-status'
import { withStore } from '../with-store'

export async function generateMetadata(): Promise<Metadata> {
  const { title, description } = (await readLanguage()).words.status
  return { title, description, alternates: await languageAlternates('/status') }
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
