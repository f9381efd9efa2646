import { verifyMerklePath } from '../record-format/merkle-tree'
import { parseHex, toBigInt } from './bytes'
import { PUBLISH_PART_SELECTOR, PUBLISH_SELECTOR } from './ledger-events'
import { type NodeClient, NodeFailure } from './ledger-node'
import type { BatchEvidence } from './read-publication'

/** A root over parts as officials signed it, and how many parts it is over. */
export type SignedParts = { readonly partsRoot: string; readonly parts: bigint }

/** PublishAndPay's calls `publishAndPay` and `publishPartAndPay`, which have the path in the same places as the ledger's own. */
export const PAYING_SELECTORS = { first: '0x5448f8c0', further: '0xf58ff0e7' } as const
const [PAY_FIRST, PAY_FURTHER] = [parseHex(PAYING_SELECTORS.first)!, parseHex(PAYING_SELECTORS.further)!]

const LONGEST_PATH = 32 // nodes: a tree of more leaves has no place on the ledger
const MOST_CALLS = 256 // looked at in one transaction

/**
 * Proves the count, root and totals of one part under the root that officials signed, before all parts are there: the path that its carrier
 * gave the contract stands in the transaction. A path that leads to the root proves itself, whoever shows it and wherever it stands, so a call
 * through another contract is searched too.
 *
 * False where the node does not serve the transaction, or no path in it leads there: that shows nothing either way.
 */
export async function provePart({
  client,
  batch,
  signed,
}: {
  readonly client: NodeClient
  readonly batch: BatchEvidence
  readonly signed: SignedParts
}): Promise<boolean> {
  let transaction: unknown
  try {
    transaction = await client.ask('eth_getTransactionByHash', [batch.event.transaction])
  } catch (error) {
    if (error instanceof NodeFailure) return false
    throw error
  }
  const input = parseHex((transaction as { readonly input?: unknown } | null)?.input)
  return input !== null && showsPart({ input, batch, signed })
}

/** Whether a transaction's input holds a call that carries the part with a path to the signed root. */
export function showsPart({
  input,
  batch: { event, partHash },
  signed: { partsRoot, parts },
}: {
  readonly input: Uint8Array
  readonly batch: Pick<BatchEvidence, 'partHash'> & { readonly event: { readonly part: { readonly number: bigint } } }
  readonly signed: SignedParts
}): boolean {
  const place = {
    leaf: partHash,
    index: Number(event.part.number) - 1,
    size: Number(parts),
    root: parseHex(partsRoot)!,
  }
  let calls = 0
  for (let at = 0; at + 4 <= input.length && calls < MOST_CALLS; at += 1) {
    const member = pathMember(input, at)
    if (member === null) continue
    calls += 1
    const path = readPath(input.subarray(at + 4), member)
    if (path !== null && verifyMerklePath({ ...place, path })) return true
  }
  return false
}

/** Which argument is the path, where a call that carries a part begins at `at`; null where none does. */
function pathMember(input: Uint8Array, at: number): number | null {
  const begins = (selector: Uint8Array) => selector.every((byte, index) => input[at + index] === byte)
  if (begins(PUBLISH_PART_SELECTOR) || begins(PAY_FURTHER)) return 2
  return begins(PUBLISH_SELECTOR) || begins(PAY_FIRST) ? 4 : null
}

function readPath(parameters: Uint8Array, member: number): readonly Uint8Array[] | null {
  const word = (at: number): Uint8Array | null =>
    at + 32 <= parameters.length ? parameters.subarray(at, at + 32) : null
  const number = (at: number): number | null => {
    const bytes = word(at)
    const value = bytes === null ? null : toBigInt(bytes)
    return value === null || value > BigInt(parameters.length) ? null : Number(value)
  }
  const start = number(member * 32)
  const length = start === null ? null : number(start)
  if (start === null || length === null || length > LONGEST_PATH) return null
  const path = Array.from({ length }, (_, index) => word(start + 32 + index * 32))
  return path.every((node) => node !== null) ? path : null
}
