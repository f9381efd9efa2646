import type { RecordProfiles } from '@/lib/domain/views'
import type { Reader } from '@/lib/store/reader-pool'

/** Where the pages are of what an entry belongs to, is filed under and is about: what of it the index can tell apart. */
export async function readRecordProfiles(reader: Reader, seq: number): Promise<RecordProfiles> {
  const [belongs] = await reader.select<Record<'activity' | 'programme' | 'contract' | 'budget_line', string | null>>(
    `SELECT ${['activity', 'programme', 'contract', 'budget_line']
      .map((column) => `(SELECT profile FROM reference WHERE id = e.${column}) AS ${column}`)
      .join(', ')} FROM entry AS e WHERE e.seq = $seq`,
    { seq },
  )
  const sectors = await reader.select<RecordProfiles['sectors'][number]>(
    `SELECT DISTINCT s.scheme, s.code, s.label, s.profile FROM entry_sector AS x JOIN sector AS s ON s.id = x.sector WHERE x.seq = $seq`,
    { seq },
  )
  const places = await reader.select<RecordProfiles['places'][number]>(
    `SELECT DISTINCT p.scheme, p.code, p.label, p.profile FROM entry_place AS x JOIN place AS p ON p.id = x.place WHERE x.seq = $seq`,
    { seq },
  )
  return {
    activity: belongs?.activity ?? null,
    programme: belongs?.programme ?? null,
    contract: belongs?.contract ?? null,
    budgetLine: belongs?.budget_line ?? null,
    sectors,
    places,
  }
}
