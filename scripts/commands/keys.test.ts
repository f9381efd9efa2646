import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Hex } from 'viem'
import { mnemonicToAccount } from 'viem/accounts'
import { readContract } from 'viem/actions'
import { keccak256, stringToHex, toHex } from 'viem/utils'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { startAnvil, type TestAnvil } from '@/lib/indexer/testing/start-anvil'
import { ledgerAbi } from '@/lib/ledger/contract.generated'
import { keyId } from '@/lib/ledger/publication'
import { officialsOf, PublishingLedger } from '@/lib/publishing/testing/publishing-ledger'
import { keys } from './keys'

let anvil: TestAnvil
let road: PublishingLedger
let folder = ''
beforeAll(async () => {
  anvil = await startAnvil()
  road = await PublishingLedger.on({ rpcUrl: anvil.url, chainId: 31337, stop: anvil.stop })
  await road.register('moh')
})
afterAll(() => road.stop())
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'counterfoil-keys-'))
  vi.stubEnv('LEDGER_RPC_URLS', anvil.url)
  vi.stubEnv('LEDGER_CONTRACT', road.ledger.contract)
  vi.stubEnv('CARRIER_KEY_FILE', '')
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true, force: true })
})

/** The key of an official of the test's agency, in a file. */
function keyFile(key: Hex, mode = 0o600): string {
  const path = join(folder, `${keccak256(key).slice(2, 12)}.key`)
  writeFileSync(path, `${key}\n`, { mode })
  return path
}
const testKey = (role: string) => keccak256(stringToHex(`counterfoil publishing test moh ${role}`))
const development = (addressIndex: number) =>
  toHex(
    mnemonicToAccount('test test test test test test test test test test test junk', { addressIndex }).getHdKey()
      .privateKey!,
  )

async function run(...argv: string[]): Promise<{ status: number; text: string }> {
  const lines: string[] = []
  const note = (line: string) => void lines.push(line)
  const spies = [vi.spyOn(console, 'log'), vi.spyOn(console, 'error')].map((spy) => spy.mockImplementation(note))
  try {
    return { status: await keys(argv), text: lines.join('\n') }
  } finally {
    for (const spy of spies) spy.mockRestore()
  }
}

const keyState = (signer: Hex) =>
  readContract(road.client, {
    address: road.ledger.contract,
    abi: ledgerAbi,
    functionName: 'key',
    args: ['moh', keyId(signer)],
  })

const SIGNER: Hex = '0x1111111111111111111111111111111111111111'
const grant = (...more: string[]) =>
  run('grant', '--agency', 'moh', '--signer', SIGNER, '--post', 'Deputy', '--roles', 'approver', ...more)

test('two admins grant a key, and a third official ends it for good', async () => {
  const out = join(folder, 'deputy.json')
  const first = await grant('--key-file', keyFile(testKey('admin')), '--out', out)
  expect(first.text).toContain('Another admin carries it')
  expect(first.status).toBe(0)
  expect((await keyState(SIGNER)).validFrom).toBe(0n)

  const alone = await run('grant', out, '--key-file', keyFile(testKey('admin')))
  expect(alone).toMatchObject({ status: 1, text: expect.stringContaining('SamePerson') })
  const stranger = await run('grant', out, '--key-file', keyFile(testKey('preparer')))
  expect(stranger).toMatchObject({ status: 1, text: expect.stringContaining('KeyLacksRole') })

  const both = await run('grant', out, '--key-file', keyFile(testKey('second admin')))
  expect(both.text).toMatch(/post {14}Deputy/)
  expect(both.text).toMatch(/Granted: key 0x[0-9a-f]{64}, in force from 20/)
  expect(both.status).toBe(0)
  expect((await keyState(SIGNER)).roles).toBe(2n)

  const stolen = ['--agency', 'moh', '--key', SIGNER, '--reason', 'Lost.'] as const
  const revoked = await run('revoke', ...stolen, '--key-file', keyFile(testKey('second admin')))
  expect(revoked).toMatchObject({ status: 0, text: expect.stringContaining('Revoked at once') })
  expect((await keyState(SIGNER)).revokedAt).toBeGreaterThan(0n)
  const again = await run('grant', out, '--key-file', keyFile(testKey('second admin')))
  expect(again).toMatchObject({ status: 1, text: expect.stringContaining('KeyAlreadyGranted') })
})

test('the guardian ends a key alone, and nobody else by that road', async () => {
  const { preparer } = officialsOf('moh')
  const said = ['revoke', '--agency', 'moh', '--key', keyId(preparer.account.address), '--reason', 'Stolen.'] as const
  const other = await run(...said, '--guardian', '--key-file', keyFile(development(5)))
  expect(other).toMatchObject({ status: 1, text: expect.stringContaining('NotGuardian') })
  expect((await run(...said, '--guardian', '--key-file', keyFile(development(1)))).status).toBe(0)
  expect((await keyState(preparer.account.address)).revokedByGuardian).toBe(true)
})

test('refuses what it does not understand, and a key that others can read', async () => {
  for (const argv of [[], ['grant'], ['grant', '--agency', 'moh'], ['revoke', '--agency', 'MOH']])
    expect((await run(...argv)).status).toBe(2)
  const open = await grant('--key-file', keyFile(testKey('admin'), 0o644), '--out', join(folder, 'x.json'))
  expect(open).toMatchObject({ status: 2, text: expect.stringContaining('chmod 600') })
  const roles = await run(
    'grant',
    '--agency',
    'moh',
    '--signer',
    SIGNER,
    '--post',
    'x',
    '--roles',
    'admin and approver',
  )
  expect(roles).toMatchObject({ status: 2, text: expect.stringContaining('--roles is one of') })
})
