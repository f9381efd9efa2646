import type { Metadata } from 'next'
import { ChartForm } from '@/components/charts/chart-form'
import { CountryMap } from '@/components/charts/country-map'
import { readLanguage } from '@/components/language/use-language'
import { PageFrame } from '@/components/layout/page-frame'
import { getCountryShares } from '@/lib/queries/charts/country-shares'
import { parseChartChoice } from '@/lib/search-params/chart-choice'
import { readChartPage } from '../read-chart-page'
import { withStore } from '../with-store'

export async function generateMetadata(): Promise<Metadata> {
  const { pages } = (await readLanguage()).words.charts
  return { title: pages.map, description: pages.mapDescription }
}

export default async function MapPage({ searchParams }: PageProps<'/map'>) {
  const choice = parseChartChoice(await searchParams)
  const { pages } = (await readLanguage()).words.charts
  return withStore(async (store, freshness) => {
    const shown = await readChartPage(store, choice)
    const view = shown && (await getCountryShares({ store, ...shown }))
    return (
      <PageFrame freshness={freshness}>
        <h1>{pages.map}</h1>
        <p className="lead mt-3 max-w-[66ch]">{pages.mapLead}</p>
        {shown === null || view === null ? (
          <p className="empty-result">{pages.empty}</p>
        ) : (
          <>
            <ChartForm action="/map" {...shown} />
            <CountryMap search={shown.search} view={view} block={freshness.indexedTo} />
          </>
        )}
      </PageFrame>
    )
  })
}
