import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { deployPayments } from '@/lib/publishing/deploy-payments'
import { publishAndPay } from '@/lib/publishing/publish-and-pay'
import { OTHER_PAYEE, PAYEE, PayingLedger } from '@/lib/publishing/testing/paying-ledger'
import {
  carrier,
  incompressibleRecords,
  inventedRecord,
  PublishingLedger,
} from '@/lib/publishing/testing/publishing-ledger'
import { deployTestToken } from '@/lib/publishing/testing/test-token'
import { getEvidence } from '@/lib/queries/get-evidence'
import { getRecord } from '@/lib/queries/get-record'
import type { Hash } from '@/lib/store/ledger-writer'
import { openStore } from '@/lib/store/open-store'
import type { Store } from '@/lib/store/store'
import { startIndexer } from './run-indexer'
import { Endings } from './testing/index-of-ledger'
import { startLyingNode } from './testing/lying-node'
import { startAnvil, type TestAnvil } from './testing/start-anvil'

const endings = new Endings()
afterEach(() => endings.run())

/** A ledger that pays, and the agency "moh". */
async function startPaying() {
  const anvil = await startAnvil()
  endings.add(() => anvil.stop())
  const road = await PublishingLedger.on({ rpcUrl: anvil.url, chainId: 31337, stop: async () => {} })
  const paying = await PayingLedger.beside(road)
  await road.register('moh')
  return { anvil, road, paying }
}

async function freshStore(chainId: number, contract: Hash, payments: Hash | null): Promise<Store> {
  const folder = mkdtempSync(join(tmpdir(), 'counterfoil-payments-'))
  endings.add(() => rmSync(folder, { recursive: true, force: true }))
  const path = join(folder, 'index.duckdb')
  const store = await openStore({ path, chainId, contract, payments, memoryLimit: '512MB' })
  endings.add(() => store.close())
  return store
}

async function openIndex({ road, paying }: { road: PublishingLedger; paying: PayingLedger }, url = road.rpcUrl) {
  const { chainId, contract } = road.ledger
  const payments = paying.wrapper
  const store = await freshStore(chainId, contract, payments)
  const { startBlock } = road
  const indexer = startIndexer({ writer: store.writer, rpcUrls: [url], contract, payments, startBlock, pollMs: 10 })
  endings.add(() => indexer.stop())
  return { store, indexer }
}

const paymentsOf = async (store: Store, sequence: number, row: number) =>
  (await getRecord({ store, id: { agency: 'moh', sequence, row } }))?.payments

const mine = (anvil: TestAnvil, blocks: number) => anvil.request('anvil_mine', [`0x${blocks.toString(16)}`])

test('keeps the payments that were made in the transaction of the batch, and the token’s own words', async () => {
  const world = await startPaying()
  const { road, paying } = world
  const { client, ledger } = road
  const silent = await deployTestToken({ client, chainId: ledger.chainId, deployer: carrier, contract: 'SilentToken' })
  await silent.mint(paying.payer.address, 10n)
  await silent.approve(paying.payer, paying.wrapper, 10n)
  const records = [inventedRecord('a'), inventedRecord('b'), inventedRecord('c')]
  const transfers = [
    [2n, PAYEE, 1_204_500_000n],
    [2n, OTHER_PAYEE, 7n, silent],
    [3n, PAYEE, 1n],
  ] as const
  await paying.publish('moh', records, transfers)

  const { store, indexer } = await openIndex(world)
  await indexer.untilCaughtUp()
  expect(await paymentsOf(store, 1, 1)).toEqual([])
  const common = { from: paying.payer.address.toLowerCase(), wrapper: paying.wrapper }
  expect(await paymentsOf(store, 1, 2)).toEqual([
    { ...common, token: paying.token.address, to: PAYEE, units: '1204500000', decimals: 6, symbol: 'TST' },
    { ...common, token: silent.address, to: OTHER_PAYEE, units: '7', decimals: null, symbol: null },
  ])
  expect(await paymentsOf(store, 1, 3)).toHaveLength(1)
  expect(await getEvidence({ store, id: { agency: 'moh', sequence: 1, row: 2 } })).toMatchObject({
    payments: paying.wrapper,
  })
})

test('counts rows through the parts of a publication, also while it is incomplete', async () => {
  const world = await startPaying()
  const { road, paying } = world
  const { store, indexer } = await openIndex(world)
  const signed = await road.sign(await road.prepare('moh', incompressibleRecords(300, { seed: 'p' })))
  const [first, second] = signed.parts
  const rowOfSecond = first!.part.records + 1n
  const lastRow = signed.publication.records
  const payments = await paying.sign(signed, [
    [1n, PAYEE, 1n],
    [rowOfSecond, PAYEE, 3n],
    [lastRow, PAYEE, 2n],
  ])
  const { client, ledger } = road
  class Unplugged extends Error {}
  const pay = (upTo: bigint) =>
    publishAndPay({
      client,
      ledger,
      signed: { ...signed, payments },
      payer: paying.payer,
      onState: ({ state, part }) => {
        if (state === 'included' && BigInt(part) === upTo) throw new Unplugged()
      },
    })
  await expect(pay(second!.part.number)).rejects.toBeInstanceOf(Unplugged)
  await indexer.untilCaughtUp()
  expect(await paymentsOf(store, 1, Number(rowOfSecond))).toMatchObject([{ units: '3' }])

  await expect(pay(BigInt(signed.parts.length))).rejects.toBeInstanceOf(Unplugged)
  await indexer.untilCaughtUp()
  expect(await paymentsOf(store, 1, 1)).toMatchObject([{ units: '1' }])
  expect(await paymentsOf(store, 1, Number(lastRow))).toMatchObject([{ units: '2' }])
  expect(await paymentsOf(store, 1, Number(lastRow) - 1)).toEqual([])
})

test('undoes the payments of what was reorganised away, and has the digest of an index without them', async () => {
  const world = await startPaying()
  const { anvil, road, paying } = world
  await mine(anvil, 10)
  const { store, indexer } = await openIndex(world)
  await paying.publish('moh', [inventedRecord('a')], [[1n, PAYEE, 5n]])
  await indexer.untilCaughtUp()
  expect(await paymentsOf(store, 1, 1)).toMatchObject([{ units: '5' }])

  await anvil.request('anvil_reorg', [1, []])
  await indexer.untilCaughtUp()
  expect(await paymentsOf(store, 1, 1)).toBeUndefined()
  await paying.publish('moh', [inventedRecord('a')], [[1n, PAYEE, 6n]])
  await mine(anvil, 10)
  await indexer.untilCaughtUp()
  expect(await paymentsOf(store, 1, 1)).toMatchObject([{ units: '6' }])

  const { chainId, contract } = road.ledger
  const plain = await freshStore(chainId, contract, null)
  const { startBlock, rpcUrl } = road
  const plainIndexer = startIndexer({ writer: plain.writer, rpcUrls: [rpcUrl], contract, startBlock, pollMs: 10 })
  endings.add(() => plainIndexer.stop())
  await plainIndexer.untilCaughtUp()
  expect(await plain.writer.computeDigest()).toBe(await store.writer.computeDigest())
  expect(await paymentsOf(plain, 1, 1)).toEqual([])
})

test('does not believe a contract with other code, nor one of another ledger', async () => {
  const world = await startPaying()
  const { road, paying } = world
  const other = await PublishingLedger.on({ rpcUrl: road.rpcUrl, chainId: 31337, stop: async () => {} })
  const { client } = road
  const { wrapper } = await deployPayments({ client, ledger: other.ledger, deployer: carrier })
  for (const payments of [wrapper, paying.token.address]) {
    const { chainId, contract } = road.ledger
    const store = await freshStore(chainId, contract, payments)
    const { startBlock, rpcUrl } = road
    const indexer = startIndexer({ writer: store.writer, rpcUrls: [rpcUrl], contract, payments, startBlock })
    await expect(indexer.untilCaughtUp()).rejects.toMatchObject({ name: 'UnknownPaymentsContractError' })
    await indexer.stop()
  }
})

test('notices a node that leaves a payment out, or hangs it on another batch or row', async () => {
  const world = await startPaying()
  const { anvil, paying } = world
  await paying.publish('moh', [inventedRecord('a')], [[1n, PAYEE, 5n]])
  await mine(anvil, 10)
  const liar = await startLyingNode(anvil)
  endings.add(() => liar.stop())
  const ofPayments = (params: readonly unknown[]) =>
    (params[0] as { address: string }).address.toLowerCase() === paying.wrapper.toLowerCase()
  const word = (value: number) => `0x${value.toString(16).padStart(64, '0')}`
  const lies: ((log: { topics: string[] }) => unknown[])[] = [
    () => [],
    (log) => [{ ...log, topics: log.topics.with(1, word(2)) }],
    (log) => [{ ...log, topics: log.topics.with(2, word(2)) }],
  ]
  for (const lie of lies) {
    liar.lie((method, params, truth) =>
      method === 'eth_getLogs' && ofPayments(params)
        ? { result: (truth as { topics: string[] }[]).flatMap(lie) }
        : null,
    )
    const { indexer } = await openIndex(world, liar.url)
    await expect.poll(() => indexer.state().problem, { timeout: 10_000 }).toMatch(/payment|receipts hold 1 logs/)
    await indexer.stop()
  }
})
