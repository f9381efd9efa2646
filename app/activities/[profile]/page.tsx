import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ActivityProfile } from '@/components/activities/activity-profile'
import { referenceText } from '@/components/activities/reference-text'
import { ComparisonChart } from '@/components/charts/comparison-chart'
import { PayeeRankingChart } from '@/components/charts/ranking-charts'
import { languageAlternates } from '@/components/language/language-alternates'
import { readLanguage } from '@/components/language/use-language'
import { PageFrame } from '@/components/layout/page-frame'
import { CountrySharesTable } from '@/components/profiles/country-shares-table'
import { JsonLd } from '@/components/profiles/json-ld'
import { SectorSharesTable } from '@/components/profiles/sector-shares-table'
import { activityData } from '@/components/profiles/structured-data'
import { COMPARED, type StageComparison } from '@/lib/domain/chart-views'
import type { ReferenceProfileView } from '@/lib/domain/profile-views'
import { toDisplayText } from '@/lib/format/display-text'
import { getStageComparison } from '@/lib/queries/charts/stage-comparison'
import { getActivity } from '@/lib/queries/get-activity'
import { getProfileCharts } from '@/lib/queries/profiles/get-profile-charts'
import { canonicalProfile, parseProfileSearch, subjectSearch } from '@/lib/search-params/profile-search'
import { readStore } from '@/lib/store/open-store'
import { profileAddress } from '../../profile-address'
import { withStore } from '../../with-store'

async function sayActivity({ reference, agency }: ReferenceProfileView) {
  const { words, say } = await readLanguage()
  const title = referenceText(reference)
  return {
    name: say(words.profiles.activity.metaTitle, { title, kind: words.profiles.referenceKind[reference.kind] }),
    description: say(words.profiles.activity.description, { title, agency: toDisplayText(agency.name) }),
  }
}

export async function generateMetadata({
  params,
  searchParams,
}: PageProps<'/activities/[profile]'>): Promise<Metadata> {
  const { words } = await readLanguage()
  const [{ profile }, given] = await Promise.all([params, searchParams])
  const shown = parseProfileSearch(given)
  try {
    const view = await getActivity({ store: readStore(), profileId: profile, shown })
    if (view === null) return { title: words.profiles.notFound.activity }
    const { name, description } = await sayActivity(view)
    return {
      title: name,
      description,
      alternates: await languageAlternates(canonicalProfile(`/activities/${profile}`, shown)),
    }
  } catch {
    return { title: words.profiles.activity.title }
  }
}

/** Whether there is anything to compare: two stages, or one in several years. */
const hasComparison = ({ totals, groups }: StageComparison): boolean =>
  COMPARED.filter((stage) => totals[stage] !== null).length > 1 || groups.length > 1

export default async function ActivityPage({ params, searchParams }: PageProps<'/activities/[profile]'>) {
  const [{ profile }, given] = await Promise.all([params, searchParams])
  const shown = parseProfileSearch(given)
  return withStore(async (store, freshness) => {
    const view = await getActivity({ store, profileId: profile, shown })
    if (view === null) notFound()
    const search = subjectSearch({ kind: 'activity', profileId: profile })
    const { currency, yearBasis } = view.money
    const [charts, comparison] = await Promise.all([
      getProfileCharts({ store, search, money: view.money }),
      currency && getStageComparison({ store, search: { ...search, yearBasis }, currency, by: 'year' }),
    ])
    const block = freshness.indexedTo
    const path = `/activities/${profile}`
    return (
      <PageFrame freshness={freshness}>
        <JsonLd data={activityData(view, await profileAddress(path, search), await sayActivity(view))} />
        <ActivityProfile
          {...{ view, shown, search, path }}
          comparison={
            comparison &&
            hasComparison(comparison) && (
              <ComparisonChart search={{ ...search, yearBasis }} view={comparison} block={block} />
            )
          }
          payees={charts && <PayeeRankingChart search={search} view={charts.payees} block={block} />}
          sectors={charts?.sectors && <SectorSharesTable search={search} view={charts.sectors} block={block} />}
          countries={charts?.countries && <CountrySharesTable search={search} view={charts.countries} block={block} />}
        />
      </PageFrame>
    )
  })
}
