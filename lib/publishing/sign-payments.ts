import type { LocalAccount } from 'viem'
import { type Payment, paymentTypedData, type Transfer } from '@/lib/ledger/payment'
import { keyId, type LedgerAddress, publicationDigest } from '@/lib/ledger/publication'
import type { PreparedPublication } from './prepare-publication'
import type { Approval } from './sign-publication'

/** The transfers that go with one part of a publication, with an official's word that they belong to its records. */
export type PaidPart = {
  readonly part: number
  readonly transfers: readonly Transfer[]
  readonly approval: Approval
}

/** What is paid in the transactions that publish: each part once, and only together with its records. */
export type SignedPayments = {
  /** The PublishAndPay contract. */
  readonly wrapper: `0x${string}`
  /** The account that pays, and that must carry these parts. */
  readonly payer: `0x${string}`
  readonly parts: readonly PaidPart[]
}

export type SignPaymentsParameters = {
  readonly ledger: LedgerAddress
  readonly wrapper: `0x${string}`
  readonly payer: `0x${string}`
  readonly prepared: PreparedPublication
  /** Rows of the publication, each in any part; at least one. */
  readonly transfers: readonly Transfer[]
  /** Holds an approver's key of the agency. */
  readonly official: LocalAccount
}

/**
 * Has an official sign, part by part, that transfers belong to the records of a publication: EIP-712, the text that the wallet shows.
 *
 * Errors: RangeError where there is no transfer, or one names a row that the publication does not have.
 */
export async function signPayments(parameters: SignPaymentsParameters): Promise<SignedPayments> {
  const { ledger, wrapper, payer, prepared, transfers, official } = parameters
  const publication = publicationDigest({ publication: prepared.publication, ...ledger })
  const parts: PaidPart[] = []
  for (const [part, list] of groupByPart(prepared, transfers)) {
    const { agency } = prepared.publication
    const payment: Payment = { agency, publication, part: BigInt(part), payer, transfers: list }
    const typedData = paymentTypedData({ payment, chainId: ledger.chainId, wrapper })
    const approval = { keyId: keyId(official.address), signature: await official.signTypedData(typedData) }
    parts.push({ part, transfers: list, approval })
  }
  return { wrapper, payer, parts }
}

function groupByPart(prepared: PreparedPublication, transfers: readonly Transfer[]): Map<number, Transfer[]> {
  if (transfers.length === 0) throw new RangeError('There is nothing to pay.')
  const groups = new Map<number, Transfer[]>()
  for (const transfer of transfers) {
    const part = findPart(prepared, transfer.record)
    const group = groups.get(part)
    if (group) group.push(transfer)
    else groups.set(part, [transfer])
  }
  return groups
}

function findPart({ publication, parts }: PreparedPublication, row: bigint): number {
  let last = 0n
  for (const { part } of parts) {
    last += part.records
    if (row > 0n && row <= last) return Number(part.number)
  }
  throw new RangeError(`The publication has ${publication.records} records, and a transfer names row ${row}.`)
}
