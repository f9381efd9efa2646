import type { StatusView } from '@/lib/domain/views'
import { computeLedgerDigest } from '@/lib/store/ledger-digest'
import { toHash } from '@/lib/store/ledger-state'
import type { Reader } from '@/lib/store/reader-pool'
import { SCHEMA_VERSION } from '@/lib/store/schema'
import type { Store } from '@/lib/store/store'
import { getFreshness } from './get-freshness'
import { readCompleteness } from './read-completeness'
import { readBatches } from './read-publications'

const SET_ASIDE = 200

/** The state of the index, for people and for monitors. Everything but the freshness is of one state of the index; the digest is computed once for it. */
export async function getStatus({ store }: { readonly store: Store }): Promise<StatusView> {
  const freshness = await getFreshness({ store })
  const { chainHead, indexedTo } = freshness
  return {
    freshness,
    chainId: store.chainId,
    contract: store.contract,
    ...(await store.answer('status', readIndex)),
    lagBlocks: chainHead === null ? null : Math.max(chainHead - (indexedTo?.number ?? -1), 0),
    indexSchemaVersion: SCHEMA_VERSION,
  }
}

async function readIndex(reader: Reader) {
  const [counts] = await reader.select<{
    batches: number | null
    head: Uint8Array | null
    records: number
    standing: number
    begun: boolean
  }>(
    `SELECT (SELECT max(number) FROM batch) AS batches, (SELECT arg_max(head, number) FROM batch) AS head,
            (SELECT count(*) FROM entry) AS records, (SELECT count(*) FROM entry WHERE status = 0) AS standing,
            EXISTS (SELECT 1 FROM ledger_cursor) AS begun`,
  )
  const { batches, head, records, standing, begun } = counts!
  return {
    batchCount: batches ?? 0,
    head: head === null ? null : toHash(head),
    digest: begun ? await computeLedgerDigest(reader.select) : null,
    records,
    standing,
    batchesSetAside: await readBatches(reader, { where: 'NOT b.stands', parameters: {}, limit: SET_ASIDE }),
    agencies: await readCompleteness(reader),
  }
}
