import type { Metadata } from 'next'
import { ChartForm } from '@/components/charts/chart-form'
import { FlowDiagram } from '@/components/charts/flow-diagram'
import { readLanguage } from '@/components/language/use-language'
import { PageFrame } from '@/components/layout/page-frame'
import { getMoneyFlows } from '@/lib/queries/charts/money-flows'
import { parseChartChoice } from '@/lib/search-params/chart-choice'
import { readChartPage } from '../read-chart-page'
import { withStore } from '../with-store'

/** Nodes of a column that stand for one each: more have no room on a phone. */
const NODES = 6

export async function generateMetadata(): Promise<Metadata> {
  const { pages } = (await readLanguage()).words.charts
  return { title: pages.flows, description: pages.flowsDescription }
}

export default async function FlowsPage({ searchParams }: PageProps<'/flows'>) {
  const choice = parseChartChoice(await searchParams)
  const { pages } = (await readLanguage()).words.charts
  return withStore(async (store, freshness) => {
    const shown = await readChartPage(store, choice)
    const target = choice.target ?? 'payee'
    const view = shown && (await getMoneyFlows({ store, ...shown, target, scheme: choice.scheme, limit: NODES }))
    return (
      <PageFrame freshness={freshness}>
        <h1>{pages.flows}</h1>
        <p className="lead mt-3 max-w-[66ch]">{pages.flowsLead}</p>
        {shown === null || view === null ? (
          <p className="empty-result">{pages.empty}</p>
        ) : (
          <>
            <ChartForm action="/flows" {...shown} target={target} schemes={view.schemes} scheme={view.scheme} />
            <FlowDiagram search={shown.search} view={view} block={freshness.indexedTo} />
          </>
        )}
      </PageFrame>
    )
  })
}
