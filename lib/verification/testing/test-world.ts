import type { Hex } from '../bytes'
import type { LedgerNode } from '../ledger-node'
import { CHECKS, type CheckResult } from '../report'
import type { ShownRecord } from '../shown-record'
import { verifyRecord } from '../verify-record'
import { inEnglish } from './in-english'
import { startLyingNode } from './lying-node'
import { CHAIN_ID, payment, startTestLedger } from './test-ledger'

export type TestWorld = Awaited<ReturnType<typeof startTestWorld>>

/** A ledger with one of everything that a check may meet, a node that tells the truth about it and one that can be told to lie. */
export async function startTestWorld() {
  const ledger = await startTestLedger()
  const liar = await startLyingNode(ledger.url)
  const trueNode: LedgerNode = { url: ledger.url, operator: 'a newspaper', chosenByReader: true }
  const lyingNode: LedgerNode = { url: liar.url, operator: 'nobody in particular', chosenByReader: true }
  async function check(
    id: string,
    shown: ShownRecord,
    nodes?: readonly LedgerNode[],
    more: { chainId?: number; contract?: Hex; timeoutMs?: number; maxAgencyBatches?: number } = {},
  ) {
    const report = await verifyRecord({
      id,
      shown,
      nodes: nodes ?? [trueNode],
      contract: more.contract ?? ledger.contract,
      chainId: more.chainId ?? CHAIN_ID,
      ...(more.timeoutMs ? { timeoutMs: more.timeoutMs } : {}),
      ...(more.maxAgencyBatches ? { limits: { maxAgencyBatches: more.maxAgencyBatches } } : {}),
    })
    return inEnglish(report)
  }

  await ledger.publish({ groups: [[payment(1), payment(2), payment(3)]] })
  await ledger.publish({ groups: [[payment(4)], [payment(5), payment(6)], [payment(7)]] })
  const firstFingerprint = (await check('moh-1-1', {})).fingerprint!
  await ledger.publish({
    groups: [[correction(1, firstFingerprint)]],
    totals: [[{ stage: 'expenditure', currency: 'USD', sum: '8' }]],
  })
  const [preparer, approver] = [ledger.passkey(), ledger.passkey()]
  await ledger.grantKey({ signer: preparer.signer, to: 2, roles: 'preparer' })
  await ledger.grantKey({ signer: approver.signer, to: 3, roles: 'approver' })
  await ledger.publish({ groups: [[payment(8), payment(9)]], sign: [preparer, approver] })
  await ledger.publish({ groups: [[]] })
  await ledger.addAgency('edu', 'Ministry of Education')
  await ledger.publish({ agency: 'edu', groups: [[payment(1)], [payment(2)]], deliver: 1 })
  await ledger.addAgency('fin', 'Ministry of Finance')
  await ledger.publish({
    agency: 'fin',
    groups: [[payment(1)]],
    totals: [[{ stage: 'expenditure', currency: 'USD', sum: '1' }]],
  })
  await ledger.mine(6)
  return {
    ledger,
    liar,
    trueNode,
    lyingNode,
    firstFingerprint,
    check,
    async end() {
      await liar.end()
      await ledger.end()
    },
  }
}

const correction = (number: number, fingerprint: Hex) =>
  payment(number, {
    amount: `${1000 + number + 8}.50`,
    amends: { kind: 'correction', fingerprint, reason: 'wrong-amount' },
  })

/** What a page would show of the invented payment `number`. */
export const shownOf = (number: number): ShownRecord => ({
  stage: 'expenditure',
  amount: `${1000 + number}.50`,
  currency: 'USD',
  date: '2026-03-04',
  period: null,
  payer: 'Ministry of Health',
  payee: `Supplier ${number}`,
  title: `Invoice ${number}`,
  agencyName: 'Ministry of Health',
  disputed: false,
  finality: 'final',
  status: 'stands',
})

/** Outcome of each check by its name. */
export const outcomesOf = (report: { readonly checks: readonly Pick<CheckResult, 'check' | 'outcome'>[] }) =>
  Object.fromEntries(report.checks.map(({ check, outcome }) => [check, outcome]))
export const ALL_AGREE = Object.fromEntries(CHECKS.map((name) => [name, 'agrees']))
