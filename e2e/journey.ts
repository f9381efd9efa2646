import AxeBuilder from '@axe-core/playwright'
import { test as base, expect, type Page } from '@playwright/test'

export { expect }

/** A test whose relative addresses are those of the shared site. */
export const test = base.extend({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures here
  baseURL: async ({}, use) => use(process.env.SITE_URL_UNDER_TEST),
})

/** Phone and desk. */
export const SIZES = [
  { width: 360, height: 780 },
  { width: 1280, height: 900 },
] as const

/** No violation of WCAG 2.2 AA that a machine can find, and nothing sticks out sideways. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`)).toEqual(
    [],
  )
  await expectNothingToStickOut(page)
}

/** The page is no wider than its window. */
export async function expectNothingToStickOut(page: Page): Promise<void> {
  const sticksOut = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(sticksOut).toBeLessThanOrEqual(0)
}
