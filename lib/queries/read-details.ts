import { isSeal } from '@/lib/domain/is-seal'
import { type EntryDetails, PLACE_KINDS, REFERENCE_KINDS } from '@/lib/domain/views'
import type { RecordColumn } from '@/lib/search-params/record-search'
import type { Reader } from '@/lib/store/reader-pool'
import { integers, type Row } from '@/lib/store/sql'
import type { EntryRow } from './entry-rows'

/** Columns that a list shows only where a reader asks for them, and that are looked up only then. */
const DETAILED = ['reference', 'activity', 'sector', 'place'] as const satisfies readonly RecordColumn[]

/** Whether any of these columns needs more of an entry than every list has. */
export const needsDetails = (columns: readonly RecordColumn[]): boolean =>
  DETAILED.some((column) => columns.includes(column))

type ReferenceRow = Row & {
  readonly id: number
  readonly kind: number
  readonly profile: string
  readonly ref: string | null
  readonly title: string | null
}
type SectorRow = Row & {
  readonly seq: number
  readonly profile: string
  readonly scheme: string
  readonly code: string | null
  readonly label: string | null
}
type PlaceRow = Row & {
  readonly seq: number
  readonly profile: string
  readonly kind: number
  readonly code: string | null
  readonly label: string | null
}

/** What entries belong to, and their sectors and places, by the entry's `seq`. */
export async function readDetails(
  reader: Reader,
  entries: readonly EntryRow[],
): Promise<ReadonlyMap<number, EntryDetails>> {
  if (entries.length === 0) return new Map()
  const belongs = (entry: EntryRow) =>
    [entry.activity, entry.programme, entry.contract, entry.budget_line].filter((id) => id !== null)
  const references = await reader.select<ReferenceRow>(
    'SELECT id, kind, profile, ref, title FROM reference WHERE id IN (SELECT unnest($ids))',
    { ids: integers([...new Set(entries.flatMap(belongs))]) },
  )
  const seqs = { seqs: integers(entries.map(({ seq }) => seq)) }
  const sectors = await reader.select<SectorRow>(
    `SELECT t.seq, s.profile, s.scheme, s.code, s.label FROM entry_sector AS t JOIN sector AS s ON s.id = t.sector
     WHERE t.seq IN (SELECT unnest($seqs)) ORDER BY t.seq, t.rowid`,
    seqs,
  )
  const places = await reader.select<PlaceRow>(
    `SELECT t.seq, p.profile, p.kind, p.code, p.label FROM entry_place AS t JOIN place AS p ON p.id = t.place
     WHERE t.seq IN (SELECT unnest($seqs)) ORDER BY t.seq, t.rowid`,
    seqs,
  )
  const byId = new Map(references.map((reference) => [reference.id, reference]))
  return new Map(
    entries.map((entry) => [
      entry.seq,
      {
        reference: entry.ref === '' || isSeal(entry.ref) ? null : entry.ref,
        references: belongs(entry).map((id) => toReference(byId.get(id)!)),
        sectors: sectors.filter(({ seq }) => seq === entry.seq).map(toSector),
        places: places.filter(({ seq }) => seq === entry.seq).map(toPlace),
      },
    ]),
  )
}

const toReference = ({ kind, profile, ref, title }: ReferenceRow): EntryDetails['references'][number] => ({
  kind: REFERENCE_KINDS[kind]!,
  profileId: profile,
  id: ref,
  title,
})
const toSector = ({ profile, scheme, code, label }: SectorRow): EntryDetails['sectors'][number] => ({
  profileId: profile,
  scheme,
  code,
  label,
})
const toPlace = ({ profile, kind, code, label }: PlaceRow): EntryDetails['places'][number] => ({
  profileId: profile,
  kind: PLACE_KINDS[kind]!,
  code,
  label,
})
