import { headers } from 'next/headers'
import { readEnvironment } from '@/lib/config/environment'

const LOOPBACK = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/

/**
 * Where the public finds this site, without a slash at the end: what its operator says (SITE_URL). Without that, the address that was asked for, and
 * only where it is this very machine, as it is for whoever tries the site out: any other name in a request is the asker's word. Null otherwise.
 */
export async function readSiteAddress(): Promise<string | null> {
  const { siteUrl } = readEnvironment(process.env)
  if (siteUrl !== null) return siteUrl
  const host = (await headers()).get('host') ?? ''
  return LOOPBACK.test(host) ? `http://${host}` : null
}
