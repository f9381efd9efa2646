import { listSitemapParts, SITEMAP_KINDS, type SitemapPart, streamSitemapPart } from '@/lib/queries/sitemap'
import { readStore } from '@/lib/store/open-store'
import type { Store } from '@/lib/store/store'
import { answerFailure } from '../../answer-failure'
import { readSiteAddress } from '../../site-address'
import { noAddressResponse, SITEMAP_END, SITEMAP_HEAD, sitemapEntries, xmlResponse } from '../../write-sitemap'

/** Pages that are of no one record. */
const PAGES = [
  '/',
  '/records',
  '/agencies',
  '/payees',
  '/activities',
  '/sectors',
  '/places',
  '/flows',
  '/map',
  '/methodology',
  '/status',
]

/** One part of the sitemap, written as the index gives it. */
export async function GET(_request: Request, { params }: RouteContext<'/sitemaps/[part]'>): Promise<Response> {
  const address = await readSiteAddress()
  if (address === null) return noAddressResponse()
  try {
    const { part: name } = await params
    if (name === 'pages.xml') {
      return xmlResponse(SITEMAP_HEAD + PAGES.map((path) => sitemapEntries(address, path)).join('') + SITEMAP_END)
    }
    const store = readStore()
    const part = await findPart(store, name)
    return part === null ? new Response(null, { status: 404 }) : xmlResponse(writePart(store, part, address))
  } catch (error) {
    return answerFailure(error)
  }
}

async function findPart(store: Store, name: string): Promise<SitemapPart | null> {
  const match = /^([a-z]+)-([1-9]\d{0,5})\.xml$/.exec(name)
  const kind = SITEMAP_KINDS.find((known) => known === match?.[1])
  if (match === null || kind === undefined) return null
  const number = Number(match[2])
  const parts = await listSitemapParts(store)
  return parts.find((part) => part.kind === kind && part.number === number) ?? null
}

function writePart(store: Store, part: SitemapPart, address: string): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  const chunks = streamSitemapPart(store, part)
  return new ReadableStream({
    start: (controller) => controller.enqueue(encoder.encode(SITEMAP_HEAD)),
    async pull(controller) {
      const { done, value } = await chunks.next()
      if (done) {
        controller.enqueue(encoder.encode(SITEMAP_END))
        controller.close()
      } else {
        controller.enqueue(encoder.encode(value.map((path) => sitemapEntries(address, path)).join('')))
      }
    },
    async cancel() {
      await chunks.return(undefined)
    },
  })
}
