import { setTimeout as sleep } from 'node:timers/promises'
import type { Client, LocalAccount, Log, TransactionReceipt } from 'viem'
import { getTransactionCount } from 'viem/actions'
import { decodeEventLog, toHex } from 'viem/utils'
import { ledgerAbi } from '@/lib/ledger/contract.generated'
import { type LedgerAddress, publicationDigest } from '@/lib/ledger/publication'
import { toPayingCall } from './paying-call'
import type { PreparedPublication } from './prepare-publication'
import { type PublicationFate, readPublicationFate } from './read-publication-fate'
import { type LedgerCall, LedgerRefusedError, sendLedgerCall } from './send-ledger-call'
import type { SignedPayments } from './sign-payments'
import type { Approval } from './sign-publication'

export type SignedPublication = PreparedPublication & {
  readonly preparer: Approval
  readonly approver: Approval
  /** Made in the transactions that carry the parts. */
  readonly payments?: SignedPayments
}

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
 * Carries a signed publication to the ledger, part by part and in order, and waits until each stands in a block. A part that payments were signed
 * for is carried by the contract that pays, and never without them.
 *
 * Safe to call again after any interruption, also while transactions of an earlier run still wait for a block: it goes on where
 * the ledger says the publication stands, and never delivers a part twice, since the contract takes each number once.
 * Errors: WrongPayerError and FundsShortError before a part with payments; LedgerRefusedError where a part is refused that the ledger does not have, and viem's transport errors.
 */
export async function submitPublication(parameters: SubmitPublicationParameters): Promise<void> {
  const { signed, onState } = parameters
  const { publication, parts } = signed
  await untilNothingWaits(parameters)
  const readNext = async () => nextPartOf(await readPublicationFate({ ...parameters, publication }), parts.length)
  const skip = (from: number, to: number) => {
    for (let part = from; part < to; part += 1) onState?.({ state: 'already-included', part })
  }
  let number = await readNext()
  skip(1, number)
  while (number <= parts.length) {
    try {
      await deliverPart({ ...parameters, number })
      number += 1
    } catch (error) {
      if (!(error instanceof LedgerRefusedError)) throw error
      // A transaction of another run may have been there first: a refusal says nothing about this publication, the ledger does.
      const next = await readNext()
      if (next <= number) throw error
      skip(number, next)
      number = next
    }
  }
}

/** The number of the first part that is not on the ledger yet; one past the last when all are. */
function nextPartOf(fate: PublicationFate, parts: number): number {
  if (fate.kind === 'open') return fate.nextPart
  return fate.kind === 'complete' ? parts + 1 : 1
}

const PATIENCE_MS = 60_000

/**
 * Waits until no transaction of the carrier is on its way, such as one that an interrupted run has sent. No longer than a
 * minute: a stuck one may be of anything, and a part that is delivered twice is refused, which costs gas and nothing else.
 */
async function untilNothingWaits({ client, carrier }: SubmitPublicationParameters): Promise<void> {
  const count = (blockTag: 'pending' | 'latest') => getTransactionCount(client, { address: carrier.address, blockTag })
  const deadline = Date.now() + PATIENCE_MS
  while (Date.now() < deadline && (await count('pending')) > (await count('latest'))) await sleep(200)
}

async function deliverPart(parameters: SubmitPublicationParameters & { readonly number: number }): Promise<void> {
  const { client, ledger, carrier, signed, number, onState } = parameters
  const paying = await toPayingCall({ client, carrier: carrier.address, signed, number })
  const call = paying ?? { call: callOfLedger(signed, number) }
  const sent = (transaction: `0x${string}`) => onState?.({ state: 'sent', part: number, transaction })
  const receipt = await sendLedgerCall({ client, ledger, carrier, ...call, onSent: sent })
  onState?.({
    state: 'included',
    part: number,
    transaction: receipt.transactionHash,
    blockNumber: receipt.blockNumber,
    gasUsed: receipt.gasUsed,
    ...readBatch(parameters, receipt),
  })
}

function callOfLedger(signed: SignedPublication, number: number): LedgerCall {
  const { part, path, payload } = signed.parts[number - 1]!
  return number === 1
    ? {
        functionName: 'publish',
        args: [signed.publication, signed.preparer, signed.approver, part, path, toHex(payload)],
      }
    : { functionName: 'publishPart', args: [signed.publication.agency, part, path, toHex(payload)] }
}

/** The batch that a transaction has written, as its receipt says. */
function readBatch({ ledger, signed }: SubmitPublicationParameters, receipt: TransactionReceipt) {
  const contract = ledger.contract.toLowerCase()
  const digest = publicationDigest({ publication: signed.publication, ...ledger })
  for (const log of receipt.logs as Log<bigint, number, false>[]) {
    if (log.address.toLowerCase() !== contract) continue
    const event = decodeEventLog({ abi: ledgerAbi, data: log.data, topics: log.topics })
    if (event.eventName !== 'BatchPublished' || event.args.publicationDigest !== digest) continue
    return { batchNumber: event.args.number, batchHash: event.args.batchHash }
  }
  throw new Error(`Transaction ${receipt.transactionHash} holds no batch of "${signed.publication.agency}".`)
}
