import { decodeFunctionData, encodeFunctionData, getAbiItem } from 'viem/utils'
import { ledgerAbi, publishAndPayAbi } from '@/lib/ledger/contract.generated'
import type { LedgerNode } from '@/lib/ledger/ledger-client'
import { type Part, partHash } from '@/lib/ledger/publication'
import { fromHex } from '@/lib/record-format/hex'
import { verifyMerklePath } from '@/lib/record-format/merkle-tree'
import type { Hash } from '@/lib/store/ledger-writer'
import { type CarriedCall, readTransaction } from './read-transaction'

/**
 * What a transaction shows of a part: the hash of the part that was signed under that number; that the contract cannot have
 * taken a part from it; or nothing.
 */
export type PartProof =
  | { readonly kind: 'signed'; readonly partHash: Hash }
  | { readonly kind: 'impossible' }
  | { readonly kind: 'unknown' }

/**
 * Looks in a transaction for the part of that number with its path to the signed root. A path that leads there proves the part
 * whoever shows it. One that does not is a contradiction only in a call of the contract itself: what is carried through another
 * contract may hold anything, and the carrier chooses it.
 *
 * Errors: InconsistentNodeError when the node serves another transaction.
 */
export async function provePart({
  node,
  contract,
  transaction,
  number,
  parts,
  partsRoot,
}: {
  readonly node: LedgerNode
  readonly contract: Hash
  readonly transaction: Hash
  readonly number: number
  readonly parts: number
  readonly partsRoot: Hash
}): Promise<PartProof> {
  const call = await readTransaction(node, transaction)
  const carried = call && decodeCall(call)
  if (!carried) return { kind: 'unknown' }

  const { part, path } = carried
  const leaf = hashCarried(part)
  const isSigned =
    leaf !== null &&
    part.number === BigInt(number) &&
    verifyMerklePath({
      leaf: fromHex(leaf),
      index: number - 1,
      size: parts,
      path: path.map(fromHex),
      root: fromHex(partsRoot),
    })
  if (isSigned) return { kind: 'signed', partHash: leaf }
  return { kind: call.to === contract.toLowerCase() ? 'impossible' : 'unknown' }
}

const CARRYING_CALLS = [
  getAbiItem({ abi: ledgerAbi, name: 'publish' }),
  getAbiItem({ abi: ledgerAbi, name: 'publishPart' }),
  getAbiItem({ abi: publishAndPayAbi, name: 'publishAndPay' }),
  getAbiItem({ abi: publishAndPayAbi, name: 'publishPartAndPay' }),
] as const

/** Null for another call, and for one that is not written in the one usual way: decoders may read such a one differently. */
function decodeCall({ input }: CarriedCall): { readonly part: Part; readonly path: readonly Hash[] } | null {
  try {
    const call = decodeFunctionData({ abi: CARRYING_CALLS, data: input })
    if (encodeFunctionData({ abi: CARRYING_CALLS, ...call }) !== input.toLowerCase()) return null
    // The calls that pay as well begin with the same arguments as the ledger's own.
    if (call.functionName === 'publish' || call.functionName === 'publishAndPay') {
      return { part: call.args[3], path: call.args[4] }
    }
    return { part: call.args[1], path: call.args[2] }
  } catch {
    return null
  }
}

function hashCarried(part: Part): Hash | null {
  try {
    return partHash(part)
  } catch {
    return null
  }
}
