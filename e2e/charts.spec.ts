import type { Page } from '@playwright/test'
import { expect, expectAccessible, SIZES, test } from './journey'

const DESK = { width: 1280, height: 900 }

/** The first figure of a text, as it is written: "€4,247,873.89". */
const figureOf = (text: string): string => /[€£$A-Z]+[\d,]+\.\d+/.exec(text.replace(/[\u2068\u2069]/g, ''))?.[0] ?? ''

/** What the list of records says that its whole result comes to, in one currency. */
async function expectTotal(page: Page, figure: string): Promise<void> {
  await expect(page.locator('main')).toContainText(figure)
}

test('a country on the map leads to its records, whose total stands beside it in the table', async ({ page }) => {
  await page.setViewportSize(DESK)
  await page.goto('/map?currency=EUR&stage=outlays')
  const country = page.getByRole('link', { name: /^Yemen: / })
  const part = figureOf((await country.getAttribute('aria-label')) ?? '')

  await page.getByText('The same figures as a table').click()
  const row = page.getByRole('row', { name: /^Yemen/ })
  await expect(row.getByRole('cell').first()).toHaveText(part)
  const whole = figureOf((await row.locator('data').nth(1).textContent()) ?? '')
  const records = (await row.locator('.chart-count').textContent()) ?? ''

  await country.click({ position: { x: 8, y: 8 }, force: true })
  await expect(page).toHaveURL(/\/records\?.*place=ye/)
  await expectTotal(page, whole)
  await expect(page.getByText(records, { exact: false }).first()).toBeVisible()
})

test('marks are reached and followed by keyboard alone', async ({ page }) => {
  await page.setViewportSize(DESK)
  await page.goto('/map')
  await page.getByRole('button', { name: 'Show' }).focus()
  // Past the link to the chart's worksheet.
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  const label = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))
  expect(label).toMatch(/^\S.*: /)
  await expect(page.locator('.land:focus .readout')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/records\?.*place=/)

  await page.goto('/')
  await page
    .getByRole('link', { name: /^Skip the \d+ marks/ })
    .first()
    .focus()
  await expect(page.locator('a.mark').first()).toHaveAttribute('aria-label', /^Oct 2022: .* records$/)
  await page.keyboard.press('Tab')
  await expect(page.locator('a.mark').first()).toBeFocused()
  const figure = figureOf((await page.locator('a.mark').first().getAttribute('aria-label')) ?? '')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/from=2022-10-01&to=2022-10-31/)
  await expectTotal(page, figure)
})

test('each column of a month is the total of its records', async ({ page, request }) => {
  await page.goto('/')
  const marks = await page
    .locator('a.mark')
    .evaluateAll((links) =>
      links.map((link) => [link.getAttribute('aria-label') ?? '', link.getAttribute('href') ?? ''] as const),
    )
  expect(marks.length).toBeGreaterThan(24)
  for (const [label, href] of marks.filter((_, index) => index % 12 === 3)) {
    expect(await (await request.get(href)).text()).toContain(figureOf(label))
  }
})

test('what answers to a pointer is fetched when a pointer comes near, and not before, and moves nothing', async ({
  page,
}) => {
  await page.setViewportSize(DESK)
  const scripts: string[] = []
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url())
  })
  await page.goto('/')
  await page.waitForLoadState('networkidle')
  const before = scripts.length
  const plot = page.locator('.plot').first()
  await plot.scrollIntoViewIfNeeded()
  const box = await plot.boundingBox()
  expect(await page.locator('.recharts-wrapper').count()).toBe(0)

  await plot.hover()
  await expect(page.locator('.recharts-wrapper')).toBeVisible()
  expect(scripts.length).toBeGreaterThan(before)
  expect(await plot.boundingBox()).toEqual(box)
  await page.mouse.move(box!.x + box!.width / 2 + 3, box!.y + box!.height / 2)
  await expect(page.locator('.plot-tooltip')).toContainText('records')
  await page.mouse.move(0, 0)
  await expect(page.locator('.plot a.mark').first()).toBeAttached()
})

test('charts are whole without JavaScript, and their forms answer', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL !== undefined && { baseURL }) })
  const page = await context.newPage()
  await page.goto('/flows')
  await page.getByLabel('Who receives').selectOption('country')
  await page.getByLabel('Sectors by').selectOption({ index: 1 })
  await page.getByRole('button', { name: 'Show' }).click()
  await expect(page).toHaveURL(/to=country/)
  await page.getByText('The same figures as a table').click()
  const total = figureOf((await page.locator('.chart-table tfoot').textContent()) ?? '')
  // Widest first: the sums of the first step are those of all agencies.
  await expect(page.getByRole('figure')).toContainText('All other')
  await page.goto(
    `/records?currency=${new URL(page.url()).searchParams.get('currency')}&stage=disbursement&stage=expenditure`,
  )
  await expectTotal(page, total)
  await context.close()
})

test('a band of the flows leads to the records that name both its ends', async ({ page }) => {
  await page.setViewportSize(DESK)
  await page.goto('/flows?currency=EUR&stage=outlays')
  await page.getByText('The same figures as a table').click()
  const row = page.getByRole('row').nth(1)
  const whole = figureOf((await row.locator('data').last().textContent()) ?? '')
  await row.getByRole('link').click()
  await expect(page).toHaveURL(/\/records\?agency=\w+&sector=/)
  await expectTotal(page, whole)
})

const PAGES = [
  '/flows',
  '/flows?to=country&scheme=iati-sector-1',
  '/map',
  '/map?currency=USD',
  '/?scheme=iati-sector-1',
]

for (const { width, height } of SIZES) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`pages of charts are accessible at ${width} px, ${colorScheme}, tables unfolded`, async ({ page }) => {
      test.slow()
      await page.setViewportSize({ width, height })
      await page.emulateMedia({ colorScheme })
      for (const path of [...PAGES, '/ar/flows', '/ar/map', '/fr/']) {
        await test.step(path, async () => {
          await page.goto(path)
          await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
          await page.evaluate(() => {
            for (const fold of document.querySelectorAll('details')) fold.open = true
          })
          await expectAccessible(page)
        })
      }
    })
  }
}

test('time runs from left to right on a page that is read from right to left', async ({ page }) => {
  await page.goto('/ar')
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  const [first, last] = await Promise.all([
    page.locator('a.mark .hit').first().boundingBox(),
    page.locator('a.mark .hit').last().boundingBox(),
  ])
  expect(first!.x).toBeLessThan(last!.x)
})
