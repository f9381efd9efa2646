import { LINK_KINDS, type LinkKind } from '@/lib/domain/record'
import { formatRecordId, parseRecordId } from '@/lib/domain/record-id'
import type { ChainLink, LinkWay } from '@/lib/domain/views'
import { linkTarget, readLinkTarget } from '@/lib/store/entry-links'
import type { Reader } from '@/lib/store/reader-pool'
import { integers, texts, unsigned } from '@/lib/store/sql'

/** One link of an entry, with every name that it gives for its target. */
export type NamedLink = {
  readonly seq: number
  readonly kind: LinkKind
  /** The first of the names: what a reader is told that the link names. */
  readonly named: { readonly way: LinkWay; readonly text: string }
  readonly targets: readonly string[]
}

/** What a link leads to. `seq` is the version that it names, `present` the one of the same record that counts now, or the last that did. */
export type FoundTarget = {
  readonly records: readonly { readonly seq: number; readonly present: number }[]
  readonly total: number
  readonly problem: ChainLink['problem']
  readonly belongsTo: ChainLink['belongsTo']
}

/** The links of entries, in the order in which they publish them. */
export async function readLinks(reader: Reader, seqs: readonly number[]): Promise<readonly NamedLink[]> {
  const rows = await reader.select<{ seq: number; number: number; kind: number; target: string }>(
    'SELECT seq, number, kind, target FROM link WHERE seq IN (SELECT unnest($seqs)) ORDER BY seq, number, way',
    { seqs: integers(seqs) },
  )
  const links = new Map<string, { seq: number; kind: LinkKind; targets: string[] }>()
  for (const { seq, number, kind, target } of rows) {
    const key = `${seq}/${number}`
    const link = links.get(key)
    if (link === undefined) links.set(key, { seq, kind: LINK_KINDS[kind]!, targets: [target] })
    else link.targets.push(target)
  }
  return [...links.values()].map((link) => ({ ...link, named: readLinkTarget(link.targets[0]!) }))
}

type TargetRow = { readonly target: string; readonly seq: number; readonly present: number; readonly total: number }

/**
 * Looks the targets of links up: by the first of its names that finds anything, a link leads to one record, or to all that carry the reference it
 * names, of which at most `limit` are given.
 */
export async function findTargets(
  reader: Reader,
  links: readonly NamedLink[],
  limit: number,
): Promise<(link: NamedLink) => FoundTarget> {
  const wanted = [...new Set(links.flatMap(({ targets }) => targets))]
  const rows = [
    ...(await findByRecord(reader, wanted)),
    ...(await findByFingerprint(reader, wanted)),
    ...(await findByReference(reader, wanted, limit)),
  ]
  const found = new Map<string, TargetRow[]>()
  for (const row of rows) found.set(row.target, [...(found.get(row.target) ?? []), row])
  const lost = wanted.filter((target) => target.startsWith('reference:') && !found.has(target))
  const things = await findThings(reader, lost)
  return (link) => {
    for (const target of link.targets) {
      const records = found.get(target)
      if (records !== undefined) return { records, total: records[0]!.total, problem: null, belongsTo: null }
    }
    const thing = link.targets.map((target) => things.get(target)).find((one) => one !== undefined)
    return { records: [], total: 0, problem: problemOf(link.named), belongsTo: thing ?? null }
  }
}

function problemOf({ way, text }: NamedLink['named']): NonNullable<ChainLink['problem']> {
  if (way === 'fingerprint') return 'no-such-fingerprint'
  if (way === 'reference') return 'no-such-reference'
  return parseRecordId(text) === null ? 'not-a-record-id' : 'no-such-record'
}

/** Of each name one version counts now, or counted last: the corrected ones and withdrawals themselves do not. */
const PRESENT = `JOIN entry AS p ON p.agency = e.agency AND p.name_hash = e.name_hash AND p.ref = e.ref AND p.part = e.part AND p.status IN (0, 2)`

async function findByRecord(reader: Reader, targets: readonly string[]): Promise<TargetRow[]> {
  const ids = targets.flatMap((target) => {
    const { way, text } = readLinkTarget(target)
    const id = way === 'record' ? parseRecordId(text) : null
    return id === null ? [] : [id]
  })
  if (ids.length === 0) return []
  const rows = await reader.select<{ code: string; sequence: number; row_no: number; seq: number; present: number }>(
    `SELECT a.code, e.sequence, e.row_no, e.seq, p.seq AS present
     FROM (SELECT unnest($codes) AS code, unnest($sequences) AS sequence, unnest($rows) AS row_no) AS w
     JOIN agency AS a ON a.code = w.code
     JOIN entry AS e ON e.agency = a.id AND e.sequence = w.sequence AND e.row_no = w.row_no ${PRESENT}`,
    {
      codes: texts(ids.map(({ agency }) => agency)),
      sequences: integers(ids.map(({ sequence }) => sequence)),
      rows: integers(ids.map(({ row }) => row)),
    },
  )
  return rows.map(({ code, sequence, row_no, seq, present }) => {
    const target = linkTarget.record(formatRecordId({ agency: code, sequence, row: row_no }))
    return { target, seq, present, total: 1 }
  })
}

async function findByFingerprint(reader: Reader, targets: readonly string[]): Promise<TargetRow[]> {
  const wanted = targets.filter((target) => readLinkTarget(target).way === 'fingerprint')
  if (wanted.length === 0) return []
  return reader.select<TargetRow>(
    `SELECT 'fingerprint:0x' || lower(hex(e.fingerprint)) AS target, e.seq, p.seq AS present, 1 AS total
     FROM entry AS e ${PRESENT}
     WHERE e.fp8 IN (SELECT unnest($heads)) AND 'fingerprint:0x' || lower(hex(e.fingerprint)) IN (SELECT unnest($targets))`,
    {
      heads: unsigned(wanted.map((target) => BigInt(readLinkTarget(target).text.slice(0, 18)))),
      targets: texts(wanted),
    },
  )
}

/** Records by the agency's own reference. One that was derived is no reference: it is the number of an activity or contract. */
async function findByReference(reader: Reader, targets: readonly string[], limit: number): Promise<TargetRow[]> {
  const wanted = targets.filter((target) => readLinkTarget(target).way === 'reference')
  if (wanted.length === 0) return []
  return reader.select<TargetRow>(
    `SELECT w.target, e.seq, e.seq AS present, count(*) OVER (PARTITION BY w.target) AS total
     FROM (SELECT unnest($targets) AS target, unnest($codes) AS code, unnest($refs) AS ref) AS w
     JOIN agency AS a ON a.code = w.code
     JOIN entry AS e ON e.agency = a.id AND e.ref = w.ref AND e.status IN (0, 2)
       AND NOT regexp_full_match(e.part, 'x-[0-9a-f]{16}-[1-9][0-9]*')
     QUALIFY row_number() OVER (PARTITION BY w.target ORDER BY e.seq) <= $limit
     ORDER BY e.seq`,
    {
      targets: texts(wanted),
      codes: texts(wanted.map(agencyOf)),
      refs: texts(wanted.map((target) => readLinkTarget(target).text)),
      limit,
    },
  )
}

const agencyOf = (target: string): string => target.slice(target.indexOf(':') + 1, target.indexOf('/'))

/** Activities, programmes, contracts and budget lines of the linking agency by their number. */
async function findThings(
  reader: Reader,
  targets: readonly string[],
): Promise<ReadonlyMap<string, NonNullable<ChainLink['belongsTo']>>> {
  if (targets.length === 0) return new Map()
  const rows = await reader.select<{ target: string; title: string; profile: string }>(
    `SELECT w.target, coalesce(r.title, r.ref) AS title, r.profile
     FROM (SELECT unnest($targets) AS target, unnest($codes) AS code, unnest($refs) AS ref) AS w
     JOIN agency AS a ON a.code = w.code JOIN reference AS r ON r.agency = a.id AND r.ref = w.ref
     ORDER BY r.kind DESC, r.id DESC`,
    {
      targets: texts(targets),
      codes: texts(targets.map(agencyOf)),
      refs: texts(targets.map((target) => readLinkTarget(target).text)),
    },
  )
  return new Map(rows.map(({ target, title, profile }) => [target, { title, profile }]))
}
