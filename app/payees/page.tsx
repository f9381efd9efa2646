import type { Metadata } from 'next'
import { languageAlternates } from '@/components/language/language-alternates'
import { readLanguage } from '@/components/language/use-language'
import { PageFrame } from '@/components/layout/page-frame'
import { PayeeListing } from '@/components/payees/payee-listing'
import { listPayees } from '@/lib/queries/list-payees'
import { listingHref, parseListingSearch } from '@/lib/search-params/listing-search'
import { readListing } from '../read-listing'
import { withStore } from '../with-store'

const PATH = '/payees'

export async function generateMetadata({ searchParams }: PageProps<'/payees'>): Promise<Metadata> {
  const { words } = await readLanguage()
  const listing = parseListingSearch(await searchParams)
  return {
    title: words.profiles.payee.title,
    description: words.profiles.listing.payee.description,
    alternates: await languageAlternates(listingHref(PATH, listing, { page: listing.page })),
  }
}

export default async function PayeeListPage({ searchParams }: PageProps<'/payees'>) {
  const listing = await readListing(PATH, await searchParams)
  return withStore(async (store, freshness) => {
    const view = await listPayees({ store, listing })
    return (
      <PageFrame freshness={freshness}>
        <PayeeListing path={PATH} listing={listing} view={view} />
      </PageFrame>
    )
  })
}
