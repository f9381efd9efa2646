import type { Metadata } from 'next'
import { languageAlternates } from '@/components/language/language-alternates'
import { readLanguage } from '@/components/language/use-language'
import { PageFrame } from '@/components/layout/page-frame'
import { PlaceListing } from '@/components/places/place-listing'
import { listPlaces } from '@/lib/queries/list-places'
import { listingHref, parseListingSearch } from '@/lib/search-params/listing-search'
import { readListing } from '../read-listing'
import { withStore } from '../with-store'

const PATH = '/places'

export async function generateMetadata({ searchParams }: PageProps<'/places'>): Promise<Metadata> {
  const { words } = await readLanguage()
  const listing = parseListingSearch(await searchParams)
  return {
    title: words.profiles.place.title,
    description: words.profiles.listing.place.description,
    alternates: await languageAlternates(listingHref(PATH, listing, { page: listing.page })),
  }
}

export default async function PlaceListPage({ searchParams }: PageProps<'/places'>) {
  const { language } = await readLanguage()
  const listing = await readListing(PATH, await searchParams)
  return withStore(async (store, freshness) => {
    const view = await listPlaces({ store, listing, language })
    return (
      <PageFrame freshness={freshness}>
        <PlaceListing path={PATH} listing={listing} view={view} />
      </PageFrame>
    )
  })
}
