import { PARTY_TYPES } from '@/lib/domain/record'
import { formatRecordId } from '@/lib/domain/record-id'
import type { Reader } from '@/lib/store/reader-pool'
import type { Store } from '@/lib/store/store'

/** Pages of one part: with an address for each language a part stays far below the 50,000 addresses and 50 MB that a sitemap may have. */
export const SITEMAP_PART = 5_000

export const SITEMAP_KINDS = ['agencies', 'payees', 'activities', 'sectors', 'places', 'records'] as const
export type SitemapKind = (typeof SITEMAP_KINDS)[number]

export type SitemapPart = { readonly kind: SitemapKind; readonly number: number }

/** Pages of persons are not offered to search engines. */
const PERSON = PARTY_TYPES.indexOf('individual')
const REFERENCES = ['activity', 'programme', 'contract', 'budget_line']

/** Of each kind what its pages are named by, in the order that the ledger told of them, so that parts only grow at their end. */
const SOURCES: {
  readonly [Kind in SitemapKind]: { readonly from: string; readonly columns: string; readonly order: string }
} = {
  agencies: { from: 'agency AS n', columns: 'n.code AS name', order: 'n.id' },
  payees: {
    from: `party AS n WHERE n.profile IS NOT NULL AND n.type <> ${PERSON} AND n.id IN (SELECT payee FROM entry WHERE payee IS NOT NULL)`,
    columns: 'n.profile AS name',
    order: 'n.id',
  },
  activities: {
    from: `reference AS n WHERE n.id IN (${REFERENCES.map((column) => `SELECT ${column} FROM entry WHERE ${column} IS NOT NULL`).join(' UNION ALL ')})`,
    columns: 'n.profile AS name',
    order: 'n.id',
  },
  sectors: {
    from: 'sector AS n WHERE n.id IN (SELECT sector FROM entry_sector)',
    columns: 'n.profile AS name',
    order: 'n.id',
  },
  places: {
    from: 'place AS n WHERE n.id IN (SELECT place FROM entry_place)',
    columns: 'n.profile AS name',
    order: 'n.id',
  },
  records: {
    from: `entry AS n JOIN agency AS a ON a.id = n.agency WHERE n.status = 0
      AND (n.payee IS NULL OR n.payee NOT IN (SELECT id FROM party WHERE type = ${PERSON} AND profile IS NOT NULL))`,
    columns: 'a.code AS name, n.sequence, n.row_no',
    order: 'n.seq',
  },
}

/** The parts that the sitemap of the present index has, in order. */
export const listSitemapParts = (store: Store): Promise<readonly SitemapPart[]> =>
  store.answer('sitemap', async (reader) => {
    const parts: SitemapPart[] = []
    for (const kind of SITEMAP_KINDS) {
      const [row] = await reader.select<{ count: number }>(`SELECT count(*) AS count FROM ${SOURCES[kind].from}`)
      const count = Math.ceil((row?.count ?? 0) / SITEMAP_PART)
      for (let number = 1; number <= count; number++) parts.push({ kind, number })
    }
    return parts
  })

/** The paths of one part's pages, without a language, as the index gives them. */
export const streamSitemapPart = (store: Store, part: SitemapPart): AsyncGenerator<readonly string[]> =>
  store.readStream((reader) => streamPaths(reader, part))

async function* streamPaths(reader: Reader, { kind, number }: SitemapPart): AsyncGenerator<readonly string[]> {
  const { from, columns, order } = SOURCES[kind]
  const rows = reader.stream<{ name: string; sequence?: number; row_no?: number }>(
    `SELECT ${columns} FROM ${from} ORDER BY ${order} LIMIT ${SITEMAP_PART} OFFSET $skip`,
    { skip: (number - 1) * SITEMAP_PART },
  )
  for await (const chunk of rows) {
    yield chunk.map(({ name, sequence, row_no: row }) =>
      sequence === undefined || row === undefined
        ? `/${kind}/${name}`
        : `/${kind}/${formatRecordId({ agency: name, sequence, row })}`,
    )
  }
}
