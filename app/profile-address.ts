import type { ProfileAddress } from '@/components/profiles/structured-data'
import { recordsCsvHref } from '@/components/records/search-links'
import type { RecordSearch } from '@/lib/search-params/record-search'
import { readSiteAddress } from './site-address'

/** Where a profile and the file of its records are: whole addresses where it is known under which the public finds the site. */
export async function profileAddress(path: string, search: RecordSearch): Promise<ProfileAddress> {
  const address = (await readSiteAddress()) ?? ''
  return { url: `${address}${path}`, csv: `${address}${recordsCsvHref(search)}` }
}
