import { expect, expectAccessible, SIZES, test } from './journey'

const PAGES = [
  '/',
  '/records',
  '/records?q=bridge&stage=expenditure&sort=amount-desc',
  '/records?q=nothing+is+called+this',
  '/records/treasury-1-1',
  '/agencies',
  '/agencies/education',
  '/agencies/cooperation',
  '/status',
  '/methodology',
  '/nowhere',
]

for (const { width, height } of SIZES) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`pages are accessible at ${width} px, ${colorScheme}`, async ({ page }) => {
      await page.setViewportSize({ width, height })
      await page.emulateMedia({ colorScheme })
      for (const path of PAGES) {
        await test.step(path, async () => {
          await page.goto(path)
          await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
          await expectAccessible(page)
        })
      }
    })
  }
}

test('every page of the demonstration on a development node says so', async ({ page }) => {
  for (const path of PAGES) {
    await page.goto(path)
    await expect(page.getByText('Development ledger')).toBeVisible()
    await expect(page.getByText('These agencies, people and payments are invented')).toBeVisible()
  }
})

test('a record that is not there answers 404', async ({ request }) => {
  for (const path of [
    '/records/treasury-1-99999',
    '/records/no-such-1-1',
    '/records/-',
    '/agencies/nobody',
    '/payees/nobody',
  ]) {
    expect((await request.get(path)).status(), path).toBe(404)
  }
})

test('pages are whole without JavaScript', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL !== undefined && { baseURL }) })
  const page = await context.newPage()
  await page.goto('/records')
  await page.getByRole('searchbox').first().fill('bridge')
  await page.getByRole('searchbox').first().press('Enter')
  await expect(page).toHaveURL(/q=bridge/)
  await expect(page.getByRole('link', { name: /Bridge over the Lorn/ }).first()).toBeVisible()
  await context.close()
})
