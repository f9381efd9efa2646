import type { Freshness } from '@/lib/domain/views'
import { toHash } from '@/lib/store/ledger-state'
import type { Reader } from '@/lib/store/reader-pool'
import type { Store } from '@/lib/store/store'

/** How far the index has read the ledger, and how the reading is going. Nulls before the first step. */
export async function getFreshness({ store }: { readonly store: Store }): Promise<Freshness> {
  const cursor = await store.answer('cursor', readCursorRow)
  const { state, problem, chainHead, developmentLedger, demonstration } = store.following
  return {
    indexedTo:
      cursor === null ? null : { number: cursor.block, hash: toHash(cursor.hash), timestampSeconds: cursor.at_s },
    finalizedTo: cursor?.finalized_to ?? null,
    chainHead,
    state,
    problem,
    developmentLedger,
    demonstration,
  }
}

async function readCursorRow(reader: Reader) {
  const [row] = await reader.select<{ block: number; finalized_to: number; hash: Uint8Array; at_s: number }>(
    'SELECT c.block, c.finalized_to, b.hash, b.at_s FROM ledger_cursor AS c JOIN block AS b ON b.number = c.block',
  )
  return row ?? null
}
