import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startAnvil, type TestAnvil } from '@/lib/indexer/testing/start-anvil'
import { PublishingLedger } from '@/lib/publishing/testing/publishing-ledger'

const program = fileURLToPath(new URL('../counterfoil.mjs', import.meta.url))
const dataDir = mkdtempSync(join(tmpdir(), 'counterfoil-cli-payments-'))
let anvil: TestAnvil
let road: PublishingLedger

beforeAll(async () => {
  anvil = await startAnvil()
  road = await PublishingLedger.on({ rpcUrl: anvil.url, chainId: 31337, stop: anvil.stop })
})
afterAll(async () => {
  await road?.stop()
  rmSync(dataDir, { recursive: true, force: true })
})

async function counterfoil(variables: Record<string, string>, ...argv: string[]) {
  const network = { LEDGER_RPC_URLS: anvil.url, LEDGER_CONTRACT: road.ledger.contract, ALLOW_DEVELOPMENT_LEDGER: '1' }
  const child = spawn(process.execPath, [program, ...argv], {
    env: { ...process.env, DATA_DIR: dataDir, ...network, ...variables },
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk))
  const status = await new Promise<number | null>((resolve) => child.once('close', resolve))
  return { status, said }
}

test('says what the contract that pays costs, and deploys it where it is told to, in either build', async () => {
  const dry = await counterfoil({}, 'payments')
  expect(dry).toMatchObject({ status: 0, said: expect.stringMatching(/ \d{7} gas, .* Nothing was sent/) })
  for (const evm of ['osaka', 'older']) {
    const sent = await counterfoil({}, 'payments', '--send', '--evm', evm)
    expect(sent).toMatchObject({ status: 0, said: expect.stringContaining('Its code is the known one') })
  }
  expect(await counterfoil({}, 'payments', '--evm', 'newer')).toMatchObject({ status: 2 })
})

test('the index halts on a contract with other code, and says so', async () => {
  const halted = await counterfoil({ PAYMENTS_CONTRACT: road.ledger.contract }, 'index')
  expect(halted).toMatchObject({
    status: 1,
    said: expect.stringContaining('has other code than that of PublishAndPay'),
  })
})
