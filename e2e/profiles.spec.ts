import type { Page } from '@playwright/test'
import { expect, expectAccessible, SIZES, test } from './journey'

/** The last part of the address of the first profile that a list finds. */
async function findProfile(page: Page, list: string, name: string): Promise<string> {
  await page.goto(list)
  await page.getByRole('searchbox', { name: 'Search the list' }).fill(name)
  await page.getByRole('button', { name: 'Show' }).click()
  const link = page.getByRole('rowheader').getByRole('link', { name, exact: true }).first()
  return (await link.getAttribute('href'))!
}

for (const { width, height } of SIZES) {
  test(`lists lead to profiles, and profiles to records (${width} px)`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    for (const [list, heading] of [
      ['/agencies', 'Agencies'],
      ['/payees', 'Payees'],
      ['/activities', 'Programmes and contracts'],
      ['/sectors', 'Sectors'],
      ['/places', 'Places'],
    ] as const) {
      await page.goto(list)
      await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible()
      await expectAccessible(page)
      await page.getByRole('rowheader').getByRole('link').first().click()
      await expect(page).toHaveURL(new RegExp(`${list}/.`))
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
      await expect(page).toHaveTitle(/: .* – Counterfoil$/)
      await expectAccessible(page)
      await page.getByRole('link', { name: 'All its records' }).first().click()
      await expect(page).toHaveURL(/\/records\?/)
    }
  })
}

test('an agency says how it publishes, what it corrected, who signs, and what it continues', async ({ page }) => {
  await page.goto('/agencies/health')
  await expect(page).toHaveTitle('Ministry of Health: public spending – Counterfoil')
  const section = (name: string) => page.getByRole('region', { name })
  await expect(section('Year by year').getByText('Its fiscal year begins on 1 April.')).toBeVisible()
  await expect(section('Year by year').getByRole('rowheader', { name: '2024–25' })).toBeVisible()
  await expect(section('How punctually it publishes').getByText('The agency allows itself 30 days.')).toBeVisible()
  await expect(section('Corrections and withdrawals').getByRole('row', { name: /amount was wrong/ })).toBeVisible()
  await expect(section('Who may sign').getByText('The holder of the post has left the ministry.')).toBeVisible()
  await section('Year by year').getByRole('link', { name: 'Calendar years' }).click()
  await expect(page).toHaveURL(/years=calendar/)
  await expect(section('Year by year').getByRole('rowheader', { name: '2024', exact: true })).toBeVisible()

  await page.goto('/agencies/harbours')
  await page.getByRole('link', { name: 'Avelia Roads and Bridges Agency' }).first().click()
  await expect(page.getByText('By its own word this agency continues Avelia Harbour Board.')).toBeVisible()

  await page.goto('/agencies/wells')
  await expect(page.getByText(/is covered by no publication:/)).toContainText('1 July 2024 to 30 September 2024')
})

test('a figure of a year leads to exactly the records that it adds up', async ({ page }) => {
  await page.goto('/agencies/treasury')
  const cell = page
    .getByRole('row', { name: /^2024–25/ })
    .getByRole('cell')
    .first()
    .getByRole('link')
  const figure = (await cell.textContent())!
  await cell.click()
  await expect(page).toHaveURL(/agency=treasury.*stage=budget.*year=2024.*years=fiscal/)
  await expect(page.getByText(figure).first()).toBeVisible()
})

test('a payee is shown as published, or with every name under its register number', async ({ page }) => {
  const path = await findProfile(page, '/payees', 'Brightwater Medical Supplies')
  await page.goto(path)
  await expect(page.getByText(/name this payee, letter by letter/)).toBeVisible()
  const names = page.getByRole('region', { name: 'Names it was published under' })
  for (const name of ['Brightwater Medical Supplies', 'Brightwater Med. Supplies', 'BRIGHTWATER MEDICAL SUPPLIES LTD'])
    await expect(names.getByRole('link', { name, exact: true })).toBeVisible()
  await page.getByRole('link', { name: 'Grouped by register number' }).click()
  await expect(page).toHaveURL(/grouped=1/)
  await expect(page.getByText(/under 3 names/)).toBeVisible()
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', /\?grouped=1$/)
  await page
    .getByRole('link', { name: /^\d+ records$/ })
    .first()
    .click()
  await expect(page).toHaveURL(/payeeId=XV-RCA%3A204-118/)
})

test('a number in a register that has pages leads to it', async ({ page }) => {
  await page.goto(await findProfile(page, '/payees', 'Nordlund Bridges A/S'))
  await expect(page.getByRole('link', { name: '0000NORDLUNDBRIDGE00' })).toHaveAttribute(
    'href',
    'https://search.gleif.org/#/record/0000NORDLUNDBRIDGE00',
  )
})

test('a contract shows what was promised and paid, in order, and what it belongs to', async ({ page }) => {
  await page.goto(await findProfile(page, '/activities?only=contract', 'Lorn crossing, steelwork and deck'))
  await expect(page.getByText('91% of the commitments').first()).toBeVisible()
  await expect(page.getByRole('link', { name: 'Trunk roads renewal' }).first()).toBeVisible()
  const rows = page.getByRole('region', { name: 'Its records in order' }).getByRole('row')
  await expect(rows.nth(1)).toContainText('award')
  await expect(rows.last()).toContainText('payment 13')
})

test('an activity shows the records of others along its money', async ({ page }) => {
  await page.goto(await findProfile(page, '/activities?only=activity', 'Boreholes in Kitui'))
  const chain = page.getByRole('region', { name: 'Chain of money' })
  await expect(chain.getByRole('link', { name: 'Avelia Development Cooperation' })).toBeVisible()
  await chain.getByRole('link', { name: /^cooperation-/ }).click()
  await expect(page).toHaveURL(/\/records\/cooperation-/)
})

test('a sector says what falls to it, what only names it, and why the two differ', async ({ page }) => {
  await page.goto('/sectors/iati-sector-1-14032?currency=USD')
  const section = page.getByRole('region', { name: 'Attributed, and in full' })
  await expect(section.getByText(/without saying how much each has/).first()).toBeVisible()
  await expect(page.getByText('Water Supply & Sanitation')).toBeVisible()
  await page.goto('/fr/sectors/iati-sector-1-14032')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Assainissement')
  await page.goto('/ar/places/ke')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('كينيا')
})

test('profiles tell machines what they are of, and nothing of persons', async ({ page, request }) => {
  const readData = async (path: string) => {
    await page.goto(path)
    const blocks = await page.locator('script[type="application/ld+json"]').allTextContents()
    return blocks.map((text) => JSON.parse(text) as { '@type': string; name: string })
  }
  expect((await readData('/agencies/health')).map((data) => data['@type'])).toEqual(['GovernmentOrganization'])
  expect((await readData('/sectors/iati-sector-1-14032')).map((data) => data['@type'])).toEqual(['DefinedTerm'])
  expect((await readData('/places/ke')).map((data) => [data['@type'], data.name])).toEqual([['Country', 'Kenya']])
  const programme = await findProfile(page, '/activities?only=programme', 'Childhood immunisation')
  expect((await readData(programme)).map((data) => data['@type'])).toEqual(['MonetaryGrant'])

  await page.goto('/records?q=prize+literature')
  const person = await page.getByRole('link', { name: 'Ilse Marrowby' }).first().getAttribute('href')
  expect(await readData(person!)).toEqual([])
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/)
  const payees = await (await request.get('/sitemaps/payees-1.xml')).text()
  expect(payees).toContain('brightwater-medical-supplies-')
  expect(payees).not.toContain('marrowby')
})

test('the sitemap lists every page in four languages, and robots are told where it is', async ({ request }) => {
  expect(await (await request.get('/robots.txt')).text()).toMatch(/^Sitemap: http.*\/sitemap\.xml$/m)
  const index = await (await request.get('/sitemap.xml')).text()
  const parts = [...index.matchAll(/\/sitemaps\/[a-z0-9-]+\.xml/g)].map(([part]) => part)
  expect(parts).toEqual(
    expect.arrayContaining(['/sitemaps/pages.xml', '/sitemaps/agencies-1.xml', '/sitemaps/records-1.xml']),
  )
  const agencies = await (await request.get('/sitemaps/agencies-1.xml')).text()
  for (const path of ['/agencies/health', '/fr/agencies/health', '/es/agencies/health', '/ar/agencies/health'])
    expect(agencies).toContain(`${path}</loc>`)
  expect((await request.get('/sitemaps/agencies-99.xml')).status()).toBe(404)
})

test('a profile that is not there answers 404', async ({ request }) => {
  for (const path of ['/activities/nothing-0123456789', '/sectors/iati-sector-1-99999', '/places/zz', '/payees/x'])
    expect((await request.get(path)).status(), path).toBe(404)
})

const [PHONE, DESK] = SIZES

for (const { language, colorScheme, size } of [
  { language: '', colorScheme: 'light', size: PHONE },
  { language: '/ar', colorScheme: 'dark', size: DESK },
  { language: '/ar', colorScheme: 'light', size: PHONE },
  { language: '/fr', colorScheme: 'light', size: DESK },
  { language: '/es', colorScheme: 'dark', size: PHONE },
] as const) {
  test(`profiles are accessible at ${language || '/'} on ${size.width} px, ${colorScheme}`, async ({ page }) => {
    test.setTimeout(240_000)
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize(size)
    const paths = [
      '/agencies/roads',
      await findProfile(page, '/payees', 'Quillon Software GmbH'),
      await findProfile(page, '/activities?only=programme', 'Safe water for all'),
      '/sectors/iati-sector-1-14031',
      '/places/region-iati-region-1-289',
      '/payees?q=zzzz',
      '/activities?only=budget-line&sort=name',
    ]
    for (const path of paths) {
      await test.step(path, async () => {
        expect((await page.goto(`${language}${path}`))!.status()).toBe(200)
        await expectAccessible(page)
      })
    }
  })
}
