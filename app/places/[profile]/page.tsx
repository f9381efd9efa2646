import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { AgencyRankingChart, PayeeRankingChart } from '@/components/charts/ranking-charts'
import { SpendingChart } from '@/components/charts/spending-chart'
import { languageAlternates } from '@/components/language/language-alternates'
import { readLanguage } from '@/components/language/use-language'
import { PageFrame } from '@/components/layout/page-frame'
import { PlaceProfile } from '@/components/places/place-profile'
import { placeText } from '@/components/places/place-text'
import { JsonLd } from '@/components/profiles/json-ld'
import { SectorSharesTable } from '@/components/profiles/sector-shares-table'
import { placeData } from '@/components/profiles/structured-data'
import { getPlace } from '@/lib/queries/get-place'
import { getProfileCharts } from '@/lib/queries/profiles/get-profile-charts'
import { canonicalProfile, parseProfileSearch, subjectSearch } from '@/lib/search-params/profile-search'
import { readStore } from '@/lib/store/open-store'
import { profileAddress } from '../../profile-address'
import { withStore } from '../../with-store'

export async function generateMetadata({ params, searchParams }: PageProps<'/places/[profile]'>): Promise<Metadata> {
  const tools = await readLanguage()
  const { words, say } = tools
  const [{ profile }, given] = await Promise.all([params, searchParams])
  const shown = parseProfileSearch(given)
  try {
    const view = await getPlace({ store: readStore(), profileId: profile, shown })
    if (view === null) return { title: words.profiles.notFound.place }
    const name = placeText(view.place, tools)
    return {
      title: say(words.profiles.place.metaTitle, { name }),
      description: say(words.profiles.place.description, { name }),
      alternates: await languageAlternates(canonicalProfile(`/places/${profile}`, shown)),
    }
  } catch {
    return { title: words.profiles.place.title }
  }
}

export default async function PlacePage({ params, searchParams }: PageProps<'/places/[profile]'>) {
  const tools = await readLanguage()
  const { words, say } = tools
  const [{ profile }, given] = await Promise.all([params, searchParams])
  const shown = parseProfileSearch(given)
  return withStore(async (store, freshness) => {
    const view = await getPlace({ store, profileId: profile, shown })
    if (view === null) notFound()
    const search = subjectSearch({ kind: 'place', profileId: profile })
    const charts = await getProfileCharts({ store, search, money: view.money })
    const block = freshness.indexedTo
    const path = `/places/${profile}`
    const name = placeText(view.place, tools)
    return (
      <PageFrame freshness={freshness}>
        <JsonLd
          data={placeData(view.place, await profileAddress(path, search), {
            name,
            description: say(words.profiles.place.description, { name }),
            period: view.money.period,
          })}
        />
        <PlaceProfile
          {...{ view, shown, search, path }}
          overTime={charts && <SpendingChart search={search} view={charts.overTime} block={block} small />}
          agencies={charts && <AgencyRankingChart search={search} view={charts.agencies} block={block} />}
          payees={charts && <PayeeRankingChart search={search} view={charts.payees} block={block} />}
          sectors={charts?.sectors && <SectorSharesTable search={search} view={charts.sectors} block={block} />}
        />
      </PageFrame>
    )
  })
}
