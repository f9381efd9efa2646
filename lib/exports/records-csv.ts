import { setImmediate } from 'node:timers/promises'
import { formatRecordId } from '@/lib/domain/record-id'
import { type EntryLine, streamEntries } from '@/lib/queries/entry-rows'
import { orderOf } from '@/lib/queries/list-records'
import { createRecordFilter } from '@/lib/queries/record-filter'
import type { RecordSearch } from '@/lib/search-params/record-search'
import type { Store } from '@/lib/store/store'
import { toPlainCell, toTextCell } from './csv-cell'
import { toFileName } from './file-name'

/** Columns of the file, named as the glossary names them. */
export const RECORDS_CSV_COLUMNS = [
  'record id',
  'agency code',
  'agency',
  'stage',
  'date',
  'period',
  'amount',
  'currency',
  'payer',
  'payee',
  'payee type',
  'payee profile',
  'title',
  'reference',
  'part',
  'status',
  'finality',
  'disputed',
  'recorded at',
  'fingerprint',
  'verification',
] as const

/** Rows turned into text before the event loop gets its turn. */
const ROWS_AT_ONCE = 256

/**
 * Exactly the entries that a search finds, in the order of its list, whatever its page: RFC 4180, UTF-8, a header, CRLF. Corrected and
 * withdrawn entries are in the file as they are in the list, and `status` says so; summing what `stands` gives the totals on screen.
 *
 * All rows are of one state of the index. Nothing is read before it is asked for, so a slow reader costs no memory.
 */
export async function* streamRecordsCsv({
  store,
  search,
}: {
  readonly store: Store
  readonly search: RecordSearch
}): AsyncGenerator<string> {
  yield `${RECORDS_CSV_COLUMNS.join(',')}\r\n`
  yield* store.readStream(async function* (reader) {
    const filter = await createRecordFilter(reader, search)
    const where = `e.rowid IN (${filter.with} SELECT e.rowid FROM entry AS e WHERE ${filter.where})`
    const { parameters } = filter
    for await (const lines of streamEntries(reader, { where, orderBy: orderOf(search), parameters })) {
      for (let from = 0; from < lines.length; from += ROWS_AT_ONCE) {
        yield lines
          .slice(from, from + ROWS_AT_ONCE)
          .map(toLine)
          .join('')
        await setImmediate()
      }
    }
  })
}

function toLine({ row, entry }: EntryLine): string {
  const id = formatRecordId({ agency: row.code, sequence: row.sequence, row: row.row_no })
  const cells = [
    toPlainCell(id),
    toPlainCell(entry.agency.code),
    toTextCell(entry.agency.name),
    toPlainCell(entry.stage),
    toPlainCell(entry.date),
    toPlainCell(entry.period),
    toPlainCell(entry.money?.amount ?? null),
    toPlainCell(entry.money?.currency ?? null),
    toTextCell(entry.payer?.name ?? null),
    toTextCell(entry.payee?.name ?? null),
    toPlainCell(entry.payee === null ? null : entry.payee.sealed ? `${entry.payee.type} (sealed)` : entry.payee.type),
    toPlainCell(entry.payee?.profileId ?? null),
    toTextCell(entry.title),
    toTextCell(row.ref === '' ? null : row.ref),
    toTextCell(row.part === '' ? null : row.part),
    toPlainCell(entry.status),
    toPlainCell(entry.finality),
    toPlainCell(entry.disputed ? 'disputed' : null),
    toPlainCell(new Date(entry.recordedAtSeconds * 1000).toISOString().replace('.000', '')),
    toPlainCell(entry.fingerprint),
    toPlainCell(`/records/${id}/verify`),
  ]
  return `${cells.join(',')}\r\n`
}

/** Files under way at once: each holds its sorted rows in the engine until its reader has taken them. */
const FILES_AT_ONCE = 4
/** A reader who takes nothing for so long has gone. */
const IDLE_MS = 60_000

let underWay = 0

/**
 * The file as an answer to a request: streamed as fast as it is taken, ended when the reader goes away or takes nothing for a
 * minute. When too many are under way it says 503 and when to come back.
 */
export function recordsCsvResponse({
  store,
  search,
  request,
  idleMs = IDLE_MS,
}: {
  readonly store: Store
  readonly search: RecordSearch
  readonly request: Request
  readonly idleMs?: number
}): Response {
  if (underWay >= FILES_AT_ONCE) {
    const words = `${FILES_AT_ONCE} downloads are under way. Try again in half a minute.\n`
    return new Response(words, {
      status: 503,
      headers: { 'retry-after': '30', 'content-type': 'text/plain; charset=utf-8' },
    })
  }
  underWay += 1

  const lines = streamRecordsCsv({ store, search })
  const encoder = new TextEncoder()
  let isOver = false
  let idle: NodeJS.Timeout | undefined
  const end = async () => {
    if (isOver) return
    isOver = true
    underWay -= 1
    clearTimeout(idle)
    await lines.return(undefined).catch(() => undefined)
  }
  const abort = (controller: ReadableStreamDefaultController<Uint8Array>, reason: string) => {
    if (isOver) return
    void end()
    controller.error(new Error(reason))
  }
  const body = new ReadableStream<Uint8Array>(
    {
      start(controller) {
        request.signal.addEventListener('abort', () => abort(controller, 'The reader went away.'), { once: true })
      },
      async pull(controller) {
        clearTimeout(idle)
        const next = await lines.next()
        if (isOver) return
        if (next.done) {
          controller.close()
          await end()
          return
        }
        controller.enqueue(encoder.encode(next.value))
        idle = setTimeout(() => abort(controller, 'The reader took nothing for a minute.'), idleMs)
      },
      cancel: end,
    },
    { highWaterMark: 2 },
  )
  return new Response(body, {
    headers: {
      'content-type': 'text/csv; charset=utf-8; header=present',
      'content-disposition': `attachment; filename="${toFileName(search)}.csv"`,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    },
  })
}
