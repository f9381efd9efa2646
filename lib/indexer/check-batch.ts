import type { BatchPublished } from '@/lib/ledger/decode-batch-published'
import { InconsistentNodeError } from '@/lib/ledger/errors'
import { batchHash, nextHead, partHash } from '@/lib/ledger/publication'
import { fromHex, toHex } from '@/lib/record-format/hex'
import { createKeccakWasm } from '@/lib/record-format/keccak-wasm'
import { merkleRoot } from '@/lib/record-format/merkle-tree'
import type { Hash, LedgerPosition } from '@/lib/store/ledger-writer'
import type { PublicationReading, ReadingState } from './reading-state'

const hash = createKeccakWasm()

/**
 * Checks a batch event against all that came before it, and moves `state` past it. What the contract refuses cannot be on the
 * ledger: where it seems to be, the node has left something out or changed it.
 *
 * Errors: InconsistentNodeError.
 */
export async function checkBatch({
  agency,
  batch,
  position,
  state,
}: {
  readonly agency: string
  readonly batch: BatchPublished
  readonly position: LedgerPosition
  readonly state: ReadingState
}): Promise<{ readonly firstRow: number; readonly isLastPart: boolean }> {
  const { part, publicationDigest } = batch
  const expect = (holds: boolean, what: string) => {
    if (!holds) throw new InconsistentNodeError(`batch ${batch.number}: ${what}`, position)
  }
  const reading = await state.agency(agency)
  const publication = await state.publication(agency, publicationDigest)

  expect(batch.number === state.batchCount + 1, `batch ${state.batchCount + 1} is missing before it`)
  if (!reading) throw new InconsistentNodeError(`the agency ${agency} was never registered`, position)
  expect(
    batch.agencyBatchNumber === reading.batchCount + 1,
    `it is number ${batch.agencyBatchNumber} of ${agency}, after number ${reading.batchCount}`,
  )
  if (!publication) throw new InconsistentNodeError(`the publication ${publicationDigest} was never opened`, position)
  expect(batch.sequence === reading.sequence && batch.sequence === publication.sequence, 'its sequence is another one')
  expect(
    part.number === publication.partsDelivered + 1,
    `it is part ${part.number}, after ${publication.partsDelivered}`,
  )
  expect(part.number <= publication.parts, 'it is a part too many')
  expect(part.records <= publication.records - publication.recordsDelivered, 'it has more records than were signed')

  expect(toHex(hash(batch.payload)) === part.payloadHash, 'its payload was changed')
  const served = batchHash({
    number: BigInt(batch.number),
    publicationDigest,
    partNumber: BigInt(part.number),
    recordsRoot: part.recordsRoot,
    payloadHash: part.payloadHash,
    preparerKey: batch.preparerKey,
    approverKey: batch.approverKey,
    signaturesHash: batch.signaturesHash,
    blockTimestamp: BigInt(position.blockTimestampSeconds),
  })
  expect(served === batch.batchHash, 'its hash is not that of what it says')
  const head = nextHead(state.head, batch.batchHash)
  expect(head === batch.head, "the ledger's head does not follow from the one before")
  const agencyHead = nextHead(reading.head, batch.batchHash)
  expect(agencyHead === batch.agencyHead, "the agency's head does not follow from the one before")

  const opening = publication.opening && checkOpeningHolds(publication, publication.opening, batch, expect)
  state.batchCount = batch.number
  state.head = head
  state.setAgency(agency, { ...reading, head: agencyHead, batchCount: batch.agencyBatchNumber })
  state.setPublication(agency, publicationDigest, {
    ...publication,
    partsDelivered: part.number,
    recordsDelivered: publication.recordsDelivered + part.records,
    opening,
  })
  return { firstRow: publication.recordsDelivered + 1, isLastPart: part.number === publication.parts }
}

type Opening = NonNullable<PublicationReading['opening']>

/** The signed statement binds each part's count and totals too, which no batch hash does: seen once all parts are there. */
function checkOpeningHolds(
  publication: PublicationReading,
  opening: Opening,
  batch: BatchPublished,
  expect: (holds: boolean, what: string) => void,
): Opening {
  expect(
    batch.preparerKey === opening.preparerKey &&
      batch.approverKey === opening.approverKey &&
      batch.signaturesHash === opening.signaturesHash,
    'its signers are not those of its publication',
  )
  const { part } = batch
  const partHashes: Hash[] = [
    ...opening.partHashes,
    readPartHash({ ...part, number: BigInt(part.number), records: BigInt(part.records) }, expect),
  ]
  if (part.number === publication.parts) {
    const root = toHex(merkleRoot(partHashes.map(fromHex), hash))
    expect(root === opening.partsRoot, 'the counts and totals of its parts are not those that were signed')
  }
  return { ...opening, partHashes }
}

function readPartHash(part: Parameters<typeof partHash>[0], expect: (holds: boolean, what: string) => void): Hash {
  try {
    return partHash(part)
  } catch {
    expect(false, 'its totals are not such as the contract takes')
    throw new Error('unreachable')
  }
}
