import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createClient, http } from 'viem'
import { mnemonicToAccount } from 'viem/accounts'
import { findRunningLedger } from '@/lib/ledger/embedded/running-ledger'
import { deployTestToken } from '@/lib/publishing/testing/test-token'
import { expect, expectAccessible, SIZES, test } from './journey'

const CHECKS = ['Recorded', 'Included', 'Signed', 'Complete', 'Adds up', 'Unchanged since']
/** Carries and pays on a development ledger. */
const PAYER = mnemonicToAccount('test test test test test test test test test test test junk', { addressIndex: 0 })
const PAYEE = '0x00000000000000000000000000000000000aaaa1'

test('a disbursement that is paid as it is published: file, ledger, page, check', async ({ page }) => {
  test.setTimeout(180_000)
  const dataDir = process.env.SITE_DATA_DIR_UNDER_TEST!
  const ledger = (await findRunningLedger({ dataDir: join(dataDir, 'ledger') }))!
  const { payments } = JSON.parse(readFileSync(join(dataDir, 'deployment.json'), 'utf8'))
  const client = createClient({ transport: http(ledger.rpcUrl), pollingInterval: 50 })
  const token = await deployTestToken({ client, chainId: ledger.chainId, deployer: PAYER, symbol: 'TUSD' })
  await token.mint(PAYER.address, 10_000_000_000n)

  const folder = mkdtempSync(join(tmpdir(), 'counterfoil-payment-'))
  const paying = join(folder, 'payments.csv')
  writeFileSync(paying, `ref,token,to,amount\nRF-1,${token.address},${PAYEE},1204.50\n`)
  const file = fileURLToPath(new URL('fixtures/relief-in-dollars.csv', import.meta.url))
  const publish = ['publish', file, '--agency', 'relief', '--pay', paying]
  await counterfoil(dataDir, 'register', 'relief', '--name', 'Relief Fund Office')
  await expect(counterfoil(dataDir, ...publish)).rejects.toThrow(/allows the contract .* to move 0 units/)
  await token.approve(PAYER, payments, 10_000_000_000n)
  expect(await counterfoil(dataDir, ...publish)).toContain('with 1 transfer')
  rmSync(folder, { recursive: true })
  await expect.poll(async () => (await page.request.get('/records/relief-1-2')).status(), { timeout: 60_000 }).toBe(200)

  for (const { width, height } of SIZES) {
    await page.setViewportSize({ width, height })
    await page.goto('/records/relief-1-1')
    const section = page.getByRole('region', { name: 'Paid in the same act' })
    await expect(section).toContainText('1,204.50 TUSD')
    await expect(section).toContainText(PAYEE)
    await expectAccessible(page)
    await page.goto('/records/relief-1-1/verify')
    for (const check of [...CHECKS, 'Paid in the same act']) {
      await expect(page.getByText(new RegExp(`^${check}: agrees`)).first(), check).toBeVisible({ timeout: 30_000 })
    }
    await expectAccessible(page)
  }

  await page.goto('/records/relief-1-2')
  await expect(page.getByRole('heading', { name: 'History' })).toBeVisible()
  await expect(page.getByText('Paid in the same act')).toHaveCount(0)
  expect(await counterfoil(dataDir, 'verify', 'relief-1-1').catch(String)).toContain('Paid in the same act: agrees.')
})

/** Runs the command line as an official would, beside the running site; gives what it said, and throws it where it fails. */
async function counterfoil(dataDir: string, ...argv: readonly string[]): Promise<string> {
  const program = fileURLToPath(new URL('../scripts/counterfoil.mjs', import.meta.url))
  const { LEDGER_RPC_URLS: _urls, LEDGER_CONTRACT: _contract, ...env } = process.env
  const child = spawn(process.execPath, [program, ...argv], { env: { ...env, DATA_DIR: dataDir } })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk))
  const status = await new Promise<number | null>((resolve) => child.once('close', resolve))
  if (status !== 0) throw new Error(`counterfoil ${argv[0]} ended with ${status}:\n${said}`)
  return said
}
