import type { Client, LocalAccount } from 'viem'
import type { LedgerAddress } from '@/lib/ledger/publication'
import type { SignedPayments } from './sign-payments'
import { type DeliveryState, type SignedPublication, submitPublication } from './submit-publication'

export type PublishAndPayParameters = {
  readonly client: Client
  readonly ledger: LedgerAddress
  readonly signed: SignedPublication & { readonly payments: SignedPayments }
  /** Pays the tokens, by an allowance to the wrapper, and for the transactions. */
  readonly payer: LocalAccount
  readonly onState?: (state: DeliveryState) => void
}

/** Parts with payments: those that were paid now, and those that stood on the ledger already and so got no payment now. */
export type PaidPublication = { readonly paidParts: readonly number[]; readonly notPaidNow: readonly number[] }

/**
 * Carries a signed publication part by part; each part that has payments is carried and paid in one transaction, so that both stand or neither.
 *
 * Errors: WrongPayerError, FundsShortError, LedgerRefusedError as submitPublication. Parts in `notPaidNow` were carried before: by an earlier run,
 * which paid for them, or by somebody else, who did not. Their records show which.
 */
export async function publishAndPay(parameters: PublishAndPayParameters): Promise<PaidPublication> {
  const { client, ledger, signed, payer, onState } = parameters
  const paidParts: number[] = []
  const notPaidNow: number[] = []
  const hasPayments = new Set(signed.payments.parts.map(({ part }) => part))
  await submitPublication({
    client,
    ledger,
    carrier: payer,
    signed,
    onState: (state) => {
      if (hasPayments.has(state.part)) {
        if (state.state === 'included') paidParts.push(state.part)
        if (state.state === 'already-included') notPaidNow.push(state.part)
      }
      onState?.(state)
    },
  })
  return { paidParts, notPaidNow }
}
