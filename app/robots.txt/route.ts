import { readSiteAddress } from '../site-address'

/** Answers to machines, and searches: as many addresses as there are ways to combine filters, and nothing that the pages do not show. */
const NOT_FOR_ROBOTS = ['/api/', '/rpc', '/records?', '/records.csv', '/totals?', '/suggest.json', '/status.json']

export async function GET(): Promise<Response> {
  const address = await readSiteAddress()
  const lines = [
    'User-agent: *',
    ...NOT_FOR_ROBOTS.flatMap((path) => [`Disallow: ${path}`, `Disallow: /*${path}`]),
    ...(address === null ? [] : ['', `Sitemap: ${address}/sitemap.xml`]),
  ]
  return new Response(`${lines.join('\n')}\n`, { headers: { 'content-type': 'text/plain; charset=utf-8' } })
}
