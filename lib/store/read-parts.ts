import type { DuckDBConnection } from '@duckdb/node-api'
import { toHash } from './ledger-state'
import type { PartStatement, PublicationOnRecord, SignedTotal } from './ledger-writer'
import { selectRows } from './sql'

type PartRow = {
  readonly part: number
  readonly records: number
  readonly records_root: Uint8Array
  readonly payload_hash: Uint8Array
  readonly totals: string
}

const toPartStatement = (row: PartRow): PartStatement => ({
  number: row.part,
  records: row.records,
  recordsRoot: toHash(row.records_root),
  payloadHash: toHash(row.payload_hash),
  totals: JSON.parse(row.totals) as SignedTotal[],
})

/** The publication with that local id, as it was opened, and its parts so far; null where there is none. */
export async function readPublicationOnRecord(
  connection: DuckDBConnection,
  id: number,
): Promise<PublicationOnRecord | null> {
  const [opened] = await selectRows<{
    sequence: number
    parts: number
    parts_root: Uint8Array
    preparer_key: Uint8Array
    approver_key: Uint8Array
    signatures_hash: Uint8Array
  }>(
    connection,
    `SELECT sequence, parts, parts_root, preparer_key, approver_key, signatures_hash FROM publication WHERE id = $id`,
    { id },
  )
  if (opened === undefined) return null
  const delivered = await selectRows<PartRow>(
    connection,
    'SELECT part, records, records_root, payload_hash, totals FROM batch WHERE publication = $id ORDER BY part',
    { id },
  )
  return {
    sequence: opened.sequence,
    parts: opened.parts,
    partsRoot: toHash(opened.parts_root),
    preparerKey: toHash(opened.preparer_key),
    approverKey: toHash(opened.approver_key),
    signaturesHash: toHash(opened.signatures_hash),
    delivered: delivered.map(toPartStatement),
  }
}
