import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { DuckDBInstance } from '@duckdb/node-api'
import { expect, expectAccessible, SIZES, test } from './journey'
import { startSite } from './site'

const CHECKS = ['Recorded', 'Included', 'Signed', 'Complete', 'Adds up', 'Unchanged since']

for (const { width, height } of SIZES) {
  test(`overview, search, record, check agrees (${width} px)`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await page.goto('/')
    await page.getByRole('combobox').first().fill('larkspur catering')
    await page.getByRole('combobox').first().press('Enter')
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

test('what is published from the command line while the site runs appears, and agrees though it has no title', async ({
  page,
}) => {
  test.setTimeout(180_000)
  const dataDir = process.env.SITE_DATA_DIR_UNDER_TEST!
  const file = fileURLToPath(new URL('fixtures/parks-without-titles.csv', import.meta.url))
  await counterfoil(dataDir, 'register', 'parks', '--name', 'Parks Office')
  await counterfoil(dataDir, 'publish', file, '--agency', 'parks', '--currency', 'EUR', '--dates', 'dmy')
  await expect.poll(async () => (await page.request.get('/records/parks-1-3')).status(), { timeout: 60_000 }).toBe(200)

  const firstBlocks: number[] = []
  page.on('request', (request) => {
    const question = request.url().endsWith('/rpc') ? request.postDataJSON() : null
    if (question?.method === 'eth_getLogs') firstBlocks.push(Number(question.params[0].fromBlock))
  })
  for (const [row, title] of ['Play equipment', 'Tree surgery', 'Books'].entries()) {
    await page.goto(`/records/parks-1-${row + 1}`)
    await expect(page.getByText(title).first()).toBeVisible()
    await page.goto(`/records/parks-1-${row + 1}/verify`)
    for (const check of CHECKS) {
      await expect(page.getByText(new RegExp(`^${check}: agrees`)).first(), check).toBeVisible({ timeout: 30_000 })
    }
  }
  const { blockNumber } = JSON.parse(readFileSync(join(dataDir, 'deployment.json'), 'utf8'))
  expect(Math.min(...firstBlocks), 'no log is asked for from before the deployment').toBe(blockNumber)
})

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

/** Runs the command line as an official would, beside the running site; throws with what it said where it fails. */
async function counterfoil(dataDir: string, ...argv: readonly string[]): Promise<void> {
  const program = fileURLToPath(new URL('../scripts/counterfoil.mjs', import.meta.url))
  const { LEDGER_RPC_URLS: _urls, LEDGER_CONTRACT: _contract, ...env } = process.env
  const child = spawn(process.execPath, [program, ...argv], { env: { ...env, DATA_DIR: dataDir } })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk))
  const status = await new Promise<number | null>((resolve) => child.once('close', resolve))
  if (status !== 0) throw new Error(`counterfoil ${argv[0]} ended with ${status}:\n${said}`)
}

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
