import type { Page } from '@playwright/test'
import { directionOf, LANGUAGES, type Language, toLanguagePath } from '@/lib/domain/language'
import { wordsIn } from '@/lib/messages/messages'
import { expect, expectAccessible, expectNothingToStickOut, SIZES, test } from './journey'

/** One page of each kind; pages.spec.ts looks at the English ones in every size and colour. */
const PAGES = [
  '/',
  '/records?q=bridge&stage=expenditure&sort=amount-desc',
  '/records?q=nothing+is+called+this',
  '/records?min=abc&foo=1',
  '/totals',
  '/records/treasury-1-1',
  '/records/education-10-1',
  '/records/treasury-1-1/verify',
  '/agencies',
  '/agencies/education',
  '/payees',
  '/payees/larkspur-catering-co-operative-cf51de7be1',
  '/activities',
  '/activities/a-good-school-within-reach-b5fbc16dd6',
  '/sectors',
  '/places/bo',
  '/flows',
  '/map',
  '/search-help',
  '/status',
  '/methodology',
  '/nowhere',
]
const [phone, desk] = SIZES
/** Each page is looked at in one of these in each language, and so in all of them over the languages and the pages of its kind. */
const LOOKS = [
  { size: phone, colorScheme: 'light' },
  { size: desk, colorScheme: 'dark' },
  { size: phone, colorScheme: 'dark' },
  { size: desk, colorScheme: 'light' },
] as const
/** Names that every language writes alike. */
const FORMAT_NAMES = ['BibTeX', 'CSL-JSON', 'CSV', 'JSON']
const OTHERS = LANGUAGES.filter((language) => language !== 'en')

/** Texts of the page itself, neither published nor code, that hold Latin words and no Arabic letter: the page forgot its language there. */
function readLatinTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const apart = 'bdi, code, kbd, pre, script, style, svg, .published, .hash, .brand, .tile, [lang]:not(html)'
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found: string[] = []
    while (walker.nextNode()) {
      const text = (walker.currentNode.textContent ?? '').trim()
      const isApart = walker.currentNode.parentElement?.closest(apart) !== null
      if (!isApart && /\p{Script=Latin}{4}/u.test(text) && !/\p{Script=Arabic}/u.test(text)) found.push(text)
    }
    return found
  })
}

for (const [turn, language] of OTHERS.entries()) {
  test(`pages are accessible in ${language}, on a phone and a desk, in the light and in the dark`, async ({ page }) => {
    test.setTimeout(180_000)
    for (const [position, path] of PAGES.entries()) {
      await test.step(path, async () => {
        await page.setViewportSize(phone)
        await page.goto(toLanguagePath(language, path))
        await expect(page.locator('html')).toHaveAttribute('lang', language)
        await expect(page.locator('html')).toHaveAttribute('dir', directionOf(language))
        await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
        await expectNothingToStickOut(page)
        const { size, colorScheme } = LOOKS[(position + turn) % LOOKS.length]!
        await page.setViewportSize(size)
        await page.emulateMedia({ colorScheme })
        await expectAccessible(page)
        if (language === 'ar')
          expect((await readLatinTexts(page)).filter((text) => !FORMAT_NAMES.includes(text.trim()))).toEqual([])
        await expectLinksToStay(page, language)
      })
    }
  })
}

/** Every link within the site leads on in the page's language, but for files and the links that change the language. */
async function expectLinksToStay(page: Page, language: Language): Promise<void> {
  const hrefs = await page
    .locator('a[href^="/"]:not([hreflang])')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  const forMachines = /^\/api\/|\.(csv|json|jsonl|xml)(\?|$)/
  const away = hrefs.filter((href) => !RegExp(`^/${language}([/?#]|$)`).test(href) && !forMachines.test(href))
  expect(away).toEqual([])
}

test('a page offers itself in the other languages, with the search that it shows', async ({ page }) => {
  await page.setViewportSize(desk)
  await page.goto('/records?q=bridge&stage=expenditure')
  await page.getByRole('navigation', { name: 'Language' }).getByRole('link', { name: 'Español' }).click()
  await expect(page).toHaveURL(/\/es\/records\?q=bridge&stage=expenditure$/)
  await expect(page.getByRole('main').getByRole('combobox').first()).toHaveValue('bridge')
  await page.getByRole('contentinfo').getByRole('link', { name: 'العربية' }).click()
  await expect(page).toHaveURL(/\/ar\/records\?q=bridge&stage=expenditure$/)
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  await page.getByRole('contentinfo').getByRole('link', { name: 'English' }).click()
  await expect(page).toHaveURL(/[^a-z]\/records\?q=bridge&stage=expenditure$/)
})

test('no figure changes with the language, only how it is written', async ({ page }) => {
  const written: Record<string, string> = {}
  const amounts = new Set<string | null>()
  for (const language of LANGUAGES) {
    await page.goto(toLanguagePath(language, '/records/treasury-2-1'))
    const money = page.locator('main data.money').first()
    amounts.add(await money.getAttribute('value'))
    written[language] = ((await money.textContent()) ?? '').replace(/\s/g, ' ')
  }
  expect(amounts).toEqual(new Set(['24001440.76']))
  expect(written).toEqual({
    en: '€24,001,440.76',
    fr: '24 001 440,76 €',
    es: '24.001.440,76 €',
    ar: '24,001,440.76 €',
  })
})

test('days and counts are written as the language writes them', async ({ page }) => {
  const days: Readonly<Record<Language, string>> = {
    en: '22 February 2023',
    fr: '22 février 2023',
    es: '22 de febrero de 2023',
    ar: '22 فبراير 2023',
  }
  for (const language of LANGUAGES) {
    await page.goto(toLanguagePath(language, '/records/treasury-2-1'))
    await expect(page.getByText(days[language]).first(), language).toBeVisible()
  }
})

test('a page names itself in every language, and itself as the one that counts', async ({ page }) => {
  for (const [path, address] of [
    ['/methodology', '/methodology'],
    ['/status', '/status'],
    ['/records/treasury-1-1', '/records/treasury-1-1'],
  ] as const) {
    await page.goto(toLanguagePath('fr', path))
    const alternates = await page
      .locator('link[rel="alternate"][hreflang]')
      .evaluateAll((links) => links.map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')] as const))
    const pathOf = (href: string | null) => new URL(href ?? '', 'http://site.example').pathname
    expect(Object.fromEntries(alternates.map(([language, href]) => [language, pathOf(href)]))).toEqual({
      en: address,
      fr: `/fr${address}`,
      es: `/es${address}`,
      ar: `/ar${address}`,
      'x-default': address,
    })
    expect(pathOf(await page.locator('link[rel="canonical"]').getAttribute('href'))).toBe(`/fr${address}`)
  }
})

test('English has one address for each page', async ({ request }) => {
  const answer = await request.get('/en/records?q=bridge', { maxRedirects: 0 })
  expect(answer.status()).toBe(308)
  expect(new URL(answer.headers().location!, 'http://site.example').pathname).toBe('/records')
})

for (const language of OTHERS) {
  test(`a check speaks ${language}`, async ({ page }) => {
    const { verify, statements } = wordsIn(language)
    await page.goto(toLanguagePath(language, '/records/treasury-2-1/verify'))
    await expect(page.locator('[data-check="recorded"]')).toHaveAttribute('data-outcome', 'agrees', { timeout: 30_000 })
    await expect(page.locator('[data-check="recorded"]')).toContainText(verify.checks.recorded)
    await expect(page.locator('[data-check="recorded"]')).toContainText(statements['recorded-agrees'])
    await expect(page.locator('[data-verdict]')).toBeVisible({ timeout: 30_000 })
    await expect(page.locator('[data-verdict]')).toContainText(verify.doesNotProve)
  })
}
