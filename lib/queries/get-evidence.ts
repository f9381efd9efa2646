import { formatRecordId, type RecordId } from '@/lib/domain/record-id'
import { toHash } from '@/lib/store/ledger-state'
import type { Hash } from '@/lib/store/ledger-writer'
import type { Store } from '@/lib/store/store'

/** Where on the ledger a check of one record has to look. Pointers only: what stands there, the check reads for itself. */
export type EvidencePointers = {
  readonly chainId: number
  readonly contract: Hash
  readonly batchNumber: number
  readonly rowInBatch: number
  readonly block: { readonly number: number; readonly hash: Hash }
  readonly transaction: Hash
  readonly logIndex: number
  /** Block of the event that opened the publication, with the signed statement. */
  readonly openedInBlock: number
  readonly publicationDigest: Hash
  /** The contract that pays beside the ledger; null where the index knows none. */
  readonly payments: Hash | null
}

/** Null where the index has no entry of that id. */
export function getEvidence({
  store,
  id,
}: {
  readonly store: Store
  readonly id: RecordId
}): Promise<EvidencePointers | null> {
  return store.answer(`evidence/${formatRecordId(id)}`, async (reader) => {
    const [row] = await reader.select<{
      number: number
      row_in_batch: number
      block: number
      block_hash: Uint8Array
      tx: Uint8Array
      log: number
      opened: number
      digest: Uint8Array
    }>(
      `SELECT b.number, e.seq - b.first_seq + 1 AS row_in_batch, b.block, b.block_hash, b.tx, b.log, p.block AS opened, p.digest
       FROM entry AS e JOIN batch AS b ON b.number = e.batch JOIN publication AS p ON p.id = e.publication
       WHERE e.agency = (SELECT id FROM agency WHERE code = $agency) AND e.sequence = $sequence AND e.row_no = $row`,
      { agency: id.agency, sequence: id.sequence, row: id.row },
    )
    if (row === undefined) return null
    return {
      chainId: store.chainId,
      contract: store.contract,
      batchNumber: row.number,
      rowInBatch: row.row_in_batch,
      block: { number: row.block, hash: toHash(row.block_hash) },
      transaction: toHash(row.tx),
      logIndex: row.log,
      openedInBlock: row.opened,
      publicationDigest: toHash(row.digest),
      payments: store.payments,
    }
  })
}
