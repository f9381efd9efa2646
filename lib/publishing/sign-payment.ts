import type { LocalAccount } from 'viem/accounts'
import { type Payment, type PaymentsAddress, paymentTypedData } from '@/lib/ledger/payment'
import { keyId } from '@/lib/ledger/publication'
import type { Approval } from './sign-publication'

/** One official's word that a payment belongs to a publication, by a wallet's key: EIP-712, the text that the wallet shows. */
export async function signPayment({
  payment,
  payments,
  official,
}: {
  readonly payment: Payment
  readonly payments: PaymentsAddress
  readonly official: LocalAccount
}): Promise<Approval> {
  const typedData = paymentTypedData({ payment, ...payments })
  return { keyId: keyId(official.address), signature: await official.signTypedData(typedData) }
}
