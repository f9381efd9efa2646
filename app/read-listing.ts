import { redirect } from 'next/navigation'
import { readLanguage } from '@/components/language/use-language'
import { type ListingSearch, listingHref, parseListingSearch } from '@/lib/search-params/listing-search'

type Given = { readonly [name: string]: string | string[] | undefined }

/** The list that an address asks for. A plain form sends the fields that were left empty too: the address to keep is the one without them. */
export async function readListing(path: string, given: Given): Promise<ListingSearch> {
  const listing = parseListingSearch(given)
  if (Object.values(given).flat().includes('')) {
    const { path: toPath } = await readLanguage()
    redirect(toPath(listingHref(path, listing, { page: listing.page })))
  }
  return listing
}
