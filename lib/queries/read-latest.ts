import type { EntrySummary } from '@/lib/domain/views'
import type { Reader } from '@/lib/store/reader-pool'
import { integers, type Parameters } from '@/lib/store/sql'
import { selectEntries } from './entry-rows'

/**
 * The entries that the ledger took last, newest first, agencies in turn: the newest of each agency, then the next of each, so that one that
 * publishes ten thousand rows does not hide the others. `where` is SQL of ours over `entry AS e`.
 */
export async function readLatest(
  reader: Reader,
  { where, parameters, limit }: { readonly where: string; readonly parameters: Parameters; readonly limit: number },
): Promise<EntrySummary[]> {
  const agencies = await reader.select<{ seqs: readonly number[] }>(
    `SELECT max(e.seq, ${Math.trunc(limit)}) AS seqs FROM entry AS e WHERE ${where} GROUP BY e.agency`,
    parameters,
  )
  const picked: number[] = []
  for (let turn = 0; turn < limit && picked.length < limit; turn++) {
    const seqs = agencies.flatMap((agency) => agency.seqs[turn] ?? []).sort((a, b) => b - a)
    picked.push(...seqs.slice(0, limit - picked.length))
  }
  if (picked.length === 0) return []
  const rows = await selectEntries(reader, {
    where: 'e.seq IN (SELECT unnest($picked))',
    orderBy: 'e.seq DESC',
    parameters: { picked: integers(picked) },
  })
  const place = new Map(picked.map((seq, index) => [seq, index]))
  return rows.sort((a, b) => place.get(a.row.seq)! - place.get(b.row.seq)!).map(({ entry }) => entry)
}
