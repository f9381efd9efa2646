import type { Hex } from 'viem'
import { hashTypedData } from 'viem/utils'

/** One transfer of an ERC-20 token, as evidence of one record. As PublishAndPay's struct. */
export type Transfer = {
  /** The record's row within the publication, from 1, as in its id. */
  readonly record: bigint
  readonly token: Hex
  readonly to: Hex
  /** In the token's smallest units. */
  readonly amount: bigint
}

/** What an official says: that these transfers, by this payer, belong to the records of one part of a publication. */
export type Payment = {
  readonly agency: string
  /** Digest of the publication. */
  readonly publication: Hex
  readonly part: bigint
  readonly payer: Hex
  readonly transfers: readonly Transfer[]
}

/** One PublishAndPay contract, which pays beside a ledger. */
export type PaymentsAddress = { readonly chainId: number; readonly wrapper: Hex }

const PAYMENT = [
  { name: 'agency', type: 'string' },
  { name: 'publication', type: 'bytes32' },
  { name: 'part', type: 'uint256' },
  { name: 'payer', type: 'address' },
  { name: 'transfers', type: 'Transfer[]' },
] as const

const TRANSFER = [
  { name: 'record', type: 'uint256' },
  { name: 'token', type: 'address' },
  { name: 'to', type: 'address' },
  { name: 'amount', type: 'uint256' },
] as const

/** What an official's wallet shows and signs for a payment (EIP-712). */
export const paymentTypedData = ({ payment, chainId, wrapper }: PaymentsAddress & { readonly payment: Payment }) =>
  ({
    domain: { name: 'Counterfoil payment', version: '1', chainId, verifyingContract: wrapper },
    types: { Payment: PAYMENT, Transfer: TRANSFER },
    primaryType: 'Payment',
    message: payment,
  }) as const

/** The digest that the official signs: EIP-712 over {@link paymentTypedData}. */
export const paymentDigest = (parameters: PaymentsAddress & { readonly payment: Payment }): Hex =>
  hashTypedData(paymentTypedData(parameters))
