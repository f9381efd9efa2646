import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generatePrivateKey, mnemonicToAccount, privateKeyToAccount } from 'viem/accounts'
import { readContract } from 'viem/actions'
import { toHex } from 'viem/utils'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { startEvmClient } from '@/lib/indexer/testing/evm-client'
import { startAnvil, type TestAnvil } from '@/lib/indexer/testing/start-anvil'
import { ledgerAbi, ledgerBytecode, ledgerStorage } from '@/lib/ledger/contract.generated'
import { deployLedger } from '@/lib/publishing/deploy-ledger'
import { sendLedgerCall } from '@/lib/publishing/send-ledger-call'
import { compileBuild } from '../deployment/compile-sources'
import type { DeploymentRecord } from '../deployment/write-deployment'
import { createWriteClient } from '../ledger-session'
import { deploy } from './deploy'

const account = (addressIndex: number) =>
  mnemonicToAccount('test test test test test test test test test test test junk', { addressIndex })
const REGISTRAR = account(4).address
const GUARDIAN = account(5).address
const OFFICES = ['--registrar', REGISTRAR, '--guardian', GUARDIAN] as const
const HOLDER = account(3)

// Both builds are compiled as explorers do it: half a minute on a slow machine, once.
beforeAll(async () => {
  await compileBuild('osaka')
  await compileBuild('older')
}, 600_000)

let folder = ''
let out = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'counterfoil-deploy-'))
  out = join(folder, 'deployment')
  vi.stubEnv('DEPLOYER_KEY', keyOf(HOLDER))
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true, force: true })
})

const keyOf = (holder: ReturnType<typeof account>) => toHex(holder.getHdKey().privateKey!)

/** Runs the command and answers what it printed. No key may ever be in it. */
async function run(...argv: string[]): Promise<{ status: number; text: string }> {
  const lines: string[] = []
  const note = (line: string) => void lines.push(line)
  const spies = [vi.spyOn(console, 'log'), vi.spyOn(console, 'error')].map((spy) => spy.mockImplementation(note))
  try {
    const status = await deploy(argv)
    const text = lines.join('\n')
    expect(text).not.toContain(keyOf(HOLDER).slice(2))
    return { status, text }
  } finally {
    for (const spy of spies) spy.mockRestore()
  }
}

const readRecord = (): DeploymentRecord => JSON.parse(readFileSync(join(out, 'deployment.json'), 'utf8'))
const nonceOf = async (anvil: TestAnvil, address: string = HOLDER.address) =>
  Number(await anvil.request('eth_getTransactionCount', [address, 'latest']))
const codeAt = (anvil: TestAnvil, address: string) => anvil.request('eth_getCode', [address, 'latest'])

describe('on a network with the deterministic proxy', () => {
  let anvil: TestAnvil
  beforeAll(async () => {
    anvil = await startAnvil({ chainId: 4242, options: ['--enable-tx-gas-limit'] })
  })
  afterAll(() => anvil.stop())
  const send = (...more: string[]) => run('--rpc', anvil.url, ...OFFICES, '--out', out, ...more)

  test('a dry run says what it takes and sends nothing', async () => {
    const { status, text } = await run('--rpc', anvil.url, ...OFFICES, '--grant-delay', '36h')
    expect(status).toBe(0)
    expect(text).toContain('chain id           4242')
    expect(text).toContain('block gas limit    60000000')
    expect(text).toContain('all that the osaka build needs')
    expect(text).toContain('P-256 precompile present')
    expect(text).toMatch(/ledger {13}0x[0-9a-fA-F]{40}, \d{7} gas\n/)
    expect(text).toContain(`registrar          ${REGISTRAR}: registers agencies and their admins`)
    expect(text).toContain('grant delay        36 hours between a grant of a key and its force, for ever')
    expect(text).toMatch(/at that fee {8}0\.\d+ of the chain's own coin/)
    expect(text).toContain('mind   The registrar is a plain account')
    expect(text).toContain('mind   This is a development chain')
    expect(text).toContain('Nothing was sent. To deploy: the same with --send.')
    expect(await nonceOf(anvil)).toBe(0)
    expect(await anvil.request('eth_blockNumber')).toBe('0x0')
  })

  test('the cost is exact: gas times the fee that the node asks', async () => {
    const { text } = await run('--rpc', anvil.url, ...OFFICES)
    const [, base = '', tip = ''] = /fee at present {5}([\d.]+) gwei and a tip of ([\d.]+) gwei/.exec(text) ?? []
    const [, gas = ''] = /\n {2}gas +(\d+)\n/.exec(text) ?? []
    const wei = (gwei: string) => BigInt(gwei.replace(/^(\d+)\.?(\d*)$/, (_, a, b) => a + b.padEnd(9, '0')))
    const units = String(BigInt(gas) * (wei(base) + wei(tip))).padStart(19, '0')
    const exact = `${units.slice(0, -18)}.${units.slice(-18)}`.replace(/\.?0+$/, '')
    expect(text).toContain(`at that fee        ${exact} of the chain's own coin`)
  })

  test('deploys where it said, checks every line, and finds itself there the second time', async () => {
    const dry = await send()
    const [, predicted = ''] = /ledger {13}(0x[0-9a-fA-F]{40})/.exec(dry.text) ?? []
    const first = await send('--send')
    expect(first.text).toContain('All 14 checks agree.')
    expect(first.status).toBe(0)
    const record = readRecord()
    expect(record).toMatchObject({ chainId: 4242, contract: predicted, mode: 'create2', build: 'osaka' })
    expect(record.constructorArguments).toEqual({
      firstRegistrar: REGISTRAR,
      firstGuardian: GUARDIAN,
      delay: '172800',
      verifiers: [record.verifier],
    })
    const creation = (await anvil.request('eth_getTransactionByHash', [record.transactions.ledger])) as {
      input: string
      blockNumber: string
    }
    expect(creation.input).toBe(
      `${record.salt.hash}${ledgerBytecode.slice(2)}${record.encodedConstructorArguments!.slice(2)}`,
    )
    expect(Number(creation.blockNumber)).toBe(record.blockNumber)

    const nonce = await nonceOf(anvil)
    const again = await send('--send')
    expect(again.text).toContain('Both contracts are there already: nothing was sent.')
    expect(again.status).toBe(0)
    expect(await nonceOf(anvil)).toBe(nonce)
    expect(readRecord()).toEqual(record)

    vi.stubEnv('DEPLOYER_KEY', '')
    const checked = await run('--check', predicted, '--rpc', anvil.url)
    expect(checked.text).toMatch(/All 1\d checks agree\./)
    expect(checked.status).toBe(0)
    const wrong = await run('--check', predicted, '--rpc', anvil.url, '--registrar', account(6).address)
    expect(wrong.text).toContain(`found ${REGISTRAR}, expected ${account(6).address}`)
    expect(wrong.status).toBe(1)
  })

  test('writes the sources and arguments that explorers take, for the address that holds the code', async () => {
    await send('--send')
    const { verification, contract, encodedConstructorArguments } = readRecord()
    const [ledger, verifier] = verification
    expect(ledger).toEqual({
      contract: 'contracts/src/CounterfoilLedger.sol:CounterfoilLedger',
      address: contract,
      compilerVersion: expect.stringMatching(/^v0\.8\.\d+\+commit\.[0-9a-f]{8}$/),
      standardInput: 'CounterfoilLedger.standard-input.json',
      constructorArguments: encodedConstructorArguments!.slice(2),
    })
    expect(verifier).toMatchObject({ constructorArguments: '' })
    const input = JSON.parse(readFileSync(join(out, ledger!.standardInput), 'utf8'))
    expect(Object.keys(input.sources)).toContain('contracts/src/CounterfoilLedger.sol')
    expect(JSON.stringify(input)).not.toContain(folder)
    for (const { content } of Object.values(input.sources) as { content: string }[]) expect(content).toContain('pragma')
  })

  test('goes on where it was interrupted: the verifier is there, the ledger is not', async () => {
    const first = await send('--send', '--salt', 'halted')
    expect(first.status).toBe(0)
    const { verifier, contract } = readRecord()
    await anvil.request('anvil_setCode', [contract, '0x'])
    await anvil.request('anvil_setNonce', [contract, '0x0'])
    const nonce = await nonceOf(anvil)
    const again = await send('--send', '--salt', 'halted')
    expect(again.text).toContain(`verifier           ${verifier}, there already`)
    expect(again.text).not.toContain('verifier at')
    expect(again.status).toBe(0)
    expect(await nonceOf(anvil)).toBe(nonce + 1)
  })

  test('refuses to check one contract by the record of another, or of another chain', async () => {
    await send('--send', '--salt', 'recorded')
    const record = readRecord()
    const check = (contract: string) => run('--check', contract, '--rpc', anvil.url, '--out', out)
    expect(await check(record.contract!.toLowerCase())).toMatchObject({ status: 0 })
    const other = account(6).address
    expect(await check(other)).toMatchObject({
      status: 2,
      text: expect.stringContaining(
        `${out} records ${record.contract} on chain 4242, and --check names ${other} on chain 4242`,
      ),
    })
    writeFileSync(join(out, 'deployment.json'), JSON.stringify({ ...record, chainId: 1 }))
    expect(await check(record.contract!)).toMatchObject({
      status: 2,
      text: expect.stringContaining(`records ${record.contract} on chain 1, and`),
    })
    writeFileSync(join(out, 'deployment.json'), JSON.stringify({ ...record, contract: null }))
    expect(await check(record.contract!)).toMatchObject({
      status: 2,
      text: expect.stringContaining('records no contract'),
    })
  })

  test('tells from when the newest format may be used, and where that is another time', async () => {
    const sent = await send('--send', '--salt', 'format')
    const { contract, blockNumber } = readRecord()
    const block = (await anvil.request('eth_getBlockByNumber', [toHex(blockNumber!), false])) as { timestamp: string }
    expect(sent.text).toContain(`ok       newest format from           ${Number(block.timestamp)} (`)
    await anvil.request('anvil_setStorageAt', [contract, toHex(ledgerStorage.newestFormatFrom), toHex(7, { size: 32 })])
    const { status, text } = await run('--check', contract!, '--rpc', anvil.url)
    expect(text).toMatch(/differs {2}newest format from {11}found 7 \(.*expected \d{10} \(/)
    expect(status).toBe(1)
  })

  test('counts the notice of a format that the registrar has allowed since', async () => {
    const client = createWriteClient(anvil.url)
    const offices = { registrar: account(6).address, guardian: GUARDIAN, grantDelaySeconds: 0n }
    const { contract } = await deployLedger({ client, chainId: 4242, deployer: account(2), ...offices })
    const ledger = { chainId: 4242, contract }
    await sendLedgerCall({ client, ledger, carrier: account(6), call: { functionName: 'allowNextFormat', args: [] } })
    const { status, text } = await run('--check', contract, '--rpc', anvil.url)
    expect(text).toMatch(/ok {7}newest format from/)
    expect(text).toMatch(/ok {7}formats +2\n/)
    expect(status).toBe(0)
  })

  test('says which line differs where other code stands at the address', async () => {
    await send('--send', '--salt', 'tampered')
    const { contract, verifier } = readRecord()
    const code = String(await codeAt(anvil, contract!))
    await anvil.request('anvil_setCode', [contract, `${code.slice(0, -2)}ff`])
    const { status, text } = await run('--check', contract!, '--rpc', anvil.url, '--out', out)
    expect(text).toMatch(/differs {2}code of the ledger/)
    expect(text).toMatch(/ok {7}code of the passkey verifier/)
    expect(text).toContain('1 of 12 checks do not agree.')
    expect(status).toBe(1)

    await anvil.request('anvil_setCode', [verifier, '0x00'])
    const both = await run('--check', contract!, '--rpc', anvil.url, '--out', out)
    expect(both.text).toMatch(/differs {2}code of the passkey verifier/)
    expect((await run('--check', account(6).address, '--rpc', anvil.url)).text).toContain('holds no code')
    await anvil.request('anvil_setCode', [verifier, '0x'])
  })

  test('tells a ledger whose constructor was given something else', async () => {
    const client = createWriteClient(anvil.url)
    const offices = { registrar: REGISTRAR, guardian: account(6).address, grantDelaySeconds: 0n }
    const { contract } = await deployLedger({ client, chainId: 4242, deployer: account(2), ...offices })
    const { status, text } = await run(
      '--check',
      contract,
      '--rpc',
      anvil.url,
      '--guardian',
      GUARDIAN,
      '--grant-delay',
      '2d',
    )
    expect(text).toContain('differs  guardian')
    expect(text).toContain('differs  grant delay')
    expect(text).toMatch(/ok {7}registrar/)
    expect(status).toBe(1)
  })

  test('says how much is missing, and sends nothing', async () => {
    const poor = privateKeyToAccount(generatePrivateKey())
    await anvil.request('anvil_setBalance', [poor.address, '0x1'])
    vi.stubEnv('DEPLOYER_KEY', '')
    const file = join(folder, 'key')
    writeFileSync(file, generatePrivateKey(), { mode: 0o600 })
    const { status, text } = await send('--send', '--salt', 'poor', '--key-file', file)
    expect(text).toMatch(/stops {2}0x\w{40} holds 0 of the chain's own coin and must hold 0\.\d+ .* too little\./)
    expect(text).toContain('Nothing was sent.')
    expect(status).toBe(1)
    expect(existsSync(join(out, 'deployment.json'))).toBe(false)
  })

  test('refuses one account in both offices, and an address with a wrong checksum', async () => {
    const same = await run('--rpc', anvil.url, '--registrar', GUARDIAN, '--guardian', GUARDIAN)
    expect(same).toMatchObject({ status: 2, text: expect.stringContaining('must be two') })
    const mistyped = `${REGISTRAR.slice(0, -1)}${REGISTRAR.endsWith('C') ? 'c' : 'C'}`
    const typo = await run('--rpc', anvil.url, '--registrar', mistyped, '--guardian', GUARDIAN)
    expect(typo).toMatchObject({ status: 2, text: expect.stringContaining('--registrar must be an address') })
    const zero = await run('--rpc', anvil.url, '--registrar', `0x${'00'.repeat(20)}`, '--guardian', GUARDIAN)
    expect(zero).toMatchObject({ status: 2, text: expect.stringContaining('zero address') })
    const long = await run('--rpc', anvil.url, ...OFFICES, '--grant-delay', '366d')
    expect(long).toMatchObject({ status: 2, text: expect.stringContaining('longer than 365 days') })
  })

  test('warns of a delay that nobody could watch', async () => {
    expect((await run('--rpc', anvil.url, ...OFFICES, '--grant-delay', '0')).text).toContain('The grant delay is 0')
    expect((await run('--rpc', anvil.url, ...OFFICES, '--grant-delay', '90m')).text).toContain('is 90 minutes')
    expect((await run('--rpc', anvil.url, ...OFFICES)).text).not.toContain('mind   The grant delay')
  })

  test('takes a key from a file that nobody else can read, and repeats no key', async () => {
    const file = join(folder, 'key')
    const key = generatePrivateKey()
    writeFileSync(file, `${key}\n`)
    chmodSync(file, 0o644)
    const open = await send('--key-file', file)
    expect(open).toMatchObject({ status: 2, text: expect.stringContaining(`chmod 600 ${file}`) })
    chmodSync(file, 0o600)
    expect((await run('--rpc', anvil.url, ...OFFICES, '--key-file', file)).text).toContain(
      privateKeyToAccount(key).address,
    )
    writeFileSync(file, key.slice(0, -1))
    const cut = await send('--key-file', file)
    expect(cut).toMatchObject({ status: 2, text: expect.stringContaining('does not hold a private key') })
    const typed = await run('--rpc', anvil.url, ...OFFICES, key)
    expect(typed.status).toBe(2)
    const named = await send('--key-file', key)
    expect(named).toMatchObject({ status: 2, text: expect.stringContaining('where the name of its file belongs') })
    for (const { text } of [cut, typed, named]) expect(text).not.toContain(key.slice(2, 40))
  })

  test('does not write one deployment over another', async () => {
    await send('--send', '--salt', 'kept')
    const record = readRecord()
    const other = await send('--send', '--salt', 'another')
    expect(other).toMatchObject({ status: 2, text: expect.stringContaining('holds another deployment') })
    expect(readRecord()).toEqual(record)
  })
})

describe('on a network without the proxy', () => {
  let anvil: TestAnvil
  beforeEach(async () => {
    anvil = await startAnvil({ chainId: 4243, options: ['--disable-default-create2-deployer'] })
  })
  afterEach(() => anvil.stop())
  const send = (...more: string[]) => run('--rpc', anvil.url, ...OFFICES, '--out', out, ...more)

  test('deploys by account and nonce, says what that means, and finds itself there the second time', async () => {
    const dry = await send()
    expect(dry.text).toContain('proxy              absent')
    expect(dry.text).toContain('it holds only while that account sends nothing else first')
    const [, predicted = ''] = /ledger {13}(0x[0-9a-fA-F]{40})/.exec(dry.text) ?? []
    const first = await send('--send')
    expect(first).toMatchObject({ status: 0, text: expect.stringContaining('All 14 checks agree.') })
    expect(readRecord()).toMatchObject({ mode: 'create', contract: predicted })
    const again = await send('--send')
    expect(again).toMatchObject({ status: 0, text: expect.stringContaining('nothing was sent') })
    expect(await nonceOf(anvil)).toBe(2)
  })

  test('puts the proxy there when told to, and gets the address that every network gives', async () => {
    const told = await send('--send', '--put-proxy')
    expect(told.text).toContain('proxy at 0x4e59b44847b379578588920cA78FbF26c0B4956C')
    expect(told).toMatchObject({ status: 0, text: expect.stringContaining('All 14 checks agree.') })
    const { mode, contract, transactions } = readRecord()
    expect(mode).toBe('create2')
    expect(transactions.proxy).toMatch(/^0x[0-9a-f]{64}$/)
    const elsewhere = await startAnvil({ chainId: 4244 })
    try {
      expect((await run('--rpc', elsewhere.url, ...OFFICES)).text).toContain(`ledger             ${contract}`)
    } finally {
      await elsewhere.stop()
    }
  })

  test('does not know an address without an account to deploy from, and does not guess one', async () => {
    vi.stubEnv('DEPLOYER_KEY', '')
    const { status, text } = await run('--rpc', anvil.url, ...OFFICES)
    expect(text).toContain('ledger             depends on the deployer, who is not named')
    expect(text).toMatch(/gas +\d{7}\n/)
    expect(status).toBe(0)
    expect(await send('--send')).toMatchObject({ status: 2, text: expect.stringContaining('Say who pays') })
  })
})

describe('on a network of older rules', () => {
  let anvil: TestAnvil
  beforeAll(async () => {
    anvil = await startAnvil({ chainId: 4245, hardfork: 'london' })
  })
  afterAll(() => anvil.stop())

  test('says which instructions are missing, and sends nothing', async () => {
    const { status, text } = await run('--rpc', anvil.url, ...OFFICES, '--out', out, '--send')
    expect(text).toContain('instructions       PUSH0 and MCOPY missing')
    expect(text).toContain('no P-256 precompile')
    expect(text).toContain('Try --evm older.')
    expect(status).toBe(1)
    expect(await nonceOf(anvil)).toBe(0)
  })

  test('deploys the older build, which holds its promises there', async () => {
    const { status, text } = await run('--rpc', anvil.url, ...OFFICES, '--evm', 'older', '--out', out, '--send')
    expect(text).toContain('the older build of these sources')
    expect(text).toContain('All 14 checks agree.')
    expect(status).toBe(0)
    const { contract } = readRecord()
    expect((await run('--check', contract!, '--rpc', anvil.url)).status).toBe(0)
    const read = (functionName: 'grantDelay' | 'formats') =>
      readContract(createWriteClient(anvil.url), { address: contract!, abi: ledgerAbi, functionName })
    expect([await read('grantDelay'), await read('formats')]).toEqual([172_800n, 1n])
  })
})

test('deploys on a network without a base fee, in transactions of the old kind', async () => {
  const anvil = await startAnvil({ chainId: 4246, hardfork: 'istanbul' })
  try {
    const { status, text } = await run('--rpc', anvil.url, ...OFFICES, '--evm', 'older', '--out', out, '--send')
    expect(text).toMatch(/fee at present {5}[\d.]+ gwei\n/)
    expect(text).toContain('All 14 checks agree.')
    expect(status).toBe(0)
    const { transactions } = readRecord()
    expect(await anvil.request('eth_getTransactionByHash', [transactions.ledger])).toMatchObject({ type: '0x0' })
  } finally {
    await anvil.stop()
  }
})

test('deploys on another implementation of the EVM, which has no proxy until it is told to put it there', async () => {
  const ganache = await startEvmClient({ name: 'ganache', hardfork: 'london', chainId: 4247 })
  const send = (...more: string[]) =>
    run('--rpc', ganache.url, ...OFFICES, '--evm', 'older', '--out', out, '--send', ...more)
  try {
    const { status, text } = await send('--put-proxy')
    expect(text).toMatch(/ledger {13}0x[0-9a-fA-F]{40}, \d{7} gas/)
    expect(text).toContain('All 14 checks agree.')
    expect(status).toBe(0)
    expect((await send()).text).toContain('nothing was sent')
  } finally {
    await ganache.stop()
  }
})

test('a node that cannot be reached is named without what its address may hold', async () => {
  const { status, text } = await run('--rpc', 'http://user:secret@127.0.0.1:9/key-in-the-path', ...OFFICES)
  expect(status).toBe(1)
  for (const secret of ['secret', 'key-in-the-path']) expect(text).not.toContain(secret)
})
