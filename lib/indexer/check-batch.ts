import type { BatchPublished } from '@/lib/ledger/decode-batch-published'
import { InconsistentNodeError } from '@/lib/ledger/errors'
import { batchHash, nextHead } from '@/lib/ledger/publication'
import { fromHex, toHex } from '@/lib/record-format/hex'
import { createKeccakWasm } from '@/lib/record-format/keccak-wasm'
import { merkleRoot } from '@/lib/record-format/merkle-tree'
import type { Hash, LedgerPosition, PartStatement } from '@/lib/store/ledger-writer'
import { hashOfPart, type ReadingState } from './reading-state'

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
    part.number === publication.partHashes.length + 1,
    `it is part ${part.number}, after ${publication.partHashes.length}`,
  )
  expect(part.number <= publication.parts, 'it is a part too many')

  expect(toHex(hash(batch.payload)) === part.payloadHash, 'its payload was changed')
  const ownPartHash = readPartHash(part, expect)
  const served = batchHash({
    number: BigInt(batch.number),
    publicationDigest,
    partHash: ownPartHash,
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

  expect(
    batch.preparerKey === publication.preparerKey &&
      batch.approverKey === publication.approverKey &&
      batch.signaturesHash === publication.signaturesHash,
    'its signers are not those of its publication',
  )
  const partHashes = [...publication.partHashes, ownPartHash]
  const isLastPart = part.number === publication.parts
  if (isLastPart) {
    const root = toHex(merkleRoot(partHashes.map(fromHex), hash))
    expect(root === publication.partsRoot, 'the parts of its publication are not those that were signed')
  }

  state.batchCount = batch.number
  state.head = head
  state.setAgency(agency, { ...reading, head: agencyHead, batchCount: batch.agencyBatchNumber })
  state.setPublication(agency, publicationDigest, {
    ...publication,
    partHashes,
    recordsDelivered: publication.recordsDelivered + part.records,
  })
  return { firstRow: publication.recordsDelivered + 1, isLastPart }
}

function readPartHash(part: PartStatement, expect: (holds: boolean, what: string) => void): Hash {
  try {
    return hashOfPart(part)
  } catch {
    expect(false, 'its totals are not such as the contract takes')
    throw new Error('unreachable')
  }
}
