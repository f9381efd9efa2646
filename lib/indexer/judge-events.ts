import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Parsed } from '@/lib/domain/parsed'
import type { AgencyCode } from '@/lib/domain/record-id'
import { type Judgement, judgeBatch } from '@/lib/reading/judge-batch'
import { type BatchRecord, readBatchRecords, type SetAside } from '@/lib/reading/read-batch-records'
import { nameKey } from '@/lib/reading/record-name'
import type { IndexedEntry, IndexedEvent, LedgerWriter, NameUse } from '@/lib/store/ledger-writer'
import type { InterpretedEvent, UnjudgedBatch } from './interpret-logs'

type ReadBatch = { readonly event: UnjudgedBatch; readonly read: Parsed<readonly BatchRecord[], SetAside> }

/** What is used under each name of an agency, by nameKey: the store's answer, and what this step has changed since. */
type NameBook = Map<string, NameUse>

/**
 * Applies the rules of reading to the batches of a step, in ledger order, and completes the step's events.
 *
 * Names are asked of the store once per agency: each batch sees what earlier ones of the same step did.
 */
export async function judgeEvents({
  events,
  writer,
}: {
  readonly events: readonly InterpretedEvent[]
  readonly writer: Pick<LedgerWriter, 'findNames'>
}): Promise<IndexedEvent[]> {
  const batches = new Map<InterpretedEvent, ReadBatch>()
  for (const event of events) {
    if (event.kind !== 'unjudged-batch') continue
    const { agency, batch } = event
    batches.set(event, { event, read: await readBatchRecords({ agency, ...batch.part, payload: batch.payload }) })
    // Whoever else is in this process gets a turn between two batches.
    await nextTurn()
  }

  const books = await readNameBooks([...batches.values()], writer)
  return events.map((event) => {
    if (event.kind !== 'unjudged-batch') return event
    const judgement = judge(batches.get(event)!, books.get(event.agency) ?? new Map())
    return toBatchEvent(event, judgement)
  })
}

async function readNameBooks(
  batches: readonly ReadBatch[],
  writer: Pick<LedgerWriter, 'findNames'>,
): Promise<Map<AgencyCode, NameBook>> {
  const hashes = new Map<AgencyCode, bigint[]>()
  for (const { event, read } of batches) {
    if (!read.ok) continue
    const known = hashes.get(event.agency) ?? []
    hashes.set(event.agency, known)
    for (const record of read.value) known.push(record.nameHash)
  }
  const books = new Map<AgencyCode, NameBook>()
  for (const [agency, nameHashes] of hashes) {
    const uses = await writer.findNames({ agency, nameHashes })
    books.set(agency, new Map(uses.map((use) => [nameKey(use), use])))
  }
  return books
}

function judge({ event, read }: ReadBatch, book: NameBook): Judgement {
  if (!read.ok) return { verdict: { kind: 'set-aside', ...read.problem }, entries: [] }
  const { agency, batch, firstRow } = event
  const { sequence, number } = batch
  const judgement = judgeBatch({
    batch: { agency, sequence, number, firstRow, totals: batch.part.totals },
    records: read.value,
    findName: (record) => book.get(record.nameKey) ?? null,
  })
  for (const [index, entry] of judgement.entries.entries()) {
    book.set(read.value[index]!.nameKey, toNameUse(entry, batch))
  }
  return judgement
}

function toNameUse(
  { record, row, fingerprint, nameHash, effect }: IndexedEntry,
  batch: UnjudgedBatch['batch'],
): NameUse {
  const { ref, part = '', stage, currency = '', amount = '' } = record
  const standing = { sequence: batch.sequence, row, batchNumber: batch.number, fingerprint, stage, currency, amount }
  return { nameHash, ref, part, standing: effect.kind === 'withdrawal' ? null : standing }
}

function toBatchEvent({ position, agency, batch, payments }: UnjudgedBatch, judgement: Judgement): IndexedEvent {
  const { number, sequence, part, publicationDigest, batchHash, head, agencyHead, payload } = batch
  const { records, recordsRoot, payloadHash, totals } = part
  return {
    kind: 'batch',
    position,
    number,
    agency,
    sequence,
    part: part.number,
    records,
    recordsRoot,
    payloadHash,
    totals,
    publicationDigest,
    batchHash,
    head,
    agencyHead,
    payload,
    ...(payments && { payments }),
    ...judgement,
  }
}
