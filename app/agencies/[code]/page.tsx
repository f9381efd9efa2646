import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { AgencyProfile } from '@/components/agencies/agency-profile'
import { ComparisonChart } from '@/components/charts/comparison-chart'
import { PayeeRankingChart } from '@/components/charts/ranking-charts'
import { SpendingChart } from '@/components/charts/spending-chart'
import { languageAlternates } from '@/components/language/language-alternates'
import { readLanguage } from '@/components/language/use-language'
import { PageFrame } from '@/components/layout/page-frame'
import { JsonLd } from '@/components/profiles/json-ld'
import { ReferenceRanking } from '@/components/profiles/reference-ranking'
import { SectorSharesTable } from '@/components/profiles/sector-shares-table'
import { agencyData } from '@/components/profiles/structured-data'
import { isAgencyCode } from '@/lib/domain/record-id'
import { toDisplayText } from '@/lib/format/display-text'
import { getStageComparison } from '@/lib/queries/charts/stage-comparison'
import { getAgency } from '@/lib/queries/get-agency'
import { getProfileCharts } from '@/lib/queries/profiles/get-profile-charts'
import { rankReferences } from '@/lib/queries/profiles/rank-references'
import {
  canonicalProfile,
  type ProfileSearch,
  parseProfileSearch,
  subjectSearch,
} from '@/lib/search-params/profile-search'
import { readStore } from '@/lib/store/open-store'
import { profileAddress } from '../../profile-address'
import { withStore } from '../../with-store'

const readAgency = (code: string, shown: ProfileSearch) =>
  isAgencyCode(code) ? getAgency({ store: readStore(), code, shown }) : Promise.resolve(null)

export async function generateMetadata({ params, searchParams }: PageProps<'/agencies/[code]'>): Promise<Metadata> {
  const { words, say } = await readLanguage()
  const [{ code }, given] = await Promise.all([params, searchParams])
  const shown = parseProfileSearch(given)
  const view = await readAgency(code, shown).catch(() => null)
  if (view === null) return { title: words.profiles.notFound.agency }
  const name = toDisplayText(view.agency.name)
  return {
    title: say(words.profiles.agency.metaTitle, { name }),
    description: say(words.profiles.agency.description, { name }),
    alternates: await languageAlternates(canonicalProfile(`/agencies/${code}`, shown)),
  }
}

export default async function AgencyPage({ params, searchParams }: PageProps<'/agencies/[code]'>) {
  const { words, say } = await readLanguage()
  const [{ code }, given] = await Promise.all([params, searchParams])
  const shown = parseProfileSearch(given)
  return withStore(async (store, freshness) => {
    const view = await readAgency(code, shown)
    if (view === null) notFound()
    const search = subjectSearch({ kind: 'agency', code })
    const { currency } = view.money
    const [charts, references, programmes] = await Promise.all([
      getProfileCharts({ store, search, money: view.money }),
      rankReferences({ store, search, currency }),
      currency && getStageComparison({ store, search, currency, by: 'programme' }),
    ])
    const block = freshness.indexedTo
    const name = toDisplayText(view.agency.name)
    const path = `/agencies/${code}`
    return (
      <PageFrame freshness={freshness}>
        <JsonLd
          data={agencyData(view, await profileAddress(path, search), {
            name: say(words.profiles.agency.metaTitle, { name }),
            description: say(words.profiles.agency.description, { name }),
          })}
        />
        <AgencyProfile
          {...{ view, shown, search, path }}
          today={new Date().toISOString().slice(0, 10)}
          overTime={charts && <SpendingChart search={search} view={charts.overTime} block={block} small />}
          onWhom={charts && <PayeeRankingChart search={search} view={charts.payees} block={block} />}
          onWhat={
            <>
              <div className="profile-columns">
                {charts?.sectors && (
                  <div className="min-w-0">
                    <SectorSharesTable search={search} view={charts.sectors} block={block} />
                  </div>
                )}
                {references.length > 0 && currency !== null && (
                  <div className="min-w-0">
                    <ReferenceRanking ranked={references} search={search} currency={currency} />
                  </div>
                )}
              </div>
              {programmes && programmes.groups.length > 1 && (
                <div className="mt-10">
                  <ComparisonChart search={search} view={programmes} block={block} />
                </div>
              )}
            </>
          }
        />
      </PageFrame>
    )
  })
}
