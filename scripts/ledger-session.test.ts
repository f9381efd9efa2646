import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generatePrivateKey, privateKeyToAccount } from 'viem/accounts'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { startAnvil, type TestAnvil } from '@/lib/indexer/testing/start-anvil'
import { findLedger, openLedgerSession } from './ledger-session'

const key = generatePrivateKey()
let anvil: TestAnvil
let folder = ''
let file = ''
beforeAll(async () => {
  anvil = await startAnvil({ chainId: 4250 })
})
afterAll(() => anvil.stop())
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'counterfoil-session-'))
  file = join(folder, 'carrier.key')
  writeFileSync(file, `${key}\n`, { mode: 0o600 })
  vi.stubEnv('LEDGER_RPC_URLS', `${anvil.url},http://127.0.0.1:9`)
  vi.stubEnv('LEDGER_CONTRACT', `0x${'00'.repeat(19)}01`)
  vi.stubEnv('DATA_DIR', folder)
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true, force: true })
})

async function carrierOf(path: string) {
  vi.stubEnv('CARRIER_KEY_FILE', path)
  return (await openLedgerSession({ log: () => {} })).carrier
}

test('takes the key of who pays from a file that nobody else can read', async () => {
  expect((await carrierOf(file)).address).toBe(privateKeyToAccount(key).address)
  for (const mode of [0o640, 0o604, 0o620]) {
    chmodSync(file, mode)
    await expect(carrierOf(file)).rejects.toThrow(`chmod 600 ${file}`)
  }
})

test('repeats no key that it cannot use, and takes none for the name of a file', async () => {
  writeFileSync(file, key.slice(0, -1))
  for (const [path, words] of [
    [file, 'does not hold a private key'],
    [key, 'where the name of its file belongs'],
    [join(folder, 'nowhere'), 'cannot be read (ENOENT)'],
  ] as const) {
    const failure = (await carrierOf(path).catch((error: Error) => error)) as Error
    expect(failure.message).toContain(words)
    expect(failure.message).not.toContain(key.slice(2, 40))
  }
})

test('asks who pays where nobody said', async () => {
  await expect(carrierOf('')).rejects.toThrow('CARRIER_KEY_FILE names a file')
})

test('names every node that is configured', async () => {
  const rpcUrls = [anvil.url, 'http://127.0.0.1:9']
  expect(await findLedger()).toMatchObject({ rpcUrl: rpcUrls[0], rpcUrls })
  expect(await openLedgerSession({ log: () => {} })).toMatchObject({ rpcUrl: rpcUrls[0], rpcUrls })
})
