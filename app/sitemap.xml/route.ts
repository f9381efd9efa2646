import { listSitemapParts } from '@/lib/queries/sitemap'
import { readStore } from '@/lib/store/open-store'
import { answerFailure } from '../answer-failure'
import { readSiteAddress } from '../site-address'
import { noAddressResponse, sitemapIndex, xmlResponse } from '../write-sitemap'

/** The sitemap's parts: the pages of the site itself, and of everything in the index. */
export async function GET(): Promise<Response> {
  const address = await readSiteAddress()
  if (address === null) return noAddressResponse()
  try {
    const parts = await listSitemapParts(readStore())
    return xmlResponse(
      sitemapIndex(address, ['pages.xml', ...parts.map(({ kind, number }) => `${kind}-${number}.xml`)]),
    )
  } catch (error) {
    return answerFailure(error)
  }
}
