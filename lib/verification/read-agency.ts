import { state } from '../messages/statement'
import { merkleRoot } from '../record-format/merkle-tree'
import { type Hex, toHex } from './bytes'
import type { CheckContext } from './context'
import { EvidenceError } from './evidence-error'
import { giveWay } from './fast-keccak'
import { MissingEvidence } from './faults'
import {
  BATCH_PUBLISHED_TOPIC,
  decodeBatchEvent,
  decodeOpeningEvent,
  type OpeningEvent,
  PUBLICATION_OPENED_TOPIC,
} from './ledger-events'
import type { NodeClient } from './ledger-node'
import { readHeaderByHash } from './node-agreement'
import { recomputePublicationDigest } from './publication-digest'
import { readLogs } from './read-logs'
import { type BatchEvidence, toBatchEvidence } from './read-publication'

/** One batch of an agency; `firstRow` is the row of its first record within the publication, from 1. */
export type AgencyBatch = BatchEvidence & { readonly firstRow: number }

/** A publication of which not all parts are delivered. */
export type PartialPublication = {
  readonly sequence: bigint
  readonly digest: Hex
  readonly delivered: number
  readonly parts: bigint
}

export type AgencyHistory = {
  readonly batches: readonly AgencyBatch[]
  readonly partial: readonly PartialPublication[]
}

/**
 * Fetches every batch of the agency up to the block of the context, oldest first, and recomputes each one's hash.
 *
 * Whether any is missing is not known until the hashes are folded into the agency's head.
 * Errors: EvidenceError where a batch is not under a signed statement, MissingEvidence, NodeFailure.
 */
export async function readAgencyBatches(context: CheckContext, client: NodeClient): Promise<AgencyHistory> {
  const { contract, header, pointers } = context
  const agency = toHex(context.agencyTopic)
  const range = { client, contract, fromBlock: pointers.firstBlock ?? 0, toBlock: header.number }
  const openings = await readLogs({ ...range, topics: [PUBLICATION_OPENED_TOPIC, agency] })
  const logs = await readLogs({ ...range, topics: [BATCH_PUBLISHED_TOPIC, null, agency] })

  const batches: BatchEvidence[] = []
  for (const log of logs) {
    const event = decodeBatchEvent(log, contract)
    if (event.agency !== agency) throw new EvidenceError('A batch is of another agency than the one asked for.')
    if (event.agencyBatchNumber !== BigInt(batches.length + 1)) {
      throw new EvidenceError(`Batch ${batches.length + 1} of the agency is not where it should be.`)
    }
    // A wrong time shows in the batch's hash, and that in the head.
    const seconds = event.claimedTimestampSeconds ?? (await readHeaderByHash(client, event.blockHash)).timestampSeconds
    batches.push(toBatchEvidence(event, seconds))
    await giveWay()
  }
  const signed = new Map<Hex, OpeningEvent>()
  for (const log of openings) {
    const opening = decodeOpeningEvent(log, contract)
    const digest = recomputePublicationDigest({ publication: opening.publication, chainId: context.chainId, contract })
    signed.set(toHex(digest), opening)
  }
  return placeInPublications(client.name, batches, signed)
}

function placeInPublications(
  node: string,
  batches: readonly BatchEvidence[],
  signed: ReadonlyMap<Hex, OpeningEvent>,
): AgencyHistory {
  const partial: PartialPublication[] = []
  const placed: AgencyBatch[] = []
  for (let start = 0; start < batches.length; ) {
    const digest = batches[start]!.event.publicationDigest
    const opening = signed.get(digest)
    if (opening === undefined)
      throw new MissingEvidence(state('node-no-statement', { node, batch: String(batches[start]!.event.number) }))
    let end = start
    while (batches[end]?.event.publicationDigest === digest) end += 1
    const parts = batches.slice(start, end)

    const { publication } = opening
    const isWhole = BigInt(parts.length) === publication.parts
    if (isWhole && toHex(merkleRoot(parts.map(({ partHash }) => partHash))) !== publication.partsRoot) {
      throw new EvidenceError(
        `The parts of publication ${publication.agency}-${publication.sequence} are not those that were signed.`,
      )
    }
    const { sequence } = publication
    if (!isWhole) partial.push({ sequence, digest, delivered: parts.length, parts: publication.parts })
    let firstRow = 1
    for (const part of parts) {
      if (part.event.sequence !== publication.sequence)
        throw new EvidenceError('A batch is of another publication than it says.')
      placed.push({ ...part, firstRow })
      firstRow += Number(part.event.part.records)
    }
    start = end
  }
  return { batches: placed, partial }
}
