import type { DuckDBConnection } from '@duckdb/node-api'
import { toHash } from './ledger-state'
import type { PartStatement, PublicationOnRecord, SignedTotal, UnprovedPart } from './ledger-writer'
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
    records: number
    parts: number
    parts_root: Uint8Array
    preparer_key: Uint8Array
    approver_key: Uint8Array
    signatures_hash: Uint8Array
  }>(
    connection,
    `SELECT sequence, records, parts, parts_root, preparer_key, approver_key, signatures_hash FROM publication WHERE id = $id`,
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
    records: opened.records,
    parts: opened.parts,
    partsRoot: toHash(opened.parts_root),
    preparerKey: toHash(opened.preparer_key),
    approverKey: toHash(opened.approver_key),
    signaturesHash: toHash(opened.signatures_hash),
    delivered: delivered.map(toPartStatement),
  }
}

/** Every part that was indexed on a node's word and not shown to be signed since, in ledger order. */
export async function readUnprovedParts(connection: DuckDBConnection): Promise<UnprovedPart[]> {
  const rows = await selectRows<
    PartRow & {
      code: string
      sequence: number
      digest: Uint8Array
      parts: number
      parts_root: Uint8Array
      opened_block: number
      opened_hash: Uint8Array
      number: number
      block: number
      block_hash: Uint8Array
    }
  >(
    connection,
    // A publication is opened in the transaction that carries its first part.
    `SELECT a.code, p.sequence, p.digest, p.parts, p.parts_root, f.block AS opened_block, f.block_hash AS opened_hash,
            b.number, b.block, b.block_hash, b.part, b.records, b.records_root, b.payload_hash, b.totals
     FROM unproved_part AS u JOIN batch AS b ON b.number = u.batch JOIN publication AS p ON p.id = b.publication
          JOIN agency AS a ON a.id = p.agency JOIN batch AS f ON f.publication = p.id AND f.part = 1
     ORDER BY b.number`,
  )
  return rows.map((row) => ({
    agency: row.code,
    sequence: row.sequence,
    digest: toHash(row.digest),
    parts: row.parts,
    partsRoot: toHash(row.parts_root),
    openedIn: { number: row.opened_block, hash: toHash(row.opened_hash) },
    batchNumber: row.number,
    block: { number: row.block, hash: toHash(row.block_hash) },
    part: toPartStatement(row),
  }))
}
