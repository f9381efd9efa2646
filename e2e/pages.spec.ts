import { expect, expectAccessible, SIZES, test } from './journey'

const PAGES = [
  '/',
  '/records',
  '/records?q=bridge&stage=expenditure&sort=amount-desc',
  '/records?q=nothing+is+called+this',
  '/records?sort=amount-desc&page=2',
  '/records?min=abc&foo=1',
  '/records/treasury-1-1',
  '/records/education-10-1',
  '/records/roads-17-56',
  '/agencies',
  '/agencies/education',
  '/agencies/cooperation',
  '/payees',
  '/?currency=USD',
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
    await expect(page.getByText('This ledger holds invented agencies, people and payments')).toBeVisible()
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
  await page.getByRole('combobox').first().fill('bridge')
  await page.getByRole('combobox').first().press('Enter')
  await expect(page).toHaveURL(/q=bridge/)
  await expect(page.getByRole('link', { name: /Bridge over the Lorn/ }).first()).toBeVisible()
  await context.close()
})

test('a form that leaves fields empty leaves none of them in the address', async ({ page, request }) => {
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.goto('/records?stage=expenditure')
  await page.getByText('Amount', { exact: true }).first().click()
  const from = page.getByRole('group', { name: /^Exact limit/ }).getByRole('textbox', { name: 'from' })
  await from.fill('1000000')
  await from.press('Enter')
  await expect(page).toHaveURL(/\/records\?stage=expenditure&min=1000000$/)
  const answer = await request.get('/records?q=&foo=1&max=', { maxRedirects: 0 })
  expect(answer.status()).toBe(307)
  expect(answer.headers().location).toMatch(/\/records\?foo=1$/)
})

test('a search for words that no record has together leads on to those that some have', async ({ page }) => {
  await page.goto('/records?q=bridge+nosuchword')
  await expect(page.getByText(/^0 records with/).first()).toBeVisible()
  await page.getByRole('link', { name: /Only .bridge/ }).click()
  await expect(page.getByRole('link', { name: /Bridge over the Lorn/ }).first()).toBeVisible()
})
