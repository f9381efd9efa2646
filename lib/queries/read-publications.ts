import type { AgencyName, BatchView, PublicationView, SignerView } from '@/lib/domain/views'
import { toHash } from '@/lib/store/ledger-state'
import type { Reader } from '@/lib/store/reader-pool'
import { integers, type Parameters, type Row } from '@/lib/store/sql'
import { AGENCY_NAMES } from './entry-rows'

type PublicationRow = Row & {
  readonly agency: number
  readonly block: number
  readonly code: string
  readonly name: string
  readonly sequence: number
  readonly digest: Uint8Array
  readonly period: string
  readonly records: number
  readonly parts: number
  readonly delivered: number
  readonly ended: string | null
  readonly preparer_key: Uint8Array
  readonly approver_key: Uint8Array
  readonly disputed: boolean | null
  readonly dispute_reason: string | null
  readonly dispute_at: number | null
  readonly at_s: number
}

type GrantRow = Row & {
  readonly agency: number
  readonly key_id: Uint8Array
  readonly person: Uint8Array
  readonly signer: Uint8Array
  readonly post: string
  readonly block: number
}

/** Publications `p` by condition, newest first. `where` is SQL of ours over `publication AS p`. */
export async function readPublications(
  reader: Reader,
  { where, parameters, limit }: { readonly where: string; readonly parameters: Parameters; readonly limit: number },
): Promise<PublicationView[]> {
  const rows = await reader.select<PublicationRow>(
    `SELECT p.agency, p.block, a.code, a.name, p.sequence, p.digest, p.period, p.records, p.parts, p.at_s, p.preparer_key, p.approver_key,
            (SELECT count(*) FROM batch AS b WHERE b.publication = p.id) AS delivered,
            (SELECT arg_max(x.kind, (x.block, x.log)) FROM publication_event AS x WHERE x.agency = p.agency AND x.digest = p.digest) AS ended,
            d.disputed, d.reason AS dispute_reason, d.at_s AS dispute_at
     FROM publication AS p JOIN (${AGENCY_NAMES}) AS a ON a.id = p.agency
     LEFT JOIN (
       SELECT agency, sequence, arg_max(disputed, (block, log)) AS disputed, arg_max(reason, (block, log)) AS reason,
              arg_max(at_s, (block, log)) AS at_s
       FROM dispute GROUP BY agency, sequence
     ) AS d ON d.agency = p.agency AND d.sequence = p.sequence
     WHERE ${where} ORDER BY p.id DESC LIMIT $limit`,
    { ...parameters, limit },
  )
  const grants = await reader.select<GrantRow>(
    `SELECT agency, key_id, person, signer, post, block FROM key_event
     WHERE kind = 'granted' AND agency IN (SELECT unnest($agencies)) ORDER BY block, log`,
    { agencies: integers([...new Set(rows.map((row) => row.agency))]) },
  )
  return rows.map((row) => toPublication(row, grants))
}

/** The grant under which a key signed: its last one when the publication was opened. */
function findGrant(row: PublicationRow, key: Uint8Array, grants: readonly GrantRow[]): GrantRow | undefined {
  return grants.findLast(
    (grant) => grant.agency === row.agency && grant.block <= row.block && Buffer.compare(grant.key_id, key) === 0,
  )
}

function toPublication(row: PublicationRow, grants: readonly GrantRow[]): PublicationView {
  return {
    agency: { code: row.code, name: row.name },
    sequence: row.sequence,
    digest: toHash(row.digest),
    period: row.period,
    records: row.records,
    parts: row.parts,
    partsDelivered: row.delivered,
    state: row.ended === 'cancelled' ? 'cancelled' : row.ended === 'completed' ? 'complete' : 'incomplete',
    nilReturn: row.records === 0,
    preparer: toSigner(row.preparer_key, findGrant(row, row.preparer_key, grants)),
    approver: toSigner(row.approver_key, findGrant(row, row.approver_key, grants)),
    disputed:
      row.disputed === true ? { reason: row.dispute_reason ?? '', sinceSeconds: row.dispute_at ?? row.at_s } : null,
    recordedAtSeconds: row.at_s,
  }
}

/** ERC-7913: an address alone is a wallet or smart account; verifier ‖ passkey (qx ‖ qy ‖ rpId's hash) is a passkey. */
export const signerKind = (bytes: number): SignerView['kind'] =>
  bytes === 20 ? 'wallet' : bytes === 116 ? 'passkey' : 'other'

function toSigner(keyId: Uint8Array, grant: GrantRow | undefined): SignerView {
  return {
    keyId: toHash(keyId),
    person: grant === undefined ? `0x${'0'.repeat(64)}` : toHash(grant.person),
    post: grant?.post ?? '',
    kind: signerKind(grant?.signer.length ?? 0),
  }
}

type BatchRow = Row & {
  readonly number: number
  readonly code: string
  readonly name: string
  readonly sequence: number
  readonly part: number
  readonly records: number
  readonly batch_hash: Uint8Array
  readonly payload_hash: Uint8Array
  readonly records_root: Uint8Array
  readonly tx: Uint8Array
  readonly block: number
  readonly block_hash: Uint8Array
  readonly at_s: number
  readonly stands: boolean
  readonly verdict_code: string | null
  readonly words: string | null
}

/** Batches `b` by condition, newest first. `where` is SQL of ours over `batch AS b`. */
export async function readBatches(
  reader: Reader,
  { where, parameters, limit }: { readonly where: string; readonly parameters: Parameters; readonly limit: number },
): Promise<BatchView[]> {
  const rows = await reader.select<BatchRow>(
    `SELECT b.number, a.code, a.name, b.sequence, b.part, b.records, b.batch_hash, b.payload_hash, b.records_root, b.tx, b.block,
            b.block_hash, b.at_s, b.stands, b.code AS verdict_code, b.words
     FROM batch AS b JOIN (${AGENCY_NAMES}) AS a ON a.id = b.agency
     WHERE ${where} ORDER BY b.number DESC LIMIT $limit`,
    { ...parameters, limit },
  )
  return rows.map((row) => toBatch(row, { code: row.code, name: row.name }))
}

function toBatch(row: BatchRow, agency: AgencyName): BatchView {
  return {
    number: row.number,
    agency,
    sequence: row.sequence,
    part: row.part,
    records: row.records,
    batchHash: toHash(row.batch_hash),
    payloadHash: toHash(row.payload_hash),
    recordsRoot: toHash(row.records_root),
    transaction: toHash(row.tx),
    block: { number: row.block, hash: toHash(row.block_hash), timestampSeconds: row.at_s },
    verdict: row.stands
      ? { kind: 'stands' }
      : { kind: 'set-aside', code: row.verdict_code ?? '', words: row.words ?? '' },
  }
}
