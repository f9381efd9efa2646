import { type Statement, state } from '../messages/statement'
import { toComparison } from './check-recorded'
import type { CheckContext } from './context'
import { type Fault, toFault } from './faults'
import type { BatchEvent } from './ledger-events'
import { type PaymentEvidence, readPayments } from './read-payments'
import { type CheckResult, type Comparison, compare, worstOutcome } from './report'
import type { ShownPayment } from './shown-record'

/**
 * *Paid in the same act*: the transaction of the record's batch holds the transfers that the page shows, as the contract that paid and each token
 * itself say in its receipt, at every node asked. Null for a record without any.
 *
 * `batch` is the record's; null where none was found.
 */
export async function checkPaid(context: CheckContext, batch: BatchEvent | null): Promise<CheckResult | null> {
  const shown = context.shown.payments ?? []
  const { payments } = context.pointers
  if (payments === undefined) return shown.length === 0 ? null : finish(shown, [notKnown(state('no-paying-contract'))])
  if (batch === null) return shown.length === 0 ? null : finish(shown, [notKnown(state('no-batch-found'))])

  const faults: Fault[] = []
  const answers: { readonly node: string; readonly found: readonly PaymentEvidence[] }[] = []
  await Promise.all(
    context.clients.map(async (client) => {
      try {
        answers.push({ node: client.name, found: await readPayments(context, client, { payments, batch }) })
      } catch (error) {
        faults.push(toFault(client.name, error))
      }
    }),
  )
  // Where nothing is shown, as on the command line, what the nodes hold is compared with one another.
  const here = shown.length > 0 ? shown : answers.find(({ found }) => found.length > 0)?.found
  return here === undefined ? null : finish(here, compareAll(here, answers, faults))
}

function compareAll(
  here: readonly ShownPayment[],
  answers: readonly { readonly node: string; readonly found: readonly PaymentEvidence[] }[],
  faults: readonly Fault[],
): readonly Comparison[] {
  const compared = faults.map(toComparison)
  for (const { node, found } of answers) {
    const at = (what: Statement) => (answers.length > 1 ? state('what-at-node', { what, node }) : what)
    compared.push(compare(at(state('what-transfer-count')), String(here.length), String(found.length)))
    for (const [index, one] of here.entries()) {
      const other = found[index]
      if (other === undefined) continue
      const which = { transfer: String(index + 1) }
      compared.push(
        compare(at(state('what-transfer-amount', which)), one.units, other.units),
        compare(at(state('what-transfer-payee', which)), one.to, other.to),
        compare(at(state('what-transfer-payer', which)), one.from, other.from),
        compare(at(state('what-transfer-token', which)), one.token, other.token),
        {
          what: at(state('what-transfer-word', which)),
          here: state('transferred'),
          ledger: state(other.inToken ? 'transferred' : 'no-transfer'),
          outcome: other.inToken ? 'agrees' : 'differs',
        },
      )
    }
  }
  return compared
}

const notKnown = (words: Statement): Comparison => ({
  what: state('what-transfers'),
  here: null,
  ledger: words,
  outcome: 'not-compared',
})

function finish(payments: readonly ShownPayment[], compared: readonly Comparison[]): CheckResult {
  const outcome = worstOutcome(compared.map((comparison) => comparison.outcome))
  const words = {
    agrees: state('paid-agrees', { count: payments.length }),
    differs: state('paid-differs'),
    'not-compared': state('paid-missing'),
  }[outcome]
  return {
    check: 'paid',
    outcome,
    words: [words],
    compared,
    evidence: payments.map(({ token, from, to, units }, index) => ({
      label: state('evidence-transfer', { transfer: String(index + 1) }),
      value: state('evidence-transfer-value', { units, token, from, to }),
    })),
  }
}
