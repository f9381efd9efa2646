import type { Page } from '@playwright/test'
import { expect, expectAccessible, SIZES, test } from './journey'

const SEARCH = 'stage=expenditure&currency=EUR&year=2024'
const NARROW = `/totals?${SEARCH}&in=USD`
const WORKSHEETS = [
  '/totals',
  NARROW,
  '/totals?status=corrected',
  '/totals?foo=1&q=amount:lots',
  '/totals?in=XTS&agency=health',
  `/fr${NARROW}`,
  `/es${NARROW}`,
  `/ar${NARROW}`,
]

for (const { width, height } of SIZES) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`worksheets are accessible in four languages at ${width} px, ${colorScheme}`, async ({ page }) => {
      await page.setViewportSize({ width, height })
      await page.emulateMedia({ colorScheme })
      for (const path of WORKSHEETS) {
        await test.step(path, async () => {
          await page.goto(path)
          await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
          if (path.endsWith(NARROW)) await unfoldAll(page)
          await expectAccessible(page)
        })
      }
    })
  }
}

async function unfoldAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('main details')) fold.setAttribute('open', '')
  })
}

/** The count that a list says it has. */
async function countListed(page: Page, address: string): Promise<number> {
  const answer = await page.request.get(`/api/v1/records?${new URL(address, 'http://site').search.slice(1)}`)
  expect(answer.status(), address).toBe(200)
  return ((await answer.json()) as { entries: number }).entries
}

test('from a total to its worksheet, and from each part of it to exactly its records', async ({ page }) => {
  await page.goto(`/records?${SEARCH}`)
  await page
    .getByRole('link', { name: /How this sum comes about/ })
    .first()
    .click()
  await expect(page.getByRole('heading', { level: 1, name: 'How this total comes about' })).toBeVisible()

  const rows = page.locator('.parts tbody tr')
  const links = rows.filter({ has: page.getByRole('link', { name: /^See th/ }) })
  expect(await links.count()).toBeGreaterThan(3)
  for (const row of await links.all()) {
    const count = Number(((await row.locator('.part-count').textContent()) ?? '').replace(/\D/g, ''))
    const href = await row.getByRole('link', { name: /^See th/ }).getAttribute('href')
    expect(await countListed(page, href!), href!).toBe(count)
  }
  await links.filter({ hasText: 'Corrected' }).getByRole('link').click()
  await expect(page).toHaveURL(/\/records\?.*status=corrected/)
  await expect(page.locator('[data-result]')).toContainText('corrected since')
})

test('the lines of a worksheet add up to its total', async ({ page }) => {
  await page.goto(`/totals?${SEARCH}`)
  const amounts = async (selector: string) =>
    (await page.locator(selector).all()).map((data) => data.getAttribute('value'))
  const units = async (selector: string) =>
    (await Promise.all(await amounts(selector))).map((text) => BigInt(Math.round(Number(text) * 100)))
  const total = (await units('.reckoned > summary data'))[0]!
  const byAgency = await units('.reckoned .statement tbody tr:not(.sum) data')
  expect(byAgency.length).toBeGreaterThan(2)
  expect(byAgency.reduce((sum, part) => sum + part, 0n)).toBe(total)
  expect((await units('.reckoned .journal tbody tr:last-child td:last-child data')).at(-1)).toBe(total)
})

test('sums in another currency are labelled, say their rates, and leave out what has none', async ({ page }) => {
  await page.goto('/totals?stage=expenditure&stage=disbursement')
  await page.getByRole('link', { name: 'in USD', exact: true }).click()
  await expect(page).toHaveURL(/&in=USD$/)
  const view = page.locator('#converted')
  await expect(view.getByRole('heading', { name: 'Shown in USD' })).toBeVisible()
  await expect(view).toContainText('not what was published')
  await expect(view).toContainText('Sums in USD: converted, rounded')
  await expect(view).toContainText('The table has no rate for this currency.')
  await view.locator('summary').first().click()
  await expect(view).toContainText('Invented for the demonstration')
  await expect(view.getByText(/1 EUR = \d\.\d+ USD/).first()).toBeVisible()

  await page.goto('/totals?in=XTS')
  await expect(page.locator('#converted')).toContainText('this site has no rates into it')
})

test('programs get the totals of the page, from any origin, and reasons for what cannot be read', async ({
  page,
  request,
}) => {
  const answer = await request.get(`/api/v1/totals?${SEARCH}`)
  expect(answer.headers()).toMatchObject({ 'access-control-allow-origin': '*', 'content-type': 'application/json' })
  const { totals, counted } = (await answer.json()) as { totals: { sum: string; count: number }[]; counted: number }
  await page.goto(`/totals?${SEARCH}`)
  const shown = page.locator('.reckoned > summary data')
  await expect(shown).toHaveAttribute('value', totals[0]!.sum)
  await expect(page.locator('.reckoning dd').last()).toHaveText(counted.toLocaleString('en-GB'))

  const again = await request.get(`/api/v1/totals?${SEARCH}`, { headers: { 'if-none-match': answer.headers().etag! } })
  expect(again.status()).toBe(304)
  const refused = await request.get('/api/v1/records?stage=spending')
  expect([refused.status(), await refused.json()]).toEqual([
    400,
    { error: 'search-not-understood', unread: [{ name: 'stage', value: 'spending', reason: 'not-a-stage' }] },
  ])
})

test('a worksheet is whole without JavaScript', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL !== undefined && { baseURL }) })
  const page = await context.newPage()
  await page.goto(`/totals?${SEARCH}&in=USD`)
  await expect(page.getByRole('heading', { name: 'Shown in USD' })).toBeVisible()
  await expect(page.locator('.reckoned .journal tbody tr').first()).toBeVisible()
  await context.close()
})
