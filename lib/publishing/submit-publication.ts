import {
  BaseError,
  type Client,
  ContractFunctionRevertedError,
  type LocalAccount,
  type Log,
  type TransactionReceipt,
} from 'viem'
import { readContract, simulateContract } from 'viem/actions'
import { decodeEventLog, toHex } from 'viem/utils'
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
      /** Of all batches of the ledger, from 1; `batchHash` stands in the contract under it. */
      readonly batchNumber: bigint
      readonly batchHash: `0x${string}`
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
async function readNextPart(parameters: SubmitPublicationParameters): Promise<number> {
  const { client, ledger, signed } = parameters
  const { publication, parts } = signed
  const digest = publicationDigest({ publication, ...ledger })
  const contract = { address: ledger.contract, abi: ledgerAbi } as const
  const open = await readContract(client, { ...contract, functionName: 'openPublication', args: [publication.agency] })
  if (open.digest === digest) return Number(open.nextPart)
  return (await isComplete(parameters, digest)) ? parts.length + 1 : 1
}

/**
 * Whether the ledger has all of a publication. The contract says so by how it would refuse to take it back, from its state
 * alone; that another publication has the sequence is no answer, and logs may be pruned.
 */
async function isComplete({ client, ledger, signed }: SubmitPublicationParameters, digest: `0x${string}`) {
  const nobody = { keyId: `0x${'00'.repeat(32)}`, signature: '0x' } as const
  const cancellation = { agency: signed.publication.agency, publication: digest, reason: 'is it complete?' }
  try {
    await simulateContract(client, {
      address: ledger.contract,
      abi: ledgerAbi,
      functionName: 'cancel',
      args: [cancellation, nobody],
    })
  } catch (error) {
    const reverted = error instanceof BaseError && error.walk((cause) => cause instanceof ContractFunctionRevertedError)
    if (!(reverted instanceof ContractFunctionRevertedError)) throw error
    return reverted.data?.errorName === 'PublicationIsComplete'
  }
  return false
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
    ...readBatch(parameters, receipt),
  })
}

/** The batch that a transaction has written, as its receipt says. */
function readBatch({ ledger, signed }: SubmitPublicationParameters, receipt: TransactionReceipt) {
  const contract = ledger.contract.toLowerCase()
  for (const log of receipt.logs as Log<bigint, number, false>[]) {
    if (log.address.toLowerCase() !== contract) continue
    const event = decodeEventLog({ abi: ledgerAbi, data: log.data, topics: log.topics })
    if (event.eventName !== 'BatchPublished') continue
    return { batchNumber: event.args.number, batchHash: event.args.batchHash }
  }
  throw new Error(`Transaction ${receipt.transactionHash} holds no batch of "${signed.publication.agency}".`)
}
