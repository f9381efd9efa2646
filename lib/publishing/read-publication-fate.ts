import type { Abi, Client } from 'viem'
import { getBlock, readContract, simulateContract } from 'viem/actions'
import { ledgerAbi } from '@/lib/ledger/contract.generated'
import { type LedgerAddress, type Publication, publicationDigest } from '@/lib/ledger/publication'
import { decodeRefusal } from './decode-refusal'

/** What the ledger says of one publication. */
export type PublicationFate =
  /** Delivered in part: `nextPart` is the first that is missing. */
  | { readonly kind: 'open'; readonly nextPart: number }
  | { readonly kind: 'complete' }
  /** Taken back by an official; parts that were delivered before stay. */
  | { readonly kind: 'cancelled' }
  /** The ledger has nothing of it and can never take it: `reason` says why, in a sentence. */
  | { readonly kind: 'impossible'; readonly reason: string }
  /** The ledger has nothing of it yet. Whether it would take it now is not said: a key may be granted tomorrow. */
  | { readonly kind: 'waiting' }

export type ReadPublicationFateParameters = {
  readonly client: Client
  readonly ledger: LedgerAddress
  readonly publication: Publication
}

/**
 * Asks the ledger about a publication by its digest, all at one block: that another publication has its sequence, or that a
 * call was refused, is no answer. A node that is behind never makes it 'impossible'.
 *
 * Errors: viem's transport errors.
 */
export async function readPublicationFate(parameters: ReadPublicationFateParameters): Promise<PublicationFate> {
  const { client, ledger, publication } = parameters
  const { agency } = publication
  const { number: blockNumber, timestamp } = await getBlock(client)
  const digest = publicationDigest({ publication, ...ledger })
  const contract = { address: ledger.contract, abi: ledgerAbi, blockNumber: blockNumber! } as const
  const [open, isCancelled, state, isComplete] = await Promise.all([
    readContract(client, { ...contract, functionName: 'openPublication', args: [agency] }),
    readContract(client, { ...contract, functionName: 'isCancelled', args: [agency, digest] }),
    readContract(client, { ...contract, functionName: 'agencyState', args: [agency] }),
    readIsComplete({ ...parameters, digest, blockNumber: blockNumber! }),
  ])
  if (open.digest === digest) return { kind: 'open', nextPart: Number(open.nextPart) }
  if (isComplete) return { kind: 'complete' }
  if (isCancelled) return { kind: 'cancelled' }
  if (state.sequence >= publication.sequence) {
    return { kind: 'impossible', reason: `another publication of "${agency}" has its number ${publication.sequence}.` }
  }
  // Between publications an agency's head stands still: only a reorganisation gives its next publication another one.
  const isNext = state.sequence + 1n === publication.sequence && open.parts === 0n
  if (isNext && state.head !== publication.previousHead) {
    return { kind: 'impossible', reason: `it was signed upon another history of "${agency}" than the ledger has.` }
  }
  if (timestamp > BigInt(Date.parse(publication.deadline) / 1000)) {
    return { kind: 'impossible', reason: `it was to be carried by ${publication.deadline}.` }
  }
  return { kind: 'waiting' }
}

type CompleteParameters = ReadPublicationFateParameters & {
  readonly digest: `0x${string}`
  readonly blockNumber: bigint
}

/** The contract says so by how it would refuse to take it back, from its state alone: logs may be pruned. */
async function readIsComplete(parameters: CompleteParameters): Promise<boolean> {
  const { client, ledger, publication, digest, blockNumber } = parameters
  const nobody = { keyId: `0x${'00'.repeat(32)}`, signature: '0x' } as const
  const cancellation = { agency: publication.agency, publication: digest, reason: 'is it complete?' }
  try {
    await simulateContract(client, {
      address: ledger.contract,
      abi: ledgerAbi,
      functionName: 'cancel',
      args: [cancellation, nobody],
      blockNumber,
    })
  } catch (error) {
    const refusal = decodeRefusal(error, ledgerAbi as Abi)
    if (refusal === null) throw error
    return refusal.name === 'PublicationIsComplete'
  }
  return false
}
