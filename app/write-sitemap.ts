import { LANGUAGES, toLanguagePath } from '@/lib/domain/language'

const escapeXml = (text: string): string => text.replace(/[<>&"']/g, (character) => `&#${character.codePointAt(0)};`)

/** A page in every language: an address for each, all of which name the others. */
export function sitemapEntries(address: string, path: string): string {
  const whole = (own: string): string => escapeXml(encodeURI(`${address}${own === '/' ? '' : own}`))
  const alternates = [
    ...LANGUAGES.map((language) => ({ language: language as string, href: whole(toLanguagePath(language, path)) })),
    { language: 'x-default', href: whole(path) },
  ]
    .map(({ language, href }) => `<xhtml:link rel="alternate" hreflang="${language}" href="${href}"/>`)
    .join('')
  return LANGUAGES.map(
    (language) => `<url><loc>${whole(toLanguagePath(language, path))}</loc>${alternates}</url>\n`,
  ).join('')
}

export const SITEMAP_HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
`
export const SITEMAP_END = '</urlset>\n'

/** The sitemap of sitemaps. `names` are those of the files in /sitemaps. */
export const sitemapIndex = (address: string, names: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${names.map((name) => `<sitemap><loc>${escapeXml(`${address}/sitemaps/${name}`)}</loc></sitemap>\n`).join('')}</sitemapindex>
`

/** As XML; a sitemap is of the index of now, and may be asked for again in an hour. */
export const xmlResponse = (body: string | ReadableStream<Uint8Array>): Response =>
  new Response(body, {
    headers: { 'content-type': 'application/xml; charset=utf-8', 'cache-control': 'public, max-age=3600' },
  })

/** Where nobody has said under which address the public finds the site, there is no sitemap: addresses in it must be whole. */
export const noAddressResponse = (): Response =>
  new Response('This site has not been told its own address (SITE_URL), which a sitemap needs.\n', {
    status: 404,
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  })
