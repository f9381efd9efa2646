import type { Browser, CDPSession } from '@playwright/test'

/** What one visit to a page cost a phone. Milliseconds; bytes as they were transferred. */
export type PageCost = {
  readonly largestPaint: number
  readonly blocking: number
  readonly shift: number
  readonly script: number
  readonly all: number
}

/** A middling phone on a slow mobile network: processor four times slower than this machine, 1.6 Mbit/s, 150 ms there and back. */
const PHONE = { width: 360, height: 780, cpu: 4, bytesASecond: (1.6 * 1024 * 1024) / 8, latencyMs: 150 }
/** After the page is loaded, so that work put off is seen too. */
const WATCHED_MS = 2500

declare global {
  interface Window {
    seen: { largest: number; shift: number; blocking: number; firstPaint: number }
  }
}

/**
 * Runs in the page before anything else does; as text, since what compiles this file adds names that a page does not know. Blocking is
 * total blocking time: what each long task after the first paint takes beyond 50 ms.
 */
const WATCH = `
  window.seen = { largest: 0, shift: 0, blocking: 0, firstPaint: 0 }
  const observe = (type, each) =>
    new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({ type, buffered: true })
  observe('largest-contentful-paint', (entry) => { seen.largest = entry.startTime })
  observe('layout-shift', (entry) => { seen.shift += entry.value })
  observe('paint', (entry) => { if (entry.name === 'first-contentful-paint') seen.firstPaint = entry.startTime })
  observe('longtask', (entry) => {
    if (seen.firstPaint > 0 && entry.startTime + entry.duration > seen.firstPaint) seen.blocking += entry.duration - 50
  })`

export async function measurePage(browser: Browser, address: string): Promise<PageCost> {
  const context = await browser.newContext({ viewport: { width: PHONE.width, height: PHONE.height }, isMobile: true })
  try {
    const page = await context.newPage()
    await page.addInitScript({ content: WATCH })
    const session = await context.newCDPSession(page)
    const transferred = countBytes(session)
    await session.send('Network.enable')
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: PHONE.latencyMs,
      downloadThroughput: PHONE.bytesASecond,
      uploadThroughput: PHONE.bytesASecond,
    })
    await session.send('Emulation.setCPUThrottlingRate', { rate: PHONE.cpu })
    const answer = await page.goto(address, { waitUntil: 'load' })
    if (answer?.status() !== 200) throw new Error(`${address} answered ${answer?.status()}.`)
    await page.waitForTimeout(WATCHED_MS)
    const seen = await page.evaluate(() => window.seen)
    return { largestPaint: seen.largest, blocking: seen.blocking, shift: seen.shift, ...transferred() }
  } finally {
    await context.close()
  }
}

function countBytes(session: CDPSession): () => { script: number; all: number } {
  const types = new Map<string, string>()
  let [script, all] = [0, 0]
  session.on('Network.responseReceived', ({ requestId, type }) => types.set(requestId, type))
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    all += encodedDataLength
    if (types.get(requestId) === 'Script') script += encodedDataLength
  })
  return () => ({ script, all })
}
