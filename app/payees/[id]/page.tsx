import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { AgencyRankingChart } from '@/components/charts/ranking-charts'
import { SpendingChart } from '@/components/charts/spending-chart'
import { languageAlternates } from '@/components/language/language-alternates'
import { readLanguage } from '@/components/language/use-language'
import { PageFrame } from '@/components/layout/page-frame'
import { PayeeProfile } from '@/components/payees/payee-profile'
import { JsonLd } from '@/components/profiles/json-ld'
import { SectorSharesTable } from '@/components/profiles/sector-shares-table'
import { payeeData } from '@/components/profiles/structured-data'
import { formatParty } from '@/lib/format/party'
import { getPayee } from '@/lib/queries/get-payee'
import { getProfileCharts } from '@/lib/queries/profiles/get-profile-charts'
import { canonicalProfile, parseProfileSearch, subjectSearch } from '@/lib/search-params/profile-search'
import { readStore } from '@/lib/store/open-store'
import { profileAddress } from '../../profile-address'
import { withStore } from '../../with-store'

export async function generateMetadata({ params, searchParams }: PageProps<'/payees/[id]'>): Promise<Metadata> {
  const { words, say } = await readLanguage()
  const [{ id }, given] = await Promise.all([params, searchParams])
  const shown = parseProfileSearch(given)
  try {
    const view = await getPayee({ store: readStore(), profileId: id, shown })
    if (view === null) return { title: words.profiles.notFound.payee }
    const name = formatParty(view.payee, words.ui.party).text
    return {
      title: say(words.profiles.payee.metaTitle, { name }),
      description: say(words.profiles.payee.description, { name }),
      alternates: await languageAlternates(canonicalProfile(`/payees/${id}`, shown)),
      ...(view.payee.type === 'individual' && { robots: { index: false, follow: false } }),
    }
  } catch {
    return { title: words.profiles.payee.title }
  }
}

export default async function PayeePage({ params, searchParams }: PageProps<'/payees/[id]'>) {
  const [{ id }, given] = await Promise.all([params, searchParams])
  const shown = parseProfileSearch(given)
  return withStore(async (store, freshness) => {
    const view = await getPayee({ store, profileId: id, shown })
    if (view === null) notFound()
    const { identifiers, grouped } = view
    const search = subjectSearch({ kind: 'payee', profileId: id, identifiers, grouped })
    const charts = await getProfileCharts({ store, search, money: view.money })
    const block = freshness.indexedTo
    const path = `/payees/${id}`
    const data = payeeData(view, await profileAddress(path, search))
    return (
      <PageFrame freshness={freshness}>
        {data && <JsonLd data={data} />}
        <PayeeProfile
          {...{ view, shown, search, path }}
          overTime={charts && <SpendingChart search={search} view={charts.overTime} block={block} small />}
          payers={charts && <AgencyRankingChart search={search} view={charts.agencies} block={block} />}
          paidFor={charts?.sectors && <SectorSharesTable search={search} view={charts.sectors} block={block} />}
        />
      </PageFrame>
    )
  })
}
