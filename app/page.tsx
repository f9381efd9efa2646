import { PageFrame } from '@/components/layout/page-frame'
import { Overview } from '@/components/overview/overview'
import { getOverview } from '@/lib/queries/get-overview'
import { parseChartChoice } from '@/lib/search-params/chart-choice'
import { withStore } from './with-store'

export default async function OverviewPage({ searchParams }: PageProps<'/'>) {
  const { currency, scheme } = parseChartChoice(await searchParams)
  return withStore(async (store, freshness) => {
    const view = await getOverview({ store, currency, scheme })
    return (
      <PageFrame freshness={freshness}>
        <Overview view={view} block={freshness.indexedTo} />
      </PageFrame>
    )
  })
}
