import type { Metadata } from 'next'
import { languageAlternates } from '@/components/language/language-alternates'
import { readLanguage } from '@/components/language/use-language'
import { PageFrame } from '@/components/layout/page-frame'
import { SectorListing } from '@/components/sectors/sector-listing'
import { listSectors } from '@/lib/queries/list-sectors'
import { listingHref, parseListingSearch } from '@/lib/search-params/listing-search'
import { readListing } from '../read-listing'
import { withStore } from '../with-store'

const PATH = '/sectors'

export async function generateMetadata({ searchParams }: PageProps<'/sectors'>): Promise<Metadata> {
  const { words } = await readLanguage()
  const listing = parseListingSearch(await searchParams)
  return {
    title: words.profiles.sector.title,
    description: words.profiles.listing.sector.description,
    alternates: await languageAlternates(listingHref(PATH, listing, { page: listing.page })),
  }
}

export default async function SectorListPage({ searchParams }: PageProps<'/sectors'>) {
  const { language } = await readLanguage()
  const listing = await readListing(PATH, await searchParams)
  return withStore(async (store, freshness) => {
    const view = await listSectors({ store, listing, language })
    return (
      <PageFrame freshness={freshness}>
        <SectorListing path={PATH} listing={listing} view={view} />
      </PageFrame>
    )
  })
}
