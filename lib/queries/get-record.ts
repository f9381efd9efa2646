import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { diffRecords } from '@/lib/domain/diff-records'
import type { SpendingRecord } from '@/lib/domain/record'
import { formatRecordId, type RecordId } from '@/lib/domain/record-id'
import type { EntryStatus, PublicationView, RecordView, VersionView } from '@/lib/domain/views'
import { toHash } from '@/lib/store/ledger-state'
import type { Reader } from '@/lib/store/reader-pool'
import { STATUSES } from '@/lib/store/schema'
import { integers, type Row } from '@/lib/store/sql'
import type { Store } from '@/lib/store/store'
import { type EntryRow, selectEntries, toMoney } from './entry-rows'
import { readAgencyDescription } from './read-agency-description'
import { readChain } from './read-chain'
import { readPayments } from './read-payments'
import { readBatches, readPublications } from './read-publications'
import { readRecordProfiles } from './read-record-profiles'

const inflate = promisify(gunzip)
/** Bound of format 1 on an inflated payload. */
const INFLATED_BYTES = 4 * 1024 * 1024
/** Newest versions that are compared with the one before: each may lie in another batch, which has to be unpacked. */
const COMPARED = 12
/** Of each record one version has one of these. */
const PRESENT: ReadonlySet<EntryStatus> = new Set(['stands', 'withdrawn'])

/**
 * Everything that the index holds about one entry; null where there is none of that id. The record is read from the archived payload of its
 * batch, so it is what the ledger carries, byte by byte; `history` has every version of its name, oldest first, each compared with the one before it.
 */
export function getRecord({ store, id }: { readonly store: Store; readonly id: RecordId }): Promise<RecordView | null> {
  return store.answer(`record/${formatRecordId(id)}`, async (reader) => {
    const [found] = await selectEntries(reader, {
      where: 'e.agency = (SELECT id FROM agency WHERE code = $agency) AND e.sequence = $sequence AND e.row_no = $row',
      orderBy: 'e.seq',
      parameters: { agency: id.agency, sequence: id.sequence, row: id.row },
    })
    if (found === undefined) return null
    const { row, entry } = found

    const [batch] = await readBatches(reader, {
      where: 'b.number = $batch',
      parameters: { batch: row.batch },
      limit: 1,
    })
    const versions = await readVersions(reader, row)
    const publications = await readPublicationsById(
      reader,
      versions.map(({ publication }) => publication),
    )
    const lines = await readLines(reader, comparable(versions, row.seq))
    const { line, rowInBatch } = lines.get(row.seq)!
    const { publication } = versions.find(({ seq }) => seq === row.seq)!
    return {
      entry,
      record: JSON.parse(line) as SpendingRecord,
      line,
      publication: publications.get(publication)!,
      batch: batch!,
      rowInBatch,
      payments: store.payments === null ? [] : await readPayments(reader, row, store.payments),
      history: versions.map((version, position) =>
        toVersion({
          version,
          agency: id.agency,
          publications,
          after: lines.get(version.seq),
          before: lines.get(versions[position - 1]?.seq ?? -1),
        }),
      ),
      description: await readAgencyDescription(reader, versions[0]!.agency),
      profiles: await readRecordProfiles(reader, row.seq),
      chain: await readChain(reader, { seq: row.seq, presentSeq: presentOf(versions).seq }),
    }
  })
}

type Placed = { readonly seq: number; readonly batch: number }
type PlacedLine = { readonly line: string; readonly rowInBatch: number }

/** The lines of entries on the ledger, each batch unpacked once. */
async function readLines(reader: Reader, entries: readonly Placed[]): Promise<ReadonlyMap<number, PlacedLine>> {
  const payloads = await reader.select<{ batch: number; bytes: Uint8Array; first_seq: number }>(
    `SELECT p.batch, p.bytes, b.first_seq FROM payload AS p JOIN batch AS b ON b.number = p.batch
     WHERE p.batch IN (SELECT unnest($batches))`,
    { batches: integers([...new Set(entries.map(({ batch }) => batch))]) },
  )
  const lines = new Map<number, PlacedLine>()
  for (const { batch, bytes, first_seq } of payloads) {
    const text = (await inflate(bytes, { maxOutputLength: INFLATED_BYTES })).toString('utf8')
    for (const entry of entries) {
      if (entry.batch !== batch) continue
      const rowInBatch = entry.seq - first_seq + 1
      lines.set(entry.seq, { line: cutLine(text, rowInBatch, batch), rowInBatch })
    }
  }
  return lines
}

function cutLine(text: string, rowInBatch: number, batch: number): string {
  let start = 0
  for (let skipped = 1; skipped < rowInBatch; skipped++) {
    const newline = text.indexOf('\n', start)
    if (newline < 0) throw new RangeError(`Batch ${batch} has no row ${rowInBatch}.`)
    start = newline + 1
  }
  const end = text.indexOf('\n', start)
  return text.slice(start, end < 0 ? undefined : end)
}

type VersionRow = Row & {
  readonly seq: number
  readonly batch: number
  readonly agency: number
  readonly publication: number
  readonly sequence: number
  readonly row_no: number
  readonly status: number
  readonly whole: number | bigint | null
  readonly fraction: number | bigint | null
  readonly scale: number | null
  readonly currency: string | null
  readonly fingerprint: Uint8Array
  readonly provisional: boolean
  readonly at_s: number
  readonly amends_reason: string | null
  readonly amends_words: string | null
}

/** Every entry of the same name, oldest first; a name belongs to one agency, and its versions stand in ledger order. */
const readVersions = (reader: Reader, row: EntryRow): Promise<VersionRow[]> =>
  reader.select<VersionRow>(
    `SELECT e.seq, e.batch, e.agency, e.publication, e.sequence, e.row_no, e.status, e.whole, e.fraction, e.scale,
            c.code AS currency, e.fingerprint, b.at_s, e.amends_reason, e.amends_words,
            e.block > (SELECT finalized_to FROM ledger_cursor) AS provisional
     FROM entry AS e JOIN batch AS b ON b.number = e.batch LEFT JOIN currency AS c ON c.id = e.currency
     JOIN entry AS self ON self.seq = $seq
       AND e.name_hash = self.name_hash AND e.agency = self.agency AND e.ref = self.ref AND e.part = self.part
     ORDER BY e.seq`,
    { seq: row.seq },
  )

/** The version that counts now, or the last that did. */
const presentOf = (versions: readonly VersionRow[]): VersionRow =>
  versions.find(({ status }) => PRESENT.has(STATUSES[status]!)) ?? versions.at(-1)!

/** The versions whose words are read: the newest ones, and the one shown with the one before it. */
function comparable(versions: readonly VersionRow[], shown: number): readonly VersionRow[] {
  const at = versions.findIndex(({ seq }) => seq === shown)
  return versions.filter(
    (_, position) => position >= versions.length - 1 - COMPARED || position === at || position === at - 1,
  )
}

async function readPublicationsById(
  reader: Reader,
  ids: readonly number[],
): Promise<ReadonlyMap<number, PublicationView>> {
  const unique = [...new Set(ids)].sort((a, b) => b - a)
  const publications = await readPublications(reader, {
    where: 'p.id IN (SELECT unnest($ids))',
    parameters: { ids: integers(unique) },
    limit: unique.length,
  })
  return new Map(publications.map((publication, position) => [unique[position]!, publication]))
}

function toVersion(parameters: {
  readonly version: VersionRow
  readonly agency: string
  readonly publications: ReadonlyMap<number, PublicationView>
  readonly before: PlacedLine | undefined
  readonly after: PlacedLine | undefined
}): VersionView {
  const { version, agency } = parameters
  const publication = parameters.publications.get(version.publication)!
  return {
    id: formatRecordId({ agency, sequence: version.sequence, row: version.row_no }),
    fingerprint: toHash(version.fingerprint),
    status: STATUSES[version.status]!,
    money: toMoney(version),
    recordedAtSeconds: version.at_s,
    finality: version.provisional ? 'provisional' : 'final',
    disputed: publication.disputed !== null,
    preparer: publication.preparer,
    approver: publication.approver,
    reason: version.amends_reason,
    words: version.amends_words,
    current: version.status === 0,
    comparison: compare(parameters),
  }
}

function compare({
  before,
  after,
}: {
  readonly before: PlacedLine | undefined
  readonly after: PlacedLine | undefined
}): VersionView['comparison'] {
  if (before === undefined || after === undefined) return null
  const [was, is] = [JSON.parse(before.line) as SpendingRecord, JSON.parse(after.line) as SpendingRecord]
  return { before: was, after: is, changes: diffRecords(was, is) }
}
