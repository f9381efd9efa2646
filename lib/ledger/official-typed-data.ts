import type { Hex } from 'viem'
import { type LedgerAddress, ledgerDomain } from './publication'

/** An official of the agency takes back what is signed and not delivered; `publication` is its digest. */
export type Cancellation = { readonly agency: string; readonly publication: Hex; readonly reason: string }

/** An admin gives a key to a person. `roles` are bits: 1 preparer, 2 approver, 4 admin. `validUntil` in seconds, 0 for no end. */
export type KeyGrant = {
  readonly agency: string
  readonly signer: Hex
  readonly person: Hex
  readonly post: string
  readonly roles: bigint
  readonly validUntil: bigint
  readonly nonce: bigint
  readonly deadline: string
}

/** What an admin says about a key, a grant or a person; `subject` is the key id or the person id. */
export type KeyOrder = {
  readonly agency: string
  readonly action: 'revoke key' | 'cancel grant' | 'confirm person'
  readonly subject: Hex
  readonly nonce: bigint
  readonly deadline: string
}

/** An agency says who it is; `content` is canonical JSON. */
export type Description = {
  readonly agency: string
  readonly version: bigint
  readonly content: string
  readonly deadline: string
}

const CANCELLATION = [
  { name: 'agency', type: 'string' },
  { name: 'publication', type: 'bytes32' },
  { name: 'reason', type: 'string' },
] as const

const KEY_GRANT = [
  { name: 'agency', type: 'string' },
  { name: 'signer', type: 'bytes' },
  { name: 'person', type: 'bytes32' },
  { name: 'post', type: 'string' },
  { name: 'roles', type: 'uint256' },
  { name: 'validUntil', type: 'uint256' },
  { name: 'nonce', type: 'uint256' },
  { name: 'deadline', type: 'string' },
] as const

const KEY_ORDER = [
  { name: 'agency', type: 'string' },
  { name: 'action', type: 'string' },
  { name: 'subject', type: 'bytes32' },
  { name: 'nonce', type: 'uint256' },
  { name: 'deadline', type: 'string' },
] as const

const DESCRIPTION = [
  { name: 'agency', type: 'string' },
  { name: 'version', type: 'uint256' },
  { name: 'content', type: 'string' },
  { name: 'deadline', type: 'string' },
] as const

/** What a wallet shows and signs to take back a publication (EIP-712). */
export const cancellationTypedData = ({
  cancellation,
  ...ledger
}: LedgerAddress & { readonly cancellation: Cancellation }) =>
  ({
    domain: ledgerDomain(ledger),
    types: { Cancellation: CANCELLATION },
    primaryType: 'Cancellation',
    message: cancellation,
  }) as const

/** What an admin's wallet shows and signs to give a key (EIP-712). */
export const keyGrantTypedData = ({ grant, ...ledger }: LedgerAddress & { readonly grant: KeyGrant }) =>
  ({ domain: ledgerDomain(ledger), types: { KeyGrant: KEY_GRANT }, primaryType: 'KeyGrant', message: grant }) as const

/** What an admin's wallet shows and signs about a key, a grant or a person (EIP-712). */
export const keyOrderTypedData = ({ order, ...ledger }: LedgerAddress & { readonly order: KeyOrder }) =>
  ({ domain: ledgerDomain(ledger), types: { KeyOrder: KEY_ORDER }, primaryType: 'KeyOrder', message: order }) as const

/** What an admin's wallet shows and signs to describe the agency (EIP-712). */
export const descriptionTypedData = ({
  description,
  ...ledger
}: LedgerAddress & { readonly description: Description }) =>
  ({
    domain: ledgerDomain(ledger),
    types: { Description: DESCRIPTION },
    primaryType: 'Description',
    message: description,
  }) as const
