import type { Page } from '@playwright/test'
import { expect, expectAccessible, SIZES, test } from './journey'

const PAGES = [
  '/records?q=bridge&agency=roads&columns=date,payee,payer,agency,title,reference,activity,sector,place,stage,amount,status,recorded',
  '/records?q=bridge+colour:%22red%22&density=compact&years=fiscal',
  '/records?min=abc&foo=1&q=amount:lots',
  '/records?q=brigde+nosuchword&agency=health',
  '/records/choose/payees?stage=expenditure',
  '/search-help',
]

/** Each language at one size at least, in light and dark, and Arabic at both. */
const LANGUAGES_LOOKED_AT: Readonly<Record<string, readonly string[]>> = {
  '360 light': ['', '/ar'],
  '360 dark': ['/fr'],
  '1280 light': ['/es', '/ar'],
  '1280 dark': ['', '/fr'],
}

for (const { width, height } of SIZES) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`the explorer is accessible in four languages at ${width} px, ${colorScheme}`, async ({ page }) => {
      test.setTimeout(180_000)
      await page.setViewportSize({ width, height })
      await page.emulateMedia({ colorScheme })
      const languages = LANGUAGES_LOOKED_AT[`${width} ${colorScheme}`]!
      for (const path of PAGES.flatMap((address) => languages.map((prefix) => prefix + address))) {
        await test.step(path, async () => {
          await page.goto(path)
          await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
          await unfoldAll(page)
          await expectAccessible(page)
        })
      }
    })
  }

  test(`filters narrow, and every count agrees with the list (${width} px)`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await page.goto('/records')
    expect(await layoutShift(page), 'nothing moves while the page loads').toBe(0)
    const documents = countDocuments(page)
    const agency = await choose(page, 'Ministry of Health')
    await expectListed(page, agency)
    const stage = await choose(page, 'Expenditure')
    await expectListed(page, stage)
    const year = await choose(page, '2024')
    await expectListed(page, year)
    expect(year).toBeGreaterThan(0)
    expect(stage).toBeLessThan(agency)

    // Another of the same kind widens again, by as many as it said.
    const more = await choose(page, '2025')
    await expectListed(page, year + more)
    await page.getByRole('link', { name: 'Remove: 2024' }).click()
    await expectListed(page, more)
    expect(documents(), 'one document for all of it').toBe(1)
  })
}

test('what the page totals is what its file adds up to, and what its rows are', async ({ page, request }) => {
  await page.goto('/records?agency=cooperation&stage=disbursement&sort=amount-desc')
  const rows = await readRows(page, '/records.csv?agency=cooperation&stage=disbursement&sort=amount-desc', request)
  expect(await countListed(page)).toBe(rows.length)
  const sums = new Map<string, bigint>()
  for (const { currency, amount, status } of rows) {
    if (status === 'stands') sums.set(currency, (sums.get(currency) ?? 0n) + toUnits(amount))
  }
  const shown = await page
    .locator('.result-sum data')
    .evaluateAll((figures) => figures.map((figure) => (figure as HTMLDataElement).value))
  expect(shown.map(toUnits).sort()).toEqual([...sums.values()].sort())
})

test('a filter that cannot be read is shown with its text, and the totals say that it was not applied', async ({
  page,
}) => {
  await page.goto('/records?stage=expenditure&min=abc&colour=red&q=amount:lots')
  const notice = page.getByRole('main')
  await expect(notice).toContainText('min = abc: write an amount in digits')
  await expect(notice).toContainText('colour = red: there is no such filter')
  await expect(notice).toContainText('amount:lots: write an amount in digits')
  await expect(page.getByRole('region', { name: 'Totals of the whole result' })).toContainText(
    'Not applied: “colour = red”, “min = abc” and “amount:lots”.',
  )
  const count = await countListed(page)
  await page.getByRole('link', { name: 'Leave it out' }).click()
  await expect(page).toHaveURL(/\/records\?stage=expenditure$/)
  expect(await countListed(page)).toBe(count)
})

test('a copied link shows the same rows, totals and order in another browser', async ({ browser, baseURL }) => {
  const options = { baseURL: baseURL!, permissions: ['clipboard-read', 'clipboard-write'] }
  const context = await browser.newContext({ ...options, viewport: SIZES[1] })
  const page = await context.newPage()
  await page.goto('/records')
  await choose(page, 'Norhaven City Council')
  await choose(page, '2025')
  await page.getByRole('link', { name: 'Largest' }).click()
  await expect(page).toHaveURL(/sort=amount-desc/)
  await page.getByText('Columns', { exact: true }).click()
  await page.getByRole('radio', { name: 'Compact' }).click()
  await expect(page).toHaveURL(/density=compact/)
  await page.getByRole('checkbox', { name: 'Sector' }).click()
  await expect(page.getByRole('columnheader', { name: 'Sector' })).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Copy link' }).click()
  await expect(page.getByText('Link copied')).toBeVisible()
  const link = await page.evaluate(() => navigator.clipboard.readText())

  const other = await browser.newContext({ viewport: SIZES[1] })
  const second = await other.newPage()
  await second.goto(link)
  const seen = async (of: Page) => ({
    sentence: await of.locator('.result-sentence').textContent(),
    totals: await of.getByRole('region', { name: 'Totals of the whole result' }).textContent(),
    rows: await of.getByRole('table').first().textContent(),
    order: await of.getByRole('navigation', { name: 'Order' }).locator('[aria-current]').textContent(),
  })
  expect(await seen(second)).toEqual(await seen(page))
  expect((await seen(second)).order).toBe('Largest')
  await Promise.all([context.close(), other.close()])
})

test('without JavaScript a phone narrows, looks through a long filter and reads the same', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL!, viewport: SIZES[0] })
  const page = await context.newPage()
  await page.goto('/agencies')
  await page.getByRole('button', { name: 'Search' }).click()
  await page.getByRole('combobox').fill('bridge')
  await page.getByRole('combobox').press('Enter')
  await expect(page).toHaveURL(/\/records\?q=bridge$/)
  await expect(page.getByRole('link', { name: 'Link to this search' })).toBeVisible()
  await page.getByRole('button', { name: 'Filters' }).click()
  const expenditure = page.getByRole('checkbox', { name: /^Expenditure/ })
  const said = await countBeside(expenditure)
  await expenditure.check()
  await page.getByRole('button', { name: 'Show records' }).click()
  await expect(page).toHaveURL(/\/records\?q=bridge&stage=expenditure$/)
  expect(await countListed(page)).toBe(said)

  await page.goto('/records/choose/payees?stage=expenditure')
  await page.getByRole('searchbox', { name: 'Part of a name' }).fill('lark cat')
  await page.getByRole('button', { name: 'Find' }).click()
  const payee = page.getByRole('checkbox', { name: /Larkspur Catering/ }).first()
  const paid = await countBeside(payee)
  await payee.check()
  await page.getByRole('button', { name: 'Show these records' }).click()
  await expect(page).toHaveURL(/\/records\?payee=larkspur-[a-z0-9-]+&stage=expenditure$/)
  expect(await countListed(page)).toBe(paid)
  await context.close()
})

test('with the keyboard alone: a misspelt firm, its page, its records, one of them', async ({ page }) => {
  await page.setViewportSize(SIZES[1])
  await page.goto('/agencies')
  await page.keyboard.press('/')
  const box = page.getByRole('combobox')
  await expect(box).toBeFocused()
  await page.keyboard.type('larkspr caterng')
  const suggested = page.getByRole('option', { name: /Larkspur Catering/ }).first()
  await expect(suggested).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: /^\d+ suggestions?$/ })).toHaveCount(1)
  await page.keyboard.press('Escape')
  await expect(suggested).toBeHidden()
  await page.keyboard.press('ArrowDown')
  await expect(suggested).toHaveAttribute('aria-selected', 'true')
  await expect(box).toHaveAttribute('aria-activedescendant', (await suggested.getAttribute('id'))!)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/payees\/larkspur-catering/)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Larkspur Catering')

  await followByKeyboard(page, /\/records\?payee=larkspur/)
  await expect(page.locator('.result-sentence')).toContainText('paid to Larkspur Catering')
  await followByKeyboard(page, /\/records\/[a-z0-9-]+-\d+-\d+$/)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Larkspur Catering')
})

test('on a phone the search opens over the page, and Ctrl-K opens it too', async ({ page }) => {
  await page.setViewportSize(SIZES[0])
  await page.goto('/agencies')
  await page.getByRole('button', { name: 'Search' }).click()
  await expect(page.getByRole('combobox')).toBeFocused()
  await page.getByRole('combobox').fill('larkspur')
  await expect(page.getByRole('option').first()).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Close' }).click()
  await page.waitForLoadState('networkidle')
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('combobox')).toBeFocused()
  await page
    .getByRole('option', { name: /Larkspur/ })
    .first()
    .click()
  await expect(page).toHaveURL(/\/payees\/larkspur/)
  await expect(page.getByRole('combobox')).toBeHidden()
})

test('every example of the guide searches for what it shows, in each language', async ({ page, request }) => {
  for (const prefix of ['', '/fr', '/es', '/ar']) {
    await page.goto(`${prefix}/search-help`)
    const links = await page
      .locator('table.guide a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')!))
    expect(links.length).toBeGreaterThan(15)
    for (const href of links.slice(0, 14)) {
      const text = await (await request.get(href)).text()
      expect(text, href).not.toContain('class="empty-result"')
    }
  }
})

async function unfoldAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('main details:not(.view-chooser)')) fold.setAttribute('open', '')
  })
}

/** Ticks a choice of the filters, opening what hides it; gives the count that stands beside it. */
async function choose(page: Page, name: string): Promise<number> {
  const opener = page.getByRole('button', { name: /^Filters/ })
  const isSheet = await opener.isVisible()
  if (isSheet) await opener.click()
  const choice = page.getByRole('checkbox', { name: new RegExp(`^${name}`) })
  const count = await countBeside(choice)
  await choice.scrollIntoViewIfNeeded()
  const [before, place] = [page.url(), await choice.boundingBox()]
  await choice.click()
  await expect(page).not.toHaveURL(before)
  await expect(page.locator('.explorer')).toHaveAttribute('aria-busy', 'false')
  await expect(choice, 'the focus stays').toBeFocused()
  expect(await choice.boundingBox(), 'what was pointed at stays where it is').toEqual(place)
  if (isSheet) await page.getByRole('button', { name: /^Show/ }).click()
  return count
}

const countBeside = async (choice: ReturnType<Page['getByRole']>): Promise<number> =>
  toNumber(await choice.locator('xpath=..').locator('.filter-count').textContent())

const toNumber = (text: string | null): number => Number(/[\d,]+/.exec(text ?? '')![0].replaceAll(',', ''))
const countListed = async (page: Page): Promise<number> =>
  toNumber(await page.locator('.result-sentence').textContent())

/** The sentence says the count, and the list has as many rows, pages beyond the first included. */
async function expectListed(page: Page, count: number): Promise<void> {
  await expect(page.locator('.result-sentence')).toContainText(new RegExp(`^${count.toLocaleString('en-GB')} record`))
  const shown = await page.getByRole('table').first().locator('tbody tr').count()
  expect(shown).toBe(Math.min(count, 50))
  await expect(page.locator('.rows-shown')).toContainText(`of ${count.toLocaleString('en-GB')}`)
}

/** Counts the documents that the page loads from now on, the present one included. */
function countDocuments(page: Page): () => number {
  let documents = 1
  page.on('request', (request) => {
    if (request.isNavigationRequest()) documents += 1
  })
  return () => documents
}

/** How much has moved in the window since the page began to load, as browsers measure it. */
async function layoutShift(page: Page): Promise<number> {
  await page.waitForLoadState('networkidle')
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value
        }).observe({ type: 'layout-shift', buffered: true })
        setTimeout(() => resolve(sum), 200)
      }),
  )
}

/** Tabs to the first link whose address is asked for, and follows it. */
async function followByKeyboard(page: Page, address: RegExp): Promise<void> {
  for (let steps = 0; steps < 250; steps += 1) {
    await page.keyboard.press('Tab')
    const href = await page.evaluate(() => (document.activeElement as HTMLAnchorElement | null)?.href ?? '')
    if (address.test(href)) {
      await page.keyboard.press('Enter')
      await expect(page).toHaveURL(address)
      return
    }
  }
  throw new Error(`No link to ${address} is reached with the Tab key.`)
}

type Row = { readonly amount: string; readonly currency: string; readonly status: string }

async function readRows(page: Page, address: string, request: Page['request']): Promise<readonly Row[]> {
  const text = await (await request.get(new URL(address, page.url()).href)).text()
  const [head, ...lines] = text.trim().split('\r\n').map(splitCsv)
  const cell = (line: readonly string[], name: string) => line[head!.indexOf(name)]!
  return lines.map((line) => ({
    amount: cell(line, 'amount'),
    currency: cell(line, 'currency'),
    status: cell(line, 'status'),
  }))
}

const splitCsv = (line: string): readonly string[] =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) =>
    quoted === undefined ? plain! : quoted.replaceAll('""', '"'),
  )

/** In units of 10^-18. */
function toUnits(amount: string): bigint {
  const [whole = '0', fraction = ''] = amount.replace('-', '').split('.')
  const units = BigInt(whole + fraction.padEnd(18, '0'))
  return amount.startsWith('-') ? -units : units
}
