import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { expect, expectAccessible, SIZES, test } from './journey'
import { startSite } from './site'

const CHECKS = ['Recorded', 'Included', 'Signed', 'Complete', 'Adds up', 'Unchanged since']

for (const { width, height } of SIZES) {
  test(`overview, search, record, check agrees (${width} px)`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await page.goto('/')
    await page.getByRole('searchbox').first().fill('larkspur catering')
    await page.getByRole('searchbox').first().press('Enter')
    await expect(page).toHaveURL(/q=larkspur/)
    await page
      .getByRole('link', { name: /School meals/ })
      .first()
      .click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Larkspur Catering')
    await page
      .getByRole('link', { name: /check it yourself/i })
      .first()
      .click()
    for (const check of CHECKS) {
      await expect(page.getByText(new RegExp(`^${check}: agrees`)).first(), check).toBeVisible({ timeout: 30_000 })
    }
    await expectAccessible(page)
  })
}

test('an amount altered in the index shows as differing, with both values', async ({ page }) => {
  test.setTimeout(240_000)
  const dataDir = mkdtempSync(join(tmpdir(), 'counterfoil-altered-'))
  try {
    const honest = await startSite({ dataDir, port: 4300 })
    await honest.stop()
    await alterAmount(join(dataDir, 'index', 'counterfoil.duckdb'))
    const altered = await startSite({ dataDir, port: 4300 })
    await page.goto(`${altered.address}/records/treasury-2-1/verify`)
    await expect(page.getByText(/^Recorded: differs/).first()).toBeVisible({ timeout: 30_000 })
    await expect(page.getByText(/Do not rely on this figure/i).first()).toBeVisible()
    await altered.stop()
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
})

/** Changes the lowest bit of one stored amount, as a careless or dishonest operator might. */
async function alterAmount(path: string): Promise<void> {
  const instance = await DuckDBInstance.create(path)
  const connection = await instance.connect()
  await connection.run(`
    UPDATE entry SET whole = xor(whole, 1)
    WHERE sequence = 2 AND row_no = 1 AND agency = (SELECT id FROM agency WHERE code = 'treasury')`)
  await connection.run('CHECKPOINT')
  connection.closeSync()
  instance.closeSync()
}
