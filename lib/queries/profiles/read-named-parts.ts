import type { Reader } from '@/lib/store/reader-pool'
import { toPartText } from '../charts/attribution'
import { unitsOf } from '../charts/measured'
import { COUNTED_OUTLAY, OUTLAY_SUMS, type Sums, toSumText } from './listing'

type NamedPart<Columns> = Columns & {
  readonly entries: number
  /** Whole amounts of the outlays that name it. */
  readonly sum: string | null
  /** What of them the records give to it by stated shares. */
  readonly attributed: string | null
  /** The same, to compare by. */
  readonly units: bigint
}

type SectorColumns = {
  readonly profile: string
  readonly scheme: string
  readonly code: string | null
  readonly label: string | null
}
type PlaceColumns = {
  readonly profile: string
  readonly kind: number
  readonly scheme: string | null
  readonly code: string | null
  readonly label: string | null
}

const SOURCES = {
  sector: { links: 'entry_sector', columns: 'n.profile, n.scheme, n.code, n.label' },
  place: { links: 'entry_place', columns: 'n.profile, n.kind, n.scheme, n.code, n.label' },
} as const

/** Every sector or place that entries name, with its entries and its outlays in one currency. */
export async function readNamedParts<Of extends keyof typeof SOURCES>(
  reader: Reader,
  of: Of,
  currency: string | null,
): Promise<readonly NamedPart<Of extends 'sector' ? SectorColumns : PlaceColumns>[]> {
  const { links, columns } = SOURCES[of]
  type Columns = Of extends 'sector' ? SectorColumns : PlaceColumns
  type Row = Columns &
    Sums & { entries: number; part_whole: bigint | number | null; part_fraction: bigint | number | null }
  const rows = await reader.select<Row>(
    `SELECT t.*, ${columns} FROM (
       SELECT l.${of} AS id, count(*) AS entries, ${OUTLAY_SUMS},
              sum(e.whole::HUGEINT * l.share) FILTER (${COUNTED_OUTLAY}) AS part_whole,
              sum(e.fraction::HUGEINT * l.share) FILTER (${COUNTED_OUTLAY}) AS part_fraction
       FROM entry AS e JOIN ${links} AS l ON l.seq = e.seq GROUP BY l.${of}
     ) AS t JOIN ${of} AS n ON n.id = t.id ORDER BY t.id`,
    { currency: currency ?? '' },
  )
  return rows.map(({ whole, fraction, part_whole, part_fraction, ...row }) => {
    const units = unitsOf(part_whole, part_fraction)
    return {
      ...(row as unknown as Columns & { entries: number }),
      sum: toSumText({ whole, fraction }),
      attributed: whole === null ? null : toPartText(units),
      units,
    }
  })
}
