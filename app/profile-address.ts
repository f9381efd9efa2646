import type { ProfileAddress } from '@/components/profiles/structured-data'
import { recordsCsvHref } from '@/components/records/search-links'
import { readEnvironment } from '@/lib/config/environment'
import type { RecordSearch } from '@/lib/search-params/record-search'

/** Where a profile and the file of its records are: whole addresses where the operator has told the site's own. */
export function profileAddress(path: string, search: RecordSearch): ProfileAddress {
  const { siteUrl } = readEnvironment(process.env)
  const whole = (own: string): string => (siteUrl === null ? own : `${siteUrl}${own}`)
  return { url: whole(path), csv: whole(recordsCsvHref(search)) }
}
