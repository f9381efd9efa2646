import type { Client, LocalAccount } from 'viem'
import { readContract } from 'viem/actions'
import { toHex } from 'viem/utils'
import { ledgerAbi } from '@/lib/ledger/contract.generated'
import { type LedgerAddress, publicationDigest } from '@/lib/ledger/publication'
import type { PreparedPublication } from './prepare-publication'
import { type LedgerCall, sendLedgerCall } from './send-ledger-call'
import type { Approval } from './sign-publication'

export type SignedPublication = PreparedPublication & { readonly preparer: Approval; readonly approver: Approval }

/** What happened to one part, in the order in which it happens. */
export type DeliveryState =
  | { readonly state: 'sent'; readonly part: number; readonly transaction: `0x${string}` }
  | {
      readonly state: 'included'
      readonly part: number
      readonly transaction: `0x${string}`
      readonly blockNumber: bigint
      readonly gasUsed: bigint
    }
  | { readonly state: 'already-included'; readonly part: number }

export type SubmitPublicationParameters = {
  readonly client: Client
  readonly ledger: LedgerAddress
  /** Pays for the transactions; has no other power. */
  readonly carrier: LocalAccount
  readonly signed: SignedPublication
  readonly onState?: (state: DeliveryState) => void
}

/**
 * Carries a signed publication to the ledger, part by part and in order, and waits until each stands in a block.
 *
 * Safe to call again after any interruption: it goes on where the ledger says the publication stands, and never delivers a part
 * twice, since the contract takes each number once. Errors: LedgerRefusedError, and viem's transport errors.
 */
export async function submitPublication(parameters: SubmitPublicationParameters): Promise<void> {
  const { signed } = parameters
  const next = await readNextPart(parameters)
  for (const { part } of signed.parts.slice(0, next - 1)) {
    parameters.onState?.({ state: 'already-included', part: Number(part.number) })
  }
  for (let number = next; number <= signed.parts.length; number += 1) await deliverPart({ ...parameters, number })
}

/** The number of the first part that is not on the ledger yet; one past the last when all are. */
async function readNextPart({ client, ledger, signed }: SubmitPublicationParameters): Promise<number> {
  const { publication, parts } = signed
  const contract = { address: ledger.contract, abi: ledgerAbi } as const
  const state = await readContract(client, { ...contract, functionName: 'agencyState', args: [publication.agency] })
  if (state.sequence < publication.sequence) return 1

  const open = await readContract(client, { ...contract, functionName: 'openPublication', args: [publication.agency] })
  return open.digest === publicationDigest({ publication, ...ledger }) ? Number(open.nextPart) : parts.length + 1
}

async function deliverPart(parameters: SubmitPublicationParameters & { readonly number: number }): Promise<void> {
  const { client, ledger, carrier, signed, number, onState } = parameters
  const { part, path, payload } = signed.parts[number - 1]!
  const call: LedgerCall =
    number === 1
      ? {
          functionName: 'publish',
          args: [signed.publication, signed.preparer, signed.approver, part, path, toHex(payload)],
        }
      : { functionName: 'publishPart', args: [signed.publication.agency, part, path, toHex(payload)] }

  const sent = (transaction: `0x${string}`) => onState?.({ state: 'sent', part: number, transaction })
  const receipt = await sendLedgerCall({ client, ledger, carrier, call, onSent: sent })
  onState?.({
    state: 'included',
    part: number,
    transaction: receipt.transactionHash,
    blockNumber: receipt.blockNumber,
    gasUsed: receipt.gasUsed,
  })
}
