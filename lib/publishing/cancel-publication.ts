import type { Client, LocalAccount, TransactionReceipt } from 'viem'
import type { AgencyCode } from '@/lib/domain/record-id'
import { type Cancellation, cancellationTypedData } from '@/lib/ledger/official-typed-data'
import { keyId, type LedgerAddress } from '@/lib/ledger/publication'
import { sendLedgerCall } from './send-ledger-call'

export type CancelPublicationParameters = {
  readonly client: Client
  readonly ledger: LedgerAddress
  /** Pays for the transaction. */
  readonly carrier: LocalAccount
  /** Any official of the agency whose key is in force, an admin too. */
  readonly official: LocalAccount
  readonly agency: AgencyCode
  /** Digest of the publication. */
  readonly publication: `0x${string}`
  /** Shown to readers. */
  readonly reason: string
}

/**
 * Takes back a signed publication for ever: what is not delivered of it never can be; delivered parts stay and count.
 *
 * One official signs and it is carried at once. Errors: LedgerRefusedError, such as where it is complete.
 */
export async function cancelPublication(parameters: CancelPublicationParameters): Promise<TransactionReceipt> {
  const { client, ledger, carrier, official, agency, publication, reason } = parameters
  const cancellation: Cancellation = { agency, publication, reason }
  const signature = await official.signTypedData(cancellationTypedData({ cancellation, ...ledger }))
  const call = { functionName: 'cancel', args: [cancellation, { keyId: keyId(official.address), signature }] }
  return sendLedgerCall({ client, ledger, carrier, call })
}
