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
  if (payments === undefined)
    return shown.length === 0 ? null : finish(shown, [notKnown('no contract that pays is named')])
  if (batch === null) return shown.length === 0 ? null : finish(shown, [notKnown('the record’s batch was not found')])

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
    const at = answers.length > 1 ? `, at ${node}` : ''
    compared.push(compare(`number of transfers${at}`, String(here.length), String(found.length)))
    for (const [index, one] of here.entries()) {
      const other = found[index]
      if (other === undefined) continue
      const name = (what: string) => `${what} of transfer ${index + 1}${at}`
      compared.push(
        compare(name('amount'), one.units, other.units),
        compare(name('payee’s account'), one.to, other.to),
        compare(name('payer’s account'), one.from, other.from),
        compare(name('token'), one.token, other.token),
        compare(name('the token’s own word'), 'transferred', other.inToken ? 'transferred' : 'no such transfer'),
      )
    }
  }
  return compared
}

const notKnown = (words: string): Comparison => ({
  what: 'transfers',
  here: null,
  ledger: words,
  outcome: 'not-compared',
})

function finish(payments: readonly ShownPayment[], compared: readonly Comparison[]): CheckResult {
  const outcome = worstOutcome(compared.map((comparison) => comparison.outcome))
  const [what, were] = payments.length === 1 ? ['The transfer', 'was'] : [`The ${payments.length} transfers`, 'were']
  const words = {
    agrees: `${what} ${were} made in the transaction that published this record, and an official of the agency signed that it belongs here.`,
    differs: 'What is said of the payment is not what the transaction of this record holds.',
    'not-compared': 'The payment could not be compared with the transaction of this record in full.',
  }
  return {
    check: 'paid',
    outcome,
    words: payments.length === 1 ? words[outcome] : words[outcome].replace('it belongs', 'they belong'),
    compared,
    evidence: payments.map(({ token, from, to, units }, index) => ({
      label: `Transfer ${index + 1}`,
      value: `${units} smallest units of the token ${token}, from ${from} to ${to}`,
    })),
  }
}
