import { LINK_KINDS, type LinkKind } from '@/lib/domain/record'
import { formatRecordId, parseRecordId } from '@/lib/domain/record-id'
import { linkKey, linkTarget } from '@/lib/store/entry-links'
import { toHash } from '@/lib/store/ledger-state'
import type { Reader } from '@/lib/store/reader-pool'
import { integers, texts, unsigned } from '@/lib/store/sql'
import type { Bind } from './bound-values'

/** An entry that counts now and names another record. */
export type Linker = {
  /** The record that it names, by the `seq` that was asked for. */
  readonly named: number
  readonly kind: LinkKind
  readonly seq: number
  /** How many name the same record in the same way, this one among them. */
  readonly total: number
}

/** A name under which a record may be linked to. */
type Target = { readonly named: number; readonly target: string }

/** What names the records of these entries, whichever version it names; in ledger order, at most `limit` of a kind and record. */
export async function findLinkers(reader: Reader, seqs: readonly number[], limit: number): Promise<readonly Linker[]> {
  const targets = await readTargets(reader, seqs)
  const rows = await reader.select<{ named: number; kind: number; seq: number; total: number }>(
    `SELECT named, kind, seq, count(*) OVER (PARTITION BY named, kind) AS total FROM (${FOUND})
     QUALIFY row_number() OVER (PARTITION BY named, kind ORDER BY seq) <= $limit ORDER BY named, kind, seq`,
    { ...bindTargets(targets), limit },
  )
  return rows.map(({ kind, ...row }) => ({ ...row, kind: LINK_KINDS[kind]! }))
}

/** How many entries name each of the records; those that nothing names are left out. */
export async function countLinkers(reader: Reader, seqs: readonly number[]): Promise<ReadonlyMap<number, number>> {
  const rows = await reader.select<{ named: number; count: number }>(
    `SELECT named, count(*) AS count FROM (${FOUND}) GROUP BY named`,
    bindTargets(await readTargets(reader, seqs)),
  )
  return new Map(rows.map(({ named, count }) => [named, count]))
}

/** Each linking entry once for a record and kind, however often it names it; none that names itself. */
const FOUND = `SELECT DISTINCT w.named, l.kind, l.seq
  FROM (SELECT unnest($keys) AS key, unnest($targets) AS target, unnest($named) AS named) AS w
  JOIN link AS l ON l.key = w.key AND l.target = w.target
  JOIN entry AS e ON e.seq = l.seq AND e.status = 0
  WHERE l.seq <> w.named`

const bindTargets = (targets: readonly Target[]) => ({
  keys: unsigned(targets.map(({ target }) => linkKey(target))),
  targets: texts(targets.map(({ target }) => target)),
  named: integers(targets.map(({ named }) => named)),
})

/** The `seq` of every entry whose links name one of these records, as SQL: the condition of a search. */
export function linkersOf(records: readonly string[], bind: Bind): string {
  const ids = records.flatMap((record) => parseRecordId(record) ?? [])
  return `SELECT l.seq FROM link AS l WHERE l.target IN (
    SELECT unnest([linkable.record, linkable.fingerprint, linkable.reference]) FROM (
      SELECT 'record:' || a.code || '-' || v.sequence || '-' || v.row_no AS record,
             'fingerprint:0x' || lower(hex(v.fingerprint)) AS fingerprint,
             CASE WHEN ${HAS_REFERENCE} THEN 'reference:' || a.code || '/' || v.ref END AS reference
      FROM (SELECT unnest(${bind(texts(ids.map(({ agency }) => agency)))}) AS code,
                   unnest(${bind(integers(ids.map(({ sequence }) => sequence)))}) AS sequence,
                   unnest(${bind(integers(ids.map(({ row }) => row)))}) AS row_no) AS w
      JOIN agency AS a ON a.code = w.code
      JOIN entry AS n ON n.agency = a.id AND n.sequence = w.sequence AND n.row_no = w.row_no
      JOIN entry AS v ON v.agency = n.agency AND v.name_hash = n.name_hash AND v.ref = n.ref AND v.part = n.part
    ) AS linkable)`
}

/** Whether the version `v` has a reference of the agency's own, by which it may be named. */
const HAS_REFERENCE = `v.ref <> '' AND NOT regexp_full_match(v.part, 'x-[0-9a-f]{16}-[1-9][0-9]*')`

/** Everything that a link to these records may say: number and fingerprint of each version, and the reference where it is the agency's own. */
async function readTargets(reader: Reader, seqs: readonly number[]): Promise<readonly Target[]> {
  const versions = await reader.select<{
    named: number
    code: string
    sequence: number
    row_no: number
    fingerprint: Uint8Array
    ref: string | null
  }>(
    `SELECT n.seq AS named, a.code, v.sequence, v.row_no, v.fingerprint,
            CASE WHEN ${HAS_REFERENCE} THEN v.ref END AS ref
     FROM entry AS n JOIN agency AS a ON a.id = n.agency
     JOIN entry AS v ON v.agency = n.agency AND v.name_hash = n.name_hash AND v.ref = n.ref AND v.part = n.part
     WHERE n.seq IN (SELECT unnest($seqs))`,
    { seqs: integers(seqs) },
  )
  const targets = versions.flatMap(({ named, code, sequence, row_no, fingerprint, ref }) => [
    { named, target: linkTarget.record(formatRecordId({ agency: code, sequence, row: row_no })) },
    { named, target: linkTarget.fingerprint(toHash(fingerprint)) },
    ...(ref === null ? [] : [{ named, target: linkTarget.reference(code, ref) }]),
  ])
  return [...new Map(targets.map((target) => [`${target.named}/${target.target}`, target])).values()]
}
