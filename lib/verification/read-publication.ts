import { state } from '../messages/statement'
import { recomputeBatchHash, recomputePartHash } from './batch-hash'
import { type Hex, toHex, toWord } from './bytes'
import type { CheckContext } from './context'
import { EvidenceError } from './evidence-error'
import { fastKeccak } from './fast-keccak'
import { MissingEvidence } from './faults'
import {
  BATCH_PUBLISHED_TOPIC,
  type BatchEvent,
  decodeBatchEvent,
  decodeOpeningEvent,
  type LogPlace,
  type OpeningEvent,
  PUBLICATION_OPENED_TOPIC,
} from './ledger-events'
import type { NodeClient } from './ledger-node'
import { readHeaderByHash } from './node-agreement'
import { provePart } from './prove-part'
import { readLogs } from './read-logs'

/** A batch as a node served it, with the hashes that were recomputed from it here. */
export type BatchEvidence = {
  readonly event: BatchEvent
  /** Of the batch's block, from a header that was hashed here. */
  readonly timestampSeconds: number
  readonly payloadHash: Uint8Array
  readonly batchHash: Hex
  /** Leaf of its part in the tree whose root was signed. */
  readonly partHash: Uint8Array
}

/** A publication's opening and its batches in order of part: all of them, or only the record's own where there are too many. */
export type PublicationEvidence = {
  readonly opening: OpeningEvent
  readonly openedAtSeconds: number
  readonly batches: readonly BatchEvidence[]
  readonly allParts: boolean
  /** Batches whose part was found under the signed root by a path of its own: only looked for where not all parts are here. */
  readonly provedParts: ReadonlySet<BatchEvidence>
}

/** Whether every part is here, so that the signed tree can be rebuilt. */
export const isWhole = ({ opening, batches, allParts }: PublicationEvidence): boolean =>
  allParts && BigInt(batches.length) >= opening.publication.parts

/**
 * Fetches from one node what a publication left on the ledger, up to the block of the context.
 *
 * Nothing in it is proved yet, but the times: those come from headers that hash to the block that each log names.
 * Errors: MissingEvidence where the node has no such publication or batch, EvidenceError, NodeFailure.
 */
export async function readPublication(context: CheckContext, client: NodeClient): Promise<PublicationEvidence> {
  const { id, contract, header, pointers, limits } = context
  const agency = toHex(context.agencyTopic)
  const opening = await readOpening(context, client)

  const { parts } = opening.publication
  const tooMany =
    parts > BigInt(limits.maxParts) && pointers.batchNumber !== undefined && pointers.blockNumber !== undefined
  const logs = await readLogs({
    client,
    contract,
    fromBlock: tooMany ? pointers.blockNumber! : opening.blockNumber,
    toBlock: tooMany ? pointers.blockNumber! : parts === 1n ? opening.blockNumber : header.number,
    topics: [BATCH_PUBLISHED_TOPIC, tooMany ? toHex(toWord(pointers.batchNumber!)) : null, agency, opening.digest],
  })
  const events = logs.map((log) => decodeBatchEvent(log, contract))
  const publication = `${id.agency}-${id.sequence}`
  if (events.length === 0) throw new MissingEvidence(state('node-no-batch', { node: client.name, publication }))
  for (const [index, event] of events.entries()) {
    if (event.agency !== agency || event.publicationDigest !== opening.digest)
      throw new EvidenceError('A batch is of another publication than the one asked for.')
    if (!tooMany && event.part.number !== BigInt(index + 1))
      throw new EvidenceError(`Part ${index + 1} of the publication is not where it should be.`)
  }

  const times = new Map<Hex, number>()
  const timeOf = async ({ blockHash, blockNumber }: LogPlace): Promise<number> => {
    const known = times.get(blockHash)
    if (known !== undefined) return known
    const { number, timestampSeconds } = await readHeaderByHash(client, blockHash)
    if (number !== blockNumber)
      throw new EvidenceError(`A log of block ${blockNumber} names block ${number} by its hash.`)
    times.set(blockHash, timestampSeconds)
    return timestampSeconds
  }
  const batches: BatchEvidence[] = []
  for (const event of events) batches.push(toBatchEvidence(event, await timeOf(event)))
  const provedParts = new Set<BatchEvidence>()
  if (tooMany || BigInt(batches.length) < parts) {
    for (const batch of batches)
      if (await provePart({ client, batch, signed: opening.publication })) provedParts.add(batch)
  }
  return { opening, openedAtSeconds: await timeOf(opening), batches, allParts: !tooMany, provedParts }
}

async function readOpening(
  { id, contract, header, pointers, agencyTopic }: CheckContext,
  client: NodeClient,
): Promise<OpeningEvent> {
  const topics = [PUBLICATION_OPENED_TOPIC, toHex(agencyTopic), toHex(toWord(id.sequence))]
  const read = (fromBlock: number, toBlock: number) => readLogs({ client, contract, fromBlock, toBlock, topics })
  // One small question where the site says where to look; the whole chain where it says nothing, or the wrong block.
  const hint = pointers.openedInBlock ?? pointers.blockNumber
  const near = hint === undefined ? [] : await read(hint, hint)
  const logs = near.length > 0 ? near : await read(pointers.firstBlock ?? 0, header.number)
  if (logs.length === 0) {
    throw new MissingEvidence(
      state('node-no-publication', { node: client.name, publication: `${id.agency}-${id.sequence}` }),
    )
  }
  if (logs.length > 1) throw new EvidenceError('The publication was opened more than once.')
  const opening = decodeOpeningEvent(logs[0], contract)
  if (opening.agency !== topics[1] || opening.sequence !== BigInt(id.sequence)) {
    throw new EvidenceError('The publication is another than the one asked for.')
  }
  return opening
}

/** Recomputes what a batch's hash is made of. `timestampSeconds` is that of its block. */
export function toBatchEvidence(event: BatchEvent, timestampSeconds: number): BatchEvidence {
  const payloadHash = fastKeccak(event.payload)
  const partHash = recomputePartHash({ ...event.part, payloadHash: toHex(payloadHash) })
  const batchHash = toHex(
    recomputeBatchHash({
      number: event.number,
      publicationDigest: event.publicationDigest,
      partHash,
      preparerKey: event.preparerKey,
      approverKey: event.approverKey,
      signaturesHash: event.signaturesHash,
      blockTimestampSeconds: timestampSeconds,
    }),
  )
  return { event, timestampSeconds, payloadHash, batchHash, partHash: recomputePartHash(event.part) }
}
