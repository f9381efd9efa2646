import { InconsistentNodeError, isRetryable } from '@/lib/ledger/errors'
import type { LedgerClient, LedgerNode } from '@/lib/ledger/ledger-client'
import { readLogsOfBlock } from '@/lib/ledger/read-logs'
import { fromHex, toHex } from '@/lib/record-format/hex'
import { merkleRoot } from '@/lib/record-format/merkle-tree'
import type { Hash, LedgerWriter, UnprovedPart } from '@/lib/store/ledger-writer'
import { decodeLogs } from './interpret-logs'
import type { PartTree } from './parts-not-signed-error'
import { provePart } from './prove-part'
import { hashOfPart } from './reading-state'

type Told = { readonly node: LedgerNode; readonly partHash: Hash; readonly transaction: Hash }

/**
 * Looks again at every part that is indexed on a node's word, with this node and with every other that can be reached: for its
 * path to the signed root, and where none can be had, whether all of them say the same.
 *
 * Settles what it proves. Returns a part that is proved to be another one than the index has; null where there is none.
 * Errors: InconsistentNodeError when what is told differs and nothing shows which holds.
 */
export async function findIndexedLie({
  node,
  client,
  writer,
}: {
  readonly node: LedgerNode
  readonly client: LedgerClient
  readonly writer: LedgerWriter
}): Promise<UnprovedPart | null> {
  const unproved = await writer.readUnprovedParts()
  if (unproved.length === 0) return null
  const nodes = [node, ...(await client.others(node))]
  const proved: number[] = []
  try {
    for (const part of unproved) {
      const indexed = hashOfPart(part.part)
      const signed = await lookAgain(part, indexed, nodes, client.contract)
      if (signed === null) continue
      if (signed !== indexed) return part
      proved.push(part.batchNumber)
    }
  } finally {
    if (proved.length > 0) await writer.settleParts(proved)
  }
  return null
}

/** Hash of the part that was signed, or null. */
async function lookAgain(
  part: UnprovedPart,
  indexed: Hash,
  nodes: readonly LedgerNode[],
  contract: Hash,
): Promise<Hash | null> {
  const { batchNumber, parts, partsRoot } = part
  let differs = false
  for (const node of nodes) {
    const told = await tell(node, contract, part)
    if (!told) continue
    const proof = await provePart({ ...told, contract, number: part.part.number, parts, partsRoot }).catch(ignore)
    if (proof?.kind === 'signed') return proof.partHash
    if (told.partHash !== indexed || proof?.kind === 'impossible') differs = true
  }
  if (!differs) return null
  throw new InconsistentNodeError(
    `batch ${batchNumber}: nodes say different things of its count and totals, and nothing shows yet what was signed`,
    { blockNumber: part.block.number },
  )
}

/**
 * After a publication's last part did not complete the tree that was signed: whether it does with what this node says now of
 * the earlier parts. Then it is the index that has a lie, and the part is returned; null when the node's own words do not hold.
 */
export async function findLieInTree({
  node,
  client,
  writer,
  publication,
}: {
  readonly node: LedgerNode
  readonly client: LedgerClient
  readonly writer: LedgerWriter
  readonly publication: PartTree
}): Promise<UnprovedPart | null> {
  const doubtful = (await writer.readUnprovedParts()).filter(({ digest }) => digest === publication.digest)
  const partHashes = [...publication.partHashes]
  for (const part of doubtful) {
    const told = await tell(node, client.contract, part)
    if (!told) return null
    partHashes[part.part.number - 1] = told.partHash
  }
  if (toHex(merkleRoot(partHashes.map(fromHex))) !== publication.partsRoot) return null
  return doubtful.find(({ part }) => hashOfPart(part) !== partHashes[part.number - 1]) ?? null
}

/** What a node says now of a part that is indexed; null where it does not say. */
async function tell(
  node: LedgerNode,
  contract: Hash,
  { block, batchNumber, part }: UnprovedPart,
): Promise<Told | null> {
  try {
    const { logs } = await readLogsOfBlock({ node, contract, block })
    for (const { log, event } of decodeLogs(logs)) {
      if (event.eventName !== 'BatchPublished' || event.batch.number !== batchNumber) continue
      if (event.batch.part.number !== part.number) return null
      return { node, partHash: hashOfPart(event.batch.part), transaction: log.transaction }
    }
    return null
  } catch (error) {
    return error instanceof RangeError ? null : ignore(error)
  }
}

/** A node that does not answer, or not sensibly, says nothing. */
function ignore(error: unknown): null {
  if (isRetryable(error)) return null
  throw error
}
