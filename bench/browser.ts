/**
 * What each type of page costs a phone on a slow network, beside the smallest page that the same framework can draw.
 *
 *     npx tsx bench/browser.ts http://127.0.0.1:3000 [visits of each page, default 5]
 *
 * Medians. "Over bare" is first-load JavaScript, gzipped, above the bare page's; the aims are 15 kB, a largest paint below 2 s, no layout
 * shift, and at most 1.5 times the bare page's blocking time.
 */
import { chromium } from '@playwright/test'
import { findBrowser } from '../scripts/find-browser.mjs'
import { serveBarePage } from './browser/bare-page'
import { measurePage, type PageCost } from './browser/measure-page'

const [site = 'http://127.0.0.1:3000', visits = '5'] = process.argv.slice(2)

const PAGES = [
  '/',
  '/records',
  '/records?stage=expenditure&sort=amount-desc',
  '/records?q=services',
  '/records/treasury-1-1',
  '/records/treasury-1-1/verify',
  '/agencies',
  '/agencies/education',
  '/payees',
  '/totals?stage=expenditure',
  '/flows',
  '/map',
  '/search-help',
  '/methodology',
  '/status',
  '/ar/records',
] as const

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1)

const path = findBrowser()
if (path === null) throw new Error('There is no browser to measure in.')
const bare = await serveBarePage()
const browser = await chromium.launch({ executablePath: path, args: ['--no-sandbox', '--disable-gpu'] })

async function visit(address: string): Promise<PageCost> {
  const costs: PageCost[] = []
  for (let turn = 0; turn < Number(visits); turn += 1) costs.push(await measurePage(browser, address))
  const of = (pick: (cost: PageCost) => number) => median(costs.map(pick))
  return {
    largestPaint: of((cost) => cost.largestPaint),
    blocking: of((cost) => cost.blocking),
    shift: Math.max(...costs.map((cost) => cost.shift)),
    script: of((cost) => cost.script),
    all: of((cost) => cost.all),
  }
}

try {
  const floor = await visit(bare.address)
  const say = (name: string, cost: PageCost) =>
    console.log(
      name.padEnd(46),
      `${cost.largestPaint.toFixed(0)} ms`.padStart(9),
      `${cost.blocking.toFixed(0)} ms`.padStart(9),
      cost.shift.toFixed(3).padStart(7),
      kilobytes(cost.script).padStart(8),
      kilobytes(cost.script - floor.script).padStart(10),
      kilobytes(cost.all).padStart(8),
    )
  console.log(
    'page'.padEnd(46),
    'LCP'.padStart(9),
    'blocking'.padStart(9),
    'shift'.padStart(7),
    'JS kB'.padStart(8),
    'over bare'.padStart(10),
    'all kB'.padStart(8),
  )
  say('the bare page', floor)
  for (const page of PAGES) {
    const there = await fetch(site + page)
    if (there.status !== 200) console.log(page.padEnd(46), `not measured: it answered ${there.status}`)
    else say(page, await visit(site + page))
  }
} finally {
  await browser.close()
  bare.stop()
}
