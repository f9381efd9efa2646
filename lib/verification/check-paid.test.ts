import { encodeFunctionData } from 'viem/utils'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { compileContracts } from '@/lib/ledger/testing/compile-contracts'
import { deploy } from '@/lib/publishing/deploy-ledger'
import { deployPayments } from '@/lib/publishing/deploy-payments'
import { toPayingCall } from '@/lib/publishing/paying-call'
import { sendLedgerCall } from '@/lib/publishing/send-ledger-call'
import { signPayments } from '@/lib/publishing/sign-payments'
import { OTHER_PAYEE, PAYEE, PayingLedger } from '@/lib/publishing/testing/paying-ledger'
import {
  carrier,
  incompressibleRecords,
  inventedRecord,
  officialsOf,
  PublishingLedger,
} from '@/lib/publishing/testing/publishing-ledger'
import type { Hex } from './bytes'
import { PAID_TOPIC, TRANSFER_TOPIC } from './read-payments'
import { CHECKS } from './report'
import type { ShownPayment, ShownRecord } from './shown-record'
import { ask, startBareAnvil } from './testing/anvil'
import { inEnglish } from './testing/in-english'
import { lieAbout } from './testing/lies'
import { startLyingNode } from './testing/lying-node'
import { ALL_AGREE, outcomesOf } from './testing/test-world'
import { verifyRecord } from './verify-record'

let road: PublishingLedger
let paying: PayingLedger
let liar: Awaited<ReturnType<typeof startLyingNode>>

beforeAll(async () => {
  const anvil = await startBareAnvil({ chainId: 31337 })
  road = await PublishingLedger.on({ rpcUrl: anvil.url, chainId: 31337, stop: anvil.end })
  paying = await PayingLedger.beside(road)
  await road.register('moh')
  await paying.publish(
    'moh',
    [inventedRecord('a'), inventedRecord('b'), inventedRecord('c')],
    [
      [1n, PAYEE, 5n],
      [2n, PAYEE, 7n],
      [2n, OTHER_PAYEE, 9n],
      [2n, PAYEE, 7n],
    ],
  )
  await road.register('parts')
  const signed = await road.sign(await road.prepare('parts', incompressibleRecords(300, { seed: 'v' })))
  await paying.pay(signed, [
    [1n, PAYEE, 1n],
    [signed.publication.records, PAYEE, 2n],
  ])
  await ask(anvil.url, 'anvil_mine', ['0x6'])
  liar = await startLyingNode(anvil.url)
}, 60_000)
afterAll(async () => {
  await liar?.end()
  await road?.stop()
})
beforeEach(() => liar.tell(({ result }) => result))

const payment = (to: Hex, units: string): ShownPayment => ({
  token: paying.token.address,
  from: paying.payer.address.toLowerCase() as Hex,
  to,
  units,
})
const ofFirst = () => [payment(PAYEE, '5')]
const ofSecond = () => [payment(PAYEE, '7'), payment(OTHER_PAYEE, '9'), payment(PAYEE, '7')]

async function check(id: string, shown: ShownRecord, { payments = paying.wrapper, nodes = [liar.url] } = {}) {
  return inEnglish(
    await verifyRecord({
      id,
      shown,
      nodes: nodes.map((url) => ({ url, operator: `the operator of ${url}`, chosenByReader: true })),
      contract: road.ledger.contract,
      chainId: 31337,
      pointers: { payments },
    }),
  )
}
const ALL_AND_PAID = { ...ALL_AGREE, paid: 'agrees' }
const paidOf = ({ checks }: Awaited<ReturnType<typeof check>>) => checks.find(({ check: name }) => name === 'paid')!

test('agrees with what the transaction of the batch paid', async () => {
  const report = await check('moh-1-1', { payments: ofFirst() })
  expect(outcomesOf(report)).toEqual(ALL_AND_PAID)
  expect(report.verdict.state).toBe('matches')
  expect(outcomesOf(await check('moh-1-2', { payments: ofSecond() }))).toEqual(ALL_AND_PAID)
  expect(outcomesOf(await check('parts-1-300', { payments: [payment(PAYEE, '2')] }))).toEqual(ALL_AND_PAID)
})

test('finds the payment where nothing is shown, and has no line for a record without one', async () => {
  const found = await check('moh-1-2', {})
  expect(outcomesOf(found)).toEqual(ALL_AND_PAID)
  expect(paidOf(found).evidence).toHaveLength(3)
  const without = await check('moh-1-3', {})
  expect(without.checks.map(({ check: name }) => name)).toEqual(CHECKS)
  expect(without.verdict.state).toBe('matches')
})

test.each<[string, () => ShownPayment[], string]>([
  ['another amount', () => [payment(PAYEE, '6')], 'amount of transfer 1'],
  ['another payee', () => [payment(OTHER_PAYEE, '5')], 'payee’s account of transfer 1'],
  ['another payer', () => [{ ...payment(PAYEE, '5'), from: OTHER_PAYEE }], 'payer’s account of transfer 1'],
  ['another token', () => [{ ...payment(PAYEE, '5'), token: OTHER_PAYEE }], 'token of transfer 1'],
  ['a transfer too many', () => [...ofFirst(), payment(PAYEE, '5')], 'number of transfers'],
])('differs where the page shows %s', async (_, shown, what) => {
  const report = await check('moh-1-1', { payments: shown() })
  expect(outcomesOf(report)).toEqual({ ...ALL_AGREE, paid: 'differs' })
  expect(paidOf(report).compared.filter(({ outcome }) => outcome === 'differs')).toMatchObject([{ what }])
  expect(report.verdict).toMatchObject({ state: 'differs', sentence: expect.stringContaining(what) })
})

test('differs where a page shows a payment that was not made', async () => {
  const report = await check('moh-1-3', { payments: ofFirst() })
  expect(outcomesOf(report)).toEqual({ ...ALL_AGREE, paid: 'differs' })
})

// biome-ignore lint/suspicious/noExplicitAny: a lie reaches into whatever a node says
type Log = any
const word = (value: number) => `0x${value.toString(16).padStart(64, '0')}`
const lieAboutReceipt = (change: (log: Log) => Log[]) =>
  lieAbout('eth_getTransactionReceipt', (receipt) => ({ ...receipt, logs: receipt.logs.flatMap(change) }))
const onPaid = (change: (log: Log) => Log[]) =>
  lieAboutReceipt((log) => (log.topics[0] === PAID_TOPIC && log.topics[2] === word(1) ? change(log) : [log]))
const onTransfer = (change: (log: Log) => Log[]) =>
  lieAboutReceipt((log) => (log.topics[0] === TRANSFER_TOPIC && BigInt(log.data) === 5n ? change(log) : [log]))
const otherAmount = (log: Log) => [{ ...log, data: log.data.replace(word(5).slice(2), word(6).slice(2)) }]

describe('a node that lies differs, alone or beside one that does not:', () => {
  test.each<[string, Parameters<typeof liar.tell>[0]]>([
    [
      'another amount',
      lieAboutReceipt((log) => (log.topics[2] === word(1) || log.data === word(5) ? otherAmount(log) : [log])),
    ],
    ['another amount in the payment only', onPaid(otherAmount)],
    ['another amount in the token’s word only', onTransfer(otherAmount)],
    ['no word of the token', onTransfer(() => [])],
    ['a transfer of another token', onTransfer((log) => [{ ...log, address: OTHER_PAYEE }])],
    ['no payment', onPaid(() => [])],
    ['a payment twice', onPaid((log) => [log, log])],
    ['a payment of another batch', onPaid((log) => [{ ...log, topics: log.topics.with(1, word(9)) }])],
    ['a payment that is cut off', onPaid((log) => [{ ...log, data: log.data.slice(0, -2) }])],
    ['a failed transaction', lieAbout('eth_getTransactionReceipt', (receipt) => ({ ...receipt, status: '0x0' }))],
    [
      'the receipt of another block',
      lieAbout('eth_getTransactionReceipt', (receipt) => ({ ...receipt, blockHash: word(1) })),
    ],
    [
      'a receipt without the batch',
      lieAboutReceipt((log) => (log.address.toLowerCase() === road.ledger.contract.toLowerCase() ? [] : [log])),
    ],
    ['logs that are none', lieAbout('eth_getTransactionReceipt', (receipt) => ({ ...receipt, logs: [7] }))],
    ['other code', lieAbout('eth_getCode', (code) => `${code.slice(0, -2)}00`)],
  ])('%s', async (_, lie) => {
    liar.tell(lie)
    for (const nodes of [[liar.url], [road.rpcUrl, liar.url]]) {
      const report = await check('moh-1-1', { payments: ofFirst() }, { nodes })
      expect(outcomesOf(report)).toEqual({ ...ALL_AGREE, paid: 'differs' })
      expect(report.verdict.state).toBe('differs')
    }
  })
})

test('could not be compared with a node that keeps no receipts', async () => {
  liar.tell(lieAbout('eth_getTransactionReceipt', () => null))
  const report = await check('moh-1-1', { payments: ofFirst() })
  expect(outcomesOf(report)).toEqual({ ...ALL_AGREE, paid: 'not-compared' })
  expect(report.verdict.state).toBe('partly')
})

test('believes no other contract, whatever it emits', async () => {
  const { client } = road
  const other = await PublishingLedger.on({ rpcUrl: road.rpcUrl, chainId: 31337, stop: async () => {} })
  const { wrapper } = await deployPayments({ client, ledger: other.ledger, deployer: carrier })
  await ask(road.rpcUrl, 'anvil_mine', ['0x6'])
  const emittedBy = (address: string) =>
    lieAboutReceipt((log) => [log.topics[0] === PAID_TOPIC ? { ...log, address } : log])
  for (const payments of [wrapper, paying.token.address, OTHER_PAYEE]) {
    liar.tell(emittedBy(payments))
    const report = await check('moh-1-1', { payments: ofFirst() }, { payments })
    expect(outcomesOf(report)).toEqual({ ...ALL_AGREE, paid: 'differs' })
  }
})

describe('two batches in one transaction, as a smart account makes them:', () => {
  let account: Hex
  beforeAll(async () => {
    account = await payTwoAgenciesAtOnce(['east', 'west'])
  }, 60_000)
  const shown = (): ShownRecord => ({ payments: [{ ...payment(PAYEE, '4'), from: account }] })

  test('each record agrees with its own payment', async () => {
    for (const id of ['east-1-1', 'west-1-1']) {
      expect(outcomesOf(await check(id, shown()))).toEqual(ALL_AND_PAID)
      expect(paidOf(await check(id, {})).evidence).toHaveLength(1)
    }
  })

  test('one transfer does not stand for a payment of each', async () => {
    let seen = 0
    const isTransfer = ({ topics, data }: Log) => topics[0] === TRANSFER_TOPIC && BigInt(data) === 4n
    const lie = lieAboutReceipt((log) => (isTransfer(log) && seen++ % 2 === 1 ? [] : [log]))
    liar.tell(lie)
    expect(outcomesOf(await check('east-1-1', shown()))).toEqual(ALL_AND_PAID)
    expect(outcomesOf(await check('west-1-1', shown()))).toEqual({ ...ALL_AGREE, paid: 'differs' })
  })

  test('the payment of the other is not taken for its own', async () => {
    liar.tell(
      lieAboutReceipt((log) =>
        log.topics[0] === PAID_TOPIC ? [{ ...log, topics: log.topics.with(1, word(9)) }] : [log],
      ),
    )
    expect(outcomesOf(await check('east-1-1', shown()))).toEqual({ ...ALL_AGREE, paid: 'differs' })
  })
})

/** Publishes a record of each agency and pays it, all in one transaction of an account that is a contract; gives its address. */
async function payTwoAgenciesAtOnce(agencies: readonly string[]): Promise<Hex> {
  const { client, ledger } = road
  const { abi, bytecode } = compileContracts('contracts/test/base/CallsInOne.sol').CallsInOne!
  const { address } = await deploy({ client, chainId: ledger.chainId, deployer: carrier }, bytecode)
  const run = (targets: readonly Hex[], calls: readonly Hex[]) =>
    sendLedgerCall({
      client,
      ledger,
      carrier,
      call: { functionName: 'run', args: [targets, calls] },
      target: { address, abi },
    })
  const { abi: tokenAbi } = compileContracts('contracts/test/base/Tokens.sol').TestToken!
  await paying.token.mint(address, 100n)
  const approve = encodeFunctionData({ abi: tokenAbi, functionName: 'approve', args: [paying.wrapper, 100n] })
  await run([paying.token.address], [approve])

  const calls: Hex[] = []
  for (const agency of agencies) {
    await road.register(agency)
    const signed = await road.sign(await road.prepare(agency, [inventedRecord('a')]))
    const payments = await signPayments({
      ledger,
      wrapper: paying.wrapper,
      payer: address,
      prepared: signed,
      transfers: [{ record: 1n, token: paying.token.address, to: PAYEE, amount: 4n }],
      official: officialsOf(agency).approver.account,
    })
    const paid = await toPayingCall({ client, carrier: address, signed: { ...signed, payments }, number: 1 })
    calls.push(encodeFunctionData({ abi: paid!.target!.abi, ...paid!.call }))
  }
  await run(
    calls.map(() => paying.wrapper),
    calls,
  )
  await ask(road.rpcUrl, 'anvil_mine', ['0x6'])
  return address.toLowerCase() as Hex
}
