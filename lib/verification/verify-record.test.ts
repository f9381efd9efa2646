import { afterAll, beforeAll, expect, test } from 'vitest'
import { CHAIN_ID, payment, startTestLedger, type TestLedger } from './testing/test-ledger'
import { verifyRecord } from './verify-record'

let ledger: TestLedger
beforeAll(async () => {
  ledger = await startTestLedger()
  await ledger.publish({ groups: [[payment(1), payment(2), payment(3)]] })
  await ledger.publish({ groups: [[payment(4)], [payment(5), payment(6)], [payment(7)]] })
  await ledger.mine(6)
})
afterAll(() => ledger?.end())

test('agrees on a record', async () => {
  const report = await verifyRecord({
    id: 'moh-1-2',
    nodes: [{ url: ledger.url, operator: 'test' }],
    contract: ledger.contract,
    chainId: CHAIN_ID,
    shown: { amount: '1002.50', currency: 'USD', payee: 'Supplier 2' },
  })
  console.log(JSON.stringify(report, null, 1))
  const multi = await verifyRecord({
    id: 'moh-2-3',
    nodes: [{ url: ledger.url, operator: 'test' }],
    contract: ledger.contract,
    chainId: CHAIN_ID,
    shown: { amount: '1006.50', currency: 'USD', payee: 'Supplier 6' },
  })
  console.log(
    JSON.stringify(
      multi.checks.map((c) => [c.check, c.outcome, c.compared.filter((x) => x.outcome !== 'agrees')]),
      null,
      1,
    ),
    multi.milliseconds,
    multi.bytes,
  )
  expect(report.checks.slice(0, 3).map((check) => check.outcome)).toEqual(['agrees', 'agrees', 'agrees'])
})
