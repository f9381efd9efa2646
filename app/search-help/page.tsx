import type { Metadata } from 'next'
import { languageAlternates } from '@/components/language/language-alternates'
import { readLanguage } from '@/components/language/use-language'
import { PageFrame } from '@/components/layout/page-frame'
import type { GuideNames } from '@/components/search/guide-examples'
import { SearchGuide } from '@/components/search/search-guide'
import type { Format } from '@/lib/format/format'
import { getFacets } from '@/lib/queries/get-facets'
import { listRecords } from '@/lib/queries/list-records'
import { EVERY_RECORD } from '@/lib/search-params/record-search'
import type { Store } from '@/lib/store/store'
import { withStore } from '../with-store'

export async function generateMetadata(): Promise<Metadata> {
  const { title, description } = (await readLanguage()).words.search.guide
  return { title, description, alternates: await languageAlternates('/search-help') }
}

export default async function SearchHelpPage() {
  const { format } = await readLanguage()
  return withStore(async (store, freshness) => (
    <PageFrame freshness={freshness}>
      <SearchGuide names={await readGuideNames(store, format)} />
    </PageFrame>
  ))
}

/** Names of the index that are found often, and that belong together: the agency paid the payee in that year. */
async function readGuideNames(store: Store, { country }: Pick<Format, 'country'>): Promise<GuideNames> {
  const paid = { ...EVERY_RECORD, stages: ['expenditure'] } as const
  const all = await getFacets({ store, search: paid })
  const payee = all.payees.find(({ label }) => label?.includes(' ')) ?? all.payees[0]
  const search = { ...paid, payees: payee === undefined ? [] : [payee.value] }
  const [facets, everything, { entries }] = await Promise.all([
    getFacets({ store, search }),
    getFacets({ store, search: EVERY_RECORD }),
    listRecords({ store, search: { ...search, columns: ['reference', 'activity'] } }),
  ])
  const place = everything.countries.find(({ kind, code }) => kind === 'country' && code !== null)
  const years = facets.years.filter(({ count }) => count > 0).toSorted((a, b) => b.count - a.count)
  return {
    agency: facets.agencies[0]?.label ?? null,
    payee: payee?.label ?? null,
    title: entries.find(({ title }) => title !== null && /^\p{L}{4,} \p{L}{4,}/u.test(title))?.title ?? null,
    sector: (facets.sectors[0] ?? everything.sectors[0])?.label ?? null,
    place: place?.code == null ? null : country(place.code),
    reference: entries.find(({ details }) => details?.reference)?.details?.reference ?? null,
    activity:
      entries.flatMap(({ details }) => details?.references ?? []).find(({ title }) => title !== null)?.title ?? null,
    currency: facets.currencies[0]?.value ?? null,
    year: years[0]?.value ?? null,
  }
}
