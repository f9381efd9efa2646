import type { Hex } from 'viem'
import { type LedgerAddress, ledgerDomain } from './publication'

/** An official of the agency takes back what is signed and not delivered; `publication` is its digest. */
export type Cancellation = { readonly agency: string; readonly publication: Hex; readonly reason: string }

/** Two admins give a key to a person. `validUntil` is `YYYY-MM-DDTHH:MM:SSZ` or "no end", which an admin's key must have. */
export type KeyGrant = {
  readonly agency: string
  readonly signer: Hex
  readonly person: Hex
  readonly post: string
  readonly roles: 'preparer' | 'approver' | 'preparer and approver' | 'admin'
  readonly validUntil: string
  readonly deadline: string
}

/** An official ends a key, in force or not yet, for ever. */
export type KeyRevocation = {
  readonly agency: string
  readonly keyId: Hex
  readonly reason: string
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
  { name: 'roles', type: 'string' },
  { name: 'validUntil', type: 'string' },
  { name: 'deadline', type: 'string' },
] as const

const KEY_REVOCATION = [
  { name: 'agency', type: 'string' },
  { name: 'keyId', type: 'bytes32' },
  { name: 'reason', type: 'string' },
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

/** What an official's wallet shows and signs to end a key (EIP-712). */
export const keyRevocationTypedData = ({
  revocation,
  ...ledger
}: LedgerAddress & { readonly revocation: KeyRevocation }) =>
  ({
    domain: ledgerDomain(ledger),
    types: { KeyRevocation: KEY_REVOCATION },
    primaryType: 'KeyRevocation',
    message: revocation,
  }) as const

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
