import { erc20Abi } from 'viem'
import { mnemonicToAccount } from 'viem/accounts'
import { getCode, readContract } from 'viem/actions'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { publishAndPayAbi } from '@/lib/ledger/contract.generated'
import { paymentDigest } from '@/lib/ledger/payment'
import { isPaymentCode } from '@/lib/ledger/payment-code'
import { fromHex } from '@/lib/record-format/hex'
import { deployPayments } from './deploy-payments'
import { publishAndPay } from './publish-and-pay'
import { submitPublication } from './submit-publication'
import {
  carrier,
  incompressibleRecords,
  inventedRecord,
  officialsOf,
  PublishingLedger,
} from './testing/publishing-ledger'
import { deployTestToken, type TestToken } from './testing/test-token'

const payer = mnemonicToAccount('test test test test test test test test test test test junk', { addressIndex: 5 })
const [PAYEE, OTHER] = [
  '0x00000000000000000000000000000000000aaaa1',
  '0x00000000000000000000000000000000000aaaa2',
] as const

let road: PublishingLedger
let wrapper: `0x${string}`
let token: TestToken

beforeAll(async () => {
  road = await PublishingLedger.start()
  const { client, ledger } = road
  wrapper = (await deployPayments({ client, ledger, deployer: carrier })).wrapper
  token = await deployTestToken({ client, chainId: ledger.chainId, deployer: carrier })
  await token.mint(payer.address, 1_000_000n)
})
afterAll(() => road?.stop())

const balanceOf = (account: `0x${string}`) =>
  readContract(road.client, { address: token.address, abi: erc20Abi, functionName: 'balanceOf', args: [account] })

function pay(
  signed: Awaited<ReturnType<PublishingLedger['sign']>>,
  transfers: readonly (readonly [row: bigint, to: `0x${string}`, amount: bigint])[],
) {
  const { client, ledger } = road
  return publishAndPay({
    client,
    ledger,
    wrapper,
    signed,
    transfers: transfers.map(([record, to, amount]) => ({ record, token: token.address, to, amount })),
    payer,
    official: officialsOf(signed.publication.agency).preparer.account,
  })
}

test('publishes a batch and pays what it records in one transaction', async () => {
  await road.register('moh')
  await token.approve(payer, wrapper, 12n)
  const signed = await road.sign(await road.prepare('moh', [inventedRecord('a'), inventedRecord('b')]))
  const before = await balanceOf(payer.address)
  expect(
    await pay(signed, [
      [1n, PAYEE, 5n],
      [2n, OTHER, 7n],
    ]),
  ).toEqual({ paidParts: [1], notPaidNow: [] })
  expect(await road.agencyState('moh')).toMatchObject({ sequence: 1n, batchCount: 1n })
  expect([await balanceOf(PAYEE), await balanceOf(OTHER), await balanceOf(wrapper)]).toEqual([5n, 7n, 0n])
  expect(await balanceOf(payer.address)).toBe(before - 12n)
})

test('says what is lacking before it sends anything', async () => {
  await road.register('short')
  await token.approve(payer, wrapper, 4n)
  const signed = await road.sign(await road.prepare('short', [inventedRecord('a')]))
  await expect(pay(signed, [[1n, PAYEE, 5n]])).rejects.toMatchObject({
    name: 'FundsShortError',
    lack: 'allowance',
    needed: 5n,
    found: 4n,
  })
  const before = await balanceOf(payer.address)
  await expect(pay(signed, [[1n, PAYEE, before + 1n]])).rejects.toMatchObject({ lack: 'balance', found: before })
  await expect(pay(signed, [[2n, PAYEE, 1n]])).rejects.toThrow('names row 2')
  expect(await road.agencyState('short')).toMatchObject({ sequence: 0n })
})

test('pays with those parts that have payments, and for none that stood already', async () => {
  await road.register('parts')
  await token.approve(payer, wrapper, 1_000n)
  const signed = await road.sign(await road.prepare('parts', incompressibleRecords(300, { seed: 'p' })))
  const parts = signed.parts.length
  expect(parts).toBeGreaterThan(2)
  const before = await balanceOf(PAYEE)
  const lastRow = signed.publication.records
  expect(
    await pay(signed, [
      [1n, PAYEE, 1n],
      [lastRow, PAYEE, 2n],
    ]),
  ).toEqual({ paidParts: [1, parts], notPaidNow: [] })
  expect(await balanceOf(PAYEE)).toBe(before + 3n)
  expect(
    await pay(signed, [
      [1n, PAYEE, 1n],
      [lastRow, PAYEE, 2n],
    ]),
  ).toEqual({ paidParts: [], notPaidNow: [1, parts] })
  expect(await balanceOf(PAYEE)).toBe(before + 3n)
})

test('pays nothing where another carrier was first', async () => {
  await road.register('raced')
  const signed = await road.sign(await road.prepare('raced', [inventedRecord('a')]))
  const before = await balanceOf(PAYEE)
  await submitPublication({ client: road.client, ledger: road.ledger, carrier, signed })
  expect(await pay(signed, [[1n, PAYEE, 1n]])).toEqual({ paidParts: [], notPaidNow: [1] })
  expect(await balanceOf(PAYEE)).toBe(before)
})

test('signs what the contract checks, and knows its code', async () => {
  const { client, ledger } = road
  const publication = `0x${'ab'.repeat(32)}` as const
  const transfers = [{ record: 3n, token: token.address, to: PAYEE, amount: 2n ** 200n }]
  const payment = { agency: 'moh', publication, part: 2n, payer: payer.address, transfers }
  const asked = readContract(client, {
    address: wrapper,
    abi: publishAndPayAbi,
    functionName: 'paymentDigest',
    args: ['moh', publication, 2n, payer.address, transfers],
  })
  expect(paymentDigest({ payment, chainId: ledger.chainId, wrapper })).toBe(await asked)

  const code = fromHex((await getCode(client, { address: wrapper }))!)
  expect(isPaymentCode({ code, ledger: ledger.contract })).toBe(true)
  expect(isPaymentCode({ code, ledger: wrapper })).toBe(false)
  expect(isPaymentCode({ code: code.subarray(1), ledger: ledger.contract })).toBe(false)
  for (const at of [0, 400, code.length - 1]) {
    const other = code.slice()
    other[at]! ^= 1
    expect(isPaymentCode({ code: other, ledger: ledger.contract })).toBe(false)
  }
})
