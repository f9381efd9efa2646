import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { AgencyRankingChart, PayeeRankingChart } from '@/components/charts/ranking-charts'
import { SpendingChart } from '@/components/charts/spending-chart'
import { languageAlternates } from '@/components/language/language-alternates'
import { readLanguage } from '@/components/language/use-language'
import { PageFrame } from '@/components/layout/page-frame'
import { CountrySharesTable } from '@/components/profiles/country-shares-table'
import { JsonLd } from '@/components/profiles/json-ld'
import { sectorData } from '@/components/profiles/structured-data'
import { schemeName } from '@/components/sectors/scheme-name'
import { SectorProfile } from '@/components/sectors/sector-profile'
import { sectorText } from '@/components/sectors/sector-texts'
import { getSector } from '@/lib/queries/get-sector'
import { getProfileCharts } from '@/lib/queries/profiles/get-profile-charts'
import { canonicalProfile, parseProfileSearch, subjectSearch } from '@/lib/search-params/profile-search'
import { readStore } from '@/lib/store/open-store'
import { profileAddress } from '../../profile-address'
import { withStore } from '../../with-store'

export async function generateMetadata({ params, searchParams }: PageProps<'/sectors/[profile]'>): Promise<Metadata> {
  const { words, say, language } = await readLanguage()
  const [{ profile }, given] = await Promise.all([params, searchParams])
  const shown = parseProfileSearch(given)
  try {
    const view = await getSector({ store: readStore(), profileId: profile, shown })
    if (view === null) return { title: words.profiles.notFound.sector }
    const name = sectorText(view.sector, language)
    return {
      title: say(words.profiles.sector.metaTitle, { name }),
      description: say(words.profiles.sector.description, { name }),
      alternates: await languageAlternates(canonicalProfile(`/sectors/${profile}`, shown)),
    }
  } catch {
    return { title: words.profiles.sector.title }
  }
}

export default async function SectorPage({ params, searchParams }: PageProps<'/sectors/[profile]'>) {
  const tools = await readLanguage()
  const [{ profile }, given] = await Promise.all([params, searchParams])
  const shown = parseProfileSearch(given)
  return withStore(async (store, freshness) => {
    const view = await getSector({ store, profileId: profile, shown })
    if (view === null) notFound()
    const search = subjectSearch({ kind: 'sector', profileId: profile })
    const charts = await getProfileCharts({ store, search, money: view.money })
    const block = freshness.indexedTo
    const path = `/sectors/${profile}`
    return (
      <PageFrame freshness={freshness}>
        <JsonLd
          data={sectorData(view.sector, await profileAddress(path, search), {
            name: sectorText(view.sector, tools.language),
            list: schemeName(view.sector.scheme, tools),
          })}
        />
        <SectorProfile
          {...{ view, shown, search, path }}
          overTime={charts && <SpendingChart search={search} view={charts.overTime} block={block} small />}
          agencies={charts && <AgencyRankingChart search={search} view={charts.agencies} block={block} />}
          payees={charts && <PayeeRankingChart search={search} view={charts.payees} block={block} />}
          countries={charts?.countries && <CountrySharesTable search={search} view={charts.countries} block={block} />}
        />
      </PageFrame>
    )
  })
}
