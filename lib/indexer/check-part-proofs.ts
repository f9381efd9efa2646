import { decodeFunctionData } from 'viem/utils'
import { ledgerAbi } from '@/lib/ledger/contract.generated'
import { InconsistentNodeError } from '@/lib/ledger/errors'
import { toAnswerObject } from '@/lib/ledger/json-answer'
import type { LedgerNode } from '@/lib/ledger/ledger-client'
import { partHash } from '@/lib/ledger/publication'
import { fromHex } from '@/lib/record-format/hex'
import { verifyMerklePath } from '@/lib/record-format/merkle-tree'
import type { Hash } from '@/lib/store/ledger-writer'
import type { InterpretedEvent, UnjudgedBatch } from './interpret-logs'
import type { ReadingState } from './reading-state'

/**
 * Proves the count and totals of parts whose publication is not complete yet under the root that was signed. No batch hash
 * covers them; once all parts are there their root does. Until then the path that the carrier gave the contract shows it, which
 * stands in the transaction. One that came through another contract is left to the root.
 *
 * Errors: InconsistentNodeError.
 */
export async function checkPartProofs({
  node,
  events,
  state,
}: {
  readonly node: LedgerNode
  readonly events: readonly InterpretedEvent[]
  /** After these events. */
  readonly state: ReadingState
}): Promise<void> {
  for (const event of events) {
    if (event.kind !== 'unjudged-batch') continue
    const publication = await state.publication(event.agency, event.batch.publicationDigest)
    const opening = publication?.opening
    if (!publication || !opening || publication.partsDelivered === publication.parts) continue

    const path = await readPath(node, event)
    if (path && !isProved({ event, path, parts: publication.parts, root: opening.partsRoot })) {
      const what = `batch ${event.batch.number}: its count and totals are not those that were signed`
      throw new InconsistentNodeError(what, event.position)
    }
  }
}

async function readPath(node: LedgerNode, { position }: UnjudgedBatch): Promise<readonly Hash[] | null> {
  const answer = await node.request('eth_getTransactionByHash', [position.transaction])
  if (answer === null) throw new InconsistentNodeError('the transaction of a log is missing', position)
  const { input } = toAnswerObject(answer, 'a transaction')
  try {
    const call = decodeFunctionData({ abi: ledgerAbi, data: String(input) as Hash })
    if (call.functionName === 'publish') return call.args[4]
    return call.functionName === 'publishPart' ? call.args[2] : null
  } catch {
    return null
  }
}

function isProved({
  event,
  path,
  parts,
  root,
}: {
  readonly event: UnjudgedBatch
  readonly path: readonly Hash[]
  readonly parts: number
  readonly root: Hash
}): boolean {
  const { part } = event.batch
  const leaf = partHash({ ...part, number: BigInt(part.number), records: BigInt(part.records) })
  return verifyMerklePath({
    leaf: fromHex(leaf),
    index: part.number - 1,
    size: parts,
    path: path.map(fromHex),
    root: fromHex(root),
  })
}
