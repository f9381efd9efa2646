import type { LocalAccount } from 'viem/accounts'
import { keyId, type LedgerAddress, type Publication, publicationTypedData } from '@/lib/ledger/publication'

export type Approval = { readonly keyId: `0x${string}`; readonly signature: `0x${string}` }

/** One official's signature of a publication by a wallet's key: EIP-712, the text that the wallet shows. */
export async function signPublication({ publication, ledger, official }: SignPublicationParameters): Promise<Approval> {
  const typedData = publicationTypedData({ publication, ...ledger })
  return { keyId: keyId(official.address), signature: await official.signTypedData(typedData) }
}

export type SignPublicationParameters = {
  readonly publication: Publication
  readonly ledger: LedgerAddress
  readonly official: LocalAccount
}
