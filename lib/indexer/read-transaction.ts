import type { RpcTransaction, TransactionSerializable } from 'viem'
import { formatTransaction, keccak256, parseTransaction, serializeTransaction } from 'viem/utils'
import { InconsistentNodeError, NodeRefusedError } from '@/lib/ledger/errors'
import type { LedgerNode } from '@/lib/ledger/ledger-client'
import type { Hash } from '@/lib/store/ledger-writer'

/** Whom a transaction called and with what. Both are covered by its hash. */
export type CarriedCall = { readonly to: Hash | null; readonly input: Hash }

/**
 * Reads a transaction and computes its hash again, from its bytes where the node gives them, else from its fields.
 *
 * Null where that cannot be done: the node no longer has it, or it is of a kind that we cannot put back into bytes.
 * Errors: InconsistentNodeError when the node gives bytes of another transaction.
 */
export async function readTransaction(node: LedgerNode, hash: Hash): Promise<CarriedCall | null> {
  const raw = await ask(node, 'eth_getRawTransactionByHash', hash)
  if (typeof raw === 'string' && /^0x[0-9a-f]{20,}$/i.test(raw)) return toCall(raw.toLowerCase() as Hash, hash)
  const answer = await ask(node, 'eth_getTransactionByHash', hash)
  return typeof answer === 'object' && answer !== null ? fromFields(answer as RpcTransaction, hash) : null
}

async function ask(node: LedgerNode, method: string, hash: Hash): Promise<unknown> {
  return node.request(method, [hash]).catch((error: unknown) => {
    if (error instanceof NodeRefusedError) return null
    throw error
  })
}

// Of other kinds (blobs with their sidecar, those of single chains) the hash may cover something else than these bytes.
const HASHED_WHOLE = new Set([0x01, 0x02, 0x04])
const FIRST_LEGACY_BYTE = 0xc0

function toCall(raw: Hash, hash: Hash): CarriedCall | null {
  if (keccak256(raw) !== hash) {
    const first = Number.parseInt(raw.slice(2, 4), 16)
    if (first < FIRST_LEGACY_BYTE && !HASHED_WHOLE.has(first)) return null
    throw new InconsistentNodeError(`asked for the transaction ${hash}, it served another one`)
  }
  try {
    const { to, data } = parseTransaction(raw)
    return { to: to ? (to.toLowerCase() as Hash) : null, input: data ?? '0x' }
  } catch {
    return null
  }
}

/** Nodes differ in how they write the fields: what cannot be put together again shows nothing, also not a lie. */
function fromFields(answer: RpcTransaction, hash: Hash): CarriedCall | null {
  try {
    const { input, to, r, s, v, yParity, ...rest } = formatTransaction(answer)
    const signature = { r, s, ...(v === undefined ? {} : { v }), ...(yParity === undefined ? {} : { yParity }) }
    const raw = serializeTransaction({ ...rest, to, data: input } as TransactionSerializable, signature as never)
    return keccak256(raw) === hash ? { to: to ? (to.toLowerCase() as Hash) : null, input } : null
  } catch {
    return null
  }
}
