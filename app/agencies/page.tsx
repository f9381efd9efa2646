import type { Metadata } from 'next'
import { AgencyListing } from '@/components/agencies/agency-listing'
import { languageAlternates } from '@/components/language/language-alternates'
import { readLanguage } from '@/components/language/use-language'
import { PageFrame } from '@/components/layout/page-frame'
import { listAgencies } from '@/lib/queries/list-agencies'
import { listingHref, parseListingSearch } from '@/lib/search-params/listing-search'
import { readListing } from '../read-listing'
import { withStore } from '../with-store'

const PATH = '/agencies'

export async function generateMetadata({ searchParams }: PageProps<'/agencies'>): Promise<Metadata> {
  const { words } = await readLanguage()
  const listing = parseListingSearch(await searchParams)
  return {
    title: words.profiles.agency.title,
    description: words.profiles.listing.agency.description,
    alternates: await languageAlternates(listingHref(PATH, listing, { page: listing.page })),
  }
}

export default async function AgenciesPage({ searchParams }: PageProps<'/agencies'>) {
  const { language } = await readLanguage()
  const listing = await readListing(PATH, await searchParams)
  return withStore(async (store, freshness) => {
    const view = await listAgencies({ store, listing, language })
    return (
      <PageFrame freshness={freshness}>
        <AgencyListing path={PATH} listing={listing} view={view} />
      </PageFrame>
    )
  })
}
