import type { Measure, SectorName, SectorShares } from '@/lib/domain/chart-views'
import type { RecordSearch } from '@/lib/search-params/record-search'
import type { Reader } from '@/lib/store/reader-pool'
import { integers } from '@/lib/store/sql'
import type { Store } from '@/lib/store/store'
import {
  addAttributed,
  byAttributed,
  readAttributed,
  readUnattributed,
  toAttributedSum,
  toPartText,
} from './attribution'
import { answerChart, type Measured, NOTHING } from './measured'

type SectorOptions = {
  /** The scheme asked for; the most used one where the search does not have it, or none is asked for. */
  readonly scheme?: string | null
  readonly limit: number
}

/** Sectors of a search in one scheme, as far as its records say how much each sector has. */
export const getSectorShares = ({
  store,
  search,
  measure,
  ...options
}: SectorOptions & {
  readonly store: Store
  readonly search: RecordSearch
  readonly measure: Measure
}): Promise<SectorShares> =>
  answerChart(
    store,
    `sectors/${options.limit}/${encodeURIComponent(options.scheme ?? '')}`,
    { search, measure },
    (measured) => readSectorShares(measured, options),
  )

/** All sectors that a search names, and the scheme that is shown: each scheme divides the whole anew. */
export async function readSchemeSectors(measured: Measured, asked: string | null) {
  const items = await readAttributed(measured, 'sector')
  const names = await readSectorNames(
    measured.reader,
    items.map(({ id }) => id),
  )
  const uses = new Map<string, number>()
  for (const { id, all } of items) {
    const { scheme } = names.get(id)!
    uses.set(scheme, (uses.get(scheme) ?? 0) + all.count)
  }
  const schemes = [...uses].sort(([a, used], [b, more]) => more - used || (a < b ? -1 : 1)).map(([scheme]) => scheme)
  const scheme = schemes.find((known) => known === asked) ?? schemes[0] ?? null
  return {
    schemes,
    scheme,
    names,
    items: items.filter(({ id }) => names.get(id)!.scheme === scheme).sort(byAttributed),
  }
}

/** The same within a reading that is under way. */
export async function readSectorShares(
  measured: Measured,
  { scheme: asked = null, limit }: SectorOptions,
): Promise<SectorShares> {
  const { schemes, scheme, names, items } = await readSchemeSectors(measured, asked)
  const shown = items.slice(0, limit)
  const rest = items.slice(limit)
  const unattributed =
    scheme === null
      ? { unstated: NOTHING, none: measured.basis.total }
      : await readUnattributed(
          measured,
          { of: 'sector', ids: 'SELECT id FROM sector WHERE scheme = $chart_scheme', attributed: addAttributed(items) },
          { chart_scheme: scheme },
        )
  return {
    ...measured.basis,
    ...unattributed,
    schemes,
    scheme,
    sectors: shown.map((item) => ({ ...names.get(item.id)!, ...toAttributedSum(item) })),
    others: { sectors: rest.length, attributed: toPartText(addAttributed(rest)) },
  }
}

async function readSectorNames(reader: Reader, ids: readonly number[]): Promise<ReadonlyMap<number, SectorName>> {
  const rows = await reader.select<{
    id: number
    scheme: string
    code: string | null
    label: string | null
    profile: string
  }>('SELECT id, scheme, code, label, profile FROM sector WHERE id IN (SELECT unnest($ids))', { ids: integers(ids) })
  return new Map(rows.map(({ id, ...name }) => [id, name]))
}
