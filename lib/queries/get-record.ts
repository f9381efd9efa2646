import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import type { SpendingRecord } from '@/lib/domain/record'
import { formatRecordId, type RecordId } from '@/lib/domain/record-id'
import type { RecordView, VersionView } from '@/lib/domain/views'
import type { Reader } from '@/lib/store/reader-pool'
import { STATUSES } from '@/lib/store/schema'
import type { Row } from '@/lib/store/sql'
import type { Store } from '@/lib/store/store'
import { type EntryRow, selectEntries, toMoney } from './entry-rows'
import { readPayments } from './read-payments'
import { readBatches, readPublications } from './read-publications'

const inflate = promisify(gunzip)
/** Bound of format 1 on an inflated payload. */
const INFLATED_BYTES = 4 * 1024 * 1024

/**
 * Everything that the index holds about one entry; null where there is none of that id. The record is read from the archived payload of its
 * batch, so it is what the ledger carries, byte by byte; `history` has every version of its name, oldest first.
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

    const [publication] = await readPublications(reader, {
      where:
        'a.code = $agency AND p.sequence = $sequence AND p.id = (SELECT publication FROM batch WHERE number = $batch)',
      parameters: { agency: id.agency, sequence: id.sequence, batch: row.batch },
      limit: 1,
    })
    const [batch] = await readBatches(reader, {
      where: 'b.number = $batch',
      parameters: { batch: row.batch },
      limit: 1,
    })
    const { line, rowInBatch } = await readLine(reader, row)
    return {
      entry,
      record: JSON.parse(line) as SpendingRecord,
      line,
      publication: publication!,
      batch: batch!,
      rowInBatch,
      payments: store.payments === null ? [] : await readPayments(reader, row, store.payments),
      history: await readHistory(reader, row, id.agency),
    }
  })
}

async function readLine(reader: Reader, row: EntryRow): Promise<{ line: string; rowInBatch: number }> {
  const [payload] = await reader.select<{ bytes: Uint8Array; first_seq: number }>(
    'SELECT p.bytes, b.first_seq FROM payload AS p JOIN batch AS b ON b.number = p.batch WHERE p.batch = $batch',
    { batch: row.batch },
  )
  const rowInBatch = row.seq - payload!.first_seq + 1
  const text = (await inflate(payload!.bytes, { maxOutputLength: INFLATED_BYTES })).toString('utf8')
  let start = 0
  for (let skipped = 1; skipped < rowInBatch; skipped++) {
    const newline = text.indexOf('\n', start)
    if (newline < 0) throw new RangeError(`Batch ${row.batch} has no row ${rowInBatch}.`)
    start = newline + 1
  }
  const end = text.indexOf('\n', start)
  return { line: text.slice(start, end < 0 ? undefined : end), rowInBatch }
}

type VersionRow = Row & {
  readonly sequence: number
  readonly row_no: number
  readonly status: number
  readonly whole: number | bigint | null
  readonly fraction: number | bigint | null
  readonly scale: number | null
  readonly currency: string | null
  readonly at_s: number
  readonly amends_reason: string | null
  readonly amends_words: string | null
}

/** Every entry of the same name; a name belongs to one agency, and its versions stand in ledger order. */
async function readHistory(reader: Reader, row: EntryRow, agency: string): Promise<VersionView[]> {
  const versions = await reader.select<VersionRow>(
    `SELECT e.sequence, e.row_no, e.status, e.whole, e.fraction, e.scale, c.code AS currency, b.at_s, e.amends_reason, e.amends_words
     FROM entry AS e JOIN batch AS b ON b.number = e.batch LEFT JOIN currency AS c ON c.id = e.currency
     JOIN entry AS self ON self.seq = $seq
       AND e.name_hash = self.name_hash AND e.agency = self.agency AND e.ref = self.ref AND e.part = self.part
     ORDER BY e.seq`,
    { seq: row.seq },
  )
  return versions.map((version) => ({
    id: formatRecordId({ agency, sequence: version.sequence, row: version.row_no }),
    status: STATUSES[version.status]!,
    money: toMoney(version),
    recordedAtSeconds: version.at_s,
    reason: version.amends_reason,
    words: version.amends_words,
    current: version.status === 0,
  }))
}
