import { readFileSync } from 'node:fs'
import { expect, expectAccessible, SIZES, test } from './journey'
import { ODD_AGENCY, publishOddRecords } from './odd-records'

/** Rows of the first publication of the odd records, by what they try. */
const ROWS = {
  huge: 1,
  small: 2,
  sealed: 3,
  hidden: 4,
  rich: 5,
  markup: 6,
  order: 7,
  twice: 10,
  gone: 11,
  resealed: 12,
}
const odd = (name: keyof typeof ROWS): string => `/records/${ODD_AGENCY}-1-${ROWS[name]}`

test.beforeAll(async ({ request }) => {
  test.setTimeout(120_000)
  await publishOddRecords(process.env.SITE_DATA_DIR_UNDER_TEST!)
  const address = `${process.env.SITE_URL_UNDER_TEST}/records/${ODD_AGENCY}-3-1`
  await expect.poll(async () => (await request.get(address)).status(), { timeout: 60_000 }).toBe(200)
})

test('follows money from the treasury to the driller, record by record', async ({ page }) => {
  await page.goto('/records/wells-3-12')
  const chain = page.getByRole('region', { name: 'Chain of money' })
  await expect(chain.getByRole('listitem').filter({ hasText: 'This record' }).last()).toContainText('€194,764.46')
  await chain.getByRole('link', { name: /Disbursement of €1,127,109.18/ }).click()
  await expect(page).toHaveURL(/\/records\/treasury-\d+-\d+$/)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Disbursement of €1,127,109.18')
  await page
    .getByRole('region', { name: 'Chain of money' })
    .getByRole('link', { name: /Expenditure of €194,764.46 to Kitui Drilling Company/ })
    .click()
  await expect(page).toHaveURL(/\/records\/wells-3-12$/)
})

test('shows the payments of an order, and leads to all of them and their sum', async ({ page }) => {
  await page.goto(odd('order'))
  const chain = page.getByRole('region', { name: 'Chain of money' })
  await expect(chain).toContainText('paid by 25 records:')
  await expect(chain.getByRole('link', { name: /^Expenditure of/ })).toHaveCount(20)
  await chain.getByRole('link', { name: 'and 5 more records' }).click()
  await expect(page.getByText('25 records').first()).toBeVisible()
  await expect(page.getByText('€325.00').first()).toBeVisible()
})

test('says of every link that leads nowhere why, and of one that leads to two that it does', async ({ page }) => {
  await page.goto(odd('rich'))
  const chain = page.getByRole('region', { name: 'Chain of money' })
  await expect(chain).toContainText('Pays for nobody-1-1, and this index holds no record of that number.')
  await expect(chain).toContainText('Is part of “the yellow book”, which is no record number of this ledger.')
  await expect(chain).toContainText('a record of which only the fingerprint is given, and no record here has it')
  await expect(chain).toContainText('Refunds “LOST”, and no record of Office of Odd Records carries that reference.')
  await expect(chain).toContainText('“AMB”, which 2 records carry: it does not say which is meant.')
  await expect(chain.getByRole('link', { name: 'Rural water' })).toHaveAttribute('href', /^\/activities\/rural-water-/)
})

test('shows every field that two corrections changed, beside what it was', async ({ page }) => {
  await page.goto(odd('twice'))
  await page.getByRole('link', { name: 'See the current version' }).first().click()
  await expect(page).toHaveURL(new RegExp(`/records/${ODD_AGENCY}-3-1$`))
  const history = page.getByRole('region', { name: 'History' })
  const versions = history.getByRole('listitem')
  await expect(versions).toHaveCount(3)
  await expect(versions.nth(0)).toContainText('Corrected to €96.50')
  await expect(versions.nth(0)).toContainText('€23.50 less')
  for (const words of [
    'Harrow & Pike Construction',
    'Dunmorrow Quarries',
    '4 March 2025',
    '6 March 2025',
    'Gravier lavé',
  ]) {
    await expect(versions.nth(1)).toContainText(words)
  }
  await expect(versions.nth(1)).toContainText('The gravel came from another quarry.')
  await expect(versions.nth(1)).toContainText(
    'Signed by The preparer of oddments, approved by The approver of oddments',
  )
  await expect(versions.nth(2)).toContainText('Published: €120.00')

  await page.goto(odd('resealed'))
  await expect(page.getByRole('region', { name: 'History' })).toContainText(
    'Whether the sealed value changed cannot be told',
  )
  await page.goto(odd('gone'))
  await expect(page.getByText('The agency withdrew this record on')).toBeVisible()
  await expect(page.getByRole('region', { name: 'History' })).toContainText('Withdrawn: €77.00 taken back')
})

test('gives each silence its reason', async ({ page }) => {
  await page.goto(odd('sealed'))
  const facts = page.getByRole('region', { name: 'What the record says' })
  await expect(facts).toContainText('A person, name sealed')
  await expect(facts).toContainText('The value is kept off the ledger to protect a person')
  await expect(facts).toContainText('Paid to › name')
  await page.goto(odd('hidden'))
  await expect(facts).toContainText('The agency knows the value and chose not to publish it.')
  await expect(facts).toContainText('The source says nothing about this.')
  await expect(facts).toContainText('The source does not say whether tax is included')
  await page.goto(odd('small'))
  await expect(page.getByRole('heading', { level: 1 })).toContainText('−XDR 0.0000000001')
  await expect(facts).toContainText('A negative amount is money that came back')
  await expect(page.getByRole('region', { name: 'Where this came from' })).toContainText('The agency states no licence')
})

test('treats markup in a record as words, on the page, in its data for machines and in its citations', async ({
  page,
}) => {
  const dialogs: string[] = []
  page.on('dialog', (dialog) => void dialog.dismiss().then(() => dialogs.push(dialog.message())))
  await page.goto(odd('markup'))
  await expect(page.getByText('</script><script>alert(1)</script> "quoted" & {braces}').first()).toBeVisible()
  const data = JSON.parse((await page.locator('script[type="application/ld+json"]').last().textContent()) ?? '')
  expect(data).toMatchObject({
    '@type': 'DigitalDocument',
    description: '</script><script>alert(1)</script> "quoted" & {braces}',
  })
  const bibtex = await (await page.request.get(`${odd('markup')}/cite.bib`)).text()
  expect(bibtex).toContain('Acme [U+202E]dtL [U+200B]hidden \\textbraceleft{}\\textbackslash{}input')
  expect(dialogs).toEqual([])
})

test('is asked about by mail, in words that name the record', async ({ page }) => {
  await page.goto('/records/cooperation-10-42')
  const ask = page.getByRole('region', { name: 'Ask the agency about this record' })
  const href = (await ask.getByRole('link', { name: /^Write to data@cooperation/ }).getAttribute('href')) ?? ''
  const letter = new URL(href)
  expect(letter.pathname).toBe('data@cooperation.avelia.example')
  expect(letter.searchParams.get('subject')).toBe('Question about record cooperation-10-42')
  expect(letter.searchParams.get('body')).toMatch(
    /Fingerprint: 0x[0-9a-f]{64}\r\nAddress: http:\/\/\S+\/records\/cooperation-10-42\r\n/,
  )
  await ask.getByText('The text, for a form or any other mail program').click()
  await expect(ask.locator('#ask-text')).toContainText('Record: cooperation-10-42')

  await page.goto(odd('order'))
  await expect(ask).toContainText('As the agency wrote it: Telephone 01632 960001')
})

test('is cited as text, BibTeX and CSL-JSON, copied by a button and downloaded as files', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/records/cooperation-10-42')
  const cite = page.getByRole('region', { name: 'Cite this record' })
  await cite.getByRole('button', { name: 'Copy the citation' }).click()
  await expect(cite.getByRole('status').first()).toHaveText('Copied')
  const sentence = await page.evaluate(() => navigator.clipboard.readText())
  expect(sentence).toMatch(
    /^Avelia Development Cooperation \(2025\)\. Commitment of US\$1,942,295\.06 to Hollin Laboratories\. Record cooperation-10-42, recorded 10 April 2025, block \d+, fingerprint 0x[0-9a-f]{64}; viewed .+\. http\S+\/records\/cooperation-10-42$/,
  )
  await cite.getByText('CSL-JSON, for reference managers').click()
  const download = page.waitForEvent('download')
  await cite.getByRole('link', { name: 'Download cooperation-10-42.json' }).click()
  const file = await (await download).path()
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject([
    { id: 'counterfoil-cooperation-10-42', issued: { 'date-parts': [[2025, 4, 10]] }, number: 'cooperation-10-42' },
  ])
  expect((await page.request.get('/records/cooperation-99-1/cite.bib')).status()).toBe(404)
})

test('prints on one page, with the code of its address, and everything unfolded', async ({ page }) => {
  await page.goto('/records/education-3-5')
  const pdf = await page.pdf({ preferCSSPageSize: true })
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('img', { name: 'Open and check this record at' })).toBeVisible()
  await expect(page.getByText(/^Printed .+ from block [\d,]+ of the ledger\.$/)).toBeVisible()
  await expect(page.getByText(/^Fingerprint 0x[0-9a-f]{64}$/)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Print or save as PDF' })).toBeHidden()
  const key = page.locator('#signed').locator('xpath=ancestor::section').locator('code').first()
  expect((await key.boundingBox())?.height).toBeGreaterThan(0)
})

test('names itself to machines in every language, at one address', async ({ page }) => {
  await page.goto('/fr/records/education-3-5')
  await expect(page).toHaveTitle(/^Crédit budgétaire : 4\s000\s550,74\s€ à Lorn Valley Schools Trust – Counterfoil$/)
  await expect(page.locator('link[rel="alternate"][hreflang="ar"]')).toHaveAttribute(
    'href',
    /\/ar\/records\/education-3-5$/,
  )
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', /\/fr\/records\/education-3-5$/)
  await page.goto('/records/education-3-5?fingerprint=0x00')
  await expect(page.getByText('The link you followed was made for another record.')).toBeVisible()
})

test('is whole without scripts: everything is there but the buttons that need one', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL !== undefined && { baseURL }) })
  const page = await context.newPage()
  await page.goto('/records/cooperation-10-42')
  await page.getByText('BibTeX', { exact: true }).click()
  await expect(page.getByText('@misc{counterfoil-cooperation-10-42')).toBeVisible()
  await expect(page.getByRole('button', { name: /Copy|Print/ })).toHaveCount(0)
  await context.close()
})

const LOOKS = [
  { language: '', colorScheme: 'light', size: SIZES[0] },
  { language: '/ar', colorScheme: 'dark', size: SIZES[1] },
] as const
const PATHS = [...Object.keys(ROWS).map((name) => odd(name as keyof typeof ROWS)), `/records/${ODD_AGENCY}-3-1`]

for (const { language, colorScheme, size } of LOOKS) {
  test(`the oddest records are accessible at ${size.width} px, ${colorScheme}, unfolded: ${language || '/en'}`, async ({
    page,
  }) => {
    test.setTimeout(240_000)
    await page.setViewportSize(size)
    await page.emulateMedia({ colorScheme })
    for (const path of [...PATHS, '/records/wells-3-12', '/records/cooperation-10-42']) {
      await test.step(path, async () => {
        await page.goto(`${language}${path}`)
        await page.evaluate(() => {
          for (const fold of document.querySelectorAll('details')) fold.open = true
        })
        await expectAccessible(page)
      })
    }
  })
}
