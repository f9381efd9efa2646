import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { erc20Abi } from 'viem'
import { getCode, readContract } from 'viem/actions'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { publishAndPayAbi } from '@/lib/ledger/contract.generated'
import { paymentDigest } from '@/lib/ledger/payment'
import { isPaymentCode } from '@/lib/ledger/payment-code'
import { fromHex } from '@/lib/record-format/hex'
import { deployPayments } from './deploy-payments'
import { keepSigned, readSigned } from './outbox'
import { publishAndPay } from './publish-and-pay'
import { submitPublication } from './submit-publication'
import { OTHER_PAYEE, PAYEE, PayingLedger } from './testing/paying-ledger'
import { carrier, incompressibleRecords, inventedRecord, PublishingLedger } from './testing/publishing-ledger'

let road: PublishingLedger
let paying: PayingLedger

beforeAll(async () => {
  road = await PublishingLedger.start()
  paying = await PayingLedger.beside(road)
})
afterAll(() => road?.stop())

const balanceOf = (account: `0x${string}`) => {
  const token = { address: paying.token.address, abi: erc20Abi }
  return readContract(road.client, { ...token, functionName: 'balanceOf', args: [account] })
}

test('publishes a batch and pays what it records in one transaction', async () => {
  await road.register('moh')
  await paying.token.approve(paying.payer, paying.wrapper, 12n)
  const signed = await road.sign(await road.prepare('moh', [inventedRecord('a'), inventedRecord('b')]))
  const before = await balanceOf(paying.payer.address)
  expect(
    await paying.pay(signed, [
      [1n, PAYEE, 5n],
      [2n, OTHER_PAYEE, 7n],
    ]),
  ).toEqual({ paidParts: [1], notPaidNow: [] })
  expect(await road.agencyState('moh')).toMatchObject({ sequence: 1n, batchCount: 1n })
  expect([await balanceOf(PAYEE), await balanceOf(OTHER_PAYEE), await balanceOf(paying.wrapper)]).toEqual([5n, 7n, 0n])
  expect(await balanceOf(paying.payer.address)).toBe(before - 12n)
})

test('says what is lacking before it sends anything', async () => {
  await road.register('short')
  await paying.token.approve(paying.payer, paying.wrapper, 4n)
  const signed = await road.sign(await road.prepare('short', [inventedRecord('a')]))
  await expect(paying.pay(signed, [[1n, PAYEE, 5n]])).rejects.toMatchObject({
    name: 'FundsShortError',
    lack: 'allowance',
    needed: 5n,
    found: 4n,
  })
  const before = await balanceOf(paying.payer.address)
  await expect(paying.pay(signed, [[1n, PAYEE, before + 1n]])).rejects.toMatchObject({ lack: 'balance', found: before })
  await expect(paying.pay(signed, [[2n, PAYEE, 1n]])).rejects.toThrow('names row 2')
  expect(await road.agencyState('short')).toMatchObject({ sequence: 0n })
})

test('pays with those parts that have payments, and for none that stood already', async () => {
  await road.register('parts')
  await paying.token.approve(paying.payer, paying.wrapper, 1_000n)
  const signed = await road.sign(await road.prepare('parts', incompressibleRecords(300, { seed: 'p' })))
  const parts = signed.parts.length
  expect(parts).toBeGreaterThan(2)
  const before = await balanceOf(PAYEE)
  const lastRow = signed.publication.records
  expect(
    await paying.pay(signed, [
      [1n, PAYEE, 1n],
      [lastRow, PAYEE, 2n],
    ]),
  ).toEqual({ paidParts: [1, parts], notPaidNow: [] })
  expect(await balanceOf(PAYEE)).toBe(before + 3n)
  expect(
    await paying.pay(signed, [
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
  expect(await paying.pay(signed, [[1n, PAYEE, 1n]])).toEqual({ paidParts: [], notPaidNow: [1] })
  expect(await balanceOf(PAYEE)).toBe(before)
})

test('goes on from the outbox with the very payments that were signed, and by no other payer', async () => {
  await road.register('halted')
  const outbox = mkdtempSync(join(tmpdir(), 'counterfoil-payments-'))
  const prepared = await road.sign(await road.prepare('halted', incompressibleRecords(300, { seed: 'h' })))
  const last = prepared.publication.records
  const payments = await paying.sign(prepared, [
    [1n, PAYEE, 1n],
    [last, PAYEE, 2n],
  ])
  const signed = { ...prepared, payments }
  keepSigned({ folder: outbox, signed })
  const { client, ledger } = road
  const another = submitPublication({ client, ledger, carrier, signed })
  await expect(another).rejects.toMatchObject({ name: 'WrongPayerError', payer: paying.payer.address })

  const before = await balanceOf(PAYEE)
  class Unplugged extends Error {}
  const interrupted = publishAndPay({
    client,
    ledger,
    signed,
    payer: paying.payer,
    onState: ({ state }) => {
      if (state === 'included') throw new Unplugged()
    },
  })
  await expect(interrupted).rejects.toBeInstanceOf(Unplugged)
  expect(await balanceOf(PAYEE)).toBe(before + 1n)
  const kept = readSigned({ folder: outbox, agency: 'halted' })!
  rmSync(outbox, { recursive: true })
  expect(kept).toEqual(signed)
  await submitPublication({ client, ledger, carrier: paying.payer, signed: kept })
  expect(await balanceOf(PAYEE)).toBe(before + 3n)
})

test('knows the code of the older build too', async () => {
  const { client, ledger } = road
  const { wrapper } = await deployPayments({ client, ledger, deployer: carrier, older: true })
  const code = fromHex((await getCode(client, { address: wrapper }))!)
  expect(isPaymentCode({ code, ledger: ledger.contract })).toBe(true)
  expect(isPaymentCode({ code, ledger: wrapper })).toBe(false)
})

test('signs what the contract checks, and knows its code', async () => {
  const { client, ledger } = road
  const publication = `0x${'ab'.repeat(32)}` as const
  const transfers = [{ record: 3n, token: paying.token.address, to: PAYEE, amount: 2n ** 200n }]
  const payment = { agency: 'moh', publication, part: 2n, payer: paying.payer.address, transfers }
  const asked = readContract(client, {
    address: paying.wrapper,
    abi: publishAndPayAbi,
    functionName: 'paymentDigest',
    args: ['moh', publication, 2n, paying.payer.address, transfers],
  })
  expect(paymentDigest({ payment, chainId: ledger.chainId, wrapper: paying.wrapper })).toBe(await asked)

  const code = fromHex((await getCode(client, { address: paying.wrapper }))!)
  expect(isPaymentCode({ code, ledger: ledger.contract })).toBe(true)
  expect(isPaymentCode({ code, ledger: paying.wrapper })).toBe(false)
  expect(isPaymentCode({ code: code.subarray(1), ledger: ledger.contract })).toBe(false)
  for (const at of [0, 400, code.length - 1]) {
    const other = code.slice()
    other[at]! ^= 1
    expect(isPaymentCode({ code: other, ledger: ledger.contract })).toBe(false)
  }
})
