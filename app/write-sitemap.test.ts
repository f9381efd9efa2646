import { expect, test } from 'vitest'
import { sitemapEntries, sitemapIndex } from './write-sitemap'

test('gives a page an address in every language, each naming the others', () => {
  const text = sitemapEntries('https://spending.example', '/payees/acme-0123456789')
  expect(text.match(/<loc>[^<]*<\/loc>/g)).toEqual([
    '<loc>https://spending.example/payees/acme-0123456789</loc>',
    '<loc>https://spending.example/fr/payees/acme-0123456789</loc>',
    '<loc>https://spending.example/es/payees/acme-0123456789</loc>',
    '<loc>https://spending.example/ar/payees/acme-0123456789</loc>',
  ])
  expect(text.match(/hreflang="[^"]*"/g)).toHaveLength(20)
  expect(text).toContain(
    '<xhtml:link rel="alternate" hreflang="x-default" href="https://spending.example/payees/acme-0123456789"/>',
  )
})

test('writes the first page without a slash at its end', () => {
  expect(sitemapEntries('https://spending.example', '/')).toContain('<loc>https://spending.example</loc>')
  expect(sitemapEntries('https://spending.example', '/')).toContain('<loc>https://spending.example/fr</loc>')
})

test('escapes what would end an element', () => {
  expect(sitemapIndex('https://a.example', ['x&y<z.xml'])).toContain('/sitemaps/x&#38;y&#60;z.xml')
})
