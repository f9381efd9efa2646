import type { Metadata } from 'next'
import { ActivityListing } from '@/components/activities/activity-listing'
import { languageAlternates } from '@/components/language/language-alternates'
import { readLanguage } from '@/components/language/use-language'
import { PageFrame } from '@/components/layout/page-frame'
import { listActivities } from '@/lib/queries/list-activities'
import { listingHref, parseListingSearch } from '@/lib/search-params/listing-search'
import { readListing } from '../read-listing'
import { withStore } from '../with-store'

const PATH = '/activities'

export async function generateMetadata({ searchParams }: PageProps<'/activities'>): Promise<Metadata> {
  const { words } = await readLanguage()
  const listing = parseListingSearch(await searchParams)
  return {
    title: words.profiles.activity.title,
    description: words.profiles.listing.activity.description,
    alternates: await languageAlternates(listingHref(PATH, listing, { page: listing.page })),
  }
}

export default async function ActivityListPage({ searchParams }: PageProps<'/activities'>) {
  const listing = await readListing(PATH, await searchParams)
  return withStore(async (store, freshness) => {
    const view = await listActivities({ store, listing })
    return (
      <PageFrame freshness={freshness}>
        <ActivityListing path={PATH} listing={listing} view={view} />
      </PageFrame>
    )
  })
}
